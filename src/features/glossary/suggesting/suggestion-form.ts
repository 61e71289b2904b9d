import { z } from 'zod/v4';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { typedLine, typedText } from '../../../core/read.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** `wrong`: what the glossary says is not right, and `definition` says why. */
export const suggestionInput = z.object({
  abbr: typedLine,
  expansion: typedLine,
  definition: typedText,
  wrong: z.boolean().default(false),
});
export type SuggestionInput = z.output<typeof suggestionInput>;

/** Letters a field takes. */
export const maxLetters = { abbr: 40, expansion: 200, definition: 1000 } as const;

type Field = keyof typeof maxLetters;

type Refusal = { readonly because: 'missing' | 'tooLong'; readonly field: Field } | { readonly because: 'personalNumber' };

/** Why a suggestion cannot be taken as it is typed, or undefined when it can. */
export function refusal(typed: SuggestionInput): Refusal | undefined {
  if (typed.abbr === '') return { because: 'missing', field: 'abbr' };
  if (typed.wrong && typed.definition === '') return { because: 'missing', field: 'definition' };
  if (!typed.wrong && typed.expansion === '') return { because: 'missing', field: 'expansion' };
  const tooLong = (['abbr', 'expansion', 'definition'] as const).find((field) => typed[field].length > maxLetters[field]);
  if (tooLong !== undefined) return { because: 'tooLong', field: tooLong };
  if ([typed.abbr, typed.expansion, typed.definition].some(hasPersonalNumber)) return { because: 'personalNumber' };
  return undefined;
}

/** Why a suggestion was refused, as the form says it. */
export function suggestionRefusalText(refused: Refusal, wrong: boolean, language: Language): string {
  const texts = textsIn(language).glossary;
  if (refused.because === 'personalNumber') return texts.suggestPersonalNumber;
  const labels = {
    abbr: texts.suggestAbbr,
    expansion: texts.suggestExpansion,
    definition: wrong ? texts.correctWhat : texts.suggestDefinition,
  };
  if (refused.because === 'tooLong') return texts.suggestTooLong(labels[refused.field], maxLetters[refused.field]);
  if (refused.field === 'definition') return texts.correctMissingWhat;
  return refused.field === 'abbr' ? texts.suggestMissingAbbr : texts.suggestMissingExpansion;
}

/** The form, with what has been typed so far and why it was refused, '' for nothing. It does not repeat a personal number. */
export function suggestionForm(typed: SuggestionInput, problem: string, language: Language): CardReply {
  const shown = {
    ...typed,
    abbr: withoutPersonalNumbers(typed.abbr),
    expansion: withoutPersonalNumbers(typed.expansion),
    definition: withoutPersonalNumbers(typed.definition),
  };
  return typed.wrong ? correctionCard(shown, problem, language) : suggestionCard(shown, problem, language);
}

/** The form for what is missing in the glossary. */
export function suggestionCard(typed: SuggestionInput, problem: string, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  return {
    kind: 'card',
    card: 'glossary/suggestion',
    language,
    title: texts.suggestTitle,
    data: { ...typed, problem, most: maxLetters },
    text: [
      ...[texts.suggestTitle, problem, texts.suggestIntro].filter((line) => line !== ''),
      field(texts.suggestAbbr, typed.abbr),
      field(texts.suggestExpansion, typed.expansion),
      field(texts.suggestDefinition, typed.definition),
    ].join('\n'),
  };
}

/** The form for what is in the glossary and is not right. Only what is wrong has to be said. */
export function correctionCard(typed: SuggestionInput, problem: string, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  const title = typed.abbr === '' ? texts.correctTitleAny : texts.correctTitle(typed.abbr);
  return {
    kind: 'card',
    card: 'glossary/correction',
    language,
    title,
    data: { ...typed, title, problem, most: maxLetters },
    text: [
      ...[title, problem, texts.correctIntro].filter((line) => line !== ''),
      field(texts.suggestAbbr, typed.abbr),
      field(texts.correctWhat, typed.definition),
      field(texts.correctRight, typed.expansion),
    ].join('\n'),
  };
}

const field = (label: string, typed: string): string => `${label}${label.endsWith('?') ? '' : ':'} ${typed}`.trim();
