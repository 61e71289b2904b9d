import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** Asks once more: what is taken back is gone. */
export function withdrawCard(number: string, language: Language): CardReply {
  const texts = textsIn(language).backOffice;
  const title = texts.caseTitle(number);
  return {
    kind: 'card',
    card: 'back-office/withdraw',
    language,
    title,
    data: { number, title },
    text: [title, texts.withdrawSure, texts.withdrawWords(number)].join('\n'),
  };
}
