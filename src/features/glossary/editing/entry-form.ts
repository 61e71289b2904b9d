import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines, type Reply } from '../../../core/reply.js';
import { usualReview } from '../../../core/vetted/review.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { suggestedLines } from '../suggesting/suggestion-cards.js';
import { maxLetters } from '../suggesting/suggestion-form.js';
import { baseTerm } from '../terms/entry.js';
import type { Glossary } from '../terms/glossary.js';
import type { Meaning } from '../terms/meaning.js';
import { everywhere, offeredScopes, type Scope, scopesOf, scopeText, scopeValue } from '../terms/scope.js';
import { categories, levels, type Term } from '../terms/term.js';
import type { Suggestion, TermRecord } from '../terms/term-record.js';
import type { EntryInput } from './entry-draft.js';

/** What a form is filled in with, and what it is about. */
export interface Draft extends Omit<EntryInput, 'asIs' | 'scope' | 'newAbbr' | 'scopeName'> {
  /** Where it is to hold. The form always offers this one. */
  readonly scope: Scope;
}

export const emptyDraft: Draft = {
  abbr: '',
  suggestion: '',
  meaning: '',
  replaces: '',
  seen: 0,
  expansion: '',
  definition: '',
  expansionEn: '',
  definitionEn: '',
  scope: everywhere,
  level: 'none',
  category: 'other',
  review: '',
  back: '',
};

export const draftOfMeaning = (abbr: string, meaning: Meaning): Draft => ({
  ...emptyDraft,
  abbr,
  meaning: meaning.id,
  replaces: meaning.replaces,
  seen: meaning.version,
  expansion: meaning.name.sv,
  definition: meaning.definition.sv,
  expansionEn: meaning.name.en,
  definitionEn: meaning.definition.en,
  scope: meaning.scope,
  level: meaning.level ?? 'none',
  category: meaning.category,
});

/** Of a term that Lotsen came with: what is kept takes its place. */
const draftOfTerm = (term: Term): Draft => ({
  ...emptyDraft,
  abbr: term.abbr,
  replaces: term.sv,
  expansion: term.sv,
  definition: term.definition.sv,
  expansionEn: term.en === term.sv ? '' : term.en,
  definitionEn: term.definition.en,
  level: term.level ?? 'none',
  category: term.category,
});

/** Filled in with what somebody proposed. What they say is wrong is a complaint, and no explanation to begin with. */
export function draftOfSuggestion({ id, abbr, expansion, definition, wrong, language }: Suggestion): Draft {
  const explained = wrong ? '' : definition;
  const english = language === 'en' ? { expansionEn: expansion, definitionEn: explained } : {};
  return { ...emptyDraft, abbr, suggestion: id, expansion, definition: explained, ...english };
}

/** The scope that a refused form shows as chosen: the same as before, or everywhere when that one is not known any more. */
export const sameScope = (value: string, scopes: readonly Scope[]): Scope =>
  scopes.find((scope) => scopeValue(scope) === value) ?? everywhere;

export interface EntryFormView {
  readonly draft: Draft;
  /** The abbreviation as it was typed, where the form asks for it too. */
  readonly newAbbr?: string;
  readonly scopeName?: string;
  /** The suggestion that keeping this draft settles. */
  readonly suggestion?: Suggestion | undefined;
  /** Everywhere that a meaning can hold. */
  readonly scopes: readonly Scope[];
  /** What is wrong, '' for nothing. */
  readonly problem: string;
  readonly language: Language;
}

/** The form of an entry: new, suggested, or to be changed. It does not repeat a personal number. */
export function entryFormCard({ draft, newAbbr = '', scopeName = '', suggestion, scopes, problem, language }: EntryFormView): CardReply {
  const all = textsIn(language);
  const texts = all.editors;
  const heading = draft.abbr === '' ? texts.formTitleNew : texts.formTitle(draft.abbr);
  const details = suggestion === undefined ? [] : suggestedLines(suggestion, language);
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
      lines: details.map((text) => ({ text })),
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
      most: maxLetters,
    },
    text: lines(heading, problem, ...details),
  };
}

interface FormParts {
  readonly allGroups: () => Promise<readonly Group[]>;
  readonly timeZone: string;
}

interface Around {
  readonly record?: TermRecord | undefined;
  readonly problem?: string;
  readonly newAbbr?: string;
  readonly scopeName?: string;
}

/** A form with what has been filled in so far. */
export async function entryForm(
  draft: Draft,
  { at, language }: { readonly at: Instant; readonly language: Language },
  { allGroups, timeZone }: FormParts,
  { record, problem = '', newAbbr = '', scopeName = '' }: Around = {},
): Promise<Reply> {
  const review = draft.review === '' ? usualReview(at, timeZone) : draft.review;
  const suggestion = record?.suggestions.find(({ id }) => id === draft.suggestion);
  const scopes = scopesOf(await allGroups());
  return entryFormCard({ draft: { ...draft, review }, suggestion, scopes, problem, newAbbr, scopeName, language });
}

type About = Pick<EntryInput, 'abbr' | 'suggestion' | 'meaning' | 'replaces'>;

/**
 * What a form begins with: the meaning that is to be changed, with what was suggested about it. Undefined when the card that asks
 * for it names something that is not there.
 */
export function draftFor(about: About, record: TermRecord | undefined, base: Glossary): Draft | undefined {
  const { abbr } = about;
  const suggestion = record?.suggestions.find(({ id }) => id === about.suggestion);
  if (about.suggestion !== '' && suggestion === undefined) return undefined;
  const suggested = suggestion === undefined ? { ...emptyDraft, abbr } : draftOfSuggestion(suggestion);
  const over = { suggestion: suggested.suggestion, ...(suggested.expansion !== '' && { expansion: suggested.expansion }) };
  const meaning = record?.meanings.find(({ id }) => id === about.meaning);
  if (meaning !== undefined) return { ...draftOfMeaning(abbr, meaning), ...over };
  if (about.meaning !== '') return undefined;
  const term = baseTerm(base, abbr, about.replaces);
  return term === undefined ? suggested : { ...draftOfTerm(term), ...over };
}
