import type { CardReply } from '../../../core/reply.js';
import { type Reader, showDay } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import type { Meaning } from '../terms/meaning.js';

/** Asks the editors, when the day has come, whether a meaning is still right; and shows what came of that. */
export function reviewCard(abbr: string, meaning: Meaning, reader: Reader): CardReply {
  const { language } = reader;
  const texts = textsIn(language).editors;
  const heading = texts.reviewTitle(abbr);
  const open = meaning.state === 'valid' && meaning.reminder !== undefined;
  const owner = meaning.owner.name === '' ? texts.someone : meaning.owner.name;
  const date = showDay(meaning.reviewAt, reader);
  const lines = [
    texts.stands(meaning.name.sv),
    meaning.definition.sv === '' ? '' : texts.means(meaning.definition.sv),
    open ? `${texts.reviewDue(date)} ${texts.reviewOwner(owner)}` : '',
  ].filter((line) => line !== '');
  const state = open ? '' : meaning.state === 'valid' ? texts.reviewDone(date) : texts.reviewChanged;
  return {
    kind: 'card',
    card: 'glossary/review',
    language,
    title: heading,
    data: { abbr, meaning: meaning.id, heading, lines: lines.map((text) => ({ text })), state, open },
    text: [heading, ...lines, state].filter((line) => line !== '').join('\n'),
  };
}
