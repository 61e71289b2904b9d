import { classOf } from '../says/word-classes.js';
import { editDistance } from './edit-distance.js';
import { stemOf } from './words.js';

/** The words that Lotsen has examples of, so that what is joined or misspelt can be traced to them. */
export interface Vocabulary {
  readonly has: (stem: string) => boolean;
  /** Whether a word, in lower case, stands in an example. */
  readonly hasWord: (word: string) => boolean;
  /** A known word that is one slip of the finger away; the first letter is right. */
  readonly near: (word: string) => string | undefined;
}

const minLength = 4;

/** One that words, in lower case, are added to. */
export function createVocabulary(): Vocabulary & { readonly add: (words: Iterable<string>) => void } {
  const stems = new Set<string>();
  const byBeginning = new Map<string, Set<string>>();
  const beginning = (word: string, length: number): string => `${word.charAt(0)}${length}`;
  return {
    add(words) {
      for (const word of words) {
        stems.add(stemOf(word));
        if (word.length < minLength) continue;
        const key = beginning(word, word.length);
        byBeginning.set(key, (byBeginning.get(key) ?? new Set()).add(word));
      }
    },
    has: (stem) => stems.has(stem),
    hasWord: (word) => stems.has(stemOf(classOf(word))),
    near(word) {
      for (const length of [word.length, word.length + 1, word.length - 1])
        for (const known of byBeginning.get(beginning(word, length)) ?? []) if (editDistance(word, known, 1) === 1) return known;
      return undefined;
    },
  };
}

/** "kunskapsstyrningsgruppen": two words that are known, with or without an s between them. */
export function partsOf(word: string, { has }: Vocabulary): readonly string[] {
  for (let at = word.length - minLength; at >= minLength; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const second = stemOf(tail);
    if (!has(second)) continue;
    const first = [head, head.replace(/s$/u, '')].map(stemOf).find(has);
    if (first !== undefined) return [first, second];
  }
  return [];
}
