import { featuresOf } from '../matching/features.js';
import { inNeed } from './says/in-need.js';
import { notInNeed } from './says/not-in-need.js';
import { folded, saysNeed } from './says/words-of-need.js';

/** Who is in need writes short; of a longer text, each sentence is listened to, and no more of them than these. */
const longestSentence = 240;
const mostSentences = 24;

const rounds = 16;
const step = 0.25;
/** What is told apart so surely teaches nothing more. */
const settled = 0.01;
/** Sharpens the sum of a few features of a text of length one. */
const slope = 8;

/** A text of length one: its features, and how much of each. */
interface Sample {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

function normed(text: string): Sample {
  // How many is not what tells.
  const features = featuresOf(text.replace(/\d+/gu, 'många'));
  const values = [...features.values()];
  const length = Math.hypot(...values) || 1;
  return { keys: [...features.keys()], values: values.map((value) => value / length) };
}

export interface NeedKnown {
  /** From 0 to 1. */
  readonly likely: (text: string) => number;
}

/** Learns, from what is said in need and what only sounds like it, to tell them apart in other words. In steps: it takes longer than a turn may. */
export function* needInSteps(needs: readonly string[], others: readonly string[]): Generator<void, NeedKnown> {
  const numbers = new Map<number, number>();
  const samples: (Sample & { readonly need: number })[] = [];
  for (const [texts, need] of [[needs, 1] as const, [others, 0] as const]) {
    for (const text of texts) {
      const { keys, values } = normed(text);
      const numbered = keys.map((key) => {
        const known = numbers.get(key) ?? numbers.size;
        numbers.set(key, known);
        return known;
      });
      samples.push({ keys: numbered, values, need });
      yield;
    }
  }
  const weights = new Float64Array(numbers.size);
  let bias = 0;
  const likelihood = ({ keys, values }: Sample): number => {
    let sum = bias;
    for (let at = 0; at < keys.length; at += 1) sum += (weights[keys[at] ?? -1] ?? 0) * (values[at] ?? 0);
    return 1 / (1 + Math.exp(-slope * sum));
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < samples.length; at += 1) {
      // Always in the same order, and never all of one sort at once.
      const sample = samples[(at * 7919 + round * 31) % samples.length];
      if (sample === undefined) continue;
      const error = step * (sample.need - likelihood(sample));
      if (Math.abs(error) < settled) continue;
      for (let one = 0; one < sample.keys.length; one += 1) {
        const key = sample.keys[one] ?? -1;
        weights[key] = (weights[key] ?? 0) + error * (sample.values[one] ?? 0);
      }
      bias += error * 0.05;
    }
    yield;
  }
  return {
    likely(text) {
      const { keys, values } = normed(text);
      return likelihood({ keys: keys.map((key) => numbers.get(key) ?? -1), values });
    },
  };
}

/** In steps, with what is written in need and what only sounds like it. `ordinary`: some of what people write else. */
export const learnNeedInSteps = (ordinary: readonly string[]): Generator<void, NeedKnown> =>
  needInSteps(inNeed, [...notInNeed, ...ordinary]);

/** As much is more likely need than not; where no word of weight is said, it must be likelier; and words of need are heard unless they are all but ruled out. */
const enough = { grave: 0.5, light: 0.6, said: 0.1 } as const;

const saidBefore: ReadonlySet<string> = new Set(inNeed.map(folded));

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, longestSentence));

/** A sentence that may be said in need, if it is like nothing else that people write. */
export interface Perhaps {
  readonly sentence: string;
  /** Whether it has a word of weight. */
  readonly grave: boolean;
}

/** Whether somebody who writes this is in need, or fears for somebody near; or which of the sentences may say so. Rather once too often than once too seldom. */
export function needIn(text: string, need: NeedKnown): 'yes' | readonly Perhaps[] {
  const perhaps: Perhaps[] = [];
  for (const sentence of new Set([text.slice(0, longestSentence), ...sentencesIn(text)])) {
    const bare = folded(sentence);
    const said = saysNeed(bare);
    if (said === 'plainly' || saidBefore.has(bare)) return 'yes';
    const likely = need.likely(sentence);
    if (said === 'yes' && likely >= enough.said) return 'yes';
    if (said !== 'yes' && likely >= enough[said]) perhaps.push({ sentence, grave: said === 'grave' });
  }
  return perhaps;
}
