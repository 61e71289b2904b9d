import { withoutPersonalNumbers } from '../../../core/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { mostLetters, type PlanInput, type PlanProblem } from '../plan.js';
import { lines } from './view.js';

/** A form that is handed back has everything that was typed in it, but no personal number. */
const shown = (typed: PlanInput): PlanInput =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, typeof value === 'string' ? withoutPersonalNumbers(value) : value]),
  ) as PlanInput;

export function planCard(typed: PlanInput, problem: PlanProblem | undefined, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const wrong = problem === undefined ? '' : texts.planRefused[problem];
  return {
    kind: 'card',
    card: 'meetings/plan',
    language,
    title: texts.planTitle,
    data: {
      typed: shown(typed),
      problem: wrong,
      tooLate: problem === 'tooLateToPost',
      labels: [1, 2, 3, 4, 5].map((number) => ({ question: texts.planQuestion(number), step: texts.planStep(number) })),
      most: mostLetters,
    },
    text: lines(texts.planTitle, wrong, texts.planIntro, typed.series === '' ? '' : texts.planSeries),
  };
}
