import { type Vocabulary, vocabularyOf } from '../words/vocabulary.js';
import { meantWords, stemOf } from '../words/words.js';
import { type Features, featuresOf, wordFeature } from './features.js';

/** One meaning, and what has been written for it. */
export interface Sample {
  readonly name: string;
  readonly texts: readonly string[];
}

interface Match {
  readonly name: string;
  /** From 0 to 1: how alike it is to what has been written for it. */
  readonly score: number;
}

interface Matched {
  /** The likeliest first. */
  readonly matches: readonly Match[];
  /** From 0 to 1: how much of what was said has been said in any example. What is new should not be guessed at. */
  readonly known: number;
}

export interface Matcher {
  readonly match: (text: string, most: number) => Matched;
  /** From now on a meaning is this, whether there was one of that name or not. */
  readonly put: (sample: Sample) => void;
  readonly drop: (name: string) => void;
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
 * once. Features that few meanings have count most. In steps, as it takes longer than a turn may.
 */
export function* matcherInSteps(samples: readonly Sample[]): Generator<void, Matcher> {
  const vocabulary = vocabularyOf(samples.flatMap(({ texts }) => texts.flatMap(meantWords)));
  yield;
  const meaningsWith = new Map<number, number>();
  const note = (features: readonly Features[]): void => {
    for (const key of new Set(features.flatMap((one) => [...one.keys()]))) meaningsWith.set(key, (meaningsWith.get(key) ?? 0) + 1);
  };
  const perSample: (readonly Features[])[] = [];
  for (const { texts } of samples) {
    const features = texts.map((text) => featuresOf(text));
    perSample.push(features);
    note(features);
    yield;
  }
  const rarities = new Map<number, number>();
  const rarityOf = (count: number): number => Math.log(1 + samples.length / count);
  for (const [key, count] of meaningsWith) rarities.set(key, rarityOf(count));
  yield;

  const weighted = (features: Features): readonly (readonly [number, number])[] => {
    const kept: (readonly [number, number])[] = [];
    let square = 0;
    for (const [key, weight] of features) {
      const rarity = rarities.get(key);
      if (rarity === undefined) continue;
      const value = weight * rarity;
      kept.push([key, value]);
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    return kept.map(([key, value]) => [key, value / length]);
  };

  const names: (string | undefined)[] = [];
  const postings = new Map<number, Posting>();
  const take = (name: string, texts: readonly Features[]): void => {
    const sum = new Map<number, number>();
    for (const features of texts) for (const [key, value] of weighted(features)) sum.set(key, (sum.get(key) ?? 0) + value);
    let square = 0;
    for (const [key, value] of sum) {
      const middle = (value / texts.length) ** saturation;
      sum.set(key, middle);
      square += middle * middle;
    }
    const length = Math.sqrt(square) || 1;
    const meaning = names.push(name) - 1;
    for (const [key, value] of sum) {
      let posting = postings.get(key);
      if (posting === undefined) {
        posting = { meanings: [], weights: [] };
        postings.set(key, posting);
      }
      posting.meanings.push(meaning);
      posting.weights.push(value / length);
    }
  };
  for (const [at, features] of perSample.entries()) {
    take(samples[at]?.name ?? '', features);
    yield;
  }

  const knownShare = (text: string): number => {
    let [all, known] = [0, 0];
    for (const word of meantWords(text)) {
      const rarity = rarities.get(wordFeature(stemOf(word)));
      const weight = rarity ?? rarityOf(0.5);
      all += weight;
      if (rarity !== undefined) known += weight;
      else if (word.length > 3 && vocabulary.near(word) !== undefined) known += weight / 2;
    }
    return all === 0 ? 0 : known / all;
  };

  const drop = (name: string): void => {
    const at = names.lastIndexOf(name);
    if (at >= 0) names[at] = undefined;
  };

  return {
    vocabulary,
    drop,
    put({ name, texts }) {
      drop(name);
      const features = texts.map((text) => featuresOf(text));
      for (const key of new Set(features.flatMap((one) => [...one.keys()]))) if (!rarities.has(key)) rarities.set(key, rarityOf(1));
      take(name, features);
    },
    match(text, most) {
      const scores = new Float64Array(names.length);
      for (const [key, value] of weighted(featuresOf(text, vocabulary))) {
        const posting = postings.get(key);
        if (posting === undefined) continue;
        for (let at = 0; at < posting.meanings.length; at += 1) {
          const meaning = posting.meanings[at] ?? 0;
          scores[meaning] = (scores[meaning] ?? 0) + value * (posting.weights[at] ?? 0);
        }
      }
      const found = names.flatMap((name, at) => {
        const score = scores[at] ?? 0;
        return name === undefined || score < faintest ? [] : [{ name, score }];
      });
      return { matches: found.sort((one, other) => other.score - one.score).slice(0, most), known: knownShare(text) };
    },
  };
}

/** Less alike than this is not alike. */
const faintest = 0.03;

/** The result of something that is done in steps, now. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
