import type { Render, Renderers } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { caseKind } from '../case/case-document.js';
import { toldNews } from './news.js';
import { ownCaseCard } from './own-case-card.js';

const shows = ['taken', 'handedOver', 'replied', 'askedBack', 'closed', 'reopened'] as const;

/** What the asker gets, from the case as it is then; nothing when that is not so any more, or it was withdrawn. */
export function askerRenderers(store: Store, zone: string): Renderers {
  const render: Render = async (number, message, language) => {
    const one = await store.get(caseKind, number);
    const news = one && one.ending?.kind !== 'withdrawn' ? toldNews(message, one, language) : undefined;
    if (one === undefined || news === undefined) return undefined;
    return ownCaseCard({ number, one, language, zone, now: one.history.at(-1)?.at ?? one.sentAt, news: [news] });
  };
  return Object.fromEntries(shows.map((show) => [`case.${show}`, render]));
}
