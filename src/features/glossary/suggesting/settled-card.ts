import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Settled } from '../terms/term-record.js';

/** What whoever suggested something is told, in their own chat. */
export function settledCard({ abbr, expansion, definition, wrong, outcome, reason }: Settled, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const isIn = outcome === 'accepted';
  const [taken, refused] = wrong ? [texts.toldCorrected, texts.toldLeft] : [texts.toldAccepted, texts.toldDeclined];
  const heading = (isIn ? taken : refused)(abbr);
  const said = wrong ? definition : expansion;
  const lines = [isIn ? '' : texts.because(reason), texts.toldYours(said), isIn ? '' : texts.toldThanks].filter((line) => line !== '');
  return {
    kind: 'card',
    card: 'glossary/settled',
    language,
    title: heading,
    data: { abbr, heading, lines: lines.map((text) => ({ text })), shows: isIn },
    text: [heading, ...lines].join('\n'),
  };
}
