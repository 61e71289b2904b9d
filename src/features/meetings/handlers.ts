import type { Group } from '../../core/people/group.js';
import type { Instant } from '../../core/people/ids.js';
import type { Seal } from '../../core/privacy/seal.js';
import { say } from '../../core/reply.js';
import type { Handlers } from '../../core/request.js';
import type { ReadDocument } from '../../core/shared-file.js';
import type { Wakes } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { offeringHandlers } from './answering/offering.js';
import { ownAnswersHandlers } from './answering/own-answers.js';
import { preparationHandlers } from './answering/preparation.js';
import type { GroupsKnown } from './meeting/access.js';
import { answerOf, ownership } from './meeting/answers.js';
import { type HeldMeeting, heldMeeting } from './meeting/held.js';
import { meetingKind } from './meeting/meeting.js';
import { pause, pausedAmong, pauseKind, resume } from './meeting/pause.js';
import { type Facts, isJustOver, wake } from './meeting/wake.js';
import { outcomeHandlers } from './outcomes/outcome-handlers.js';
import { askedHandlers } from './planning/asked-handlers.js';
import { planningHandlers } from './planning/planning.js';
import { type UpcomingParts, upcomingHandlers } from './planning/upcoming.js';
import { reachingHandlers } from './reaching/reaching.js';
import { raisingHandlers } from './speaking/raising.js';
import { speakingHandlers } from './speaking/speaking.js';

export const meetingHandlers = (parts: UpcomingParts & { readonly readDocument: ReadDocument }): Handlers => ({
  ...planningHandlers(parts.store, parts, parts.readDocument),
  ...upcomingHandlers(parts),
  ...reachingHandlers(parts.store, parts),
  ...speakingHandlers(parts),
  ...raisingHandlers(parts),
  ...offeringHandlers(parts),
  ...ownAnswersHandlers(parts),
  ...askedHandlers(parts),
  ...preparationHandlers(parts.store, parts.seal, parts),
  ...outcomeHandlers(parts.store, parts),

  'preparation.pause': async ({ person, language, at }) => {
    await parts.store.change(pauseKind, person.id, (before) => pause(before, at));
    return [say(textsIn(language).meetings.paused)];
  },

  'preparation.resume': async ({ person, language }) => {
    await parts.store.change(pauseKind, person.id, resume);
    return [say(textsIn(language).meetings.resumed)];
  },
});

/** Told of a meeting whose planned end has passed: at least once, so what it does must be done once only. */
export type Ended = (meeting: HeldMeeting, group: Group, now: Instant) => Promise<void>;

/** What a meeting does when its time comes. */
export const meetingWakes = (store: Store, seal: Seal, { groupAt, ended }: Pick<GroupsKnown, 'groupAt'> & { ended: Ended }): Wakes => ({
  [meetingKind.name]: async (id, now) => {
    const meeting = await store.get(meetingKind, id);
    const group = meeting && (await groupAt(meeting.group));
    // Before it is noted here: two documents cannot be written at once, and the evaluation must not be lost in between.
    if (meeting !== undefined && group?.state === 'active' && isJustOver(meeting, now)) await ended(heldMeeting(id, meeting), group, now);
    const owners = ownership(seal, id);
    const facts: Facts = {
      group,
      paused: await pausedAmong(store, group?.representatives ?? []),
      hasAnswered: (one, person) => one.questions.some((_, index) => answerOf(one, index + 1, person, owners) !== undefined),
    };
    await store.change(meetingKind, id, (before) => wake(before, facts, now));
  },
});
