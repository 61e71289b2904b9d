import { everywhere, type Meaning, type Scope } from '../terms/meaning.js';
import { scopeValue } from '../terms/scope-choices.js';
import type { Term } from '../terms/term.js';
import type { Suggestion } from '../terms/term-record.js';
import type { EntryInput } from './entry-input.js';

/** What a form is filled in with, beside what it is about. */
export interface Draft extends Omit<EntryInput, 'asIs' | 'scope' | 'newAbbr' | 'scopeName'> {
  /** What is chosen; always among what is offered. */
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

/** Of a meaning that Lotsen came with: saved, it takes its place. */
export const draftOfTerm = (term: Term): Draft => ({
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

/** With what somebody proposed filled in; what they say is wrong is no explanation. */
export function draftOfSuggestion({ id, abbr, expansion, definition, wrong, language }: Suggestion): Draft {
  const explained = wrong ? '' : definition;
  const english = language === 'en' ? { expansionEn: expansion, definitionEn: explained } : {};
  return { ...emptyDraft, abbr, suggestion: id, expansion, definition: explained, ...english };
}

/** The same scope is chosen again in a form that was refused; one that is not known any more is all. */
export const sameScope = (value: string, scopes: readonly Scope[]): Scope =>
  scopes.find((scope) => scopeValue(scope) === value) ?? everywhere;
