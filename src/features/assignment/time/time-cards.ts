import { privateWay } from '../../../core/alone.js';
import type { Instant, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { type Reader, showDate } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { hoursOf, minutesIn, type TimeEntry, type TimeKind, type TimeLog, timeKinds } from './time-log.js';

/** "2,5 timmar": minutes as hours with at most two decimals. */
export const hoursText = (minutes: number, language: Language): string => textsIn(language).assignment.hours(hoursOf(minutes));

/** Hours for a field of a form: "2,5". */
export const hoursWritten = (minutes: number, language: Language): string => {
  const hours = `${hoursOf(minutes)}`;
  return language === 'sv' ? hours.replace('.', ',') : hours;
};

/** The way to one's own time from where others read. */
export function timePrivatelyCard(language: Language): CardReply {
  const texts = textsIn(language).timeLog;
  return privateWay({ said: texts.privately, open: texts.privatelyOpen, verb: 'time.form', title: texts.title }, language);
}

export interface LogFormView {
  readonly groups: readonly Group[];
  readonly typed: { readonly group: string; readonly date: string; readonly hours: string; readonly what: TimeKind };
  readonly problem: string;
  /** The person has not been told yet who can see what. */
  readonly first: boolean;
  /** All was said but which of their groups it is for. */
  readonly asksWhich: boolean;
  /** Identifies the form, so that pressing twice makes one entry. */
  readonly form: string;
  readonly language: Language;
}

const noGroup = 'none';

/** The form for one entry. */
export function logFormCard({ groups, typed, problem, first, asksWhich, form, language }: LogFormView): CardReply {
  const texts = textsIn(language).timeLog;
  const intro = [asksWhich ? texts.whichGroup : '', first ? texts.notice : ''].filter((line) => line !== '').join(' ');
  const many = groups.length > 1;
  const fixed = groups.length === 1 ? (groups[0]?.id ?? '') : '';
  return {
    kind: 'card',
    card: 'assignment/log',
    language,
    title: texts.formTitle,
    data: {
      ...typed,
      title: texts.formTitle,
      problem,
      intro,
      many,
      fixed,
      form,
      group: typed.group === '' ? noGroup : typed.group,
      groups: [...groups.map(({ id, name }) => ({ title: name, value: id as string })), { title: texts.formNoGroup, value: noGroup }],
      kinds: timeKinds.map((value) => ({ title: texts.kinds[value], value })),
    },
    text: lines(texts.formTitle, problem, intro, `${texts.formDate} ${typed.date}`, `${texts.formHours}: ${typed.hours}`),
  };
}

export interface OfferView {
  readonly group: Group;
  readonly meeting: string;
  readonly date: string;
  /** "kl. 13.00–15.00" */
  readonly times: string;
  readonly minutes: number;
  readonly first: boolean;
  readonly language: Language;
  readonly now: Instant;
}

/** After a meeting: whether its time is to be written up. */
export function offerCard({ group, meeting, date, times, minutes, first, language, now }: OfferView): CardReply {
  const texts = textsIn(language).timeLog;
  const asked = texts.offer(group.name, showDate(date, { language, zone: group.timeZone, now }), times);
  const notice = first ? texts.notice : '';
  return {
    kind: 'card',
    card: 'assignment/offer',
    language,
    title: texts.formTitle,
    data: {
      asked,
      notice,
      yes: texts.offerYes(hoursText(minutes, language)),
      form: `meeting ${meeting}`,
      group: group.id,
      date,
      hours: hoursWritten(minutes, language),
    },
    text: lines(asked, notice),
  };
}

/** What was written up, with the way to take it away. `asks`: whether coordinators may see the sum, which nobody has said before. */
export function loggedCard(entry: TimeEntry, group: string, asks: boolean, reader: Reader): CardReply {
  const { language } = reader;
  const texts = textsIn(language).timeLog;
  const said = texts.logged(hoursText(entry.minutes, language), entry.what, showDate(entry.date, reader), group);
  const notice = asks ? texts.noticeAfter : '';
  return {
    kind: 'card',
    card: 'assignment/logged',
    language,
    title: texts.title,
    data: { said, notice, asks, entry: entry.id },
    text: lines(said, notice),
  };
}

/** More entries than this are not shown at once; all of them are in the file. */
const maxShown = 5;

export interface TimeView {
  readonly present: TimeLog;
  readonly last: TimeLog | undefined;
  /** YYYY-MM */
  readonly month: string;
  /** Hours a year that the coordinators have thought of; undefined where they have not. */
  readonly expected: number | undefined;
  readonly groupName: (group: PlaceId) => string;
  readonly note: string;
  readonly reader: Reader;
}

/** One's own time: this month, this year, against what was thought, and what was written up last. */
export function timeCard({ present, last, month, expected, groupName, note, reader }: TimeView): CardReply {
  const { language } = reader;
  const texts = textsIn(language).timeLog;
  const year = minutesIn(present.entries);
  const hours = (minutes: number): string => hoursText(minutes, language);
  const sums = [
    { label: texts.thisMonth, value: hours(minutesIn(present.entries.filter(({ date }) => date.startsWith(month)))) },
    { label: texts.thisYear(`${present.year}`), value: hours(year) },
    ...(expected === undefined ? [] : [{ label: texts.estimate, value: hours(expected * 60) }]),
    ...(last === undefined || last.entries.length === 0
      ? []
      : [{ label: texts.lastYear(`${last.year}`), value: hours(minutesIn(last.entries)) }]),
  ];
  const entries = present.entries
    .slice(-maxShown)
    .reverse()
    .map(({ id, date, minutes, what, group }) => ({
      id,
      line: texts.entry(showDate(date, reader), hours(minutes), what, group === undefined ? '' : groupName(group)),
      remove: texts.remove,
    }));
  const over = expected !== undefined && year > expected * 60 ? texts.overEstimate : '';
  const said = [note, over].filter((line) => line !== '').join(' ');
  const sees = present.share === 'yes' ? texts.sees.yes : texts.sees.no;
  return {
    kind: 'card',
    card: 'assignment/time',
    language,
    title: texts.title,
    data: {
      title: texts.title,
      note: said,
      sums,
      latestTitle: entries.length === 0 ? '' : texts.latest,
      entries,
      sees,
      some: present.entries.length > 0,
      year: present.year,
    },
    text: lines(texts.title, said, ...sums.map(({ label, value }) => `${label}: ${value}`), ...entries.map(({ line }) => line), sees),
  };
}
