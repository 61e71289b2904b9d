import { z } from 'zod/v4';
import { seenByOthers } from '../../core/audience.js';
import { read, typedLine, typedText } from '../../core/read.js';
import { type Reply, say, trouble } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Seal } from '../../core/seal.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import { changeMeeting, type Found, findMeeting, type GroupsKnown, meetingsHere } from './access.js';
import {
  type AnswerRefusal,
  answerOf,
  type Giving,
  giveAnswer,
  numberNow,
  ownership,
  refuseTime,
  refuseWords,
  takeBackAnswer,
  type Visibility,
  visibilities,
} from './answers.js';
import { answerCard, answeredCard, answerPrivatelyCard } from './cards/answer.js';
import { closingText } from './cards/view.js';
import { whichMeetingCard } from './cards/which.js';
import { type By, meetingKind } from './meeting.js';
import { viewOf } from './upcoming.js';

/** `question` is the number that stands by it; 0 where it was not said. */
const answerInput = z.object({
  meeting: typedLine,
  question: z.coerce.number().int().min(0).max(99).default(0),
  answer: typedText,
  visibility: z.enum(visibilities).optional(),
  asked: typedLine,
});
type AnswerInput = z.output<typeof answerInput>;

const chosen = (by: By): Visibility => (by.as === 'named' ? 'group' : by.as === 'chairOnly' ? 'chair' : 'unnamed');

export function preparationHandlers(store: Store, seal: Seal, groups: GroupsKnown): Handlers {
  /** The meeting that is answered: the one the card names, else the only one that can be answered here. */
  async function pick(request: Request, input: AnswerInput): Promise<Found | Reply> {
    const texts = textsIn(request.language).meetings;
    if (input.meeting !== '') {
      const found = await findMeeting(store, groups, input.meeting, request, 'members');
      return found.ok ? found : trouble(texts[found.because]);
    }
    const open = (await meetingsHere(store, groups, request)).filter(
      ({ meeting }) => meeting.questions.length > 0 && refuseTime(meeting, request.at) === undefined,
    );
    const [only, ...others] = open;
    if (only === undefined) return say(texts.answerNoneOpen);
    if (others.length === 0) return only;
    const typed = seenByOthers(request) ? '' : input.answer;
    const said = { to: 'answer', typed, question: input.question, visibility: input.visibility ?? 'group' } as const;
    return whichMeetingCard(
      open.map(({ id, meeting }) => ({ id, body: meeting })),
      said,
      request.language,
    );
  }

  const refusal = (because: AnswerRefusal, found: Found, request: Request): string => {
    const texts = textsIn(request.language).meetings;
    return because === 'closed' ? texts.answerClosed(closingText(viewOf(found, request))) : texts.answerRefused[because];
  };

  const firstUnanswered = ({ meeting, id }: Found, request: Request): number =>
    meeting.questions.findIndex((_, index) => answerOf(meeting, index + 1, request.person.id, ownership(seal, id)) === undefined) + 1;

  /** Without a number, a meeting with one question means that one. */
  const numberOf = (found: Found, asked: number): number => (asked === 0 && found.meeting.questions.length === 1 ? 1 : asked);

  function form(found: Found, question: number, input: AnswerInput, problem: string, request: Request): Reply {
    const before = answerOf(found.meeting, question, request.person.id, ownership(seal, found.id));
    const visibility = input.visibility ?? (before === undefined ? 'group' : chosen(before.by));
    const text = input.answer === '' ? (before?.text ?? '') : input.answer;
    return answerCard({ ...viewOf(found, request), question }, { text, visibility, problem, given: before !== undefined });
  }

  return {
    'preparation.form': async (request) => {
      const input = read(answerInput, request.input);
      const found = await pick(request, input);
      if ('kind' in found) return [found];
      const { meeting, id } = found;
      const question = numberOf(found, input.question) || firstUnanswered(found, request) || 1;
      if (seenByOthers(request)) return [answerPrivatelyCard(id, question, request.language)];
      const refused = refuseTime(meeting, request.at) ?? (meeting.questions[question - 1] === undefined ? 'noSuchQuestion' : undefined);
      if (refused !== undefined) return [trouble(refusal(refused, found, request))];
      return [form(found, question, input, '', request)];
    },

    'preparation.answer': async (request) => {
      const input = read(answerInput, request.input);
      const texts = textsIn(request.language).meetings;
      const wrong = refuseWords(input.answer);
      const open = seenByOthers(request);
      // What others read anyway is not repeated, and what must not be said is not looked up either.
      if (wrong === 'personalNumber' && (open || input.meeting === '')) return [trouble(texts.answerRefused.personalNumber)];
      const found = await pick(request, input);
      if ('kind' in found) return [found];
      const { id } = found;
      const question = numberOf(found, input.question);
      const visibility = input.visibility ?? 'group';
      // Typed in the channel, it has been read: it cannot be for the chair only any more, nor without name.
      if (request.via === 'message' && open && visibility !== 'group') return [answerPrivatelyCard(id, question, request.language)];
      const { person, at } = request;
      const giving: Giving = { question, text: input.answer, visibility, person, at, activity: request.id, asked: input.asked };
      const owners = ownership(seal, id);
      // Before the rule, which may run twice: a nonce may not.
      const sealed = visibility === 'unnamed' ? owners.sealed(person.id) : '';
      const given = await changeMeeting(store, id, (meeting) => giveAnswer(meeting, giving, owners, sealed));
      const now = { ...found, meeting: (await store.get(meetingKind, id)) ?? found.meeting };
      const number = numberNow(now.meeting, question, input.asked) ?? question;
      if (given === 'saved') return [saved(number, visibility, request, now)];
      const problem = given === 'takenBack' || given === 'nothing' ? '' : refusal(given, found, request);
      const canMend = !open && (given === 'empty' || given === 'tooLong' || given === 'personalNumber' || given === 'questionChanged');
      const exists = now.meeting.questions[number - 1] !== undefined;
      return [canMend && exists ? form(now, number, input, problem, request) : trouble(problem)];
    },

    'preparation.takeBack': async (request) => {
      const input = read(answerInput, request.input);
      const found = await pick(request, input);
      if ('kind' in found) return [found];
      const { person, at, id: activity } = request;
      const taking = { question: input.question, person, at, activity, asked: input.asked };
      const rule = ownership(seal, found.id);
      const taken = await changeMeeting(store, found.id, (meeting) => takeBackAnswer(meeting, taking, rule));
      const texts = textsIn(request.language).meetings;
      if (taken === 'takenBack') return [say(texts.answerTakenBack)];
      return [trouble(taken === 'nothing' || taken === 'saved' ? texts.answerNothingToTakeBack : refusal(taken, found, request))];
    },
  };

  function saved(question: number, visibility: Visibility, request: Request, found: Found): Reply {
    const texts = textsIn(request.language).meetings;
    if (seenByOthers(request)) return say(visibility === 'group' ? `${texts.answerSaved} ${texts.answerGoesTo.group}` : texts.answerSaved);
    const next = firstUnanswered(found, request);
    return answeredCard({ ...viewOf(found, request), question }, visibility, next);
  }
}
