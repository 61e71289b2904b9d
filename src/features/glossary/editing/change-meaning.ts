import type { Instant } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { inState, mayRewrite, oncePerActivity, rewritten } from '../../../core/vetted/edited.js';
import { findSuggestion, settle, type Unsettled } from '../suggesting/suggestion.js';
import { glossaryId } from '../terms/glossary-id.js';
import type { Meaning, Wording, WrittenVersion } from '../terms/meaning.js';
import { scopeKey } from '../terms/scope.js';
import type { StaffAction } from '../terms/staff.js';
import type { Term } from '../terms/term.js';
import { maxInRecord, nothingYet, type TermRecord } from '../terms/term-record.js';
import { firstReview, reviewed } from './review.js';

/** A draft that has been checked: what is to be stored, and what it is about. */
export interface SoundDraft {
  readonly abbr: string;
  readonly wording: Wording;
  readonly reviewAt: Instant;
  /** The suggestion that it settles; '' for none. */
  readonly suggestion: string;
  /** The meaning that it changes; '' for none. */
  readonly meaning: string;
  /** Which version of that meaning the form showed. */
  readonly seen: number;
  /** The Swedish name of the term that Lotsen came with and that it takes the place of; '' for none. */
  readonly replaces: string;
  /** The definition of that term. */
  readonly over: string;
}

export type Saved =
  | { readonly as: 'saved'; readonly meaning: Meaning }
  /** Somebody else changed it after the form was opened. */
  | { readonly as: 'changed'; readonly meaning: Meaning }
  | { readonly as: 'full' }
  | Unsettled;

const versionOf = ({ name, definition, level, category, scope, version, by, at }: WrittenVersion): WrittenVersion => ({
  name,
  definition,
  level,
  category,
  scope,
  version,
  by,
  at,
});

/** Puts a meaning into the record, which then wakes when the next review is due. */
const withMeaning = (record: TermRecord, meaning: Meaning): { readonly body: TermRecord; readonly wakeAt: Instant | null } => {
  const isNew = record.meanings.every(({ id }) => id !== meaning.id);
  const meanings = isNew ? [...record.meanings, meaning] : record.meanings.map((one) => (one.id === meaning.id ? meaning : one));
  const body = { ...record, meanings, missed: 0 };
  return { body, wakeAt: firstReview(body) };
};

/** Makes room for one more meaning by dropping the oldest withdrawn one. Undefined when none is withdrawn. */
function withRoom(record: TermRecord): TermRecord | undefined {
  if (record.meanings.length < maxInRecord.meanings) return record;
  const oldest = record.meanings.find(({ state }) => state === 'withdrawn');
  return oldest && { ...record, meanings: record.meanings.filter((one) => one !== oldest) };
}

function writtenMeaning(before: Meaning | undefined, draft: SoundDraft, action: StaffAction): Meaning {
  const { abbr, wording, replaces } = draft;
  const { by, activity } = action;
  const known = before ?? { id: glossaryId('meaning', activity, abbr), replaces, owner: by };
  return { id: known.id, replaces: known.replaces, owner: known.owner, ...rewritten(before, { ...wording, by }, action, draft, versionOf) };
}

/** A meaning that takes the place of the same term in the same scope already. */
const twinOf = (record: TermRecord, { replaces, wording }: SoundDraft): Meaning | undefined =>
  replaces === ''
    ? undefined
    : record.meanings.find(
        (one) => one.replaces === replaces && one.state !== 'withdrawn' && scopeKey(one.scope) === scopeKey(wording.scope),
      );

/**
 * Keeps a draft: a new meaning, or a new version of one. The suggestion that it began with, if any, is settled in the same write. When two
 * of the staff do it at once, the first one wins and the other is shown what the first one wrote.
 */
