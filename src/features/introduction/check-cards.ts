import type { CardReply } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { type CheckInput, type CheckResult, checks } from './self-check.js';

/** Eight questions that a chair asks themselves. `given`: what has been answered already. */
export function checkCard(given: CheckInput, problem: string, language: Language): CardReply {
  const { introduction: texts } = textsIn(language);
  return {
    kind: 'card',
    card: 'introduction/check',
    language,
    title: texts.checkTitle,
    data: {
      title: texts.checkTitle,
      problem,
      intro: texts.checkIntro,
      choices: Object.entries(texts.checkAnswers).map(([value, title]) => ({ value, title })),
      questions: checks.map((id) => ({ id, label: texts.checks[id].question, given: given[id] ?? '' })),
    },
    text: [texts.checkTitle, problem, texts.checkIntro, ...checks.map((id) => texts.checks[id].question)]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** What follows from the answers, for whoever gave them. */
export function resultCard({ verdict, ready, todo }: CheckResult, language: Language): CardReply {
  const { introduction: texts } = textsIn(language);
  const title = texts.verdicts[verdict];
  const lines = [texts.checkSum(ready, checks.length), texts.verdictLines[verdict]];
  const advice = todo.map((id) => texts.checks[id].advice);
  return {
    kind: 'card',
    card: 'introduction/result',
    language,
    title: texts.checkTitle,
    data: { title, lines: lines.map((text) => ({ text })), advice: advice.map((text) => ({ text })), kept: texts.checkKept },
    text: [title, ...lines, ...advice, texts.checkKept].join('\n'),
  };
}
