import type { Instant } from '../../core/ids.js';
import type { Retention } from '../../core/store/forgetting.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Found, Store } from '../../core/store/store.js';
import { eachDay, monthsAgo } from '../../core/time/days-and-months.js';
import { dayKey, type Meeting, meetingKind } from './meeting/meeting.js';

/** No meeting is kept longer than this, nor planned further ahead. */
const daysBack = 3660;
const daysAhead = 460;

/** Every meeting until so many days after now (before it, when negative), the oldest first, a day's at a time. */
export async function* everyMeeting(store: Store, now: Instant, until = daysAhead): AsyncGenerator<Found<Meeting>> {
  for (const day of eachDay(now, daysBack, until)) yield* await store.find(meetingKind, dayKey(day));
}

/** Days of the shortest month: no meeting whose months have passed is missed. */
const minDaysOfMonth = 28;

/** Whether it was held, or was to have been, that many months ago. Its state does not matter. */
const isExpired = ({ schedule }: Meeting, now: Instant, months: number): boolean => schedule.end < monthsAgo(now, months);

/** Meetings, with the answers to their questions, are erased so many months after they were held. */
export const meetingRetention = (store: Store, months: number): Retention => ({
  what: 'meeting',
  count: () => store.count(meetingKind, []),
  due: async (now, most) => {
    const due: string[] = [];
    for await (const { id, body } of everyMeeting(store, now, -months * minDaysOfMonth)) {
      if (due.length >= most) break;
      if (isExpired(body, now, months)) due.push(id);
    }
    return due;
  },
  erase: (id, now) => eraseIfThere(store, meetingKind, id, (meeting) => isExpired(meeting, now, months)),
});
