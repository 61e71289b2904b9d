import type { Wakes } from '../../core/outgoing.js';
import { say } from '../../core/reply.js';
import type { Handlers } from '../../core/request.js';
import type { Seal } from '../../core/seal.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import type { GroupsKnown } from './access.js';
import { answerOf, ownership } from './answers.js';
import { meetingKind } from './meeting.js';
import { outcomeHandlers } from './outcome-handlers.js';
import { pause, pausedAmong, pauseKind, resume } from './pause.js';
import { planningHandlers } from './planning.js';
import { preparationHandlers } from './preparation.js';
import { speakingHandlers } from './speaking.js';
import { type UpcomingParts, upcomingHandlers } from './upcoming.js';
import { type Facts, wake } from './wake.js';

export const meetingHandlers = (parts: UpcomingParts): Handlers => ({
  ...planningHandlers(parts.store, parts),
  ...upcomingHandlers(parts),
  ...speakingHandlers(parts.store, parts),
  ...preparationHandlers(parts.store, parts.seal, parts),
  ...outcomeHandlers(parts.store, parts),

  'preparation.pause': async ({ person, language }) => {
    await parts.store.change(pauseKind, person.id, pause);
    return [say(textsIn(language).meetings.paused)];
  },

  'preparation.resume': async ({ person, language }) => {
    await parts.store.change(pauseKind, person.id, resume);
    return [say(textsIn(language).meetings.resumed)];
  },
});

/** What a meeting does when its time comes. */
export const meetingWakes = (store: Store, seal: Seal, { groupAt }: Pick<GroupsKnown, 'groupAt'>): Wakes => ({
  [meetingKind.name]: async (id, now) => {
    const meeting = await store.get(meetingKind, id);
    const group = meeting && (await groupAt(meeting.group));
    const owners = ownership(seal, id);
    const facts: Facts = {
      group,
      paused: await pausedAmong(store, group?.representatives ?? []),
      hasAnswered: (one, person) => one.questions.some((_, index) => answerOf(one, index + 1, person, owners) !== undefined),
    };
    await store.change(meetingKind, id, (before) => wake(before, facts, now));
  },
});
