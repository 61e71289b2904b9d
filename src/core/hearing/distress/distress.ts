import { featuresOf } from '../matching/features.js';
import { inSteps, type MadeInSteps } from '../matching/in-steps.js';
import { inNeed, notInNeed } from './says/examples.js';
import { folded, saysNeed } from './says/words-of-need.js';

/** Who is in need writes short; of a longer text, each sentence is listened to, and no more of them than these. */
const longestSentence = 240;
const mostSentences = 24;

const rounds = 8;
const step = 0.25;
/** Sharpens the sum of a few features of a text of length one. */
const slope = 8;
/** Read between two steps. */
const samplesAtOnce = 50;

export interface NeedKnown {
  /** From 0 to 1. */
  readonly likely: (text: string) => number;
}

/** Learns, from what is said in need and what only sounds like it, to tell them apart in other words. In steps of a few milliseconds. */
export function* needInSteps(needs: readonly string[], others: readonly string[]): Generator<void, NeedKnown> {
  const numbers = new Map<number, number>();
  const weights: number[] = [];
  let bias = 0;
  const likelihood = (features: readonly number[], values: readonly number[]): number => {
    let sum = bias;
    for (let at = 0; at < features.length; at += 1) sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return 1 / (1 + Math.exp(-slope * sum));
  };
  /** Features by number, so that learning does not look each up again and again, and how much they count in a text of length one. */
  const normed = (text: string, numberOf: (key: number) => number) => {
    const features = featuresOf(text);
    let square = 0;
    for (const weight of features.values()) square += weight ** 2;
    const length = Math.sqrt(square) || 1;
    return { features: Array.from(features.keys(), numberOf), values: Array.from(features.values(), (weight) => weight / length) };
  };
  const noted = (key: number): number => {
    const number = numbers.get(key) ?? weights.push(0) - 1;
    numbers.set(key, number);
    return number;
  };

  const samples: { readonly features: readonly number[]; readonly values: readonly number[]; readonly need: number }[] = [];
  for (const [texts, need] of [
    [needs, 1],
    [others, 0],
  ] as const)
    for (const text of texts) {
      samples.push({ ...normed(text, noted), need });
      if (samples.length % samplesAtOnce === 0) yield;
    }
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < samples.length; at += 1) {
      // Always in the same order, and never all of one sort at once.
      const sample = samples[(at * 7919 + round * 31) % samples.length];
      if (sample === undefined) continue;
      const { features, values } = sample;
      const error = sample.need - likelihood(features, values);
      for (let of = 0; of < features.length; of += 1) {
        const feature = features[of] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + step * error * (values[of] ?? 0);
      }
      bias += step * error * 0.05;
    }
    yield;
  }
  return {
    likely: (text) => {
      const { features, values } = normed(text, (key) => numbers.get(key) ?? -1);
      return likelihood(features, values);
    },
  };
}

/** What Lotsen knows of need. Only a sentence that is unclear needs it. */
export const knownNeed: MadeInSteps<NeedKnown> = inSteps(needInSteps(inNeed, notInNeed));

/** What is likely enough to be met as need although no known word says so. */
const enough = 0.9;

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, longestSentence));

/** Whether somebody who writes this is in need, or fears for somebody near: rather once too often than once too seldom. */
export function hearsNeed(text: string, need: Pick<MadeInSteps<NeedKnown>, 'now'> = knownNeed): boolean {
  const isInNeed = (sentence: string): boolean => {
    const said = saysNeed(folded(sentence));
    return said === 'yes' || (said === 'unclear' && need.now().likely(sentence) >= enough);
  };
  return isInNeed(text.slice(0, longestSentence)) || sentencesIn(text).some(isInNeed);
}
