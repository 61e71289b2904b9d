import { type CardReply, lines } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import { type Answer, inLanguage } from './answer.js';
import type { LivingAnswers } from './living-answers.js';

/** What somebody may do with an answer, and what they asked. */
export interface AnswerShown {
  /** What they wrote, to be sent to the back office as it is; left out or '', the answer's own question. */
  readonly asked?: string;
  /** Other answers that may be what was asked for, by their ids. */
  readonly near?: readonly string[] | undefined;
  /** Said over it: thanks, or that it was saved. */
  readonly said?: string;
  /** The reader writes in a back office's channel. */
  readonly mayEdit?: boolean;
  /** What is known of whoever asked, which comes before what holds for everybody. */
  readonly facts?: readonly string[];
}

export function sourceOf({ source }: Answer, language: Language): string {
  const texts = textsIn(language).answers;
  return source.title === '' ? texts.fromOffice : texts.source(source.title);
}

/** So many other answers are named under one, those that may be meant first. */
export const maxNamed = 3;

/** An answer, where it comes from, and what a reader would ask or do next. */
export function answerCard(
  answer: Answer,
  living: LivingAnswers,
  language: Language,
  { asked = '', near = [], said = '', mayEdit = false, facts = [] }: AnswerShown = {},
): CardReply {
  const texts = textsIn(language).answers;
  const question = inLanguage(answer.question, language);
  const text = inLanguage(answer.answer, language);
  const source = sourceOf(answer, language);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => living.find(id) ?? []).map((one) => ({ id: one.id, question: inLanguage(one.question, language) }));
  const meant = named(near);
  const related = answer.related.filter((id) => !near.includes(id)).slice(0, maxNamed - meant.length);
  const label = answer.verb === undefined ? undefined : texts.does[answer.verb];
  return {
    kind: 'card',
    card: 'answers/answer',
    language,
    title: question,
    data: {
      id: answer.id,
      question,
      facts: facts.map((fact) => ({ fact })),
      answer: text,
      source,
      said,
      varies: answer.varies,
      near: meant.map((one) => ({ ...one, asked })),
      related: named(related),
      does: label === undefined ? [] : [{ title: label, verb: answer.verb }],
      ask: answer.askBackOffice || answer.varies || meant.length > 0 ? asked || question : '',
      mayEdit,
    },
    text: lines(
      ...[said, question, ...facts, text, answer.varies ? texts.varies : '', source],
      ...(meant.length > 0 ? [texts.near, ...meant.map((one) => `- ${one.question}`)] : []),
      texts.withoutButtons,
    ),
  };
}

/** A topic's name; what the back office calls one itself stands as it is. */
const topicName = (topic: string, language: Language): string => {
  const texts = textsIn(language).answers;
  if (topic === '') return texts.otherTopic;
  return Object.hasOwn(texts.topics, topic) ? texts.topics[topic as keyof typeof texts.topics] : topic;
};

export const topicChoices = (language: Language): readonly { readonly value: string; readonly title: string }[] => [
  ...Object.entries(textsIn(language).answers.topics).map(([value, title]) => ({ value, title })),
  { value: '', title: textsIn(language).answers.otherTopic },
];

/** The topics; or, of one, its questions. A topic that nothing is about shows the topics. */
export function browseCard(all: readonly Answer[], topic: string | undefined, language: Language): CardReply {
  const texts = textsIn(language).answers;
  const inTopic = all.filter((answer) => answer.topic === topic);
  const isChosen = topic !== undefined && inTopic.length > 0;
  const topics = [...new Set(all.map((answer) => answer.topic))].map((one) => ({
    topic: one,
    title: `${topicName(one, language)} (${all.filter((answer) => answer.topic === one).length})`,
  }));
  const questions = isChosen ? inTopic.map(({ id, question }) => ({ id, question: inLanguage(question, language) })) : [];
  const title = isChosen ? topicName(topic, language) : texts.browseTitle;
  const intro = isChosen ? '' : texts.browseIntro;
  return {
    kind: 'card',
    card: 'answers/browse',
    language,
    title,
    data: { title, intro, topics: isChosen ? [] : topics, questions, chosen: isChosen },
    text: lines(
      title,
      intro,
      ...(isChosen ? questions.map(({ question }) => question) : topics.map((one) => one.title)),
      isChosen ? texts.browseWrite : '',
    ),
  };
}
