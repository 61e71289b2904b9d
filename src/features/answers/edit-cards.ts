import type { CardReply } from '../../core/reply.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { Answer, VettedAnswer } from './answer.js';
import { sourceOf, topicChoices } from './answer-cards.js';

/** As somebody has typed it into the form. */
export interface AnswerDraft {
  readonly question: string;
  readonly text: string;
  /** One on each line. */
  readonly ways: string;
  readonly topic: string;
  readonly source: string;
  readonly questionEn: string;
  readonly textEn: string;
}

/** Letters of each text. */
export const maxLetters = 2000;

export const draftOf = ({ question, answer, otherWays, topic, source }: Answer, vetted: VettedAnswer | undefined): AnswerDraft => ({
  question: question.sv,
  text: answer.sv,
  // What Lotsen came with is heard all the same.
  ways: otherWays.sv.filter((way) => !vetted?.otherWays.sv.includes(way)).join('\n'),
  topic,
  source: source.title,
  questionEn: question.en ?? '',
  textEn: answer.en ?? '',
});

export const emptyDraft: AnswerDraft = { question: '', text: '', ways: '', topic: '', source: '', questionEn: '', textEn: '' };

interface Editing {
  /** '' for a new one. */
  readonly id: string;
  readonly draft: AnswerDraft;
  /** What Lotsen came with, where that is not what the form shows. */
  readonly vetted?: VettedAnswer | undefined;
  readonly problem?: string;
  /** Something in it may be personal. */
  readonly flagged?: boolean;
}

export function editCard({ id, draft, vetted, problem = '', flagged = false }: Editing, language: Language): CardReply {
  const texts = textsIn(language).answers;
  const title = id === '' ? texts.newTitle : texts.editTitle;
  const isOther = vetted !== undefined && vetted.answer.sv !== draft.text;
  const { text, ...rest } = draft;
  const topics = topicChoices(language);
  // Before there were topics, the back office could call one anything.
  const topic = topics.some(({ value }) => value === draft.topic) ? draft.topic : '';
  return {
    kind: 'card',
    card: 'answers/edit',
    language,
    title,
    data: {
      ...rest,
      id,
      title,
      answered: text,
      answeredEn: draft.textEn,
      topic,
      topics,
      problem,
      flagged,
      newer: isOther && problem === '' ? texts.editNewer(vetted.answer.sv) : '',
      isVetted: isOther,
      most: maxLetters,
    },
    text: [title, problem, texts.editIntro].filter((line) => line !== '').join('\n'),
  };
}

/** The answers of low confidence, for the back office to approve, change or leave out. */
export function suggestedCard(suggested: readonly VettedAnswer[], language: Language): CardReply {
  const texts = textsIn(language).answers;
  const intro = suggested.length === 0 ? texts.suggestedNone : texts.suggestedIntro;
  const rows = suggested.map((answer) => ({
    id: answer.id,
    question: answer.question.sv,
    answer: answer.answer.sv,
    source: sourceOf(answer, language),
  }));
  return {
    kind: 'card',
    card: 'answers/suggested',
    language,
    title: texts.suggestedTitle,
    data: { intro, suggested: rows },
    text: [texts.suggestedTitle, intro, ...rows.flatMap(({ question, answer }) => [question, answer])].join('\n'),
  };
}
