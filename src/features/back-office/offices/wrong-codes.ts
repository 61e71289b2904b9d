import type { Instant } from '../../../core/ids.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change } from '../../../core/store/store.js';
import { sendAt } from '../../../core/time/working-time.js';
import { noOffices, type Offices } from './office.js';

const hour = 3_600_000;

/** More in a day than this make no difference to what is said. */
const mostKept = 100;

const ofTheDay = (wrongCodes: readonly Instant[], now: Instant): readonly Instant[] =>
  wrongCodes.filter((at) => Date.parse(now) - Date.parse(at) < 24 * hour);

/** Keeps that a wrong code was tried, and tells the default back office, once an hour at most, where there is one. */
export function noteWrongCode(before: Offices | undefined, at: Instant, zone: string): Change<Offices, void> {
  const offices = before ?? noOffices;
  const wrongCodes = [...ofTheDay(offices.wrongCodes, at), at].slice(-mostKept);
  const [told] = offices.paired;
  const recipient = told && ({ to: 'place', place: told.id } as const);
  const id = `wrong code ${Math.floor(Date.parse(at) / hour)}`;
  return {
    body: { ...offices, wrongCodes },
    send: recipient === undefined ? [] : [outgoing(id, sendAt(at, zone), { recipient, show: 'office.wrongCode', about: { at } })],
    outcome: undefined,
  };
}

/** How many there were in the day before a moment, and in the hour after it, which one message is about. */
export const wrongCodesBy = (offices: Offices | undefined, at: Instant): number =>
  (offices?.wrongCodes ?? []).filter((one) => Math.abs(Date.parse(at) - Date.parse(one)) < 24 * hour).length;
