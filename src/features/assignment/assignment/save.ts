import { z } from 'zod/v4';
import type { ActivityId, Instant } from '../../../core/ids.js';
import type { Group, Member } from '../../../core/people/group.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedLine } from '../../../core/read.js';
import { type Message, outgoing } from '../../../core/store/outgoing.js';
import type { Change } from '../../../core/store/store.js';
import { isDate } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import { type Assignment, attendances, mandates, type Terms } from './assignment.js';
import { nextWake } from './schedule.js';

export const maxLetters = 300;

/** The most hours that can be meant; more is a slip. */
const maxHours = 200;
const maxMeetings = 60;

const number = z
  .union([z.string().max(20), z.number().transform(String)])
  .default('')
  .transform((text) => text.trim());

/** As the wire contract names it; `group` and `attendance` are ours. Choice sets and number fields send text, or nothing at all. */
export const assignmentInput = z.object({
  group: typedLine,
  person: typedLine,
  role: typedLine,
  mandate: z.enum(mandates).catch('own'),
  from: typedLine,
  to: typedLine,
  hoursPerMeeting: number,
  hoursBetween: number,
  meetingsPerYear: number,
  attendance: z.enum(attendances).catch(''),
  contact: typedLine,
  compensation: typedLine,
});
export type AssignmentInput = z.output<typeof assignmentInput>;

type Mistake = 'noSuchDate' | 'endsBeforeItBegins' | 'noSuchHours' | 'noSuchMeetings' | 'tooLong' | 'personalNumber' | 'amount';

/** An amount of money: "286 kr", "1 031:-", "€ 200". */
const amount = /\d\s*(?:kr(?:onor)?(?!\p{L})|sek(?!\p{L})|:-|€|euro)|(?:kr|sek|€)\s?\d/iu;

/** '' is not known; undefined is no number that could be meant. */
function numberIn(text: string, max: number): number | '' | undefined {
  if (text === '') return '';
  const found = /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
  return found !== undefined && found <= max ? found : undefined;
}

export type ReadTerms = { readonly ok: true; readonly terms: Terms } | { readonly ok: false; readonly because: Mistake };

/** What was filled in, or the first thing to mend. */
export function termsOf(typed: AssignmentInput): ReadTerms {
  const { role, mandate, from, to, attendance, contact, compensation } = typed;
  const mistaken = (because: Mistake) => ({ ok: false, because }) as const;
  const texts = [role, contact, compensation];
  if (texts.some((text) => text.length > maxLetters)) return mistaken('tooLong');
  if (texts.some(hasPersonalNumber)) return mistaken('personalNumber');
  if (amount.test(compensation.slice(0, maxLetters))) return mistaken('amount');
  if ([from, to].some((day) => day !== '' && !isDate(day))) return mistaken('noSuchDate');
  if (from !== '' && to !== '' && to < from) return mistaken('endsBeforeItBegins');
  const [perMeeting, between] = [typed.hoursPerMeeting, typed.hoursBetween].map((text) => numberIn(text, maxHours));
  const meetings = numberIn(typed.meetingsPerYear, maxMeetings);
  if (perMeeting === undefined || between === undefined) return mistaken('noSuchHours');
  if (meetings === undefined || (meetings !== '' && !Number.isInteger(meetings))) return mistaken('noSuchMeetings');
  const hours = {
    ...(perMeeting !== '' && { hoursPerMeeting: perMeeting }),
    ...(between !== '' && { hoursBetween: between }),
    ...(meetings !== '' && { meetingsPerYear: meetings }),
  };
  return { ok: true, terms: { role, mandate, from, to, ...hours, attendance, contact, compensation } };
}

export interface Saving {
  readonly group: Group;
  readonly person: Member['id'];
  readonly terms: Terms;
  readonly by: Member['id'];
  readonly activity: ActivityId;
  readonly at: Instant;
  readonly keptMonths: number;
}

/** In the personal chat of somebody in the group, who gets a mention there when that cannot be had. */
export const toPerson = ({ group, person }: Pick<Assignment, 'group' | 'person'>, show: string, about: Message['about'] = {}): Message => ({
  recipient: { to: 'person', person, fallback: group },
  show,
  about,
});

/** Stores what was filled in and tells the person, unless nothing has changed. A new last day restarts what happens at the end. */
export function saveTerms(before: Assignment | undefined, saving: Saving): Change<Assignment, 'saved' | 'asBefore'> {
  const { group, person, terms, by, activity, at, keptMonths } = saving;
  if (before?.savedBy === activity) return { outcome: 'saved' };
  if (before !== undefined && JSON.stringify(before.terms) === JSON.stringify(terms)) return { outcome: 'asBefore' };
  const isExtended = before === undefined || before.terms.to !== terms.to;
  const body: Assignment = {
    group: group.id,
    person,
    terms,
    zone: group.timeZone,
    savedAt: at,
    savedBy: activity,
    revision: (before?.revision ?? 0) + 1,
    goOn: isExtended ? { asked: false } : before.goOn,
    closing: isExtended ? 'ahead' : before.closing,
  };
  const told = outgoing(`told ${body.revision}`, sendAt(at, group.timeZone), toPerson(body, 'assignment.changed'));
  return { body, send: person === by ? [] : [told], wakeAt: nextWake(body, keptMonths), outcome: 'saved' };
}
