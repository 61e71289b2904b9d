import { z } from 'zod/v4';
import { askedAlone } from '../../../core/alone.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, say, type TextReply, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import { marksOf } from '../../../core/store/idempotence.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, type FoundMeeting, findMeeting, type MeetingParts, viewOf, whyNot } from '../meeting/access.js';
import { meetingKind } from '../meeting/meeting.js';
import { markOutcome, outcomeFormCard, outcomeInput } from './outcome.js';

const formInput = z.object({ meeting: typedLine });

export function outcomeHandlers(parts: MeetingParts): Handlers {
  const { store } = parts;
  /** The next answer without an outcome. They come one at a time, so that each gets a thought. */
  function next(found: FoundMeeting, request: Request): CardReply | TextReply {
    const unmarked = found.body.answers.filter(({ outcome }) => outcome === undefined);
    const [answer] = unmarked;
    if (answer === undefined) return say(textsIn(request.language).meetings.outcomeDone);
    return outcomeFormCard({ ...viewOf(found, request), answer, left: unmarked.length });
  }

  return {
    'preparation.outcomeForm': askedAlone(
      // Most answers are not for everybody.
      async (request) => {
        const found = await findMeeting(parts, read(formInput, request.input).meeting, request, 'leads');
        if (!found.ok) return [trouble(whyNot(found, request.language))];
        const { state } = found.body;
        return [
          state === 'closed' || state === 'held' ? next(found, request) : trouble(textsIn(request.language).meetings.outcomeTooEarly),
        ];
      },
      ({ language }) => say(textsIn(language).meetings.onlyPrivately),
    ),

    'preparation.outcome': async (request) => {
      const input = read(outcomeInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(parts, input.meeting, request, 'leads');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      const { id } = found;
      const marks = marksOf(parts.seal, id, 'outcome', request.id);
      const outcome = await changeMeeting(store, id, (meeting) => markOutcome(meeting, input, request.at, marks));
      if (outcome === 'tooEarly') return [trouble(texts.outcomeTooEarly)];
      if (outcome === 'noSuchAnswer') return [trouble(texts.noSuchMeeting)];
      if (outcome === 'saved') {
        if (seenByOthers(request)) return [say(texts.onlyPrivately)];
        return [{ ...next({ ...found, body: (await store.get(meetingKind, id)) ?? found.body }, request), receipt: true }];
      }
      const problem = outcome === 'tooLong' ? texts.outcomeTooLong : texts.outcomePersonalNumber;
      const answer = found.body.answers.find((one) => one.id === input.answer);
      if (seenByOthers(request) || answer === undefined) return [trouble(problem)];
      const left = found.body.answers.filter((one) => one.outcome === undefined).length;
      const typed = { outcome: input.outcome, note: input.note, problem };
      return [outcomeFormCard({ ...viewOf(found, request), answer, left, typed })];
    },
  };
}
