import type { AnswersKnown } from '../../../core/known.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { maxAskerText } from '../case/case-step.js';
import { topics, topicText } from '../case/view-card.js';
import type { CaseInput } from './send-case.js';

export interface FormView {
  readonly typed: CaseInput;
  /** What is wrong with it, '' for nothing. */
  readonly problem: string;
  /** What the asker's group is called, '' where there is none to show. */
  readonly group: string;
  /** The back offices that have a name: what each is for. */
  readonly offices: readonly string[];
  readonly language: Language;
}

/** The form for a question, an idea or a concern. */
export function formCard({ typed, problem, group, offices, language }: FormView): CardReply {
  const texts = textsIn(language).backOffice;
  const choices = [...new Set([...offices, ...topics])].map((value) => ({ value, title: topicText(value, language) }));
  return {
    kind: 'card',
    card: 'back-office/question',
    language,
    title: texts.askTitle,
    data: {
      typed: withoutPersonalNumbers(typed.text).slice(0, maxAskerText),
      kind: typed.kind,
      topic: choices.some(({ value }) => value === typed.topic) ? typed.topic : '',
      topics: choices,
      identity: typed.identity,
      shareGroup: `${typed.shareGroup}`,
      problem,
      most: maxAskerText,
      group,
      form: typed.form,
      offered: typed.offered,
    },
    text: lines(texts.askTitle, problem, texts.askIntro, texts.askSees, texts.askWords[typed.kind]),
  };
}

/** Letters of one answer that are shown: with three of them the card stays readable. */
const maxShown = 1500;

const shortened = (text: string): string => (text.length > maxShown ? `${text.slice(0, maxShown).trimEnd()} …` : text);

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
