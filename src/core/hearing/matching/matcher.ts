import { createVocabulary, type Vocabulary } from '../words/vocabulary.js';
import { meantWords, stemOf } from '../words/words.js';
import { featuresOf, wordFeature } from './features.js';
import { once } from './in-steps.js';
import { type Postings, packed, type Weighed } from './postings.js';

/** One meaning, and what has been written for it. */
export interface Sample {
  readonly name: string;
  /** The texts, by language; a text is compared with the mean of each. */
  readonly texts: readonly (readonly string[])[];
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
  readonly match: (text: string, max: number) => Matched;
  /** Adds a meaning, or replaces the one of that name. */
  readonly put: (sample: Sample) => void;
  readonly drop: (name: string) => void;
  readonly vocabulary: Vocabulary;
}

/** How much it counts that many examples of a meaning share a feature: few ways to ask do not make it less likely. */
const saturation = 0.5;

/** Less alike than this is not alike. */
const faintest = 0.03;

/** A text's features, by number, and how much each counts before it is known how rare it is. */
type Numbered = Weighed;

/** What is learnt from all examples and stays when an answer is edited: the words, and how rare each feature is. */
interface Learnt {
  readonly vocabulary: Vocabulary;
  readonly numbers: ReadonlyMap<number, number>;
  /** By the number of the feature. */
  readonly rarities: readonly number[];
  readonly newRarity: number;
  /** How rare a feature counts as that no example has. */
  readonly unknownRarity: number;
  readonly meanings: ReadonlyMap<string, readonly Weighed[]>;
}

const numberedBy =
  (numberOf: (key: number) => number) =>
  (text: string): Numbered => {
    const features = featuresOf(text);
    return { features: Uint32Array.from(features.keys(), numberOf), weights: Float32Array.from(features.values()) };
  };

const counting = (numbers: Map<number, number>, known?: ReadonlyMap<number, number>) => (key: number) => {
  const number = known?.get(key) ?? numbers.get(key);
  if (number !== undefined) return number;
  const next = numbers.size + (known?.size ?? 0);
  numbers.set(key, next);
  return next;
};

type Rarities = Pick<Learnt, 'rarities' | 'newRarity'>;
const rarityIn =
  ({ rarities, newRarity }: Rarities) =>
  (feature: number): number =>
    rarities[feature] ?? newRarity;

/** The mean of some texts, each scaled to length one, and itself scaled to length one. */
function middleOf(texts: readonly Numbered[], rarity: (feature: number) => number): Weighed {
  const sums = new Map<number, number>();
  for (const { features, weights } of texts) {
    let square = 0;
    for (let at = 0; at < features.length; at += 1) square += ((weights[at] ?? 0) * rarity(features[at] ?? 0)) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at] ?? 0;
      sums.set(feature, (sums.get(feature) ?? 0) + ((weights[at] ?? 0) * rarity(feature)) / length);
    }
  }
  const middle = Float32Array.from(sums.values(), (sum) => (sum / texts.length) ** saturation);
  const length = Math.sqrt(middle.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return { features: Uint32Array.from(sums.keys()), weights: middle.map((weight) => weight / length) };
}

const middlesOf = (texts: readonly (readonly Numbered[])[], rarity: (feature: number) => number): readonly Weighed[] =>
  texts.filter((ways) => ways.length > 0).map((ways) => middleOf(ways, rarity));

/** In steps, as it takes longer than a turn may. */
function* learntInSteps(samples: readonly Sample[]): Generator<void, Learnt> {
  const vocabulary = createVocabulary();
  const numbers = new Map<number, number>();
  const numbered = numberedBy(counting(numbers));
  // How many meanings have each feature.
  const counts: number[] = [];
  const seenIn: number[] = [];
  const perSample: (readonly (readonly Numbered[])[])[] = [];
  for (const [sample, { texts }] of samples.entries()) {
    for (const text of texts.flat()) vocabulary.add(meantWords(text));
    const all = texts.map((ways) => ways.map(numbered));
    perSample.push(all);
    for (const { features } of all.flat())
      for (const feature of features) {
        if (seenIn[feature] === sample) continue;
        seenIn[feature] = sample;
        counts[feature] = (counts[feature] ?? 0) + 1;
      }
    yield;
  }
  const rarityOf = (count: number): number => Math.log(1 + samples.length / count);
  const known = { rarities: counts.map(rarityOf), newRarity: rarityOf(1) };
  const meanings = new Map<string, readonly Weighed[]>();
  for (const [at, { name }] of samples.entries()) {
    meanings.set(name, middlesOf(perSample[at] ?? [], rarityIn(known)));
    yield;
  }
  return { vocabulary, numbers, meanings, ...known, unknownRarity: rarityOf(0.5) };
}

const learntOnce = once(learntInSteps);

/**
 * Compares a text with the mean of everything that was written for each meaning. There is nothing to train, so an edited text counts at
 * once. Features that few meanings have count most. It works in steps, because learning takes longer than a turn may.
 */
export function* matcherInSteps(samples: readonly Sample[]): Generator<void, Matcher> {
  const { vocabulary, numbers, meanings: first, unknownRarity, ...rarities } = yield* learntOnce(samples);
  const rarity = rarityIn(rarities);
  // A copy, so that edits do not change what `once` has made for others.
  const meanings = new Map(first);
  const added = new Map<number, number>();
  const numberOf = (key: number): number | undefined => numbers.get(key) ?? added.get(key);
  const numbered = numberedBy(counting(added, numbers));
  /** Packed anew at the first question after an edit, which takes a few milliseconds. */
  let known: { readonly names: readonly string[]; readonly postings: Postings } | undefined;
  const knownNow = () => {
    known ??= {
      names: [...meanings].flatMap(([name, middles]) => middles.map(() => name)),
      postings: packed([...meanings.values()].flat(), numbers.size + added.size),
    };
    return known;
  };

  const knownShare = (text: string): number => {
    let [all, shared] = [0, 0];
    for (const word of meantWords(text)) {
      const number = numberOf(wordFeature(stemOf(word)));
      const weight = number === undefined ? unknownRarity : rarity(number);
      all += weight;
      if (number !== undefined) shared += weight;
      else if (word.length > 3 && vocabulary.near(word) !== undefined) shared += weight / 2;
    }
    return all === 0 ? 0 : shared / all;
  };

  return {
    vocabulary,
    drop(name) {
      meanings.delete(name);
      known = undefined;
    },
    put({ name, texts }) {
      meanings.set(
        name,
        middlesOf(
          texts.map((ways) => ways.map(numbered)),
          rarity,
        ),
      );
      known = undefined;
    },
    match(text, max) {
      const { names, postings } = knownNow();
      const scores = new Float64Array(names.length);
      let square = 0;
      for (const [key, weight] of featuresOf(text, vocabulary)) {
        const feature = numberOf(key);
        if (feature === undefined) continue;
        const value = weight * rarity(feature);
        square += value * value;
        postings.addTo(scores, feature, value);
      }
      const length = Math.sqrt(square) || 1;
      const best = new Map<string, number>();
      for (const [at, name] of names.entries()) {
        const score = (scores[at] ?? 0) / length;
        if (score >= faintest && score > (best.get(name) ?? 0)) best.set(name, score);
      }
      const found = Array.from(best, ([name, score]): Match => ({ name, score }));
      return { matches: found.sort((one, other) => other.score - one.score).slice(0, max), known: knownShare(text) };
    },
  };
}
