import { partsOf, type Vocabulary } from '../words/vocabulary.js';
import { meantWords, stemOf } from '../words/words.js';

/** The features by which texts are compared: the number of each, and how much it counts. */
export type Features = ReadonlyMap<number, number>;

/** How much each kind of feature counts. Words tell more than letters, and pairs of words tell what is asked from what it is about. */
const weights = { word: 2.7, pair: 2.4, gram: 1, part: 1.5, near: 2 } as const;
/** A day or a number says that there is one, not what the message is about. */
const slot = /^slot/u;
const slotShare = 0.35;
const minGram = 3;
const maxGram = 5;
const minTraced = 4;

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A rolling hash: the same number for the same letters in the same order. */
const begun = (seed: number): number => (offset ^ seed) | 0;
const wentOn = (value: number, letter: number): number => Math.imul(value ^ letter, prime);

const hash = (text: string, seed: number): number => {
  let value = begun(seed);
  for (let at = 0; at < text.length; at += 1) value = wentOn(value, text.charCodeAt(at));
  return value;
};

const wordSeed = 1;
const pairSeed = 2;
const gramSeed = 3;

/** The number of a word's stem among the features. */
export const wordFeature = (stem: string): number => hash(stem, wordSeed);

/**
 * Tells `add` each feature of a text, as many times as it has it. With `vocabulary`, a word that is not known counts as those it is joined of,
 * or as the one it is a slip of the finger away from.
 */
export function eachFeature(text: string, add: (key: number, weight: number) => void, vocabulary?: Vocabulary): void {
  let before = '^';
  for (const word of meantWords(text)) {
    const stem = stemOf(word);
    const isSlot = slot.test(word);
    add(wordFeature(stem), isSlot ? weights.word * slotShare : weights.word);
    add(hash(`${before} ${stem}`, pairSeed), isSlot ? weights.pair * slotShare : weights.pair);
    before = stem;
    if (isSlot) continue;
    if (vocabulary !== undefined && word.length >= minTraced && !vocabulary.has(stem)) {
      for (const part of partsOf(word, vocabulary)) add(wordFeature(part), weights.part);
      const near = vocabulary.near(word);
      if (near !== undefined) add(wordFeature(stemOf(near)), weights.near);
    }
    const framed = `#${word}#`;
    for (let from = 0; from + minGram <= framed.length; from += 1) {
      let gram = begun(gramSeed);
      const longest = Math.min(maxGram, framed.length - from);
      for (let length = 1; length <= longest; length += 1) {
        gram = wentOn(gram, framed.charCodeAt(from + length - 1));
        if (length >= minGram) add(gram, weights.gram);
      }
    }
  }
}

export function featuresOf(text: string, vocabulary?: Vocabulary): Features {
  const features = new Map<number, number>();
  const add = (key: number, weight: number): void => {
    const before = features.get(key);
    // A repeated feature adds less than it did the first time.
    features.set(key, before === undefined ? weight : Math.sqrt(before * before + weight * weight));
  };
  eachFeature(text, add, vocabulary);
  return features;
}
