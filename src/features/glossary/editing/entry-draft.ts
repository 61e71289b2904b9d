import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedLine, typedText } from '../../../core/read.js';
import { reviewMoment } from '../../../core/vetted/review.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { maxLetters } from '../suggesting/suggestion-form.js';
import type { Wording } from '../terms/meaning.js';
import type { Scope } from '../terms/scope.js';
import { categories, levels } from '../terms/term.js';

/** What the form of an entry sends. The first ones say what it is about, and come from the card's data. */
export const entryInput = z.object({
  abbr: typedLine,
  suggestion: typedLine,
  meaning: typedLine,
  replaces: typedLine,
  seen: z.coerce.number().int().min(0).default(0).catch(0),
  /** The suggestion is accepted as it is, without a form having been filled in. */
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
  expansion: maxLetters.expansion,
  expansionEn: maxLetters.expansion,
  definition: maxLetters.definition,
  definitionEn: maxLetters.definition,
};
type EntryField = keyof typeof lettersOf;

/** Why a draft cannot be kept; a field is named when it is too long. */
export type DraftRefusal =
  | 'missingAbbr'
  | 'badAbbr'
  | 'missingExpansion'
  | 'personalNumber'
  | 'badReview'
  | 'unknownScope'
  | { readonly tooLong: EntryField };

/** Letters, digits and the signs of abbreviations: nothing that a card would read as Markdown. */
const soundAbbr = /^(?!.*\/\/)[\p{L}\p{N}][\p{L}\p{N}&/+.:' -]*$/u;

type Words = Pick<EntryInput, 'abbr' | EntryField>;

/** What is wrong with the words themselves. */
export function refuseWords(words: Words): DraftRefusal | undefined {
  const { abbr, expansion } = words;
  if (abbr === '') return 'missingAbbr';
  if (abbr.length > maxLetters.abbr || !soundAbbr.test(abbr)) return 'badAbbr';
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

/** What was typed as what is to be kept, or why it cannot be. */
export function readDraft(
  input: Words & Pick<EntryInput, 'level' | 'category' | 'review'>,
  scope: Scope | undefined,
  now: Instant,
  zone: string,
): { readonly wording: Wording; readonly reviewAt: Instant } | { readonly refused: DraftRefusal } {
  const refused = refuseWords(input);
  if (refused !== undefined) return { refused };
  if (scope === undefined) return { refused: 'unknownScope' };
  const reviewAt = reviewMoment(input.review, now, zone);
  if (reviewAt === undefined) return { refused: 'badReview' };
  return { wording: wordingOf(input, scope), reviewAt };
}

/** Why a draft was refused, as the form says it. */
export function draftRefusalText(refused: DraftRefusal, language: Language): string {
  const texts = textsIn(language).editors;
  if (typeof refused === 'string') return texts.refused[refused];
  const labels = {
    expansion: texts.formExpansion,
    expansionEn: texts.formExpansionEn,
    definition: texts.formDefinition,
    definitionEn: texts.formDefinitionEn,
  };
  const limit = refused.tooLong.startsWith('expansion') ? maxLetters.expansion : maxLetters.definition;
  return texts.tooLong(labels[refused.tooLong], limit);
}
