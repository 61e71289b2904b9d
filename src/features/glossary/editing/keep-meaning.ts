import type { Instant } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import type { Doing } from '../suggesting/settle-suggestion.js';
import { type Meaning, shortHash } from '../terms/meaning.js';
import type { Term } from '../terms/term.js';
import { most, nothingYet, type TermRecord } from '../terms/term-record.js';
import { reviewDue, reviewed } from './editors-messages.js';
import { nextReview, withMeaning } from './save-meaning.js';

export type Kept = { readonly as: 'saved'; readonly meaning: Meaning } | { readonly as: 'gone' } | { readonly as: 'full' };

/** Changes one meaning, once for each activity. */
function keep(
  record: TermRecord | undefined,
  id: string,
  { activity, at }: Pick<Doing, 'activity' | 'at'>,
  change: (meaning: Meaning) => Meaning,
): Change<TermRecord, Kept> {
  const meaning = record?.meanings.find((one) => one.id === id);
  if (record === undefined || meaning === undefined) return { outcome: { as: 'gone' } };
  if (meaning.savedBy === activity) return { outcome: { as: 'saved', meaning } };
  const after = { ...change(meaning), savedBy: activity };
  return { ...withMeaning(record, after), send: reviewed(meaning, at), outcome: { as: 'saved', meaning: after } };
}

const withoutReminder = ({ reminder: _, ...meaning }: Meaning): Meaning => meaning;

/** It does not count any more; what it took the place of does again. */
export function withdraw(record: TermRecord | undefined, id: string, doing: Doing): Change<TermRecord, Kept> {
  const meaning = record?.meanings.find((one) => one.id === id);
  if (record !== undefined && meaning?.state === 'hidden') {
    const body = { ...record, meanings: record.meanings.filter((one) => one !== meaning) };
    return { body, outcome: { as: 'saved', meaning } };
  }
  return keep(record, id, doing, (one) => ({ ...withoutReminder(one), state: 'withdrawn', version: one.version + 1 }));
}

/** What was withdrawn counts again. */
export const restore = (record: TermRecord | undefined, id: string, doing: Doing) =>
  keep(record, id, doing, (meaning) =>
    meaning.state === 'withdrawn' ? { ...meaning, state: 'valid', version: meaning.version + 1 } : meaning,
  );

/** It is right as it is, and is looked over again then. */
export const confirm = (record: TermRecord | undefined, id: string, reviewAt: Instant, doing: Doing) =>
  keep(record, id, doing, (meaning) => ({ ...withoutReminder(meaning), reviewAt }));

/** From now on it is this editor who answers for it. */
export const takeOver = (record: TermRecord | undefined, id: string, doing: Doing) =>
  keep(record, id, doing, (meaning) => ({ ...meaning, owner: doing.editor }));

/** Takes a meaning that Lotsen came with out of the glossary. */
export function hide(
  record: TermRecord | undefined,
  { abbr, sv, en, definition, level, category }: Term,
  doing: Doing,
): Change<TermRecord, Kept> {
  const known = record ?? nothingYet(abbr);
  const before = known.meanings.find((one) => one.replaces === sv && one.state === 'hidden');
  if (before !== undefined) return { outcome: { as: 'saved', meaning: before } };
  if (known.meanings.length >= most.meanings) return { outcome: { as: 'full' } };
  const { editor, at, activity } = doing;
  const meaning: Meaning = {
    id: shortHash('hidden', activity, abbr),
    ...{ name: { sv, en }, definition, level, category, scope: { to: 'all' } },
    ...{ version: 1, by: editor, at, owner: editor, reviewAt: at, earlier: [], savedBy: activity },
    replaces: sv,
    state: 'hidden',
  };
  return { ...withMeaning(known, meaning), outcome: { as: 'saved', meaning } };
}

/** Without a back office there is nobody to remind: then it is tried again a day later. */
const retryHours = 24;

/** Reminds the editors of every meaning whose review date has come, each once. */
export function wakeTerm(record: TermRecord | undefined, office: Office | undefined, now: Instant, zone: string): Change<TermRecord, void> {
  if (record === undefined) return { outcome: undefined };
  const isDue = (meaning: Meaning): boolean => meaning.state === 'valid' && meaning.reminder === undefined && meaning.reviewAt <= now;
  if (!record.meanings.some(isDue)) return { wakeAt: nextReview(record), outcome: undefined };
  if (office === undefined) return { wakeAt: toInstant(inZone(now, 'utc').plus({ hours: retryHours })), outcome: undefined };
  const rows: Outgoing[] = [];
  const meanings = record.meanings.map((meaning) => {
    if (!isDue(meaning)) return meaning;
    const due = reviewDue(meaning, office.id, now, zone);
    rows.push(due.row);
    return due.meaning;
  });
  const body = { ...record, meanings };
  return { body, send: rows, wakeAt: nextReview(body), outcome: undefined };
}
