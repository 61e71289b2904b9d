import assert from 'node:assert/strict';
import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import type { Office, OfficesKnown } from '../../src/core/people/office.js';
import type { Seal } from '../../src/core/privacy/seal.js';
import { emptyInput, type Sending } from '../../src/features/back-office/asking/send-case.js';
import type { Case, Doing, Entry, StaffMember } from '../../src/features/back-office/case/case.js';
import type { CaseStep } from '../../src/features/back-office/case/case-step.js';
import type { CaseTimes } from '../../src/features/back-office/case/case-wake.js';
import { person } from './groups.js';
import { now, requestWith } from './requests.js';
import { usualSettings } from './usual-settings.js';

export const times: CaseTimes = { ...usualSettings.caseTimes, zone: usualSettings.timeZone };

export const officePlace = '19:office@thread.tacv2' as PlaceId;
export const office: Office = { id: officePlace, name: '', coordinator: person('Stina') };
export const payOffice: Office = { id: '19:pay@thread.tacv2' as PlaceId, name: 'Ekonomi', coordinator: person('Pelle') };

/** Those that are given, the default one first. */
export const officesWith = (...paired: readonly Office[]): OfficesKnown => ({
  at: async (place) => paired.find(({ id }) => id === place),
  all: async () => paired,
  named: async (name) => paired.find((one) => one.name === name) ?? paired.find((one) => one.name === ''),
});

export const staffNamed = (name: string): StaffMember => ({ person: person(name), name });
export const stina = staffNamed('Stina');
export const bo = staffNamed('Bo');

let done = 0;
/** A request like no other. */
export const doing = (at: Instant = now, ...ids: readonly string[]): Doing => {
  done += 1;
  const [first = `doing-${done}`, ...older] = ids;
  return { ids: [first, ...older], at };
};

export const question: Entry = { id: 'question', kind: 'question', text: 'Får jag ta med någon?', at: now };

/** A named question of Testperson's in the default office's channel, that nobody has taken. */
export const caseWith = (changes: Partial<Case> = {}): Case => ({
  state: 'new',
  kind: 'question',
  topic: '',
  sentAt: now,
  office: officePlace,
  officeName: '',
  posts: 1,
  asker: { as: 'named', person: '29:asker' as PersonId, name: 'Testperson', language: 'sv' },
  thread: [question],
  history: [{ deed: 'sent', at: now, by: 'asker' }],
  owedSince: now,
  reminded: [],
  undelivered: [],
  published: [],
  seen: ['sent'],
  ...changes,
});

export const sendingWith = (changes: Partial<Sending> = {}): Sending => {
  const { person: asker, at } = requestWith();
  return {
    typed: { ...emptyInput, text: 'Får jag ta med någon?' },
    person: asker,
    way: { person: asker.id, language: 'sv' },
    form: 'form',
    at,
    office,
    ...changes,
  };
};

/** What has become of a case, when something has. */
export const changed = ({ body, outcome }: CaseStep): Case => {
  assert.deepEqual(outcome, { ok: true, repeated: false });
  assert.ok(body);
  return body;
};

/** Why a step was not taken, when nothing has come of it. */
export const refused = ({ outcome, body, send }: CaseStep): Extract<CaseStep['outcome'], { ok: false }> => {
  assert.ok(!outcome.ok && body === undefined && send === undefined);
  return outcome;
};

/** A seal like another one, under which two numbers made of different things may be the same. */
export const forgetful = (seal: Seal, differs: (text: string) => string): Seal => ({
  ...seal,
  mark: (text) => seal.mark(differs(text)),
  marks: (text) => seal.marks(differs(text)),
});
