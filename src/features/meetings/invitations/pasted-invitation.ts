import { clean } from '../../../core/read.js';
import { findDate, withoutWeekdays } from '../../../core/time/read-date.js';
import { labels } from '../../../texts/invitation-words.js';
import { type Invitation, isAboutJoining, nothingFound, oneLine, readAgenda, readTitle } from './invitation.js';
import { type FoundTimes, findTimes } from './read-time.js';

type Label = keyof typeof labels;

const labelOf = new Map<string, Label>(
  (Object.keys(labels) as Label[]).flatMap((label) => labels[label].map((words): [string, Label] => [words, label])),
);

const maxTextLetters = 100_000;
/** More lines than any agenda has are not read. */
const maxLines = 500;
/** When it is stands early, or nowhere. */
const maxLinesToWhen = 60;
const maxHeadingLetters = 200;

interface Line {
  readonly label?: Label;
  readonly text: string;
}

/** "**När:** i morgon", "Plats - Rosenbad". What stands before the sign is a label only when it is a word that we know. */
function readLine(line: string): Line {
  const bare = line.replace(/[*_|]{1,2}/gu, '').replace(/^[\s>•·-]+/u, '');
  const [, words = '', text = ''] = /^([\p{L} ]{2,30}?)\s{0,3}(?::|\t| [-–] )\s*(.*)$/u.exec(bare) ?? [];
  const label = labelOf.get(words.toLocaleLowerCase('sv'));
  if (label !== undefined) return { label, text };
  const alone = labelOf.get(bare.trim().toLocaleLowerCase('sv'));
  return alone === undefined ? { text: line } : { label: alone, text: '' };
}

/** A label alone on its line has its text on the next one. The agenda has all that follows it until the next label. */
function byLabel(lines: readonly string[]): { readonly found: ReadonlyMap<Label, string>; readonly rest: readonly string[] } {
  const found = new Map<Label, string>();
  const rest: string[] = [];
  let open: Label | undefined;
  for (const line of lines) {
    const { label, text } = readLine(line);
    if (label !== undefined) {
      if (!found.has(label)) found.set(label, text);
      open = label === 'agenda' || text.trim() === '' ? label : undefined;
    } else if (open === 'agenda') found.set(open, `${found.get(open) ?? ''}\n${line}`);
    else if (open !== undefined && line.trim() !== '') {
      found.set(open, found.get(open) || line);
      open = undefined;
    } else rest.push(line);
  }
  return { found, rest };
}

/** The zone's name has numbers that are no times. */
const withoutZone = (text: string): string => text.replace(/\((?:UTC|GMT)[^()]{0,20}\)|\b(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?/giu, ' ');

interface When {
  readonly date: string;
  readonly times?: FoundTimes | undefined;
}

/** A day and times in one text. Times are looked for beside the dates; an end on another day is left out. */
function readWhen(text: string, today: string): When {
  const first = findDate(withoutZone(text).slice(0, 1000), today);
  if (first === undefined) return { date: '', times: findTimes(withoutZone(text)) };
  const date = 'date' in first.read ? first.read.date : '';
  // The weekday beside a date is no second one, even when it is wrong.
  const rest = withoutWeekdays(first.rest);
  const second = findDate(rest, today);
  const sameDay = second === undefined || ('date' in second.read && second.read.date === date);
  const times = timesIn((sameDay ? second?.rest : undefined) ?? rest);
  return { date, times: times && { ...times, end: sameDay ? times.end : '' } };
}

/** Times where times are expected: a number first is one, with or without "kl". */
const timesIn = (text: string): FoundTimes | undefined => findTimes(`kl ${withoutZone(text).replace(/^[\s,.]+/u, '')}`);

const isBlank = ({ date, times }: When): boolean => date === '' && times === undefined;

interface Found extends When {
  /** The lines that are neither labelled nor say when. */
  readonly rest: readonly string[];
}

/** When, by the labels that say so, else from the first line that looks like it and the two after it. */
function findWhen(label: (name: Label) => string, rest: readonly string[], today: string): Found {
  const labelled = [label('when'), label('date'), label('start')].find((words) => words.trim() !== '');
  if (labelled !== undefined) {
    const { date, times } = readWhen(labelled, today);
    return { date, times: timesIn(label('time')) ?? times ?? timesIn(label('start')), rest };
  }
  const at = rest.slice(0, maxLinesToWhen).findIndex((line) => line.length < maxHeadingLetters && !isBlank(readWhen(line, today)));
  if (at === -1) return { date: '', times: timesIn(label('time')), rest };
  const { date, times } = readWhen(rest[at] ?? '', today);
  if (times !== undefined) return { date, times, rest: rest.filter((_, line) => line !== at) };
  const next = rest.slice(at + 1, at + 3).findIndex((line) => findTimes(withoutZone(line)) !== undefined) + 1;
  const beside = next === 0 ? undefined : findTimes(withoutZone(rest[at + next] ?? ''));
  return {
    date,
    times: timesIn(label('time')) ?? beside,
    rest: rest.filter((_, line) => line !== at && (next === 0 || line !== at + next)),
  };
}

/** An invitation as it is copied from Outlook, Teams or a mail, or written by somebody. */
export function readPastedInvitation(text: string, today: string): Invitation {
  const lines = clean(text.slice(0, maxTextLetters)).split('\n', maxLines);
  const joins = lines.findIndex((line) => isAboutJoining(line) && readLine(line).label === undefined);
  const { found, rest } = byLabel(joins === -1 ? lines : lines.slice(0, joins));
  const label = (name: Label): string => found.get(name) ?? '';
  const when = findWhen(label, rest, today);

  // What stands first is the heading, unless it is all there is.
  const heading = when.rest[0] === lines[0] && (when.date !== '' || found.size > 0) && label('title') === '' ? (lines[0] ?? '') : '';
  return {
    ...nothingFound,
    ...readTitle(label('title') || heading),
    date: when.date,
    start: when.times?.start ?? '',
    end: readWhen(label('end'), today).times?.start ?? when.times?.end ?? '',
    place: oneLine(label('place')),
    agenda: readAgenda(found.has('agenda') ? label('agenda') : when.rest.slice(heading === '' ? 0 : 1).join('\n')),
  };
}
