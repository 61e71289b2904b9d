import { privateWay } from '../../../core/alone.js';
import { barOf } from '../../../core/drawing/bars.js';
import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { type Reader, showDate, showMoment } from '../../../core/time/dates.js';
import { localDate } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Assignment, hoursAYear, type Terms, timeLeft } from './assignment.js';

/** What a representative is shown of an assignment. */
export interface OwnView {
  readonly group: Group;
  readonly assignment: Assignment;
  /** When the group meets next, where that is planned. */
  readonly nextMeeting?: Instant | undefined;
  /** What is said above it, '' for nothing. */
  readonly note: string;
  readonly language: Language;
  readonly now: Instant;
}

const readerOf = ({ group, language, now }: Pick<OwnView, 'group' | 'language' | 'now'>): Reader => ({
  language,
  zone: group.timeZone,
  now,
});

/** How long it goes on, in words; '' where nobody has said. */
export function periodText({ from, to }: Terms, reader: Reader): string {
  const texts = textsIn(reader.language).assignment;
  const days =
    from === '' && to === '' ? '' : texts.periods(from === '' ? '' : showDate(from, reader), to === '' ? '' : showDate(to, reader));
  return to === '' ? [days, texts.noEnd].filter((text) => text !== '').join('. ') : days;
}

/** How much time it takes, in words; '' where nobody has said. */
export function timeText(terms: Terms, language: Language): string {
  const texts = textsIn(language).assignment;
  const { hoursPerMeeting, hoursBetween, meetingsPerYear } = terms;
  const year = hoursAYear(terms);
  return [
    ...(hoursPerMeeting === undefined ? [] : [texts.perMeeting(hoursPerMeeting)]),
    ...(hoursBetween === undefined ? [] : [texts.between(hoursBetween)]),
    ...(meetingsPerYear === undefined ? [] : [texts.perYear(meetingsPerYear)]),
    ...(year === undefined ? [] : [texts.aYear(year)]),
  ].join(', ');
}

/** How much of it is left: a drawn bar, and the same in words. Undefined where it has no beginning or no end. */
function leftOf({ assignment: { terms }, group, language, now }: OwnView) {
  const texts = textsIn(language).assignment;
  const today = localDate(now, group.timeZone);
  const left = timeLeft(terms, today);
  if (left === undefined) return undefined;
  const text = today < terms.from ? texts.notBegun : today > terms.to ? texts.ended : texts.left(left.months);
  return { bar: barOf(100 - left.passed, 100), text };
}

/** What an assignment is, how long and how much; for its representative only. */
export function ownCard(view: OwnView): CardReply {
  const { group, assignment, nextMeeting, note, language } = view;
  const { terms } = assignment;
  const texts = textsIn(language).assignment;
  const reader = readerOf(view);
  const rows = [
    { label: texts.role, value: terms.role },
    { label: texts.mandate, value: texts.mandates[terms.mandate] },
    { label: texts.period, value: periodText(terms, reader) },
    { label: texts.time, value: timeText(terms, language) },
    { label: texts.attendance, value: texts.attendances[terms.attendance] },
    { label: texts.nextMeeting, value: nextMeeting === undefined ? texts.noMeeting : showMoment(nextMeeting, reader) },
    { label: texts.contact, value: terms.contact },
    { label: texts.compensation, value: terms.compensation },
  ].filter(({ value }) => value !== '');
  const left = leftOf(view);
  const title = texts.title(group.name);
  const line = ({ label, value }: (typeof rows)[number]): string => `${label}${label.endsWith('?') ? '' : ':'} ${value}`;
  return {
    kind: 'card',
    card: 'assignment/own',
    language,
    title: texts.ownTitle,
    data: {
      title,
      note,
      left: left ?? { bar: barOf(0, 1), text: '' },
      hasBar: left !== undefined,
      rows: rows.map((row) => ({ ...row, label: row.label.endsWith('?') ? row.label : `${row.label}:` })),
      group: group.id,
    },
    text: lines(note, title, left?.text ?? '', ...rows.map(line)),
  };
}

/** The way to it from where others read. `list`: for who fills them in. */
export function privatelyCard(what: 'own' | 'list', language: Language): CardReply {
  const texts = textsIn(language).assignment;
  const way = {
    own: { said: texts.privately, open: texts.privatelyOpen, verb: 'assignment.show', title: texts.ownTitle },
    list: { said: texts.listPrivately, open: texts.listOpen, verb: 'assignment.list', title: texts.listTitle },
  }[what];
  return privateWay(way, language);
}
