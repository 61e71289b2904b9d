import type { Instant, PersonId } from '../ids.js';
import type { Reader } from '../time/dates.js';

/** Facts about one stored thing, under labels that the person can read. Undefined values are neither shown nor written to the file. */
export interface Facts {
  readonly [label: string]: string | readonly Facts[] | undefined;
}

/** One thing that is stored: in a few words, and in full. */
export interface StoredThing {
  readonly summary: string;
  readonly facts: Facts;
}

/** What is stored about a person and belongs together, in the words of whoever reads it. */
export interface Section {
  readonly title: string;
  readonly things: readonly StoredThing[];
  /** Said about the section as a whole. */
  readonly note?: string;
  /** What of it stays when the rest is erased, and why. */
  readonly stays?: string;
}

/** What one part of Lotsen stores about people, wherever it lies: in documents of their own and in other people's. */
export interface PersonalData {
  /** The name of the part. An erasure that is under way keeps a list of such names, so they are never renamed. */
  readonly part: string;
  /** What is stored about the person. A section may be empty, for the sake of its `note` or of what `stays`. */
  readonly about: (person: PersonId, reader: Reader) => Promise<readonly Section[]>;
  /** What somebody else has to take over before the person can be erased, one sentence each. */
  readonly hindrances?: (person: PersonId, reader: Reader) => Promise<readonly string[]>;
  /** Removes everything. It may be called again at any time, and rejects while something is left that can be removed later. */
  readonly erase: (person: PersonId, at: Instant) => Promise<void>;
}
