import type { GroupsKnown, MeetingsKnown } from '../../core/known.js';
import type { Store } from '../../core/store/store.js';
import { inZone, toInstant } from '../../core/time/local-time.js';
import { heldMeeting, meetingKind } from './meeting/meeting.js';
import { nextOf } from './overview.js';
import { perspectiveKeptIn } from './perspective/perspective-kept.js';
import { formFromInvitation } from './planning/planning.js';

/** Minutes before its start that a meeting may have begun, and hours after its end that it is still the one people talk about. */
const minutesBefore = 15;
const hoursAfter = 24;

export const meetingsKnown = (store: Store, groups: () => GroupsKnown): MeetingsKnown => ({
  formFrom: (invitation, request) => formFromInvitation(invitation, request, groups()),
  next: async (group, now) => {
    const next = nextOf(await store.find(meetingKind, `open:${group}`), now);
    return next && heldMeeting(next.id, next.body);
  },
  perspectiveKept: (group, now) => perspectiveKeptIn(store, group, now),
  around: async (group, now) => {
    const begun = toInstant(inZone(now, 'utc').plus({ minutes: minutesBefore }));
    const since = toInstant(inZone(now, 'utc').minus({ hours: hoursAfter }));
    return (await store.find(meetingKind, `group:${group}`))
      .filter(({ body: { state, schedule } }) => state !== 'cancelled' && schedule.start <= begun && schedule.end >= since)
      .map(({ id, body }) => heldMeeting(id, body))
      .sort((one, other) => (one.start > other.start ? -1 : 1));
  },
});
