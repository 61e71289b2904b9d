import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedLine, typedText } from '../../../core/read.js';
import { inZone, localInstant, toInstant } from '../../../core/time/local-time.js';
import { mostLetters } from '../suggesting/suggestion.js';
import type { Scope, Wording } from '../terms/meaning.js';
import { categories, levels } from '../terms/term.js';

/** What the form of a meaning sends. The first ones say what it is about, and come from the card's data. */
export const entryInput = z.object({
  abbr: typedLine,
  suggestion: typedLine,
  meaning: typedLine,
  replaces: typedLine,
  seen: z.coerce.number().int().min(0).default(0).catch(0),
  /** The suggestion is accepted as it stands: nothing has been filled in. */
  asIs: z.union([z.boolean(), z.string()]).default(false),
  newAbbr: typedLine,
  expansion: typedLine,
  definition: typedText,
  expansionEn: typedLine,
  definitionEn: typedText,
  scope: typedLine,
  scopeName: typedLine,
  level: z
    .enum([...levels, 'none'])
    .default('none')
    .catch('none'),
  category: z.enum(categories).default('other').catch('other'),
  review: typedLine,
  /** The number of the case that it was begun from: the way back to it. */
  back: typedLine,
});
export type EntryInput = z.output<typeof entryInput>;

const lettersOf = {
  expansion: mostLetters.expansion,
  expansionEn: mostLetters.expansion,
  definition: mostLetters.definition,
  definitionEn: mostLetters.definition,
};
type EntryField = keyof typeof lettersOf;

/** Why it cannot be saved; a field is named when it is too long. */
export type EntryRefusal =
  | 'missingAbbr'
  | 'badAbbr'
  | 'missingExpansion'
  | 'personalNumber'
  | 'badReview'
  | 'unknownScope'
  | { readonly tooLong: EntryField };

/** Letters, digits and the signs of abbreviations: nothing that a card would read as Markdown. */
const soundAbbr = /^(?!.*\/\/)[\p{L}\p{N}][\p{L}\p{N}&/+.:' -]*$/u;

const mostYears = 5;
const reviewTime = '09:00';

/** A year from now, as a form proposes it: YYYY-MM-DD. */
export const usualReview = (now: Instant, zone: string): string => inZone(now, zone).plus({ years: 1 }).toISODate();

/** The moment of a review date; undefined for a day that does not exist, is over, or is too far away. Left out, the usual one. */
export function reviewMoment(typed: string, now: Instant, zone: string): Instant | undefined {
  const at = localInstant(typed === '' ? usualReview(now, zone) : typed, reviewTime, zone);
  if (at === 'doesNotExist' || at <= now) return undefined;
  return at <= toInstant(inZone(now, zone).plus({ years: mostYears })) ? at : undefined;
}

type Words = Pick<EntryInput, 'abbr' | EntryField>;

/** What is wrong with the words themselves. */
export function refuseWords(words: Words): EntryRefusal | undefined {
  const { abbr, expansion } = words;
  if (abbr === '') return 'missingAbbr';
  if (abbr.length > mostLetters.abbr || !soundAbbr.test(abbr)) return 'badAbbr';
  if (expansion === '') return 'missingExpansion';
  const fields: readonly EntryField[] = ['expansion', 'definition', 'expansionEn', 'definitionEn'];
  const tooLong = fields.find((field) => words[field].length > lettersOf[field]);
  if (tooLong !== undefined) return { tooLong };
  return [abbr, ...fields.map((field) => words[field])].some(hasPersonalNumber) ? 'personalNumber' : undefined;
}

export const wordingOf = (input: Words & Pick<EntryInput, 'level' | 'category'>, scope: Scope): Wording => ({
  name: { sv: input.expansion, en: input.expansionEn },
  definition: { sv: input.definition, en: input.definitionEn },
  level: input.level === 'none' ? null : input.level,
  category: input.category,
  scope,
});

/** What was typed as what is to be stored, or why it cannot be. */
export function readEntry(
  input: Words & Pick<EntryInput, 'level' | 'category' | 'review'>,
  scope: Scope | undefined,
  now: Instant,
  zone: string,
): { readonly wording: Wording; readonly reviewAt: Instant } | { readonly refused: EntryRefusal } {
  const refused = refuseWords(input);
  if (refused !== undefined) return { refused };
  if (scope === undefined) return { refused: 'unknownScope' };
  const reviewAt = reviewMoment(input.review, now, zone);
  if (reviewAt === undefined) return { refused: 'badReview' };
  return { wording: wordingOf(input, scope), reviewAt };
}
