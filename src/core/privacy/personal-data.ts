import type { Instant, PersonId } from '../ids.js';
import type { Reader } from '../time/dates.js';

/** What is stored about one thing, by the labels that the person reads. What is undefined is neither shown nor written. */
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
  /** What is to be said about it that no single thing says. */
  readonly note?: string;
  /** What of it stays when the rest is erased, and why. */
  readonly stays?: string;
}

/** What one part of Lotsen stores about people, wherever it lies: in documents of their own and in other people's. */
export interface PersonalData {
  /** Names the part where it is kept that it is still to be erased. Never renamed. */
  readonly part: string;
  /** Sections without anything in them may be given for their note, or for what stays. */
  readonly about: (person: PersonId, reader: Reader) => Promise<readonly Section[]>;
  /** What somebody else has to take over before anything can be erased, one sentence each. */
  readonly hindrances?: (person: PersonId, reader: Reader) => Promise<readonly string[]>;
  /** Removes it all. May be done again at any time; rejects when something is left that can be removed later. */
  readonly erase: (person: PersonId, at: Instant) => Promise<void>;
}
