import type { Instant } from '../../../core/ids.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import { type Reader, showDay, showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Entry, Worker } from '../case/case.js';
import { mostText } from '../case/words.js';

/** A case as its asker is shown it. */
export interface OwnCaseView {
  readonly number: string;
  readonly one: Case;
  readonly language: Language;
  readonly zone: string;
  readonly now: Instant;
  /** What has just happened, '' for nothing. */
  readonly news: readonly string[];
  /** What is wrong with what was typed. */
  readonly problem?: string;
  readonly typed?: string;
  /** From 1; left out for the last. */
  readonly page?: number;
}

/** Letters and entries of a thread that are shown at a time. */
const mostLetters = 5000;
const mostEntries = 8;

export const workerName = ({ name }: Worker, language: Language): string => (name === '' ? textsIn(language).backOffice.someone : name);

/** What the asker may see of it: never the notes. */
const shownTo = ({ thread }: Case): readonly Entry[] => thread.filter(({ kind }) => kind !== 'note');

/** As many cards as it fills, the oldest first. */
export function pagesOf(one: Case): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [[]];
  let letters = 0;
  for (const entry of shownTo(one)) {
    const page = pages.at(-1) ?? [];
    const isFull = page.length >= mostEntries || (page.length > 0 && letters + entry.text.length > mostLetters);
    if (isFull) pages.push([entry]);
    else page.push(entry);
    letters = isFull ? entry.text.length : letters + entry.text.length;
  }
  return pages;
}

export function stateText({ state, ending }: Case, language: Language): string {
  const texts = textsIn(language).backOffice;
  return ending === undefined ? texts.states[state] : texts.endings[ending.kind];
}

/** The asker's view of a case: what is new, what was said, and what can be done about it. */
export function ownCaseCard(view: OwnCaseView): CardReply {
  const { number, one, language, news, problem = '', typed = '' } = view;
  const texts = textsIn(language).backOffice;
  const reader: Reader = { language, zone: view.zone, now: view.now };
  const isWithdrawn = one.ending?.kind === 'withdrawn';
  const pages = pagesOf(one);
  const page = Math.min(Math.max(view.page ?? pages.length, 1), pages.length);
  const entries = (pages[page - 1] ?? []).map(({ by, at, text }) => ({
    who: by === undefined ? texts.you : workerName(by, language),
    when: by === undefined && one.asker.as === 'unnamed' ? showDay(at, reader) : showMoment(at, reader),
    text,
    isOwn: by === undefined,
  }));
  const title = texts.caseTitle(number);
  const state = stateText(one, language);
  const reason = one.ending === undefined || one.ending.reason === '' ? '' : one.ending.reason;
  return {
    kind: 'card',
    card: 'back-office/own-case',
    language,
    title,
    data: {
      number,
      title,
      state,
      news: news.map((text) => ({ text })),
      problem,
      reason,
      entries,
      typed: withoutPersonalNumbers(typed).slice(0, mostText),
      most: mostText,
      earlier: page > 1 ? `${page - 1}` : '',
      later: page < pages.length ? `${page + 1}` : '',
      mayWrite: !isWithdrawn,
      maySolve: one.state !== 'closed',
    },
    text: [
      ...news,
      problem,
      `${title}: ${state}`,
      reason === '' ? '' : `${texts.reason} ${reason}`,
      ...entries.map(({ who, when, text }) => `${who}, ${when}: ${text}`),
      // For whoever sees no buttons.
      isWithdrawn ? '' : texts.caseWords(number),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
