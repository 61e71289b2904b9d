import type { Instant } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { type Doing, findSuggestion, settled, type Unsettled } from '../suggesting/settle-suggestion.js';
import { type Meaning, scopeKey, shortHash, type Version, type Wording } from '../terms/meaning.js';
import { most, nothingYet, type TermRecord } from '../terms/term-record.js';
import { reviewed } from './editors-messages.js';

/** What an editor saves about one abbreviation. */
export interface Entry {
  readonly abbr: string;
  readonly wording: Wording;
  readonly reviewAt: Instant;
  /** The suggestion that it settles; '' for none. */
  readonly suggestion: string;
  /** The accepted meaning that it changes; '' for none. */
  readonly meaning: string;
  /** The version that the form showed, of the meaning that it changes. */
  readonly seen: number;
  /** The Swedish name of the meaning that Lotsen came with and that it takes the place of; '' for none. */
  readonly replaces: string;
}

export type Saved =
  | { readonly as: 'saved'; readonly meaning: Meaning }
  /** Somebody else changed it after the form was opened. */
  | { readonly as: 'changed'; readonly meaning: Meaning }
  | { readonly as: 'full' }
  | Unsettled;

/** When the record wants to wake: at the first review that nobody has been reminded of. */
export function nextReview({ meanings }: TermRecord): Instant | null {
  const [first] = meanings
    .filter(({ state, reminder }) => state === 'valid' && reminder === undefined)
    .map(({ reviewAt }) => reviewAt)
    .sort();
  return first ?? null;
}

const versionOf = ({ name, definition, level, category, scope, version, by, at }: Version): Version => ({
  name,
  definition,
  level,
  category,
  scope,
  version,
  by,
  at,
});

/** Takes its place in the record, which then wakes when the next review is due. */
export const withMeaning = (record: TermRecord, meaning: Meaning): { readonly body: TermRecord; readonly wakeAt: Instant | null } => {
  const isNew = record.meanings.every(({ id }) => id !== meaning.id);
  const meanings = isNew ? [...record.meanings, meaning] : record.meanings.map((one) => (one.id === meaning.id ? meaning : one));
  const body = { ...record, meanings, missed: 0 };
  return { body, wakeAt: nextReview(body) };
};

/** Room for one more: one that was withdrawn long ago goes. */
function withRoom(record: TermRecord): TermRecord | undefined {
  if (record.meanings.length < most.meanings) return record;
  const oldest = record.meanings.find(({ state }) => state === 'withdrawn');
  return oldest && { ...record, meanings: record.meanings.filter((one) => one !== oldest) };
}

const changedMeaning = (before: Meaning, { wording, reviewAt }: Entry, { activity, at, editor }: Doing): Meaning => {
  const { reminder: _, ...rest } = before;
  return {
    ...rest,
    ...wording,
    version: before.version + 1,
    by: editor,
    at,
    state: 'valid',
    reviewAt,
    earlier: [versionOf(before), ...before.earlier].slice(0, most.versions),
    savedBy: activity,
  };
};

const newMeaning = ({ abbr, wording, reviewAt, replaces }: Entry, { activity, at, editor }: Doing): Meaning => ({
  ...wording,
  id: shortHash('meaning', activity, abbr),
  replaces,
  version: 1,
  by: editor,
  at,
  state: 'valid',
  owner: editor,
  reviewAt,
  earlier: [],
  savedBy: activity,
});

/** Another one that takes the place of the same, where it does. */
const twinOf = (record: TermRecord, { replaces, wording }: Entry): Meaning | undefined =>
  replaces === ''
    ? undefined
    : record.meanings.find(
        (one) => one.replaces === replaces && one.state !== 'withdrawn' && scopeKey(one.scope) === scopeKey(wording.scope),
      );

/**
 * Takes a meaning into the glossary, or changes one. With a suggestion, that one is settled in the same write. Two editors at once: the
 * first one wins, and the other is shown what the first one wrote.
 */
export function saveMeaning(record: TermRecord | undefined, entry: Entry, doing: Doing): Change<TermRecord, Saved> {
  const known = record ?? nothingYet(entry.abbr);
  const repeated = known.meanings.find(({ savedBy }) => savedBy === doing.activity);
  if (repeated !== undefined) return { outcome: { as: 'saved', meaning: repeated } };
  const found = entry.suggestion === '' ? undefined : findSuggestion(known, entry.suggestion, doing.activity);
  if (found?.as === 'gone' || found?.as === 'settled') return { outcome: found };
  const before = entry.meaning === '' ? twinOf(known, entry) : known.meanings.find(({ id }) => id === entry.meaning);
  if (entry.meaning !== '' && before === undefined) return { outcome: { as: 'gone' } };
  if (before !== undefined && before.version !== entry.seen) return { outcome: { as: 'changed', meaning: before } };
  const room = before === undefined ? withRoom(known) : known;
  if (room === undefined) return { outcome: { as: 'full' } };
  const meaning = before === undefined ? newMeaning(entry, doing) : changedMeaning(before, entry, doing);
  const { body, wakeAt } = withMeaning(room, meaning);
  const ending = found?.as === 'open' ? settled(body, found.suggestion, doing, { outcome: 'accepted', reason: '' }) : { body, send: [] };
  const send = [...ending.send, ...(before === undefined ? [] : reviewed(before, doing.at))];
  return { body: ending.body, send, wakeAt, outcome: { as: 'saved', meaning } };
}
