import type { AnswersKnown } from '../../../core/known.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { CaseInput } from './send-case.js';

/** Letters of one answer that are shown: with three of them the card stays readable. */
const mostShown = 1500;

const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown).trimEnd()} …` : text);

type Offer = ReturnType<AnswersKnown['similar']>[number];

/** Answers that may help, before anything is sent. Carries what was typed, for its writer's eyes only. */
export function offersCard(found: readonly Offer[], typed: CaseInput, language: Language): CardReply {
  const texts = textsIn(language).backOffice;
  const { text, ...rest } = typed;
  const offers = found.map(({ id, question, answer }) => ({ id, question: shortened(question), answer: shortened(answer) }));
  return {
    kind: 'card',
    card: 'back-office/offers',
    language,
    title: texts.offersTitle,
    data: { offers, ...rest, typed: text, shareGroup: `${typed.shareGroup}`, offered: 'yes' },
    text: [texts.offersTitle, texts.offersIntro, ...offers.flatMap(({ question, answer }) => [question, answer])].join('\n'),
  };
}
