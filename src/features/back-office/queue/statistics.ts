import { type Bar, barOf } from '../../../core/drawing/bars.js';
import type { Instant } from '../../../core/ids.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { durationText, topicText } from '../case/view-card.js';
import { type Digest, readDigest } from './digest.js';

/** Months that are drawn, the present one with them. */
const maxMonths = 6;

export interface MonthFigures {
  /** When it began. */
  readonly from: Instant;
  readonly digest: Digest;
}

/** What came in and was answered in each of the last months, the oldest first. */
export function readMonths(store: Store, office: string, now: Instant, zone: string): Promise<readonly MonthFigures[]> {
  const present = inZone(now, zone).startOf('month');
  return Promise.all(
    Array.from({ length: maxMonths }, async (_, index) => {
      const begins = present.minus({ months: maxMonths - 1 - index });
      const from = toInstant(begins);
      return { from, digest: await readDigest(store, office, from, toInstant(begins.plus({ months: 1 }))) };
    }),
  );
}

interface StatisticsView {
  readonly open: number;
  readonly months: readonly MonthFigures[];
  readonly zone: string;
  readonly language: Language;
}

interface Row {
  readonly month: string;
  readonly bar: Bar;
  readonly line: string;
}

/** The last months of a back office, drawn, with the same in words under each bar. */
export function statisticsCard({ open, months, zone, language }: StatisticsView): CardReply {
  const texts = textsIn(language).queue;
  const most = Math.max(1, ...months.map(({ digest }) => digest.came));
  const rows = months.map(({ from, digest }): Row => {
    const { came, answered, median } = digest;
    const wait = median === undefined ? '' : texts.statisticsMedian(durationText(median, language));
    return {
      month: inZone(from, zone).setLocale(language).toFormat('LLLL yyyy'),
      bar: barOf(came, most),
      line: [texts.statisticsMonth(came, answered), wait].filter((part) => part !== '').join(' '),
    };
  });
  const latest = months.at(-1)?.digest.topics ?? [];
  const topics = latest.map(({ topic, times }) => `${topicText(topic, language)}: ${times}`).join(' · ');
  const now = texts.figures(open);
  return {
    kind: 'card',
    card: 'queue/statistics',
    language,
    title: texts.statisticsTitle,
    data: { now, rows, topics },
    text: lines(
      texts.statisticsTitle,
      now,
      ...rows.map(({ month, line }) => `${month}: ${line}`),
      topics === '' ? '' : `${texts.statisticsTopics}: ${topics}`,
    ),
  };
}
