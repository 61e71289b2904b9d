import type { Instant } from '../../core/ids.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Retention } from '../../core/store/retention.js';
import type { Found, Store } from '../../core/store/store.js';
import { eachDay } from '../../core/time/each-day.js';
import { monthsAgo } from '../../core/time/months.js';
import { dayKey, type Meeting, meetingKind } from './meeting/meeting.js';

/** No meeting is kept longer than this, nor planned further ahead. */
const daysBack = 3660;
const daysAhead = 460;

/** Every meeting until so many days after now (before it, when negative), the oldest first, a day's at a time. */
export async function* everyMeeting(store: Store, now: Instant, until = daysAhead): AsyncGenerator<Found<Meeting>> {
  for (const day of eachDay(now, daysBack, until)) yield* await store.find(meetingKind, dayKey(day));
}

/** Of a month. */
const fewestDays = 28;

/** Held, or to have been held, so long ago: whatever state it is in. */
const isOver = ({ schedule }: Meeting, now: Instant, months: number): boolean => schedule.end < monthsAgo(now, months);

/** Meetings, with the answers to their questions, are erased so many months after they were held. */
export const meetingRetention = (store: Store, months: number): Retention => ({
  what: 'meeting',
  due: async (now, most) => {
    const due: string[] = [];
    for await (const { id, body } of everyMeeting(store, now, -months * fewestDays)) {
      if (due.length >= most) break;
      if (isOver(body, now, months)) due.push(id);
    }
    return due;
  },
  erase: (id, now) => eraseIfThere(store, meetingKind, id, (meeting) => isOver(meeting, now, months)),
});
