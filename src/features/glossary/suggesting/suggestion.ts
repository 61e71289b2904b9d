import { z } from 'zod/v4';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedLine, typedText } from '../../../core/read.js';
import type { Change } from '../../../core/store/store.js';
import { nothingYet, type TermRecord } from '../terms/term-record.js';

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

/** Adds how often an abbreviation was asked for, found or not. */
export function countAsked(
  record: TermRecord | undefined,
  abbr: string,
  times: { asked: number; missed: number },
): Change<TermRecord, void> {
  const before = record ?? nothingYet(abbr);
  return { body: { ...before, asked: before.asked + times.asked, missed: before.missed + times.missed }, outcome: undefined };
}
