import type { Instant } from '../../../core/ids.js';
import type { HeldMeeting } from '../../../core/known.js';
import type { Group } from '../../../core/people/group.js';
import { inZone, localDate, toInstant } from '../../../core/time/local-time.js';
import type { PlannedMeeting } from '../lifecycle/start.js';

export const asPlanned = ({ id, title, start }: HeldMeeting, { timeZone }: Group): PlannedMeeting => ({
  id,
  title,
  date: localDate(start, timeZone),
});

/** Hours after a planned end within which a call that ends is still that meeting. */
const overtimeHours = 3;

/**
 * Which meeting a call was that has ended. `tooEarly`: people came and went before half of it, and the meeting itself is still to come;
 * its planned end will tell. Undefined when none was planned.
 */
export function meetingOfCall(meetings: readonly HeldMeeting[], endedAt: Instant): HeldMeeting | 'tooEarly' | undefined {
  const since = toInstant(inZone(endedAt, 'utc').minus({ hours: overtimeHours }));
  const meeting = meetings.find(({ end }) => end >= since);
  if (meeting === undefined) return undefined;
  const middle = (Date.parse(meeting.start) + Date.parse(meeting.end)) / 2;
  return Date.parse(endedAt) < middle ? 'tooEarly' : meeting;
}
