import { askedAlone } from '../../../core/alone.js';
import { type CardReply, lines, say } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, type MeetingParts, meetingsHere, viewOf } from '../meeting/access.js';
import { ownership, refuseTime, waitingQuestions } from '../meeting/answers.js';
import type { Answer } from '../meeting/meeting.js';
import { namesApart, type View } from '../meeting/view.js';
import { answerCard } from './answer-card.js';
import { chosen } from './answering.js';
import { offerCard } from './offer-card.js';

export interface OwnAnswer extends View {
  readonly answer: Answer;
  /** It can still be changed. */
  readonly open: boolean;
}

/** A card that can be read on a phone, and letters of each answer on it: a form or my data shows all of it. */
const maxShown = 10;
const maxLetters = 300;

/** The reader's own answers, unnamed ones too: for their eyes only. */
export function ownAnswersCard(own: readonly OwnAnswer[], language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const named = namesApart(own);
  const answers = own.slice(0, maxShown).map((view, index) => {
    const { answer, meeting, open } = view;
    const { outcome } = answer;
    const became = open ? '' : outcome === undefined ? texts.mineWaiting : lines(texts.outcomes[outcome.kind], outcome.note);
    return {
      meeting: view.id,
      of: own[index - 1]?.id === view.id ? '' : named(view),
      number: answer.question,
      heading: texts.planQuestion(answer.question),
      question: meeting.questions[answer.question - 1]?.text ?? '',
      answer: answer.text.length > maxLetters ? `${answer.text.slice(0, maxLetters)} …` : answer.text,
      seen: texts.visibilities[chosen(answer.by)],
      became,
      open,
    };
  });
  return {
    kind: 'card',
    card: 'meetings/own-answers',
    language,
    title: texts.mineTitle,
    data: { answers },
    text: lines(
      texts.mineTitle,
      ...answers.map(({ of, heading, question, answer, seen, became }) => lines(of, `${heading}: ${question}`, answer, seen, became)),
    ),
  };
}

/** What somebody has answered for the meetings ahead, and for past ones whose outcome has not been told. */
export const ownAnswersHandlers = (parts: MeetingParts): Handlers => {
  const ownIn = (found: FoundMeeting, request: Request): readonly OwnAnswer[] => {
    const { owns } = ownership(parts.seal, found.id);
    const open = refuseTime(found.body, request.at) === undefined;
    return found.body.answers
      .filter(({ by }) => owns(by, request.person.id))
      .sort((one, other) => one.question - other.question)
      .map((answer) => ({ ...viewOf(found, request), answer, open }));
  };

  return {
    'preparation.mine': askedAlone(
      async (request) => {
        const texts = textsIn(request.language).meetings;
        const here = await meetingsHere(parts, request);
        const own = here.flatMap((found) => ownIn(found, request));
        const [only, ...others] = own;
        if (only?.open && others.length === 0) {
          const { question, text, by } = only.answer;
          return [answerCard({ ...only, question }, { text, visibility: chosen(by), problem: '', given: true })];
        }
        if (only !== undefined) return [ownAnswersCard(own, request.language)];
        const waiting = here.flatMap((found) =>
          waitingQuestions(found, request.person.id, parts.seal, request.at).map((question) => ({ ...viewOf(found, request), question })),
        );
        return [waiting.length === 0 ? say(texts.mineNone) : offerCard(waiting, '', request.language, texts.mineNone)];
      },
      ({ language }) => say(textsIn(language).meetings.minePrivately),
    ),
  };
};
