import type { Seal } from '../../../core/privacy/seal.js';
import { say } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { type Found, type GroupsKnown, meetingsHere } from '../meeting/access.js';
import { ownership, refuseTime } from '../meeting/answers.js';
import { viewOf } from '../meeting/view-of.js';
import { answerCard } from './answer-card.js';
import { chosen } from './answer-input.js';
import { offerCard } from './offer-card.js';
import { type OwnAnswer, ownAnswersCard } from './own-answers-card.js';
import { waitingQuestions } from './waiting-questions.js';

interface OwnAnswersParts extends GroupsKnown {
  readonly store: Store;
  readonly seal: Seal;
}

/** What somebody has answered before the meetings that are ahead, or were and have answers that nobody has heard the outcome of. */
export const ownAnswersHandlers = ({ store, seal, ...groups }: OwnAnswersParts): Handlers => {
  const ownIn = (found: Found, request: Request): readonly OwnAnswer[] => {
    const { owns } = ownership(seal, found.id);
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
      const here = await meetingsHere(store, groups, request);
      const own = here.flatMap((found) => ownIn(found, request));
      const [only, ...others] = own;
      if (only?.open && others.length === 0) {
        const { question, text, by } = only.answer;
        return [answerCard({ ...only, question }, { text, visibility: chosen(by), problem: '', given: true })];
      }
      if (only !== undefined) return [ownAnswersCard(own, request.language)];
      const waiting = here.flatMap((found) =>
        waitingQuestions(found, request.person.id, seal, request.at).map((question) => ({ ...viewOf(found, request), question })),
      );
      return [waiting.length === 0 ? say(texts.mineNone) : offerCard(waiting, '', request.language, texts.mineNone)];
    },
  };
};
