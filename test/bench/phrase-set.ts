import { judge, phrases } from '../features/glossary/judged-phrases.js';
import { glossary } from '../support/terms.js';
import type { Part } from './measurement.js';

/** How much of the own phrase set is understood. */
export const phraseSet: Part = async () => {
  const judged = phrases.map((phrase) => judge(phrase, glossary));
  const right = judged.filter(({ isRight }) => isRight).length;
  const traps = judged.filter(({ phrase }) => phrase.kind === 'trap').length;
  const answered = judged.filter(({ isAnsweredTrap }) => isAnsweredTrap).length;
  return [
    { what: 'phrases understood', ratio: right / judged.length, from: [`${right}`, `${judged.length}`], bound: { atLeast: 0.99 } },
    { what: 'traps answered with a meaning', ratio: answered / traps, from: [`${answered}`, `${traps}`], bound: { atMost: 0 } },
  ];
};
