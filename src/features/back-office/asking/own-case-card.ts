import type { Instant } from '../../../core/ids.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Found } from '../../../core/store/store.js';
import { type Reader, showDay, showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Entry, StaffMember } from '../case/case.js';
import { shownNumber } from '../case/case-number.js';
import { maxAskerText } from '../case/case-step.js';

/** A case as its asker is shown it. */
export interface OwnCaseView {
  readonly id: string;
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
const maxLetters = 5000;
const maxEntries = 8;

export const staffName = ({ name }: StaffMember, language: Language): string => (name === '' ? textsIn(language).backOffice.someone : name);

/** What the asker may see of it: never the notes. */
const shownTo = ({ thread }: Case): readonly Entry[] => thread.filter(({ kind }) => kind !== 'note');

/** As many cards as it fills, the oldest first. */
export function pagesOf(one: Case): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [[]];
  let letters = 0;
  for (const entry of shownTo(one)) {
    const page = pages.at(-1) ?? [];
    const isFull = page.length >= maxEntries || (page.length > 0 && letters + entry.text.length > maxLetters);
    if (isFull) pages.push([entry]);
    else page.push(entry);
    letters = isFull ? entry.text.length : letters + entry.text.length;
  }
  return pages;
}

/** How far a case has come, in words; how it ended, where it has. */
export function stateText({ state, ending }: Case, language: Language): string {
  const texts = textsIn(language).backOffice;
  return ending === undefined ? texts.states[state] : texts.endings[ending.kind];
}

/** The asker's view of a case: what is new, what was said, and what can be done about it. */
export function ownCaseCard(view: OwnCaseView): CardReply {
  const { id, one, language, news, problem = '', typed = '' } = view;
  const texts = textsIn(language).backOffice;
  const reader: Reader = { language, zone: view.zone, now: view.now };
  const isWithdrawn = one.ending?.kind === 'withdrawn';
  const pages = pagesOf(one);
  const page = Math.min(Math.max(view.page ?? pages.length, 1), pages.length);
  const entries = (pages[page - 1] ?? []).map(({ by, at, text }) => ({
    who: by === undefined ? texts.you : staffName(by, language),
    when: by === undefined && one.asker.as === 'unnamed' ? showDay(at, reader) : showMoment(at, reader),
    text,
  }));
  const title = texts.caseTitle(one.kind, shownNumber(id, one, language));
  const state = stateText(one, language);
  const reason = one.ending === undefined || one.ending.reason === '' ? '' : one.ending.reason;
  return {
    kind: 'card',
    card: 'back-office/own-case',
    language,
    title,
    data: {
      number: id,
      title,
      state,
      news: news.map((text) => ({ text })),
      problem,
      reason,
      entries,
      typed: withoutPersonalNumbers(typed).slice(0, maxAskerText),
      most: maxAskerText,
      earlier: page > 1 ? `${page - 1}` : '',
      later: page < pages.length ? `${page + 1}` : '',
      mayWrite: !isWithdrawn,
      maySolve: one.state !== 'closed',
    },
    text: lines(
      ...news,
      problem,
      `${title}: ${state}`,
      reason === '' ? '' : `${texts.reason} ${reason}`,
      ...entries.map(({ who, when, text }) => `${who}, ${when}: ${text}`),
      // Where no card is shown there are no buttons: the words to write instead.
      isWithdrawn ? '' : texts.caseWords(saidNumber(id, one)),
    ),
  };
}

/** What its asker writes to name it: among their own nothing else has the number, or they are asked which. */
const saidNumber = (id: string, { number }: Case): string => number?.digits ?? id;

/** A list of more than this cannot be read on a phone. */
const maxRows = 10;
const maxRowLetters = 200;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > maxRowLetters ? `${line.slice(0, maxRowLetters).trimEnd()} …` : line;
};

const lastAt = ({ history, sentAt }: Case): Instant => history.at(-1)?.at ?? sentAt;

interface ListView {
  readonly language: Language;
  readonly zone: string;
  readonly now: Instant;
  /** One of them is to be chosen, to be taken back. */
  readonly toTakeBack?: true;
}

/** Somebody's own cases with their state and what was said last: open ones first, then those that something happened to last. */
export function ownListCard(found: readonly Found<Case>[], { language, zone, now, toTakeBack }: ListView): CardReply {
  const texts = textsIn(language).backOffice;
  const title = toTakeBack ? texts.listToTakeBack : texts.listTitle;
  const isClosed = ({ body }: Found<Case>): number => (body.state === 'closed' ? 1 : 0);
  const sorted = [...found].sort((one, other) => isClosed(one) - isClosed(other) || (lastAt(one.body) < lastAt(other.body) ? 1 : -1));
  const rows = sorted.slice(0, maxRows).map(({ id, body }) => {
    const said = pagesOf(body).flat();
    const last = said.at(-1);
    return {
      number: id,
      heading: `${shownNumber(id, body, language)} · ${showDay(body.sentAt, { language, zone, now })}`,
      state: stateText(body, language),
      text: shortened(said[0]?.text ?? ''),
      last: last?.by === undefined ? '' : `${staffName(last.by, language)}: ${shortened(last.text)}`,
    };
  });
  const more = sorted.length > maxRows ? texts.listMore(sorted.length - maxRows) : '';
  return {
    kind: 'card',
    card: 'back-office/own-list',
    language,
    title,
    data: { title, toTakeBack: toTakeBack === true, rows, more },
    text: lines(
      title,
      rows.length === 0 ? texts.listNone : '',
      ...rows.flatMap(({ heading, state, text, last }) => [`${heading}: ${state}`, text, last]),
      more,
      rows.length === 0 ? '' : toTakeBack ? texts.listTakeBackWords : texts.listWords,
    ),
  };
}

/** Asks once more: what is taken back is gone. */
export function withdrawCard({ id, body }: Found<Case>, language: Language): CardReply {
  const texts = textsIn(language).backOffice;
  const title = texts.caseTitle(body.kind, shownNumber(id, body, language));
  return {
    kind: 'card',
    card: 'back-office/withdraw',
    language,
    title,
    data: { number: id, title },
    text: [title, texts.withdrawSure, texts.withdrawWords(saidNumber(id, body))].join('\n'),
  };
}
