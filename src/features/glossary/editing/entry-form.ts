import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Reply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import type { Glossary } from '../terms/glossary.js';
import { scopesOf } from '../terms/scope-choices.js';
import type { TermRecord } from '../terms/term-record.js';
import { type Draft, draftOfMeaning, draftOfSuggestion, draftOfTerm, emptyDraft } from './entry-draft.js';
import { entryFormCard } from './entry-form-card.js';
import { type EntryInput, usualReview } from './entry-input.js';

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
  const over = { suggestion: suggested.suggestion, ...(suggested.expansion === '' ? {} : { expansion: suggested.expansion }) };
  const meaning = record?.meanings.find(({ id }) => id === about.meaning);
  if (meaning !== undefined) return { ...draftOfMeaning(abbr, meaning), ...over };
  if (about.meaning !== '') return undefined;
  const term = base.bySpelling.get(abbr)?.find((one) => one.abbr === abbr && one.sv === about.replaces);
  return term === undefined ? suggested : { ...draftOfTerm(term), ...over };
}
