import { type CardReply, lines } from '../../../core/reply.js';
import { itemsOf } from '../meeting/agenda.js';
import { groupName, textsOf, type View, whenText } from '../meeting/view.js';

/** The ready ways to ask. */
export const waysToAsk = ['means', 'changes', 'missing'] as const;

/** Items that are read on a phone. */
const maxItems = 20;

export interface PerspectiveView extends View {
  /** `reminder`: to whoever leads a meeting whose agenda has no place for it. */
  readonly as: 'reminder' | 'shown';
  /** What was just done, or why nothing was; '' for nothing. */
  readonly said?: string;
}

/** The agenda, with what is marked on it and can be, and ready ways to ask. */
export function perspectiveCard(view: PerspectiveView): CardReply {
  const texts = textsOf(view);
  const { meeting, as, said = '' } = view;
  const all = itemsOf(meeting.agenda);
  const items = all.slice(0, maxItems).map(({ id, line, marked }) => {
    // Without a star there is nothing to take away.
    const press = marked === undefined ? texts.perspectiveMark : marked === 'star' ? texts.perspectiveUnmark : '';
    // A row's title is exactly what is seen on it, in that order, so that people who control the screen by voice can say what they see.
    const pressItem = [line, ...(marked === undefined ? [] : [`✓ ${texts.perspective}`]), press].join(' ');
    return { item: id, line, isMarked: marked !== undefined, press, pressItem, off: marked === 'star' ? 'true' : 'false' };
  });
  const more = all.length > maxItems ? texts.perspectiveMore(all.length - maxItems) : '';
  const ways = waysToAsk
    .map((way) => ({ way, text: texts.perspectiveAsk[way] }))
    .filter(({ text }) => !all.some(({ words }) => words === text));
  const heading = as === 'reminder' ? texts.perspectiveMissing : texts.perspectiveTitle;
  const help = all.length === 0 ? texts.perspectiveNoAgenda : as === 'reminder' ? texts.perspectiveMissingHelp : texts.perspectiveHelp;
  // Whoever leads several groups gets the reminder outside them.
  const group = as === 'reminder' && !meeting.title.includes(groupName(view)) ? groupName(view) : '';
  const title = group === '' ? meeting.title : `${meeting.title}, ${group}`;
  const when = whenText(view);
  return {
    kind: 'card',
    card: 'meetings/perspective',
    language: view.language,
    title: heading,
    receipt: true,
    data: { meeting: view.id, heading, title, when, said, help, items, more, ways },
    text: lines(
      heading,
      title,
      when,
      said,
      help,
      ...items.map(({ line, isMarked }) => (isMarked ? `${line} (${texts.perspective})` : line)),
      more,
      texts.perspectiveWays,
      ...ways.map(({ text }) => text),
    ),
  };
}
