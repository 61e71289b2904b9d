import { z } from 'zod/v4';
import type { Language } from '../../../texts/language.js';

/** `local` is one of the 21 regions; `healthcareRegional` one of the six large areas. */
export const levels = ['national', 'healthcareRegional', 'local'] as const;
export type Level = (typeof levels)[number];

export const categories = [
  'knowledgeGovernance',
  'organisation',
  'userOrganisation',
  'law',
  'method',
  'diagnosis',
  'register',
  'discrimination',
  'other',
] as const;
export type Category = (typeof categories)[number];

export type InBoth = Readonly<Record<Language, string>>;

interface Source {
  readonly title: InBoth;
  readonly url?: string;
}

/**
 * The words of the glossary, each for one thing:
 *
 * - A **term** is what Lotsen explains: one abbreviation in one sense. An abbreviation with two senses is two terms.
 * - A **meaning** is what staff have written about an abbreviation, as it is stored: with its earlier versions, who answers for it, and
 *   where it holds (its scope). `termOf` makes the term of it that people are shown.
 * - An **entry** is what staff see and edit: a meaning, or a term that Lotsen came with and that no meaning takes the place of.
 * - A **draft** is an entry as a form has it, before it is refused with a reason or kept.
 * - A **suggestion** is what anybody has proposed or found wrong. Staff settle it: they accept it, and keep an entry in the same write, or
 *   decline it with a reason. Whoever suggested it is told which.
 * - **Staff** are those who write in a back office's channel. They alone edit.
 */
export interface Term {
  /** As it is written, case and signs included: `SoL`, `I&KC`, `HSLF-FS`. */
  readonly abbr: string;
  readonly sv: string;
  readonly en: string;
  readonly level: Level | null;
  readonly category: Category;
  readonly definition: InBoth;
  readonly seeAlso: readonly string[];
  readonly sources: readonly Source[];
  /** Other ways the full name is written. */
  readonly aliases: readonly string[];
  /** In lower case the letters are an everyday Swedish word: only capitals count in running text. */
  readonly ordinaryWord: boolean;
  readonly note?: InBoth;
  /** Where the abbreviation has more terms: when this one is meant. */
  readonly sense?: InBoth;
  /** Lower-case words in the name of a group or channel that make this term the likelier. */
  readonly near: readonly string[];
  /** Which group or area uses it so, when it holds there only: what nobody else is shown. */
  readonly local?: { readonly kind: 'group' | 'area'; readonly name: string };
}

const inBoth = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

const termsFile = z.strictObject({
  sources: z.record(z.string(), z.strictObject({ title: inBoth, url: z.url().optional() })),
  terms: z.array(
    z.strictObject({
      abbr: z.string().min(1).max(20),
      sv: z.string().min(1),
      en: z.string().min(1),
      level: z.enum(levels).nullable(),
      category: z.enum(categories),
      definition: inBoth,
      seeAlso: z.array(z.string()),
      sources: z.array(z.string()),
      aliases: z.array(z.string()).default([]),
      ordinaryWord: z.boolean().default(false),
      note: inBoth.optional(),
      sense: inBoth.optional(),
      near: z.array(z.string()).default([]),
    }),
  ),
});

/** The terms of a glossary file, their sources in place of the sources' keys. Throws when the file is not in order. */
export const readTerms = (json: unknown): Term[] => {
  const file = termsFile.parse(json);
  const sources = new Map<string, Source>(Object.entries(file.sources));
  return file.terms.map((term) => ({
    ...term,
    sources: term.sources.map((key) => {
      const source = sources.get(key);
      if (!source) throw new Error(`${term.abbr} has the source ${key}, which the file does not describe`);
      return source;
    }),
  }));
};
