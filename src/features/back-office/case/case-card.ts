import { type CardReply, lines } from '../../../core/reply.js';
import type { Case } from './case.js';
import { writtenNumber } from './case-number.js';
import {
  askersMoment,
  headingOf,
  isWithdrawn,
  momentOf,
  nameOf,
  questionOf,
  shortened,
  speakerOf,
  textsOf,
  topicText,
  type View,
  waitedDays,
} from './view-card.js';

export interface CaseView extends View {
  /** Whether an answer finds whoever asked. */
  readonly canReach: boolean;
  /** What has just been done, for the one who did it. */
  readonly said?: string;
  /** Shown to one person who looked it up, rather than standing in the channel. */
  readonly shown?: true;
  /** The card stays in the channel and will be read later too. */
  readonly stands?: true;
}

/** A card can be read on a phone, and Teams takes it: the rest of a long thread is a button away. */
const maxQuestion = 900;
const maxEntry = 400;
const latestShown = 4;

interface Part {
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

export const partOf = (entry: Case['thread'][number], view: View, max: number, end: string): Part => ({
  by: speakerOf(entry, view),
  at: `  ${entry.by === undefined ? askersMoment(entry.at, view) : momentOf(entry.at, view)}`,
  text: shortened(entry.text, max, end),
});

/** How old the case is. A card that stays for days also says on which day it was so old. */
function ageOf(view: View & Pick<CaseView, 'stands'>): string {
  const { one, now } = view;
  const age = waitedDays(one.sentAt, view);
  if (view.stands !== true || age === '') return age;
  const { asker, history } = one;
  const isAskers = asker.as === 'unnamed' && history.at(-1)?.by === 'asker';
  return textsOf(view).ageThen(age, isAskers ? askersMoment(now, view) : momentOf(now, view));
}

export function rowsOf(view: View & Pick<CaseView, 'stands'>): readonly { readonly label: string; readonly value: string }[] {
  const { one, language } = view;
  const texts = textsOf(view);
  const { asker, topic, group, sentAt } = one;
  const age = one.state === 'closed' ? '' : ageOf(view);
  const from = asker.as === 'named' ? asker.name || texts.someone : texts.unnamed;
  return [
    { label: texts.from, value: from },
    ...(topic === '' ? [] : [{ label: texts.topic, value: topicText(topic, language) }]),
    ...(group === undefined ? [] : [{ label: texts.group, value: group }]),
    { label: texts.sent, value: askersMoment(sentAt, view) },
    ...(age === '' ? [] : [{ label: texts.age, value: age }]),
  ];
}

const latestOf = ({ thread }: Case) => thread.filter(({ kind }) => kind !== 'question').slice(-latestShown);

const isCut = (one: Case): boolean =>
  questionOf(one).length > maxQuestion || one.thread.length - 1 > latestShown || latestOf(one).some(({ text }) => text.length > maxEntry);

/** What can be done with the case now. Everybody sees the same card; whoever may not do it is told so when they try. */
function mayIn({ one, canReach }: CaseView) {
  const isGone = isWithdrawn(one);
  const isOpen = one.state !== 'closed';
  const hasReply = one.thread.some(({ kind }) => kind === 'reply');
  return {
    claim: isOpen && one.holder === undefined,
    release: isOpen && one.holder !== undefined,
    write: isOpen && canReach,
    note: !isGone,
    handOver: isOpen,
    close: isOpen && one.kind !== 'idea',
    decide: isOpen && one.kind === 'idea',
    reopen: !isOpen && !isGone,
    look: !isGone,
    thread: isCut(one),
    publish: hasReply,
    unpublish: one.published.length > 0,
  };
}

/** The one card of a case in its channel, and what somebody is shown who looks it up. */
export function caseCard(view: CaseView): CardReply {
  const { id, one, said = '', shown = false, canReach } = view;
  const number = writtenNumber(id, one);
  const texts = textsOf(view);
  const isGone = isWithdrawn(one);
  const rows = isGone ? [] : rowsOf(view);
  const heading = headingOf(view);
  const state = texts.states[one.state];
  const holder =
    isGone || one.state === 'closed' ? '' : one.holder === undefined ? texts.nobodyHas : texts.heldBy(nameOf(one.holder, view));
  const warning = canReach || isGone ? '' : texts.noWayBack;
  const reason = one.ending?.reason ?? '';
  // The state above says already that it is closed; it is repeated only to lead up to a reason.
  const isSaid = one.ending?.kind === 'closed' && reason === '';
  const ending = one.ending === undefined || isSaid ? '' : texts.endings[one.ending.kind];
  const question = shortened(questionOf(one), maxQuestion, texts.cut);
  const latest = latestOf(one);
  const hidden = Math.max(0, one.thread.length - 1 - latest.length);
  const earlier = hidden === 0 ? '' : texts.earlierEntries(hidden);
  const entries = latest.map((entry) => partOf(entry, view, maxEntry, texts.cut));
  return {
    kind: 'card',
    card: 'queue/case',
    language: view.language,
    title: heading,
    data: {
      number: id,
      said,
      heading,
      state: holder === '' ? state : `${state}. `,
      holder,
      rows,
      warning,
      ending,
      reason,
      question,
      earlier,
      entries,
      may: mayIn(view),
      shown,
    },
    text: lines(
      said,
      heading,
      `${state}. ${holder}`.trim(),
      ...rows.map(({ label, value }) => `${label}: ${value}`),
      warning,
      ending,
      reason,
      question,
      earlier,
      ...entries.map(({ by, at, text }) => `${by},${at.slice(1)}: ${text}`),
      // Where no card is shown there are no buttons: the words to write instead.
      one.state === 'closed' ? '' : one.kind === 'idea' ? texts.ideaWords(number) : texts.caseWords(number),
    ),
  };
}
