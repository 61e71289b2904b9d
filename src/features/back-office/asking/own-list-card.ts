import type { Instant } from '../../../core/ids.js';
import type { CardReply } from '../../../core/reply.js';
import type { Found } from '../../../core/store/store.js';
import { showDay } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case } from '../case/case.js';
import { pagesOf, stateText, workerName } from './own-case-card.js';

/** As many as can be read on a phone. */
const mostRows = 10;
const mostLetters = 200;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > mostLetters ? `${line.slice(0, mostLetters).trimEnd()} …` : line;
};

const lastAt = ({ history, sentAt }: Case): Instant => history.at(-1)?.at ?? sentAt;

/** Somebody's own cases with their state and what was said last: open ones first, then those that something happened to last. */
export function ownListCard(
  found: readonly Found<Case>[],
  { language, zone, now }: { language: Language; zone: string; now: Instant },
): CardReply {
  const texts = textsIn(language).backOffice;
  const isClosed = ({ body }: Found<Case>): number => (body.state === 'closed' ? 1 : 0);
  const sorted = [...found].sort((one, other) => isClosed(one) - isClosed(other) || (lastAt(one.body) < lastAt(other.body) ? 1 : -1));
  const rows = sorted.slice(0, mostRows).map(({ id, body }) => {
    const said = pagesOf(body).flat();
    const last = said.at(-1);
    return {
      number: id,
      heading: `${id} · ${showDay(body.sentAt, { language, zone, now })}`,
      state: stateText(body, language),
      text: shortened(said[0]?.text ?? ''),
      last: last?.by === undefined ? '' : `${workerName(last.by, language)}: ${shortened(last.text)}`,
    };
  });
  const more = sorted.length > mostRows ? texts.listMore(sorted.length - mostRows) : '';
  return {
    kind: 'card',
    card: 'back-office/own-list',
    language,
    title: texts.listTitle,
    data: { rows, more },
    text: [
      texts.listTitle,
      rows.length === 0 ? texts.listNone : '',
      ...rows.flatMap(({ heading, state, text, last }) => [`${heading}: ${state}`, text, last]),
      more,
      rows.length === 0 ? '' : texts.listWords,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
