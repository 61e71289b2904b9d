import type { Instant } from '../../../core/ids.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { upper } from '../../../texts/count-words.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case } from '../case/case.js';
import { askersMoment, headingOf, isWithdrawn, nameOf, questionOf, shortened, topicText, waitedText } from '../case/view-card.js';
import { type Filter, filters, type StateCounts } from './find-cases.js';

export interface ListView {
  readonly language: Language;
  readonly zone: string;
  readonly now: Instant;
  readonly filter: Filter;
  /** What was searched for; '' for the queue itself. */
  readonly sought: string;
  /** Left out for a search. */
  readonly counts?: StateCounts;
  /** Those of the page. */
  readonly cases: readonly { readonly id: string; readonly one: Case }[];
  /** From 1. */
  readonly page: number;
  readonly total: number;
}

export const onPage = 10;
const maxExcerpt = 100;

/** What is seen of a case at a glance: that nobody has looked at what its asker wrote last. */
const marks = ['new', 'answerCame', 'unread'] as const;
type Mark = (typeof marks)[number];

/** `answerCame`: the asker has answered what was asked back; `unread`: has written more without being asked. */
export function markOf({ state, thread, history }: Pick<Case, 'state' | 'thread' | 'history'>): Mark | undefined {
  if (state === 'closed') return undefined;
  if (state === 'new') return 'new';
  const wrote = history.findLastIndex(({ deed }) => deed === 'followedUp');
  const didSomething = history.findLastIndex(({ by }) => by !== 'asker' && by !== 'lotsen');
  if (wrote < 0 || wrote < didSomething) return undefined;
  const toAsker = thread.findLast(({ kind }) => kind === 'reply' || kind === 'askBack');
  return toAsker?.kind === 'askBack' ? 'answerCame' : 'unread';
}

/** How a client that draws badges colours them; each says in words what it is. */
const badges: Readonly<Record<Mark, string>> = { new: 'Accent', answerCame: 'Good', unread: 'Attention' };

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function rowOf({ id, one }: ListView['cases'][number], view: ListView) {
  const { language } = view;
  const texts = textsIn(language).queue;
  const holder = one.holder === undefined || one.state === 'closed' ? '' : texts.heldBy(nameOf(one.holder, view));
  const topic = topicText(one.topic, language);
  const waited = one.state === 'closed' ? '' : waitedText(one.sentAt, view);
  const mark = markOf(one);
  return {
    number: id,
    mark: mark === undefined ? '' : texts.marks[mark],
    badge: mark === undefined ? 'Default' : badges[mark],
    heading: headingOf({ ...view, id, one }),
    // What is new is marked as that already.
    state: mark === 'new' ? '' : `  ${texts.states[one.state]}`,
    line: [waited, askersMoment(one.sentAt, { ...view, id, one }), topic, holder].filter((part) => part !== '').join(' · '),
    excerpt: isWithdrawn(one) ? texts.endings.withdrawn : shortened(oneLine(questionOf(one)), maxExcerpt, '…'),
    title: texts.show,
  };
}

/** The queue by state and age, or what a search found. */
export function listCard(view: ListView): CardReply {
  const { filter, sought, counts, page, total, cases, language } = view;
  const texts = textsIn(language).queue;
  const isSearch = sought !== '';
  const from = (page - 1) * onPage;
  const rows = cases.map((one) => rowOf(one, view));
  const parts = (['new', 'taken', 'answered', 'waiting'] as const).filter((state) => counts !== undefined && counts[state] > 0);
  const summary = counts === undefined ? '' : upper(parts.map((state) => texts.listCounts[state](counts[state])).join(' · '));
  const result = isSearch ? texts.found(total, sought) : total === 0 ? texts.listNone[filter] : '';
  const shown = total > onPage ? texts.listShown(from + 1, from + rows.length, total) : '';
  return {
    kind: 'card',
    card: 'queue/list',
    language,
    title: texts.listTitle,
    data: {
      summary,
      result,
      filters: filters.map((id) => ({ id, title: id === filter && !isSearch ? `✓ ${texts.filters[id]}` : texts.filters[id] })),
      filter,
      sought,
      rows,
      shown,
      hasPrevious: page > 1,
      previousPage: `${page - 1}`,
      hasNext: from + rows.length < total,
      nextPage: `${page + 1}`,
    },
    text: lines(
      texts.listTitle,
      summary,
      result,
      ...rows.map(({ mark, heading, state, line, excerpt }) =>
        lines(`${mark === '' ? '' : `${mark}. `}${heading}${state === '' ? '' : ` (${state.trim()})`}`, line, excerpt),
      ),
      shown,
    ),
  };
}
