import type { DigestPart } from '../../../core/feature.js';
import type { Instant } from '../../../core/ids.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Store } from '../../../core/store/store.js';
import { showDay } from '../../../core/time/dates.js';
import { eachDay } from '../../../core/time/days-and-months.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case } from '../case/case.js';
import { caseKey, caseKind } from '../case/case-document.js';
import { durationText, topicText } from '../case/view-card.js';

/** What a back office has done between two moments. */
export interface Digest {
  readonly came: number;
  readonly answered: number;
  readonly open: number;
  /** Milliseconds from sending to the first answer, of those answered; undefined when there were none. */
  readonly median?: number | undefined;
  /** The commonest of those that came. */
  readonly topics: readonly { readonly topic: string; readonly times: number }[];
}

const maxTopics = 3;

/** What a digest counts: only the cases of its days are read. */
export interface Counted {
  /** How many are open. */
  readonly open: number;
  /** Those of the days in question, and perhaps of a few hours more. */
  readonly sent: readonly Pick<Case, 'topic' | 'sentAt'>[];
  readonly answered: readonly Pick<Case, 'sentAt' | 'firstAnswerAt'>[];
}

const dayLength = 24 * 3_600_000;

export async function readDigest(store: Store, officeName: string, from: Instant, until: Instant): Promise<Digest> {
  const office = caseKey.office(officeName);
  const days = eachDay(from, 0, Math.ceil((Date.parse(until) - Date.parse(from)) / dayLength));
  const found = async (keyOf: (day: string) => string) =>
    (await Promise.all(days.map((day) => store.find(caseKind, [office, keyOf(day)])))).flat().map(({ body }) => body);
  const [open, sent, answered] = await Promise.all([
    store.count(caseKind, [office, caseKey.open]),
    found(caseKey.sent),
    found(caseKey.answered),
  ]);
  return digestOf({ open, sent, answered }, from, until);
}

export function digestOf({ open, sent, answered }: Counted, from: Instant, until: Instant): Digest {
  const isThen = (at: Instant | undefined): at is Instant => at !== undefined && at >= from && at < until;
  const came = sent.filter(({ sentAt }) => isThen(sentAt));
  const times = new Map<string, number>();
  for (const { topic } of came) if (topic !== '') times.set(topic, (times.get(topic) ?? 0) + 1);
  const waits = answered.flatMap(({ sentAt, firstAnswerAt }) =>
    isThen(firstAnswerAt) ? [Date.parse(firstAnswerAt) - Date.parse(sentAt)] : [],
  );
  const topics = [...times]
    .map(([topic, n]) => ({ topic, times: n }))
    .sort((one, other) => other.times - one.times || one.topic.localeCompare(other.topic, 'sv'))
    .slice(0, maxTopics);
  const median = middle(waits);
  return { came: came.length, answered: waits.length, open, median, topics };
}

function middle(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

export interface DigestView {
  readonly digest: Digest;
  /** What the features have to tell. */
  readonly parts: readonly DigestPart[];
  readonly from: Instant;
  readonly until: Instant;
  readonly zone: string;
  readonly language: Language;
}

/** What a back office's channel is told on Monday morning. */
export function digestCard({ digest, parts, from, until, zone, language }: DigestView): CardReply {
  const texts = textsIn(language).queue;
  const { came, answered, open, median, topics } = digest;
  const since = texts.digestSince(showDay(from, { language, zone, now: until }));
  const said = [
    texts.digestOpen(open),
    texts.digestCame(came),
    texts.digestAnswered(answered),
    median === undefined ? '' : texts.digestMedian(durationText(median, language)),
    ...parts.flatMap((part) => part.lines),
  ].filter((line) => line !== '');
  const lists = [
    { title: texts.digestTopics, items: topics.map(({ topic, times }) => `${topicText(topic, language)}: ${times}`) },
    ...parts.flatMap((part) => part.lists),
  ].filter(({ items }) => items.length > 0);
  return {
    kind: 'card',
    card: 'queue/digest',
    language,
    title: texts.digestTitle,
    data: {
      since,
      lines: said.map((text) => ({ text })),
      lists: lists.map(({ title, items }) => ({ title, items: items.map((text) => ({ text })) })),
    },
    text: lines(texts.digestTitle, since, ...said, ...lists.flatMap(({ title, items }) => [title, ...items])),
  };
}
