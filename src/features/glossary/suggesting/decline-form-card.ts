import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Suggestion } from '../terms/term-record.js';
import { mostReason } from './settle-suggestion.js';
import { suggestedLines } from './suggested-card.js';

/** Asks for the reason, which whoever suggested it gets to read. */
export function declineFormCard(suggestion: Suggestion, reason: string, problem: string, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const { wrong, abbr } = suggestion;
  const heading = wrong ? texts.leaveTitle(abbr) : texts.declineTitle(abbr);
  const lines = suggestedLines(suggestion, language);
  return {
    kind: 'card',
    card: 'glossary/decline-form',
    language,
    title: heading,
    data: {
      abbr,
      suggestion: suggestion.id,
      heading,
      problem,
      lines: lines.map((text) => ({ text })),
      reason: withoutPersonalNumbers(reason),
      most: mostReason,
      sendTitle: wrong ? texts.leave : texts.decline,
    },
    text: [heading, problem, texts.declineIntro, ...lines].filter((line) => line !== '').join('\n'),
  };
}
