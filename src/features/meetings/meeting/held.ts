import type { Instant, PlaceId } from '../../../core/people/ids.js';
import type { Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { type Meeting, meetingKind } from './meeting.js';

/** What others need to know of a meeting that is on or has been. */
export interface HeldMeeting {
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** Minutes before its start that a meeting may have begun, and hours after its end that it is still the one people talk about. */
const minutesBefore = 15;
const hoursAfter = 24;

export const heldMeeting = (id: string, { title, schedule }: Meeting): HeldMeeting => ({
  id,
  title,
  start: schedule.start,
  end: schedule.end,
});

/** The meetings of a group that are on, or were within a day, the latest first. */
export const meetingsAround =
  (store: Store) =>
  async (group: PlaceId, now: Instant): Promise<readonly HeldMeeting[]> => {
    const begun = toInstant(inZone(now, 'utc').plus({ minutes: minutesBefore }));
    const since = toInstant(inZone(now, 'utc').minus({ hours: hoursAfter }));
    return (await store.find(meetingKind, `group:${group}`))
      .filter(({ body: { state, schedule } }) => state !== 'cancelled' && schedule.start <= begun && schedule.end >= since)
      .map(({ id, body }) => heldMeeting(id, body))
      .sort((one, other) => (one.start > other.start ? -1 : 1));
  };
