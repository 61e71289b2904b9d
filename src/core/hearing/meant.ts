import type { Instant } from '../ids.js';
import type { Person, Place } from '../request.js';
import type { Heard } from './listener.js';

/** Who writes where, and when. */
export interface Said {
  readonly person: Person;
  readonly place: Place;
  readonly at: Instant;
}

/** What was made of a message, and why. */
export interface Meant {
  readonly heard: Heard;
  /** What decided: for the log and for `npm run hear`. */
  readonly because: string;
  readonly confidence: number;
  /** It must be answered only to whoever wrote it, wherever that was. */
  readonly alone?: true;
  /** Named in no log and counted nowhere: need, a worry, a personnummer. */
  readonly private?: true;
  readonly candidates: readonly { readonly name: string; readonly confidence: number }[];
  /** How much of what was said is in any example. */
  readonly known?: number;
}

export type Hear = (text: string, said: Said) => Promise<Meant>;

const nothing = new Set(['help.notUnderstood', 'help.didYouMean']);

export const isUnderstood = ({ heard }: Meant): boolean => !nothing.has(heard.verb);
