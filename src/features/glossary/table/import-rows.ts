import type { Instant } from '../../../core/ids.js';
import { localDate } from '../../../core/time/local-time.js';
import { reviewMoment } from '../../../core/vetted/review.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { draftRefusalText, refuseWords, wordingOf } from '../editing/entry-draft.js';
import type { Wording } from '../terms/meaning.js';
import { chosenScope, everywhere, type Scope, scopeKey, scopeText } from '../terms/scope.js';
import { categories, levels } from '../terms/term.js';
import { found, inAnyLanguage, type NumberedRow } from './csv.js';

/** One row that can be read in. */
export interface ImportRow {
  readonly abbr: string;
  readonly wording: Wording;
  /** When it is looked over next, if the row says so. */
  readonly reviewAt?: Instant;
}

export interface RowProblem {
  readonly row: number;
  readonly problem: string;
}

export interface RowsAround {
  /** Everywhere that a meaning can hold. */
  readonly scopes: readonly Scope[];
  /** The review date that is stored for what a row is about: it may be in the past. */
  readonly knownReview: (abbr: string, expansion: string, scope: Scope) => Instant | undefined;
  readonly now: Instant;
  readonly zone: string;
  readonly language: Language;
}

const maxRows = 500;

const levelNames = inAnyLanguage(levels, (level, { glossary }) => glossary.levels[level]);
const categoryNames = inAnyLanguage(categories, (category, { glossary }) => glossary.categories[category]);

/** As it is written in a table, or the bare name of a group or an area. */
function scopeIn(written: string, scopes: readonly Scope[]): Scope | undefined {
  if (written === '') return everywhere;
  const lower = written.toLocaleLowerCase('sv');
  const isSo = (scope: Scope, language: Language): boolean => scopeText(scope, textsIn(language)).toLocaleLowerCase('sv') === lower;
  const same = scopes.filter((scope) => isSo(scope, 'sv') || isSo(scope, 'en'));
  const keys = new Set(same.map(scopeKey));
  return keys.size > 1 ? undefined : (same[0] ?? chosenScope('', written, scopes));
}

/** A row, or everything that is wrong with it. */
function readRow({ cells, tooLong }: NumberedRow, { scopes, knownReview, now, zone, language }: RowsAround): ImportRow | readonly string[] {
  const { csvProblems, refused } = textsIn(language).editors;
  const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ');
  const level = cells.level === '' ? ('none' as const) : found(levelNames, cells.level);
  const category = cells.category === '' ? ('other' as const) : found(categoryNames, cells.category);
  const { definition, definitionEn, review } = cells;
  const [abbr, expansion] = [inOneLine(cells.abbr), inOneLine(cells.expansion)];
  const words = { abbr, expansion, expansionEn: inOneLine(cells.expansionEn), definition, definitionEn };
  const scope = scopeIn(cells.scope, scopes);
  const known = scope && knownReview(abbr, expansion, scope);
  const stays = review === '' || (known !== undefined && localDate(known, zone) === review);
  const reviewAt = stays ? undefined : reviewMoment(review, now, zone);
  const wrong = refuseWords(words);
  const problems = [
    tooLong ? csvProblems.columns : '',
    wrong === undefined ? '' : draftRefusalText(wrong, language),
    level === undefined ? csvProblems.unknownLevel : '',
    category === undefined ? csvProblems.unknownCategory : '',
    scope === undefined ? refused.unknownScope : '',
    !stays && reviewAt === undefined ? refused.badReview : '',
  ].filter((problem) => problem !== '');
  if (problems.length > 0 || level === undefined || category === undefined || scope === undefined) return problems;
  const wording = wordingOf({ ...words, level, category }, scope);
  return { abbr, wording, reviewAt };
}

/** All rows, or everything that is wrong with them: nothing is read in by halves. */
export function readRows(
  rows: readonly NumberedRow[],
  around: RowsAround,
): { readonly ok: true; readonly rows: readonly ImportRow[] } | { readonly ok: false; readonly problems: readonly RowProblem[] } {
  const { csvProblems } = textsIn(around.language).editors;
  if (rows.length > maxRows) return { ok: false, problems: [{ row: maxRows + 1, problem: csvProblems.tooManyRows(maxRows) }] };
  const problems: RowProblem[] = [];
  const read: ImportRow[] = [];
  const firstAt = new Map<string, number>();
  for (const row of rows) {
    const one = readRow(row, around);
    if (!('wording' in one)) {
      problems.push({ row: row.row, problem: one.join(' ') });
      continue;
    }
    const key = JSON.stringify([one.abbr, one.wording.name.sv.toLocaleLowerCase('sv'), scopeKey(one.wording.scope)]);
    const before = firstAt.get(key);
    if (before !== undefined) problems.push({ row: row.row, problem: csvProblems.twice(before) });
    firstAt.set(key, before ?? row.row);
    read.push(one);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows: read };
}
