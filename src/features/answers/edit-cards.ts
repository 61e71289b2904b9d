import { type CardReply, lines } from '../../core/reply.js';
import { type Reader, showDay } from '../../core/time/dates.js';
import { isOutdated } from '../../core/vetted/edited.js';
import { textsIn } from '../../texts/texts.js';
import type { Answer, AnswerEdit, VettedAnswer } from './answer.js';
import { topicChoices } from './answer-cards.js';

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
  /** What Lotsen came with. */
  readonly vetted?: VettedAnswer | undefined;
  /** How it stands just now; left out while it is as Lotsen came with it. */
  readonly edit?: AnswerEdit | undefined;
  /** The version that whoever writes has seen; left out, the present one. */
  readonly seen?: number | undefined;
  readonly problem?: string;
  /** Something in it may be personal. */
  readonly flagged?: boolean;
}

export function editCard(
  { id, draft, vetted, edit, seen = edit?.version ?? 0, problem = '', flagged = false }: Editing,
  reader: Reader,
): CardReply {
  const { language } = reader;
  const { answers: texts, editors } = textsIn(language);
  const title = id === '' ? texts.newTitle : texts.editTitle;
  const isOther = vetted !== undefined && vetted.answer.sv !== draft.text;
  const isNewer = edit !== undefined && isOutdated(edit, vetted?.answer.sv);
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
      seen,
      newer: isOther && problem === '' ? (isNewer ? editors.newer : texts.editVetted)(vetted.answer.sv) : '',
      earlier: earlierLines(edit, reader).map((text) => ({ text })),
      isVetted: isOther,
      most: maxLetters,
    },
    text: lines(title, problem, texts.editIntro),
  };
}

const maxEarlier = 2;

/** What the back office has written before, the latest first. */
const earlierLines = (edit: AnswerEdit | undefined, reader: Reader): readonly string[] =>
  (edit?.earlier ?? []).slice(0, maxEarlier).flatMap(({ content, at }) => {
    const texts = textsIn(reader.language).answers;
    return content === undefined ? [] : [texts.editEarlier(showDay(at, reader), content.answer.sv)];
  });
