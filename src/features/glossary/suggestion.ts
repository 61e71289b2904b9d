import { z } from 'zod/v4';
import type { ActivityId, Instant, PersonId } from '../../core/ids.js';
import { hasPersonalNumber } from '../../core/personal-number.js';
import { stored, typedLine, typedText } from '../../core/read.js';
import type { Change, DocumentKind } from '../../core/store.js';
import type { Language } from '../../texts/language.js';

/** `wrong`: what the glossary says is not right, and `definition` says why. */
export const suggestionInput = z.object({
  abbr: typedLine,
  expansion: typedLine,
  definition: typedText,
  wrong: z.boolean().default(false),
});
export type SuggestionInput = z.output<typeof suggestionInput>;

/** Letters a field takes. */
export const mostLetters = { abbr: 40, expansion: 200, definition: 1000 } as const;

type Field = keyof typeof mostLetters;

/** A meaning that somebody has proposed and the back office has not settled. */
export interface Suggestion {
  /** The activity that brought it, so that a redelivery changes nothing. */
  readonly id: ActivityId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly language: Language;
  readonly abbr: string;
  readonly expansion: string;
  readonly definition: string;
}

/** What is stored about one abbreviation: suggestions, and how often it is asked for, by nobody in particular. */
export interface TermRecord {
  readonly abbr: string;
  readonly asked: number;
  /** Asked for and not found. */
  readonly missed: number;
  readonly suggestions: readonly Suggestion[];
}

const termRecord = z.object({
  abbr: z.string(),
  asked: z.number(),
  missed: z.number(),
  suggestions: z.array(
    z.object({
      id: stored<ActivityId>(),
      by: stored<PersonId>(),
      at: stored<Instant>(),
      language: z.enum(['sv', 'en']),
      abbr: z.string(),
      expansion: z.string(),
      definition: z.string(),
    }),
  ),
});

export const termKind: DocumentKind<TermRecord> = {
  name: 'term',
  schema: 1,
  lift: (body) => termRecord.parse(body),
  keys: (record) => [
    ...(record.suggestions.length > 0 ? ['suggested'] : []),
    ...(record.asked > 0 ? ['asked'] : []),
    ...(record.missed > 0 ? ['missed'] : []),
  ],
};

export type Refusal = { readonly because: 'missing' | 'tooLong'; readonly field: Field } | { readonly because: 'personalNumber' };

/** Why a suggestion cannot be taken as it is typed, or undefined when it can. */
export function refusal(typed: SuggestionInput): Refusal | undefined {
  if (typed.abbr === '') return { because: 'missing', field: 'abbr' };
  if (typed.wrong && typed.definition === '') return { because: 'missing', field: 'definition' };
  if (!typed.wrong && typed.expansion === '') return { because: 'missing', field: 'expansion' };
  const tooLong = (['abbr', 'expansion', 'definition'] as const).find((field) => typed[field].length > mostLetters[field]);
  if (tooLong !== undefined) return { because: 'tooLong', field: tooLong };
  if ([typed.abbr, typed.expansion, typed.definition].some(hasPersonalNumber)) return { because: 'personalNumber' };
  return undefined;
}

const nothingYet = (abbr: string): TermRecord => ({ abbr, asked: 0, missed: 0, suggestions: [] });

/** Keeps a suggestion for the back office; the same one again (redelivered, or sent twice by the same person) is kept once. */
export function suggest(record: TermRecord | undefined, suggestion: Suggestion): Change<TermRecord, 'saved' | 'already'> {
  const before = record ?? nothingYet(suggestion.abbr);
  const same = (one: Suggestion) =>
    one.id === suggestion.id ||
    (one.by === suggestion.by && one.expansion === suggestion.expansion && one.definition === suggestion.definition);
  const twin = before.suggestions.find(same);
  if (twin !== undefined) return { outcome: twin.id === suggestion.id ? 'saved' : 'already' };
  return { body: { ...before, suggestions: [...before.suggestions, suggestion] }, outcome: 'saved' };
}

/** Adds how often an abbreviation was asked for, found or not. */
export function countAsked(
  record: TermRecord | undefined,
  abbr: string,
  times: { asked: number; missed: number },
): Change<TermRecord, void> {
  const before = record ?? nothingYet(abbr);
  return { body: { ...before, asked: before.asked + times.asked, missed: before.missed + times.missed }, outcome: undefined };
}
