import type { Instant } from '../../core/ids.js';
import { monthsUntil } from '../../core/months.js';
import type { Found, Store } from '../../core/store.js';
import { type Meeting, meetingKind, monthKey } from './meeting.js';

/** No meeting is planned further ahead. */
const monthsAhead = 15;

/** Every meeting there is, a month's at a time. */
export async function* everyMeeting(store: Store, now: Instant): AsyncGenerator<Found<Meeting>> {
  for (const month of monthsUntil(now, monthsAhead)) yield* await store.find(meetingKind, monthKey(month));
}
