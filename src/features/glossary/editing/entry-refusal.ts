import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { mostLetters } from '../suggesting/suggestion.js';
import type { EntryRefusal } from './entry-input.js';

/** Why something was not saved, in words. */
export function entryRefusalText(refused: EntryRefusal, language: Language): string {
  const texts = textsIn(language).editors;
  if (typeof refused === 'string') return texts.refused[refused];
  const labels = {
    expansion: texts.formExpansion,
    expansionEn: texts.formExpansionEn,
    definition: texts.formDefinition,
    definitionEn: texts.formDefinitionEn,
  };
  const longest = refused.tooLong.startsWith('expansion') ? mostLetters.expansion : mostLetters.definition;
  return texts.tooLong(labels[refused.tooLong], longest);
}
