import { type CardReply, lines } from '../../core/reply.js';
import type { Why } from '../../core/store/undelivered.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';

/** Messages of one feature that did not come through for one reason, or wait. Counts only: whom they are for is nobody's business here. */
export interface Left {
  /** The feature, as the names of its messages begin. */
  readonly area: string;
  readonly why: Why | 'waits';
  readonly count: number;
}

/** What waits and what did not come through, in the back office's channel. */
export function deliveriesCard(left: readonly Left[], language: Language): CardReply {
  const texts = textsIn(language).delivery;
  const areaOf = (area: string): string =>
    Object.hasOwn(texts.areas, area) ? texts.areas[area as keyof typeof texts.areas] : texts.otherArea;
  const rows = left.map(({ area, why, count }) => ({
    what: areaOf(area),
    count: why === 'waits' ? texts.wait(count) : texts.lost(count),
    why: why === 'waits' ? '' : texts.why[why],
  }));
  const summary = rows.length === 0 ? texts.allCame : '';
  const help = rows.length === 0 ? '' : texts.listHelp;
  return {
    kind: 'card',
    card: 'deliveries/list',
    language,
    title: texts.listTitle,
    data: { summary, rows, help, again: rows.length > 0 },
    text: lines(texts.listTitle, summary, ...rows.map(({ what, count, why }) => [`${what}: ${count}.`, why].join(' ').trim()), help),
  };
}
