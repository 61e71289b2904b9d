import { decodeHTMLStrict } from 'entities';
import { textOfHtml } from '../../../core/html-text.js';
import { clean } from '../../../core/read.js';
import { cancelledPrefixes, joining, joiningWithin, subjectPrefixes } from '../../../texts/invitation-words.js';

/** What an invitation says, as the fields of the form take it; '' for what it does not say. */
export interface Invitation {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM as the clocks of the group show it. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly agenda: string;
  /** As RFC 5545 writes it: the invitation is to a series. */
  readonly recurrence: string;
  /** It says that the meeting will not be held. */
  readonly cancelled: boolean;
  /** What it says and nobody can make out, so that something is left empty: which clocks it goes by, or when a series is held next. */
  readonly doubt: '' | 'unknownZone' | 'unknownSeries' | 'seriesOver';
}

export const nothingFound: Invitation = {
  title: '',
  date: '',
  start: '',
  end: '',
  place: '',
  agenda: '',
  recurrence: '',
  cancelled: false,
  doubt: '',
};

const maxLineLetters = 200;
const maxAgendaLetters = 10_000;

export const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').slice(0, maxLineLetters).trim();

const beginning = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})\\s{0,3}:\\s*`, 'iu');
const answered = beginning(subjectPrefixes);
const cancelled = beginning(cancelledPrefixes);

/** The subject without what mail programs put before it. */
export function readTitle(subject: string): { readonly title: string; readonly cancelled: boolean } {
  let title = oneLine(subject);
  let isCancelled = false;
  for (
    let prefix = cancelled.exec(title) ?? answered.exec(title);
    prefix !== null;
    prefix = cancelled.exec(title) ?? answered.exec(title)
  ) {
    isCancelled ||= cancelled.test(title);
    title = title.slice(prefix[0].length);
  }
  return { title, cancelled: isCancelled };
}

const separator = /^[\s_*~:=-]{10,}$/u;

/** Google's rule around what it puts into a description. */
const ruledOff = /^-(?=[^\n]*~)[:~-]{8,}$/u;

/** Whether a line begins the part about how to join, or the rule above it. */
export function isAboutJoining(line: string): boolean {
  const plain = line
    .toLocaleLowerCase('sv')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+/gu, ' ');
  return (
    ruledOff.test(line.trim()) || joining.some((words) => plain.startsWith(words)) || joiningWithin.some((words) => plain.includes(words))
  );
}

const hasTags = /<(?:br|p|b|i|u|strong|em|ul|ol|li|div|span|a|table|font|html|body|html-blob)\b[^<>]*>/iu;

/** The text that somebody wrote, without what programs put after it. Calendars on the web write it as HTML. */
export function readAgenda(text: string): string {
  const typed = text.slice(0, 10 * maxAgendaLetters);
  const lines = clean(hasTags.test(typed) ? textOfHtml(typed) : decodeHTMLStrict(typed)).split('\n');
  const joins = lines.findIndex(isAboutJoining);
  const own = joins === -1 ? lines : lines.slice(0, joins);
  return own
    .filter((line) => !separator.test(line))
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .slice(0, maxAgendaLetters)
    .trim();
}
