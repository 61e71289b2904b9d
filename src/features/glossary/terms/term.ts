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

export interface Source {
  readonly title: InBoth;
  readonly url?: string;
}

/** One meaning of one abbreviation. An abbreviation with two meanings is two terms. */
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
  /** Where the abbreviation has more meanings: when this one is meant. */
  readonly sense?: InBoth;
  /** Lower-case words in the name of a group or channel that make this meaning the likelier. */
  readonly near: readonly string[];
  /** Which group or area uses it so, when it holds there only: what nobody else is shown. */
  readonly local?: { readonly kind: 'group' | 'area'; readonly name: string };
}
