import type { Instant } from '../../src/core/ids.js';
import type { Meaning, Wording } from '../../src/features/glossary/terms/meaning.js';
import type { StaffAction } from '../../src/features/glossary/terms/staff.js';
import { nothingYet, type Settled, type Suggestion, type TermRecord } from '../../src/features/glossary/terms/term-record.js';
import { person } from './groups.js';
import { now } from './requests.js';

export const staffMember = (name = 'Stina') => ({ id: person(name), name });

export const suggestionWith = (changes: Partial<Suggestion> = {}): Suggestion => ({
  id: 'first',
  by: person('Vera'),
  at: now,
  language: 'sv',
  abbr: 'QXJ',
  expansion: 'Påhittad grupp',
  definition: 'Finns inte.',
  wrong: false,
  ...changes,
});

export const settledWith = (changes: Partial<Settled> = {}): Settled => ({
  ...suggestionWith(),
  outcome: 'accepted',
  reason: '',
  settledBy: staffMember(),
  settledAt: now,
  activity: 'settling',
  ...changes,
});

export const wordingWith = (changes: Partial<Wording> = {}): Wording => ({
  name: { sv: 'Påhittad grupp', en: '' },
  definition: { sv: 'Finns inte.', en: '' },
  level: null,
  category: 'other',
  scope: { to: 'all' },
  ...changes,
});

export const nextYear = '2027-11-20T08:00:00.000Z' as Instant;

export const meaningWith = (changes: Partial<Meaning> = {}): Meaning => ({
  ...wordingWith(),
  id: 'meaning',
  replaces: '',
  version: 1,
  by: staffMember(),
  at: now,
  state: 'valid',
  owner: staffMember(),
  reviewAt: nextYear,
  earlier: [],
  savedBy: 'saving',
  over: '',
  ...changes,
});

export const recordWith = (changes: Partial<TermRecord> = {}): TermRecord => ({ ...nothingYet('QXJ'), ...changes });

export const actionWith = (changes: Partial<StaffAction> = {}): StaffAction => ({
  activity: 'doing',
  at: now,
  by: staffMember(),
  zone: 'Europe/Stockholm',
  ...changes,
});
