import type { Instant, PersonId } from '../../../core/ids.js';
import type { Person } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { type Meeting, shortHash } from '../meeting/meeting.js';
import { spoken } from '../meeting/messages.js';

/** Minutes around the meeting that count as the meeting: some begin early, many end late. */
const minutesBefore = 15;
const minutesAfter = 60;

/** Letters. */
export const mostItem = 1000;

const shifted = (at: Instant, minutes: number): Instant => toInstant(inZone(at, 'utc').plus({ minutes }));

/** When the meeting is over even if it took longer than planned. */
export const overAt = ({ schedule }: Pick<Meeting, 'schedule'>): Instant => shifted(schedule.end, minutesAfter);

/** When the meeting counts as begun. */
export const beginsAt = ({ schedule }: Pick<Meeting, 'schedule'>): Instant => shifted(schedule.start, -minutesBefore);

export const isOn = (meeting: Meeting, now: Instant): boolean =>
  meeting.state !== 'cancelled' && now >= beginsAt(meeting) && now < overAt(meeting);

export interface Speaking {
  readonly person: Person;
  readonly chair: PersonId;
  readonly item: string;
  readonly at: Instant;
  readonly activity: string;
}

export function speak(meeting: Meeting, { person, chair, item, at, activity }: Speaking): Change<Meeting, 'sent' | 'notOn'> {
  const id = shortHash('speak', activity);
  if (meeting.speakers.some((one) => one.id === id)) return { outcome: 'sent' };
  if (!isOn(meeting, at)) return { outcome: 'notOn' };
  const speaker = { id, person: person.id, name: person.name, item };
  return { body: { ...meeting, speakers: [...meeting.speakers, speaker] }, send: [spoken(meeting, chair, id, at)], outcome: 'sent' };
}
