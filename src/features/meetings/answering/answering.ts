import { z } from 'zod/v4';
import { alone } from '../../../core/alone.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { changeAnswers, type FoundMeeting, type MeetingParts, viewOf } from '../meeting/access.js';
import {
  answerOf,
  type Given,
  type Giving,
  giveAnswer,
  namedAnswerId,
  numberNow,
  ownership,
  refuseTime,
  refuseWords,
  takeBackAnswer,
  type Visibility,
  visibilities,
  waitingQuestions,
} from '../meeting/answers.js';
import { type By, type Meeting, meetingKind } from '../meeting/meeting.js';
import { answerCard, answeredCard, answerPrivatelyCard } from './answer-card.js';
import { answerable, refusalText } from './answerable.js';
import { offerCard } from './offer-card.js';

/** `question` is the number that stands by it; 0 where it was not said. */
const answerInput = z.object({
  meeting: typedLine,
  question: z.coerce.number().int().min(0).max(99).default(0),
  answer: typedText,
  visibility: z
    .enum([...visibilities, ''])
    .optional()
    .transform((one) => (one === '' ? undefined : one)),
  asked: typedLine,
});
type AnswerInput = z.output<typeof answerInput>;

export const chosen = (by: By): Visibility => (by.as === 'named' ? 'group' : by.as === 'chairOnly' ? 'chair' : 'unnamed');

