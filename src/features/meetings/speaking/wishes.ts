import type { Instant, PersonId } from '../../../core/ids.js';
import { maxOpen } from '../../../core/people/work-limit.js';
import type { Person } from '../../../core/request.js';
import { derivedId } from '../../../core/store/idempotence.js';
import { readMessage } from '../../../core/store/outgoing.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import type { Meeting } from '../meeting/meeting.js';
import { raised, spoken, wishSeen } from '../meeting/messages.js';
import { isAhead, isOn } from '../meeting/schedule.js';

/** Letters of what somebody can want raised. */
export const maxItemLetters = 1000;

export interface Speaking {
  readonly person: Person;
  readonly chair: PersonId;
  readonly item: string;
  readonly at: Instant;
  readonly activity: string;
}

/** A meeting has room for so much of one person's, before it and while it is on. */
const hasSaidEnough = ({ speakers }: Meeting, person: Person): boolean =>
  speakers.filter((one) => one.person === person.id).length >= maxOpen;

/** While a meeting is on: somebody wants to say something, and the chair is told at once. */
export function speak(meeting: Meeting, { person, chair, item, at, activity }: Speaking): Change<Meeting, 'sent' | 'notOn' | 'full'> {
  const id = derivedId('speak', activity);
  if (meeting.speakers.some((one) => one.id === id)) return { outcome: 'sent' };
  if (!isOn(meeting, at)) return { outcome: 'notOn' };
  if (hasSaidEnough(meeting, person)) return { outcome: 'full' };
  const speaker = { id, person: person.id, name: person.name, item, at };
  return { body: { ...meeting, speakers: [...meeting.speakers, speaker] }, send: [spoken(meeting, chair, id, at)], outcome: 'sent' };
}

export const raiseId = (activity: string): string => derivedId('raise', activity);

/** Before a meeting: somebody wants something taken up there, and those who are to know are told. */
export function raise(
  meeting: Meeting,
  { person, item, at, activity }: Omit<Speaking, 'chair'>,
  tell: readonly PersonId[],
): Change<Meeting, 'sent' | 'before' | 'notAhead' | 'full'> {
  const id = raiseId(activity);
  if (meeting.speakers.some((one) => one.id === id)) return { outcome: 'sent' };
  if (!isAhead(meeting, at)) return { outcome: 'notAhead' };
  // The card stays in the chat, so its button may be pressed a second time.
  if (meeting.speakers.some((one) => one.person === person.id && one.item === item)) return { outcome: 'before' };
  if (hasSaidEnough(meeting, person)) return { outcome: 'full' };
  const speaker = { id, person: person.id, name: person.name, item, at };
  return { body: { ...meeting, speakers: [...meeting.speakers, speaker] }, send: raised(meeting, tell, id, at), outcome: 'sent' };
}

/** Whoever wanted something raised is told, once, that whoever leads the meeting has seen it. */
export function markSeen(meeting: Meeting, speaker: string, by: 'chair' | 'coordinator', now: Instant): Change<Meeting, 'told' | 'gone'> {
  const wish = meeting.speakers.find(({ id }) => id === speaker);
  if (wish === undefined) return { outcome: 'gone' };
  if (wish.seen) return { outcome: 'told' };
  const speakers = meeting.speakers.map((one) => (one.id === speaker ? { ...one, seen: true } : one));
  return { body: { ...meeting, speakers }, send: [wishSeen(meeting, wish, by, now)], outcome: 'told' };
}

/** What somebody wanted raised is taken away, and with it what has not been sent of it. `read`: it had reached whoever leads the meeting. */
export function undoWish(meeting: Meeting, wish: string, rows: readonly Outgoing[]): Change<Meeting, 'undone' | 'read' | 'gone'> {
  if (!meeting.speakers.some(({ id }) => id === wish)) return { outcome: 'gone' };
  const about = rows.filter(({ message }) => readMessage(message)?.about['speaker'] === wish);
  return {
    body: { ...meeting, speakers: meeting.speakers.filter(({ id }) => id !== wish) },
    forget: about.filter(({ state }) => state === 'waiting').map(({ id }) => id),
    outcome: about.some(({ state }) => state === 'sent') ? 'read' : 'undone',
  };
}
