import { featuresOf } from '../matching/features.js';
import { inNeed, notInNeed } from './says/examples.js';
import { folded, saysNeed } from './says/words-of-need.js';

/** Who is in need writes short; of a longer text, each sentence is listened to, and no more of them than these. */
const longestSentence = 240;
const mostSentences = 24;

const rounds = 8;
const step = 0.25;
/** Sharpens the sum of a few features of a text of length one. */
const slope = 8;

type Weights = ReadonlyMap<number, number>;

const normed = (text: string): readonly (readonly [number, number])[] => {
  const features = [...featuresOf(text)];
  const length = Math.hypot(...features.map(([, weight]) => weight)) || 1;
  return features.map(([key, weight]) => [key, weight / length]);
};

const likelihood = (features: readonly (readonly [number, number])[], weights: Weights, bias: number): number => {
  let sum = bias;
  for (const [key, value] of features) sum += (weights.get(key) ?? 0) * value;
  return 1 / (1 + Math.exp(-slope * sum));
};

export interface NeedKnown {
  /** From 0 to 1. */
  readonly likely: (text: string) => number;
}

/** Learns, from what is said in need and what only sounds like it, to tell them apart in other words. A hundredth of a second's work. */
export function learnNeed(needs: readonly string[], others: readonly string[]): NeedKnown {
  const samples = [...needs.map((text) => ({ text, need: 1 })), ...others.map((text) => ({ text, need: 0 }))].map(({ text, need }) => ({
    features: normed(text),
    need,
  }));
  const weights = new Map<number, number>();
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < samples.length; at += 1) {
      // Always in the same order, and never all of one sort at once.
      const sample = samples[(at * 7919 + round * 31) % samples.length];
      if (sample === undefined) continue;
      const error = sample.need - likelihood(sample.features, weights, bias);
      for (const [key, value] of sample.features) weights.set(key, (weights.get(key) ?? 0) + step * error * value);
      bias += step * error * 0.05;
    }
  }
  return { likely: (text) => likelihood(normed(text), weights, bias) };
}

let known: NeedKnown | undefined;

/** What is likely enough to be met as need although no known word says so. */
const enough = 0.9;

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, longestSentence));

function isInNeed(sentence: string, need: NeedKnown): boolean {
  const said = saysNeed(folded(sentence));
  return said === 'yes' || (said === 'unclear' && need.likely(sentence) >= enough);
}

/** Whether somebody who writes this is in need, or fears for somebody near: rather once too often than once too seldom. */
export function hearsNeed(text: string, learned?: NeedKnown): boolean {
  known ??= learnNeed(inNeed, notInNeed);
  const need = learned ?? known;
  return [text.slice(0, longestSentence), ...sentencesIn(text)].some((sentence) => isInNeed(sentence, need));
}
