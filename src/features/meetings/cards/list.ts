import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { groupName, lines, type View, whenText } from './view.js';

/** As many as can be read on a phone. */
const mostRows = 10;

export interface Row extends View {
  /** What is wanted of the reader, in words. */
  readonly wanted: readonly string[];
}

/** What is ahead, the soonest first. */
export function listCard(rows: readonly Row[], language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const sorted = [...rows].sort((one, other) => (one.meeting.schedule.start < other.meeting.schedule.start ? -1 : 1));
  const shown = sorted.slice(0, mostRows).map((row) => ({
    meeting: row.id,
    when: whenText(row),
    title: row.meeting.title,
    group: groupName(row),
    wanted: row.wanted.map((text) => ({ text })),
  }));
  const more = sorted.length > mostRows ? texts.listMore(sorted.length - mostRows) : '';
  return {
    kind: 'card',
    card: 'meetings/list',
    language,
    title: texts.listTitle,
    data: { rows: shown, more },
    text: lines(
      texts.listTitle,
      shown.length === 0 ? texts.listNone : '',
      ...shown.map(({ when, title, group, wanted }) => lines(`${when}: ${title}, ${group}`, ...wanted.map(({ text }) => text))),
      more,
    ),
  };
}
