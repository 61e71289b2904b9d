import type { Language } from '../../../texts/language.js';
import type { Term } from '../terms/term.js';

/** One abbreviation, or one full name, that somebody asked about. */
export type Asked =
  /** Known: every term of it, the likeliest first. */
  | { readonly as: 'known'; readonly abbr: string; readonly terms: readonly Term[] }
  /** Not known, but close to some that are: asked back, never guessed. */
  | { readonly as: 'similar'; readonly asked: string; readonly candidates: readonly string[] }
  /** `reverse`: a full name, whose abbreviation was asked for. */
  | { readonly as: 'unknown'; readonly asked: string; readonly reverse?: boolean };

/** What somebody who wrote to Lotsen wants of the glossary. */
export type Understanding =
  /** Nothing asked: the question was only begun. */
  | { readonly kind: 'explain'; readonly asked: readonly Asked[]; readonly language?: Language }
  | { readonly kind: 'compare'; readonly asked: readonly Asked[]; readonly language?: Language }
  /** A text with abbreviations in it rather than a question. */
  | { readonly kind: 'scan'; readonly language?: Language }
  | { readonly kind: 'map'; readonly language?: Language }
  /** `page` from 0, where one was said. */
  | { readonly kind: 'browse'; readonly page?: number; readonly language?: Language }
  /** Each '' where it was not said. `wrong`: something in the glossary is said to be so. */
  | { readonly kind: 'suggest'; readonly abbr: string; readonly expansion: string; readonly wrong?: true; readonly language?: Language }
  | { readonly kind: 'help'; readonly language?: Language }
  | { readonly kind: 'nothing'; readonly language?: Language };
