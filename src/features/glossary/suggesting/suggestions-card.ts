import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Suggestion } from '../terms/term-record.js';

/** Teams shows no more buttons than these under a card; the others come up when these are settled. */
const mostShown = 6;

/** What waits for the editors, the oldest first. */
export function suggestionsCard(waiting: readonly Suggestion[], language: Language): CardReply {
  const texts = textsIn(language).editors;
  const rows = waiting.slice(0, mostShown).map(({ id, abbr, expansion, definition }) => ({
    abbr,
    suggestion: id,
    text: `${abbr}: ${expansion === '' ? definition : expansion}`,
    title: texts.listShow(abbr),
  }));
  const left = waiting.length - rows.length;
  const heading = waiting.length === 0 ? texts.listNone : texts.listWaiting(waiting.length);
  const more = left === 0 ? '' : texts.entryMore(left);
  const [first] = waiting;
  return {
    kind: 'card',
    card: 'glossary/suggestions',
    language,
    title: texts.listTitle,
    data: { heading, rows, more },
    // For whoever sees no buttons.
    text: [texts.listTitle, heading, ...rows.map(({ text }) => text), more, first === undefined ? '' : texts.settleSaid(first.abbr)]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
