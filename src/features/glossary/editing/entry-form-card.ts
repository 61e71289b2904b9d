import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { suggestedLines } from '../suggesting/suggested-card.js';
import { mostLetters } from '../suggesting/suggestion.js';
import type { Scope } from '../terms/meaning.js';
import { offeredScopes, scopeText, scopeValue } from '../terms/scope-choices.js';
import { categories, levels } from '../terms/term.js';
import type { Suggestion } from '../terms/term-record.js';
import type { Draft } from './entry-draft.js';

export interface EntryFormView {
  readonly draft: Draft;
  /** What is typed for an abbreviation that no card says. */
  readonly newAbbr?: string;
  readonly scopeName?: string;
  /** What the form settles. */
  readonly suggestion?: Suggestion | undefined;
  /** Everywhere that a meaning can hold. */
  readonly scopes: readonly Scope[];
  /** What is wrong, '' for nothing. */
  readonly problem: string;
  readonly language: Language;
}

/** The form of a meaning: new, suggested, or to be changed. It does not repeat a personal number. */
export function entryFormCard({ draft, newAbbr = '', scopeName = '', suggestion, scopes, problem, language }: EntryFormView): CardReply {
  const all = textsIn(language);
  const texts = all.editors;
  const heading = draft.abbr === '' ? texts.formTitleNew : texts.formTitle(draft.abbr);
  const lines = suggestion === undefined ? [] : suggestedLines(suggestion, language);
  const offered = offeredScopes(scopes, draft.scope, suggestion?.through);
  const clean = (text: string): string => withoutPersonalNumbers(text);
  return {
    kind: 'card',
    card: 'glossary/entry-form',
    language,
    title: heading,
    data: {
      ...draft,
      heading,
      problem,
      lines: lines.map((text) => ({ text })),
      isNew: draft.abbr === '',
      newAbbr: clean(newAbbr),
      expansion: clean(draft.expansion),
      definition: clean(draft.definition),
      expansionEn: clean(draft.expansionEn),
      definitionEn: clean(draft.definitionEn),
      scope: scopeValue(draft.scope),
      scopes: offered.map((scope) => ({ title: scopeText(scope, all), value: scopeValue(scope) })),
      manyScopes: offered.length < scopes.length,
      scopeName: clean(scopeName),
      levels: [
        { title: texts.formNoLevel, value: 'none' },
        ...levels.map((level) => ({ title: all.glossary.levelLines[level], value: level })),
      ],
      categories: categories.map((category) => ({ title: all.glossary.categories[category], value: category })),
      most: mostLetters,
    },
    text: [heading, problem, ...lines].filter((line) => line !== '').join('\n'),
  };
}
