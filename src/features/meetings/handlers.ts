import type { Instant, PersonId } from '../../core/ids.js';
import type { HeldMeeting } from '../../core/known.js';
import type { Group } from '../../core/people/group.js';
import type { Seal } from '../../core/privacy/seal.js';
import type { Handlers } from '../../core/request.js';
import type { ReadFile } from '../../core/shared-file.js';
import type { Wakes } from '../../core/store/outgoing.js';
import type { Store } from '../../core/store/store.js';
import { offeringHandlers } from './answering/offering.js';
import { ownAnswersHandlers } from './answering/own-answers.js';
import { preparationHandlers } from './answering/preparation.js';
import { heldMeeting } from './known.js';
import type { GroupsKnown } from './meeting/access.js';
import { answerOf, ownership } from './meeting/answers.js';
import { meetingKind } from './meeting/meeting.js';
import { type Facts, isJustOver, wake } from './meeting/wake.js';
import { outcomeHandlers } from './outcomes/outcome-handlers.js';
import { askedHandlers } from './planning/asked-handlers.js';
import { planningHandlers } from './planning/planning.js';
import { type UpcomingParts, upcomingHandlers } from './planning/upcoming.js';
import { reachingHandlers } from './reaching/reaching.js';
import { raisingHandlers } from './speaking/raising.js';
import { speakingHandlers } from './speaking/speaking.js';

export const meetingHandlers = (parts: UpcomingParts & { readonly readDocument: ReadFile }): Handlers => ({
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
});

/** Told of a meeting whose planned end has passed: at least once, so what it does must be done once only. */
type Ended = (meeting: HeldMeeting, group: Group, now: Instant) => Promise<void>;

interface MeetingWakeParts extends Pick<GroupsKnown, 'groupAt'> {
  /** Those of these people who want no reminders. */
  readonly paused: (people: readonly PersonId[]) => Promise<readonly PersonId[]>;
  readonly ended: Ended;
}

/** What a meeting does when its time comes. */
export const meetingWakes = (store: Store, seal: Seal, { groupAt, paused, ended }: MeetingWakeParts): Wakes => ({
  [meetingKind.name]: async (id, now) => {
    const meeting = await store.get(meetingKind, id);
    const group = meeting && (await groupAt(meeting.group));
    // Before it is noted here: two documents cannot be written at once, and the evaluation must not be lost in between.
    if (meeting !== undefined && group?.state === 'active' && isJustOver(meeting, now)) await ended(heldMeeting(id, meeting), group, now);
    const owners = ownership(seal, id);
    const facts: Facts = {
      group,
      paused: await paused(group?.representatives ?? []),
      hasAnswered: (one, person) => one.questions.some((_, index) => answerOf(one, index + 1, person, owners) !== undefined),
    };
    await store.change(meetingKind, id, (before) => wake(before, facts, now));
  },
});
