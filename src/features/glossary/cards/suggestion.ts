import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { mostLetters, type SuggestionInput } from '../suggestion.js';

/** The form, with what has been typed so far and what is to be mended in it. */
export function suggestionCard(typed: SuggestionInput, problem: string, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  return {
    kind: 'card',
    card: 'glossary/suggestion',
    language,
    title: texts.suggestTitle,
    data: { ...typed, problem, most: mostLetters },
    text: [texts.suggestTitle, problem, texts.suggestIntro].filter((line) => line !== '').join('\n'),
  };
}
