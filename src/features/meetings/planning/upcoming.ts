import { z } from 'zod/v4';
import { leads } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { waitingQuestions } from '../answering/waiting-questions.js';
import { changeMeeting, type FoundMeeting, findMeeting, type MeetingParts, meetingsHere, viewOf, whyNot } from '../meeting/access.js';
import { questionsCard } from '../meeting/questions-card.js';
import { type AbbreviationsIn, abbreviationsOf } from '../meeting/renderers.js';
import { closingText } from '../meeting/view.js';
import { isOn } from '../speaking/speak.js';
import { cancelCard, moveCard } from './change-card.js';
import { cancelMeeting, moveMeeting } from './change-of-plan.js';
import { ledMeeting } from './led-meeting.js';
import { listCard } from './list-card.js';

const meetingInput = z.object({ meeting: typedLine });
const moveInput = meetingInput.extend({ date: typedLine, start: typedLine, end: typedLine });

/** The meeting as whoever asks sees it, with what they may do. */
export function shownMeeting(found: FoundMeeting, abbreviationsIn: AbbreviationsIn, request: Request): CardReply {
  const { meeting, group } = found;
  const { state, schedule, answers } = meeting;
  const isLead = leads(group, request.person.id);
  const may = {
    change: isLead && state !== 'cancelled' && state !== 'held' && request.at < schedule.start,
    mark: isLead && (state === 'closed' || state === 'held') && answers.some(({ outcome }) => outcome === undefined),
    speak: isOn(meeting, request.at) && request.place.kind === 'personal',
    reached: isLead && state !== 'planned',
  };
  const abbreviations = abbreviationsOf(meeting, request.language, abbreviationsIn);
  return questionsCard({ ...viewOf(found, request), abbreviations, as: 'shown', may });
}

export function upcomingHandlers(parts: MeetingParts): Handlers {
  const { store, seal, abbreviationsIn } = parts;

  /** Only for the person's own eyes: it tells what they have not answered. */
  function wanted(found: FoundMeeting, request: Request): readonly string[] {
    const { meeting, group } = found;
    const { person, at } = request;
    const texts = textsIn(request.language).meetings;
    const left = waitingQuestions(found, person.id, seal, at);
    const unmarked = meeting.answers.filter(({ outcome }) => outcome === undefined).length;
    return [
      ...(left.length > 0 ? [texts.wanted.answer(left.length, closingText(viewOf(found, request)))] : []),
      ...(leads(group, person.id) && unmarked > 0 && at >= meeting.schedule.end ? [texts.wanted.mark(unmarked)] : []),
    ];
  }

  return {
    'meeting.list': async (request) => {
      const isPersonal = request.place.kind === 'personal';
      const texts = textsIn(request.language).meetings;
      if (!isPersonal && (await parts.groups.at(request.place.id)) === undefined) return [trouble(texts.notSetUp)];
      const found = await meetingsHere(parts, request);
      const rows = found.map((one) => ({ ...viewOf(one, request), wanted: isPersonal ? wanted(one, request) : [] }));
      return [listCard(rows, request.language)];
    },

    'meeting.show': async (request) => {
      const found = await findMeeting(parts, read(meetingInput, request.input).meeting, request, 'members');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      return [shownMeeting(found, abbreviationsIn, request)];
    },

    'meeting.moveForm': async (request) => {
      const found = await ledMeeting(parts, read(meetingInput, request.input).meeting, request, 'move');
      if ('kind' in found) return [found];
      return [moveCard(viewOf(found, request), found.meeting)];
    },

    'meeting.move': async (request) => {
      const { meeting: id, ...to } = read(moveInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(parts, id, request, 'leads');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      const moved = await changeMeeting(store, id, (meeting) => moveMeeting(meeting, to, request.at, request.id));
      if (moved === 'moved') return [say(texts.moved)];
      if (moved === 'cancelled') return [trouble(texts.cancelledAlready)];
      if (moved === 'alreadyHeld') return [trouble(texts.alreadyHeld)];
      return [moveCard(viewOf(found, request), to, moved)];
    },

    'meeting.cancelForm': async (request) => {
      const found = await ledMeeting(parts, read(meetingInput, request.input).meeting, request, 'cancel');
      if ('kind' in found) return [found];
      return [cancelCard(viewOf(found, request))];
    },

    'meeting.cancel': async (request) => {
      const { meeting: id } = read(meetingInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(parts, id, request, 'leads');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      const outcome = await changeMeeting(store, id, (meeting) => cancelMeeting(meeting, request.at));
      return [outcome === 'alreadyHeld' ? trouble(texts.alreadyHeld) : say(texts.cancelled)];
    },
  };
}
