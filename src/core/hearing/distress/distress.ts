import { eachFeature } from '../matching/features.js';
import { once } from '../matching/in-steps.js';
import type { Weighed } from '../matching/postings.js';
import { inNeed } from './says/in-need.js';
import { notInNeed } from './says/not-in-need.js';
import { folded, foldedNeeds, saysNeed, withoutNumbers } from './says/words-of-need.js';

/** Somebody in need writes short sentences. In a longer text each sentence is looked at by itself, and no more of them than this. */
const maxSentenceLetters = 240;
const maxSentences = 24;

const rounds = 8;
/** How much a sample teaches in a round: less and less, and the bias least, so that a dozen sentences more do not shift what is heard. */
const stepIn = (round: number): number => 0.6 / (1 + 0.3 * round);
const shareOfBias = 0.01;
/** A sample that is told apart this surely teaches nothing more. */
const settled = 0.04;
/** Sharpens the sum of a few features of a text of length one. */
const slope = 8;
/**
 * The length of the features of about seven words. A shorter text says less: "hon vill" is no need, although many who are in need write
 * "hon" and "vill".
 */
const minLength = 14;
/** Samples between two steps. */
const readAtOnce = 50;
const learntAtOnce = 2000;

/** A feature's weight is found by the last bits of its number; now and then two features share one. */
const buckets = 2 ** 18;

/** Reads the features of one text after the other, and how much each counts before it is known how rare it is. A map for each would be much garbage. */
function reader(): (text: string) => Weighed {
  const squares = new Float32Array(buckets);
  return (text) => {
    const found: number[] = [];
    eachFeature(withoutNumbers(text), (key, weight) => {
      const feature = key & (buckets - 1);
      const before = squares[feature] ?? 0;
      if (before === 0) found.push(feature);
      squares[feature] = before + weight * weight;
    });
    const features = Uint32Array.from(found);
    const weights = new Float32Array(found.length);
    for (const [at, feature] of found.entries()) {
      weights[at] = Math.sqrt(squares[feature] ?? 0);
      squares[feature] = 0;
    }
    return { features, weights };
  };
}

/** How much a feature counts that `count` of all texts have: what many people write tells little. */
const rarities = (all: number): Float32Array =>
  Float32Array.from({ length: all + 1 }, (_, count) => (Math.log(1 + all / Math.max(count, 1)) / 6) ** 1.5);

/** Scales a text to length one, or a short one to less, with rare features counting most. In place, because there are thousands. */
function norm({ features, weights }: Weighed, rarityAt: (feature: number) => number): void {
  let square = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = (weights[at] ?? 0) * rarityAt(features[at] ?? 0);
    weights[at] = weight;
    square += weight * weight;
  }
  const length = Math.max(Math.sqrt(square), minLength);
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
}

export interface NeedKnown {
  /** From 0 to 1. */
  readonly likely: (text: string) => number;
}

/** What a text is, by the weights of its features. */
function scale() {
  const learnt = new Float32Array(buckets);
  let bias = 0;
  const likely = ({ features, weights }: Weighed): number => {
    let sum = bias;
    for (let at = 0; at < features.length; at += 1) sum += (learnt[features[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return 1 / (1 + Math.exp(-slope * sum));
  };
  return {
    likely,
    learn(sample: Weighed, need: number, step: number): void {
      const error = need - likely(sample);
      if (Math.abs(error) < settled) return;
      const { features, weights } = sample;
      for (let at = 0; at < features.length; at += 1) {
        const feature = features[at] ?? 0;
        learnt[feature] = (learnt[feature] ?? 0) + step * error * (weights[at] ?? 0);
      }
      bias += step * error * shareOfBias;
    },
  };
}

/** Learns to tell what is said in need from what only sounds like it, in other words too. In steps of a few milliseconds. */
export function* needInSteps(needs: readonly string[], others: readonly string[]): Generator<void, NeedKnown> {
  const weighedIn = reader();
  const all = [...needs.map((text) => ({ text, need: 1 })), ...others.map((text) => ({ text, need: 0 }))];
  const counts = new Uint16Array(buckets);
  const samples: (Weighed & { readonly need: number })[] = [];
  for (const { text, need } of all) {
    const one = weighedIn(text);
    for (const feature of one.features) counts[feature] = (counts[feature] ?? 0) + 1;
    if (samples.push({ ...one, need }) % readAtOnce === 0) yield;
  }
  const rarity = rarities(all.length);
  const rarityAt = (feature: number): number => rarity[counts[feature] ?? 0] ?? 0;
  for (const [at, one] of samples.entries()) {
    norm(one, rarityAt);
    if (at % learntAtOnce === 0) yield;
  }
  const { learn, likely } = scale();
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < samples.length; at += 1) {
      // Always in the same order, and never all of one sort at once.
      const sample = samples[(at * 7919 + round * 31) % samples.length];
      if (sample !== undefined) learn(sample, sample.need, stepIn(round));
      if (at % learntAtOnce === 0) yield;
    }
  }
  return {
    likely: (text) => {
      const said = weighedIn(text);
      norm(said, rarityAt);
      return likely(said);
    },
  };
}

/** In steps, with what is written in need and what only sounds like it. `ordinary`: some of what people write else. */
export const learnNeedInSteps = once(function* (ordinary: readonly string[]) {
  // Patterns are compiled when they are first used, and again for speed at the second time.
  for (const sentence of notInNeed.slice(0, 2)) {
    needInWords(sentence);
    yield;
  }
  return yield* needInSteps(inNeed, [...notInNeed, ...ordinary]);
});

/** Words of need are heard unless they are all but ruled out. */
const enoughSaid = 0.1;

/**
 * What is said in other words is need the sooner the likelier it is, and the less it is like anything else that people write: `else` is how much
 * that takes away, `least` what must be left. Both are weighed in odds.
 */
const weighing = { else: 6, least: -0.4 } as const;

/** `likely`, and `other`, how much it is like what people write when they are not in need: from 0 to 1. */
export const isLikeNeed = (likely: number, other: number): boolean =>
  Math.log(likely / (1 - likely)) - weighing.else * other > weighing.least;

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, maxSentences)
    .map((sentence) => sentence.slice(0, maxSentenceLetters));

/** A sentence that may be said in need, if it is like nothing else that people write. */
export interface Perhaps {
  readonly sentence: string;
  /** From 0 to 1. */
  readonly likely: number;
}

/** A sentence, and how it says that somebody is in need. */
export interface Sentence {
  readonly sentence: string;
  readonly said: ReturnType<typeof saysNeed>;
}

/** By the words alone, which takes no learning: whether somebody who writes this is in need or fears for somebody near, or else its sentences, for `needLikely`. */
export function needInWords(text: string): 'yes' | readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const sentence of new Set([text.slice(0, maxSentenceLetters), ...sentencesIn(text)])) {
    const bare = folded(sentence);
    const said = saysNeed(bare);
    if (said === 'plainly' || foldedNeeds.has(bare)) return 'yes';
    sentences.push({ sentence, said });
  }
  return sentences;
}

/** By all that has been learnt, too: whether it is need, or which of the sentences may be. Rather once too often than once too seldom. */
export function needLikely(sentences: readonly Sentence[], { likely: likelihoodOf }: NeedKnown): 'yes' | readonly Perhaps[] {
  const perhaps: Perhaps[] = [];
  for (const { sentence, said } of sentences) {
    const likely = likelihoodOf(sentence);
    if (said === 'yes' && likely >= enoughSaid) return 'yes';
    if (isLikeNeed(likely, 0)) perhaps.push({ sentence, likely });
  }
  return perhaps;
}
