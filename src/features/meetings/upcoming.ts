import { z } from 'zod/v4';
import { isRepresentative, leads } from '../../core/group.js';
import { read, typedLine } from '../../core/read.js';
import { say, trouble } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Seal } from '../../core/seal.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import { changeMeeting, type Found, findMeeting, type GroupsKnown, meetingsHere } from './access.js';
import { answerOf, ownership, refuseTime } from './answers.js';
import { cancelCard, moveCard } from './cards/change.js';
import { listCard } from './cards/list.js';
import { questionsCard } from './cards/questions.js';
import { closingText, type View } from './cards/view.js';
import { cancelMeeting, moveMeeting } from './change-of-plan.js';
import { type AbbreviationsIn, abbreviationsOf } from './renderers.js';
import { isOn } from './speak.js';

const meetingInput = z.object({ meeting: typedLine });
const moveInput = meetingInput.extend({ date: typedLine, start: typedLine, end: typedLine });

export interface UpcomingParts extends GroupsKnown {
  readonly store: Store;
  readonly seal: Seal;
  readonly abbreviationsIn: AbbreviationsIn;
}

export const viewOf = ({ id, meeting, group }: Found, { language, at }: Request): View => ({ id, meeting, group, language, now: at });

export function upcomingHandlers(parts: UpcomingParts): Handlers {
  const { store, seal, abbreviationsIn } = parts;

  /** Only for the person's own eyes: it tells what they have not answered. */
  function wanted(found: Found, request: Request): readonly string[] {
    const { meeting, group, id } = found;
    const { person, at } = request;
    const texts = textsIn(request.language).meetings;
    const isAsked = isRepresentative(group, person.id) || !leads(group, person.id);
    const left = meeting.questions.filter((_, index) => answerOf(meeting, index + 1, person.id, ownership(seal, id)) === undefined);
    const unmarked = meeting.answers.filter(({ outcome }) => outcome === undefined).length;
    return [
      ...(isAsked && left.length > 0 && refuseTime(meeting, at) === undefined
        ? [texts.wanted.answer(left.length, closingText(viewOf(found, request)))]
        : []),
      ...(leads(group, person.id) && unmarked > 0 && at >= meeting.schedule.end ? [texts.wanted.mark(unmarked)] : []),
    ];
  }

  return {
    'meeting.list': async (request) => {
      const isPersonal = request.place.kind === 'personal';
      const texts = textsIn(request.language).meetings;
      if (!isPersonal && (await parts.groupAt(request.place.id)) === undefined) return [trouble(texts.notSetUp)];
      const found = await meetingsHere(store, parts, request);
      const rows = found
        .map((one) => ({ ...viewOf(one, request), wanted: isPersonal ? wanted(one, request) : [] }))
        .filter(({ meeting, wanted: own }) => meeting.state !== 'held' || own.length > 0);
      return [listCard(rows, request.language)];
    },

    'meeting.show': async (request) => {
      const found = await findMeeting(store, parts, read(meetingInput, request.input).meeting, request, 'members');
      if (!found.ok) return [trouble(textsIn(request.language).meetings[found.because])];
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
      return [questionsCard({ ...viewOf(found, request), abbreviations, as: 'shown', may })];
    },

    'meeting.moveForm': async (request) => {
      const found = await findMeeting(store, parts, read(meetingInput, request.input).meeting, request, 'leads');
      if (!found.ok) return [trouble(textsIn(request.language).meetings[found.because])];
      return [moveCard(viewOf(found, request), found.meeting)];
    },

    'meeting.move': async (request) => {
      const { meeting: id, ...to } = read(moveInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(store, parts, id, request, 'leads');
      if (!found.ok) return [trouble(texts[found.because])];
      const moved = await changeMeeting(store, id, (meeting) => moveMeeting(meeting, to, request.at, request.id));
      if (moved === 'moved') return [say(texts.moved)];
      if (moved === 'cancelled') return [trouble(texts.cancelledAlready)];
      if (moved === 'alreadyHeld') return [trouble(texts.alreadyHeld)];
      return [moveCard(viewOf(found, request), to, moved)];
    },

    'meeting.cancelForm': async (request) => {
      const found = await findMeeting(store, parts, read(meetingInput, request.input).meeting, request, 'leads');
      if (!found.ok) return [trouble(textsIn(request.language).meetings[found.because])];
      return [cancelCard(viewOf(found, request))];
    },

    'meeting.cancel': async (request) => {
      const { meeting: id } = read(meetingInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(store, parts, id, request, 'leads');
      if (!found.ok) return [trouble(texts[found.because])];
      const outcome = await changeMeeting(store, id, (meeting) => cancelMeeting(meeting, request.at));
      return [outcome === 'alreadyHeld' ? trouble(texts.alreadyHeld) : say(texts.cancelled)];
    },
  };
}
