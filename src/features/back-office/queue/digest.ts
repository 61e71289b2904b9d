import type { Instant } from '../../../core/ids.js';
import type { Fact } from './queue-index.js';

/** What a back office has done between two moments. */
export interface Digest {
  readonly came: number;
  readonly answered: number;
  readonly open: number;
  /** Milliseconds from sending to the first answer, of those answered; undefined when there were none. */
  readonly median?: number;
  /** The commonest of those that came. */
  readonly topics: readonly { readonly topic: string; readonly times: number }[];
}

const mostTopics = 3;

export function digestOf(facts: Iterable<Fact>, from: Instant, until: Instant): Digest {
  const isThen = (at: Instant | undefined): at is Instant => at !== undefined && at >= from && at < until;
  const times = new Map<string, number>();
  const waits: number[] = [];
  let [came, open] = [0, 0];
  for (const { state, topic, sentAt, firstAnswerAt } of facts) {
    if (state !== 'closed') open += 1;
    if (isThen(firstAnswerAt)) waits.push(Date.parse(firstAnswerAt) - Date.parse(sentAt));
    if (!isThen(sentAt)) continue;
    came += 1;
    if (topic !== '') times.set(topic, (times.get(topic) ?? 0) + 1);
  }
  const topics = [...times]
    .map(([topic, n]) => ({ topic, times: n }))
    .sort((one, other) => other.times - one.times || one.topic.localeCompare(other.topic, 'sv'))
    .slice(0, mostTopics);
  const median = middle(waits);
  return { came, answered: waits.length, open, ...(median === undefined ? {} : { median }), topics };
}

function middle(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
