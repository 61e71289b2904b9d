import type { Instant } from '../../../core/ids.js';
import type { Found, Store } from '../../../core/store/store.js';
import { eachDay } from '../../../core/time/days-and-months.js';
import { dayKey, type Meeting, meetingKind } from './meeting.js';

/** No meeting is kept longer than this, nor planned further ahead. */
const daysBack = 3660;
const daysAhead = 460;

/** Every meeting until so many days after now (before it, when negative), the oldest first, a day's at a time. */
export async function* everyMeeting(store: Store, now: Instant, until = daysAhead): AsyncGenerator<Found<Meeting>> {
  for (const day of eachDay(now, daysBack, until)) yield* await store.find(meetingKind, dayKey(day));
}
