import { heightOf } from '../../../core/drawing/bars.js';
import type { Instant, PlaceId } from '../../../core/ids.js';
import type { PerspectiveKept } from '../../../core/known.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { statementKeys } from '../evaluation/statements.js';
import { dayText, labelOf, meansText, perspectiveRows } from '../evaluation/view-card.js';
import type { GroupResults, MeetingResult, ShownResult } from './results.js';

/** Meetings that a trend is drawn of: as many bars as fit side by side on a phone. */
const maxTrend = 6;
/** Meetings that can be opened from the card. */
const maxListed = 5;

const [lowestMark, highestMark] = [1, 5];

export interface HistoryView {
  readonly place: PlaceId;
  readonly name: string;
  readonly zone: string;
  /** Undefined when nothing was ever evaluated. */
  readonly results: GroupResults | undefined;
  /** Undefined while too few of its meetings have been. */
  readonly perspective?: PerspectiveKept | undefined;
  readonly language: Language;
  readonly now: Instant;
  /** Whether the reader may have it as a table. */
  readonly exports: boolean;
}

const isShown = (result: MeetingResult): result is ShownResult => result.state === 'shown';

/** One row of bars a statement, oldest first, and the same as a sentence. */
function trendsOf(shown: readonly ShownResult[], results: GroupResults, language: Language) {
  const texts = textsIn(language).evaluation;
  return statementKeys.flatMap((key) => {
    const means = shown.flatMap(({ statements }) => {
      const found = statements.find((one) => one.key === key);
      return found === undefined ? [] : [found.mean];
    });
    if (means.length === 0) return [];
    return [
      {
        label: labelOf(key, results.asked, language),
        bars: means.map((mean) => ({ height: heightOf(mean - lowestMark, highestMark - lowestMark) })),
        trend: texts.historyTrend(means),
      },
    ];
  });
}

/** How a group's meetings have been, from one to the next. */
export function historyCard({ place, name, zone, results, language, now, exports, perspective: kept }: HistoryView): CardReply {
  const texts = textsIn(language).evaluation;
  const meetings = results?.meetings ?? [];
  const shown = meetings.filter(isShown).slice(0, maxTrend).reverse();
  const trends = results === undefined ? [] : trendsOf(shown, results, language);
  const pooled = results?.representatives;
  const listed = meetings.slice(0, maxListed).map((result) => {
    const day = dayText({ date: result.date, zone }, language, now);
    return {
      evaluation: result.id,
      label: result.title === '' ? texts.meetingOf(day) : `${result.title}, ${day}`,
      note: lines(texts.resultAnswers(result.answers)) + (isShown(result) ? '' : ` ${texts.resultTooFew(result.wanted)}`),
    };
  });
  const own =
    pooled === undefined || pooled.answers === 0
      ? []
      : [{ label: texts.historyRepresentatives(pooled.answers, pooled.meetings), means: meansText(pooled.statements, language) }];
  const perspective = perspectiveRows(kept, language);
  const waiting = results === undefined || results.waiting === 0 ? '' : texts.historyWaiting(results.waiting);
  return {
    kind: 'card',
    card: 'evaluation/history',
    language,
    title: texts.historyTitle,
    data: {
      place,
      group: name,
      rows: trends,
      pooled: own,
      waiting,
      perspective,
      meetings: listed,
      exports: exports && shown.length > 0,
    },
    text: lines(
      texts.historyTitle,
      name,
      listed.length === 0 ? texts.historyNone : '',
      trends.length > 0 ? texts.historyTrendHelp : '',
      ...trends.map(({ label, trend }) => `${label}: ${trend}`),
      ...own.map(({ label, means }) => `${label}. ${means}`),
      waiting,
      ...perspective.map(({ sentence }) => sentence),
      ...listed.map(({ label, note }, index) => `${index + 1}. ${label}. ${note}`),
      listed.length > 0 ? texts.historyByText : '',
      exports && shown.length > 0 ? texts.historyExportByText : '',
    ),
  };
}
