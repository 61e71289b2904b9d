import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { groupName, lines, type View, whenText } from '../meeting/view.js';

/** As many as can be read on a phone. */
const mostRows = 10;

export interface Row extends View {
  /** What is wanted of the reader, in words. */
  readonly wanted: readonly string[];
}

/** Over, and listed for what is wanted of the reader only. */
const isPast = ({ meeting, now }: Row): boolean => now >= meeting.schedule.end;

/** What is ahead, the soonest first. */
export function listCard(rows: readonly Row[], language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const sorted = [...rows].sort((one, other) => (one.meeting.schedule.start < other.meeting.schedule.start ? -1 : 1));
  const show = (all: readonly Row[]) =>
    all.slice(0, mostRows).map((row) => ({
      meeting: row.id,
      when: whenText(row),
      title: row.meeting.title,
      place: row.meeting.place,
      group: groupName(row),
      wanted: row.wanted.map((text) => ({ text })),
    }));
  const ahead = sorted.filter((row) => !isPast(row));
  const [shown, past] = [show(ahead), show(sorted.filter((row) => isPast(row) && row.wanted.length > 0))];
  const more = ahead.length > mostRows ? texts.listMore(ahead.length - mostRows) : '';
  const inLines = (all: typeof shown) =>
    all.map(({ when, title, place, group, wanted }) => lines(`${when}: ${title}, ${group}`, place, ...wanted.map(({ text }) => text)));
  return {
    kind: 'card',
    card: 'meetings/list',
    language,
    title: texts.listTitle,
    data: { rows: shown, more, past },
    text: lines(
      texts.listTitle,
      shown.length === 0 ? texts.listNone : '',
      ...inLines(shown),
      more,
      past.length > 0 ? texts.listPast : '',
      ...inLines(past),
    ),
  };
}
