import { seenByOthers } from '../../../core/privacy/audience.js';
import { say } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { type FoundMeeting, type MeetingParts, meetingsHere, viewOf } from '../meeting/access.js';
import { ownership, refuseTime } from '../meeting/answers.js';
import { answerCard } from './answer-card.js';
import { chosen } from './answer-input.js';
import { offerCard } from './offer-card.js';
import { type OwnAnswer, ownAnswersCard } from './own-answers-card.js';
import { waitingQuestions } from './waiting-questions.js';

/** What somebody has answered before the meetings that are ahead, or were and have answers that nobody has heard the outcome of. */
export const ownAnswersHandlers = (parts: MeetingParts): Handlers => {
  const ownIn = (found: FoundMeeting, request: Request): readonly OwnAnswer[] => {
    const { owns } = ownership(parts.seal, found.id);
    const open = refuseTime(found.meeting, request.at) === undefined;
    return found.meeting.answers
      .filter(({ by }) => owns(by, request.person.id))
      .sort((one, other) => one.question - other.question)
      .map((answer) => ({ ...viewOf(found, request), answer, open }));
  };

  return {
    'preparation.mine': async (request) => {
      const texts = textsIn(request.language).meetings;
      if (seenByOthers(request)) return [say(texts.minePrivately)];
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
  };
};