export function saveMeaning(record: TermRecord | undefined, draft: SoundDraft, action: StaffAction): Change<TermRecord, Saved> {
  const known = record ?? nothingYet(draft.abbr);
  const repeated = known.meanings.find(({ savedBy }) => savedBy === action.activity);
  if (repeated !== undefined) return { outcome: { as: 'saved', meaning: repeated } };
  const found = draft.suggestion === '' ? undefined : findSuggestion(known, draft.suggestion, action.activity);
  if (found?.as === 'gone' || found?.as === 'settled') return { outcome: found };
  const before = draft.meaning === '' ? twinOf(known, draft) : known.meanings.find(({ id }) => id === draft.meaning);
  if (draft.meaning !== '' && before === undefined) return { outcome: { as: 'gone' } };
  if (before !== undefined && mayRewrite(before, draft.seen, action) === 'changed') return { outcome: { as: 'changed', meaning: before } };
  const room = before === undefined ? withRoom(known) : known;
  if (room === undefined) return { outcome: { as: 'full' } };
  const meaning = writtenMeaning(before, draft, action);
  const { body, wakeAt } = withMeaning(room, meaning);
  const ending = found?.as === 'open' ? settle(body, found.suggestion, action, { outcome: 'accepted', reason: '' }) : { body, send: [] };
  const send = [...ending.send, ...(before === undefined ? [] : reviewed(before, action.at))];
  return { body: ending.body, send, wakeAt, outcome: { as: 'saved', meaning } };
}

export type Kept = { readonly as: 'saved'; readonly meaning: Meaning } | { readonly as: 'gone' } | { readonly as: 'full' };

/** Changes one meaning, once for each activity. */
function keep(
  record: TermRecord | undefined,
  id: string,
  action: StaffAction,
  change: (meaning: Meaning) => Meaning,
): Change<TermRecord, Kept> {
  const meaning = record?.meanings.find((one) => one.id === id);
  if (record === undefined || meaning === undefined) return { outcome: { as: 'gone' } };
  const after = oncePerActivity(meaning, action, change);
  if (after === meaning) return { outcome: { as: 'saved', meaning } };
  return { ...withMeaning(record, after), send: reviewed(meaning, action.at), outcome: { as: 'saved', meaning: after } };
}

const withoutReminder = ({ reminder: _, ...meaning }: Meaning): Meaning => meaning;

/** Withdraws a meaning: it does not count any more, and what it took the place of counts again. */
export function withdraw(record: TermRecord | undefined, id: string, action: StaffAction): Change<TermRecord, Kept> {
  const meaning = record?.meanings.find((one) => one.id === id);
  if (record !== undefined && meaning?.state === 'hidden') {
    const body = { ...record, meanings: record.meanings.filter((one) => one !== meaning) };
    return { body, outcome: { as: 'saved', meaning } };
  }
  return keep(record, id, action, (one) => inState(withoutReminder(one), 'withdrawn'));
}

/** Puts a withdrawn meaning back. */
export const restore = (record: TermRecord | undefined, id: string, action: StaffAction) =>
  keep(record, id, action, (meaning) => (meaning.state === 'withdrawn' ? inState(meaning, 'valid') : meaning));

/** The meaning is right as it is, also beside what Lotsen comes with now, and is to be looked over again. */
export const confirm = (
  record: TermRecord | undefined,
  id: string,
  { reviewAt, base }: { readonly reviewAt: Instant; readonly base: (replaces: string) => Term | undefined },
  action: StaffAction,
) =>
  keep(record, id, action, (meaning) => ({
    ...withoutReminder(meaning),
    reviewAt,
    over: base(meaning.replaces)?.definition.sv ?? meaning.over,
  }));

/** Makes whoever does this the one who answers for the meaning. */
export const takeOver = (record: TermRecord | undefined, id: string, action: StaffAction) =>
  keep(record, id, action, (meaning) => ({ ...meaning, owner: action.by }));

/** Takes a term that Lotsen came with out of the glossary. */
export function hide(
  record: TermRecord | undefined,
  { abbr, sv, en, definition, level, category }: Term,
  action: StaffAction,
): Change<TermRecord, Kept> {
  const known = record ?? nothingYet(abbr);
  const before = known.meanings.find((one) => one.replaces === sv && one.state === 'hidden');
  if (before !== undefined) return { outcome: { as: 'saved', meaning: before } };
  if (known.meanings.length >= maxInRecord.meanings) return { outcome: { as: 'full' } };
  const { by, at, activity } = action;
  const meaning: Meaning = {
    id: glossaryId('hidden', activity, abbr),
    ...{ name: { sv, en }, definition, level, category, scope: { to: 'all' } },
    ...{ version: 1, by, at, owner: by, reviewAt: at, over: '', earlier: [], savedBy: activity },
    replaces: sv,
    state: 'hidden',
  };
  return { ...withMeaning(known, meaning), outcome: { as: 'saved', meaning } };
}
