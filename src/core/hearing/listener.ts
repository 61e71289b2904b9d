import type { Language } from '../../texts/language.js';
import type { Person, Place } from '../request.js';

/** What a typed message asks for: the same verbs and inputs as a card sends. */
export interface Heard {
  readonly verb: string;
  readonly input: unknown;
  /** The language of the question, where it has one. */
  readonly language?: Language;
}

/** Recognises what it knows in a typed message; the first listener that does wins. */
export type Listener = (text: string, place: Place, person?: Person) => Heard | undefined;

/** A listener that may have to look something up before it can tell. */
export type AskingListener = (text: string, place: Place, person: Person) => Heard | undefined | Promise<Heard | undefined>;
