import { type Features, featuresOf, wordFeature } from './features.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { meantWords, stemOf } from './words.js';

/** One meaning, and what has been written for it. */
export interface Sample {
  readonly name: string;
  readonly texts: readonly string[];
}

export interface Match {
  readonly name: string;
  /** From 0 to 1: how alike it is to what has been written for it. */
  readonly score: number;
}

export interface Matched {
  /** The likeliest first. */
  readonly matches: readonly Match[];
  /** From 0 to 1: how much of what was said has been said in any example. What is new should not be guessed at. */
  readonly known: number;
}

export interface Matcher {
  readonly match: (text: string, most?: number) => Matched;
  readonly vocabulary: Vocabulary;
}

/** How much it counts that many examples of a meaning have a feature, rather than one: a few ways to ask are not better than a single one. */
const saturation = 0.5;

interface Posting {
  readonly meanings: number[];
  readonly weights: number[];
}

/**
 * Compares a text with the middle of all that was written for each meaning. Closed form: nothing is trained, so that an edited text counts at
 * once. Features that few meanings have count most.
 */
export function createMatcher(samples: readonly Sample[]): Matcher {
  const vocabulary = vocabularyOf(samples.flatMap(({ texts }) => texts.flatMap(meantWords)));
  const perSample = samples.map(({ texts }) => texts.map((text) => featuresOf(text)));
  const meaningsWith = new Map<number, number>();
  for (const features of perSample) {
    const all = new Set(features.flatMap((one) => [...one.keys()]));
    for (const key of all) meaningsWith.set(key, (meaningsWith.get(key) ?? 0) + 1);
  }
  const rarity = (key: number): number => Math.log(1 + samples.length / (meaningsWith.get(key) ?? samples.length));

  const weighted = (features: Features): readonly (readonly [number, number])[] => {
    const kept: (readonly [number, number])[] = [];
    let square = 0;
    for (const [key, weight] of features) {
      if (!meaningsWith.has(key)) continue;
      const value = weight * rarity(key);
      kept.push([key, value]);
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    return kept.map(([key, value]) => [key, value / length]);
  };

  const postings = new Map<number, Posting>();
  for (const [meaning, texts] of perSample.entries()) {
    const sum = new Map<number, number>();
    for (const features of texts) for (const [key, value] of weighted(features)) sum.set(key, (sum.get(key) ?? 0) + value);
    const middle = [...sum].map(([key, value]) => [key, (value / texts.length) ** saturation] as const);
    const length = Math.hypot(...middle.map(([, value]) => value)) || 1;
    for (const [key, value] of middle) {
      const posting = postings.get(key) ?? { meanings: [], weights: [] };
      posting.meanings.push(meaning);
      posting.weights.push(value / length);
      postings.set(key, posting);
    }
  }

  const knownShare = (text: string): number => {
    let [all, known] = [0, 0];
    for (const word of meantWords(text)) {
      const count = meaningsWith.get(wordFeature(stemOf(word)));
      const weight = Math.log(1 + samples.length / (count ?? 0.5));
      all += weight;
      if (count !== undefined) known += weight;
      else if (word.length > 3 && vocabulary.near(word) !== undefined) known += weight / 2;
    }
    return all === 0 ? 0 : known / all;
  };

  return {
    vocabulary,
    match(text, most = 8) {
      const scores = new Float64Array(samples.length);
      for (const [key, value] of weighted(featuresOf(text, vocabulary))) {
        const posting = postings.get(key);
        if (posting === undefined) continue;
        for (let at = 0; at < posting.meanings.length; at += 1) {
          const meaning = posting.meanings[at] ?? 0;
          scores[meaning] = (scores[meaning] ?? 0) + value * (posting.weights[at] ?? 0);
        }
      }
      const best = [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, most);
      return {
        matches: best.map((at) => ({ name: samples[at]?.name ?? '', score: scores[at] ?? 0 })).filter(({ score }) => score > 0),
        known: knownShare(text),
      };
    },
  };
}