export function preparationHandlers(parts: MeetingParts): Handlers {
  const { store, seal } = parts;
  const firstUnanswered = ({ body: meeting, id }: FoundMeeting, request: Request): number =>
    meeting.questions.findIndex((_, index) => answerOf(meeting, index + 1, request.person.id, ownership(seal, id)) === undefined) + 1;

  /** Without a number, a meeting with one question means that one. */
  const numberOf = (found: FoundMeeting, asked: number): number => (asked === 0 && found.body.questions.length === 1 ? 1 : asked);

  function form(found: FoundMeeting, question: number, input: AnswerInput, problem: string, request: Request): Reply {
    const before = answerOf(found.body, question, request.person.id, ownership(seal, found.id));
    const visibility = input.visibility ?? (before === undefined ? 'group' : chosen(before.by));
    const text = input.answer === '' ? (before?.text ?? '') : input.answer;
    return answerCard({ ...viewOf(found, request), question }, { text, visibility, problem, given: before !== undefined });
  }

  /** Where others read, the form is shown only to whoever wrote; the others see how to get one of their own. */
  function formAlone(found: FoundMeeting, question: number, input: AnswerInput, request: Request): readonly Reply[] {
    const shown = form(found, question, input, '', request);
    if (!seenByOthers(request)) return [shown];
    return [alone([shown], answerPrivatelyCard(found.id, question, request.language), request.language)];
  }

  return {
    'preparation.form': async (request) => {
      const input = read(answerInput, request.input);
      const found = await answerable(parts, request, input);
      if ('kind' in found) return [found];
      const { body: meeting } = found;
      const question = numberOf(found, input.question) || firstUnanswered(found, request) || 1;
      const refused = refuseTime(meeting, request.at) ?? (meeting.questions[question - 1] === undefined ? 'noSuchQuestion' : undefined);
      if (refused !== undefined) return [trouble(refusalText(refused, found, request))];
      return formAlone(found, question, input, request);
    },

    'preparation.answer': async function give(request): Promise<readonly Reply[]> {
      const input = read(answerInput, request.input);
      const texts = textsIn(request.language).meetings;
      const wrong = refuseWords(input.answer);
      const open = seenByOthers(request);
      // What others have read is not repeated, and nothing is looked up about what must not be written.
      if (wrong === 'personalNumber' && (open || input.meeting === '')) return [trouble(texts.answerRefused.personalNumber)];
      const found = await answerable(parts, request, input);
      if ('kind' in found) return [found];
      const { id } = found;
      const question = numberOf(found, input.question);
      if (question === 0) return [open ? trouble(texts.answerSayWhich) : await whichQuestion(input.answer, found, request)];
      const { person, at } = request;
      const owners = ownership(seal, id);
      const before = answerOf(found.body, numberNow(found.body, question, input.asked) ?? 0, person.id, owners);
      const visibility = input.visibility ?? (before === undefined ? 'group' : chosen(before.by));
      // An answer that was typed in the channel has been read there, so it can no longer be for the chair only, nor without a name.
      if (request.via === 'message' && open && visibility !== 'group') {
        return formAlone(found, question, { ...input, answer: visibility === 'unnamed' ? '' : input.answer, visibility }, request);
      }
      const giving: Giving = { question, text: input.answer, visibility, person, at, activity: request.id, asked: input.asked };
      // Sealed before the rule, which may run twice, because a nonce must be used once.
      const way = owners.sealed(person.id);
      const given = await changeAnswers(store, id, (meeting): Change<Meeting, Given | 'otherNow'> => {
        const there = answerOf(meeting, numberNow(meeting, question, input.asked) ?? 0, person.id, owners);
        const isOther = input.visibility === undefined && there !== undefined && chosen(there.by) !== visibility;
        return isOther ? { outcome: 'otherNow' } : giveAnswer(meeting, giving, owners, way);
      });
      // The answer was given without a name a moment ago; a request that says nothing of names must not put one on it.
      if (given === 'otherNow') return give(request);
      const now = { ...found, body: (await store.get(meetingKind, id)) ?? found.body };
      const number = numberNow(now.body, question, input.asked) ?? question;
      if (given === 'saved') {
        // Acts without a name are not remembered for undoing, nor is one that took the place of such an answer.
        if (visibility !== 'unnamed' && before?.by.as !== 'unnamed') {
          const answer = namedAnswerId(request.id);
          // A request that comes again finds its own answer, which took the place of nothing that is still known.
          const replaced = before?.id === answer ? undefined : before;
          await parts.acts.did(request, { what: 'answer', meeting: id, question: number, answer, before: replaced });
        }
        return [saved(number, visibility, request, now)];
      }
      const problem = given === 'takenBack' || given === 'nothing' ? '' : refusalText(given, found, request);
      const canMend = !open && (given === 'empty' || given === 'tooLong' || given === 'personalNumber' || given === 'questionChanged');
      const exists = now.body.questions[number - 1] !== undefined;
      return [canMend && exists ? form(now, number, input, problem, request) : trouble(problem)];
    },

    'preparation.takeBack': async (request) => {
      const input = read(answerInput, request.input);
      const found = await answerable(parts, request, input);
      if ('kind' in found) return [found];
      const { person, at, id: activity } = request;
      const taking = { question: input.question, person, at, activity, asked: input.asked };
      const rule = ownership(seal, found.id);
      const taken = await changeAnswers(store, found.id, (meeting) => takeBackAnswer(meeting, taking, rule));
      const texts = textsIn(request.language).meetings;
      if (taken === 'takenBack') return [say(texts.answerTakenBack)];
      return [trouble(taken === 'nothing' || taken === 'saved' ? texts.answerNothingToTakeBack : refusalText(taken, found, request))];
    },
  };

  /** It was not said which question is meant. Those that wait for an answer can be chosen, or all of them where none waits any more. */
  async function whichQuestion(said: string, found: FoundMeeting, request: Request): Promise<Reply> {
    const waiting = waitingQuestions(found, request.person.id, seal, request.at);
    const choices = waiting.length > 0 ? waiting : found.body.questions.map((_, index) => index + 1);
    const views = choices.map((question) => ({ ...viewOf(found, request), question }));
    return offerCard(views, said, request.language, textsIn(request.language).meetings.answerWhichQuestion);
  }

  function saved(question: number, visibility: Visibility, request: Request, found: FoundMeeting): Reply {
    const texts = textsIn(request.language).meetings;
    if (seenByOthers(request)) return say(visibility === 'group' ? `${texts.answerSaved} ${texts.answerGoesTo.group}` : texts.answerSaved);
    const next = firstUnanswered(found, request);
    return answeredCard({ ...viewOf(found, request), question }, visibility, next);
  }
}
