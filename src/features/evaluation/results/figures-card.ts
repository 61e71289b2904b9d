import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { StatementResult } from '../evaluation/counts.js';
import type { Asked, StatementKey } from '../evaluation/statements.js';
import { isOwn, statementText } from '../evaluation/view-card.js';

/** Differences smaller than this are shown as none: the means have one decimal. */
const smallestShown = 0.05;

/** The words of a statement as it was asked; of one that is not asked any more, Lotsen's own or a short name. */
export function labelOf(key: StatementKey, asked: readonly Asked[], language: Language): string {
  const texts = textsIn(language).evaluation;
  const one = asked.find((other) => other.key === key) ?? { key, text: isOwn(key) ? texts.briefStatements[key] : '' };
  return statementText(one, language);
}

export function changeText(change: number | undefined, language: Language): string {
  const texts = textsIn(language).evaluation.resultChange;
  if (change === undefined) return '';
  if (Math.abs(change) < smallestShown) return texts.same;
  return change > 0 ? texts.up(change) : texts.down(-change);
}

/** 4,2 av 5, upp 0,3 mot tidigare möten */
export function meanText({ mean, change }: StatementResult, language: Language): string {
  const changed = changeText(change, language);
  return [textsIn(language).evaluation.resultMean(mean), ...(changed === '' ? [] : [changed])].join(', ');
}

/** Many means on one line, by short names. */
export const meansText = (statements: readonly Pick<StatementResult, 'key' | 'mean'>[], language: Language): string => {
  const texts = textsIn(language).evaluation;
  return statements.map(({ key, mean }) => texts.shortMean(texts.briefStatements[key], mean)).join('; ');
};
