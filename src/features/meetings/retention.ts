import type { Instant } from '../../core/ids.js';
import { everyInOrder } from '../../core/store/every-in-order.js';
import type { Retention } from '../../core/store/forgetting.js';
import { eraseIfThere } from '../../core/store/if-there.js';
import type { Found, Store } from '../../core/store/store.js';
import { eachDay, monthsAgo } from '../../core/time/days-and-months.js';
import { type Meeting, meetingKind } from './meeting/meeting.js';

/** Every meeting of the days before one (YYYY-MM-DD), the oldest first; left out, all of them. */
export const everyMeeting = (store: Store, until?: string): AsyncGenerator<Found<Meeting>> =>
  everyInOrder(store, meetingKind, [], { until });

/** Days of the shortest month, so that no meeting whose months have passed is missed. */
const minDaysOfMonth = 28;

/** Only meetings before this day are looked at. */
const lastDay = (now: Instant, months: number): string => eachDay(now, months * minDaysOfMonth - 1, 1 - months * minDaysOfMonth)[0] ?? '';

/** Whether it was held, or was to have been, that many months ago. Its state does not matter. */
const isExpired = ({ schedule }: Meeting, now: Instant, months: number): boolean => schedule.end < monthsAgo(now, months);

/** Meetings, with the answers to their questions, are erased so many months after they were held. */
export const meetingRetention = (store: Store, months: number): Retention => ({
  what: 'meeting',
  count: () => store.count(meetingKind, []),
  due: async (now, max) => {
    const due: string[] = [];
    for await (const { id, body } of everyMeeting(store, lastDay(now, months))) {
      if (due.length >= max) break;
      if (isExpired(body, now, months)) due.push(id);
    }
    return due;
  },
  erase: (id, now) => eraseIfThere(store, meetingKind, id, (meeting) => isExpired(meeting, now, months)),
});
