import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { mostLetters, type SuggestionInput } from './suggestion.js';

/** The form, with what has been typed so far and what is to be mended in it. */
export function suggestionCard(typed: SuggestionInput, problem: string, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  return {
    kind: 'card',
    card: 'glossary/suggestion',
    language,
    title: texts.suggestTitle,
    data: { ...typed, problem, most: mostLetters },
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
    data: { ...typed, title, problem, most: mostLetters },
    text: [
      ...[title, problem, texts.correctIntro].filter((line) => line !== ''),
      field(texts.suggestAbbr, typed.abbr),
      field(texts.correctWhat, typed.definition),
      field(texts.correctRight, typed.expansion),
    ].join('\n'),
  };
}

const field = (label: string, typed: string): string => `${label}${label.endsWith('?') ? '' : ':'} ${typed}`.trim();
