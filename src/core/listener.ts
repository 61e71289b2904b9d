import type { Language } from '../texts/language.js';
import type { Place } from './request.js';

/** What a typed message asks for: the same verbs and inputs as a card sends. */
export interface Heard {
  readonly verb: string;
  readonly input: unknown;
  /** The language of the question, where it has one. */
  readonly language?: Language;
}

/** Recognises what it knows in a typed message; the first listener that does wins. */
export type Listener = (text: string, place: Place) => Heard | undefined;
