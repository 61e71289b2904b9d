import { z } from 'zod/v4';
import { read, typedLine } from '../../../core/read.js';
import { type CardReply, lines, receipt, trouble } from '../../../core/reply.js';
import type { Handlers } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, findMeeting, type MeetingParts, viewOf, whyNot } from '../meeting/access.js';
import { requestMarks } from '../meeting/answers.js';
import { meetingKind } from '../meeting/meeting.js';
import { textsOf, type View, whenText } from '../meeting/view.js';
import { ledMeeting } from '../meeting/which-meeting.js';
import { cancelMeeting, hasTold, moveMeeting, type NewTime } from './change-of-plan.js';
import type { PlanProblem } from './plan.js';

export function moveCard(view: View, typed: NewTime, problem?: PlanProblem): CardReply {
  const texts = textsOf(view);
  const wrong = problem === undefined ? '' : texts.planRefused[problem];
  return {
    kind: 'card',
    card: 'meetings/move',
    language: view.language,
    title: texts.moveTitle,
    data: { meeting: view.id, title: view.meeting.title, date: typed.date, start: typed.start, end: typed.end, problem: wrong },
    text: lines(texts.moveTitle, wrong, view.meeting.title),
  };
}

export function cancelCard(view: View): CardReply {
  const texts = textsOf(view);
  const when = whenText(view);
  return {
    kind: 'card',
    card: 'meetings/cancel',
    language: view.language,
    title: texts.cancelTitle,
    data: { meeting: view.id, title: view.meeting.title, when },
    text: lines(texts.cancelTitle, view.meeting.title, when, texts.cancelHelp),
  };
}

const meetingInput = z.object({ meeting: typedLine });
const moveInput = meetingInput.extend({ date: typedLine, start: typedLine, end: typedLine });

export function movingHandlers(parts: MeetingParts): Handlers {
  const { store } = parts;
  return {
    'meeting.moveForm': async (request) => {
      const found = await ledMeeting(parts, read(meetingInput, request.input).meeting, request, 'move');
      if ('kind' in found) return [found];
      return [moveCard(viewOf(found, request), found.body)];
    },

    'meeting.move': async (request) => {
      const { meeting: id, ...to } = read(moveInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(parts, id, request, 'leads');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      const moved = await changeMeeting(store, id, (meeting) =>
        moveMeeting(meeting, to, request.at, requestMarks(parts.seal, id, request.id)),
      );
      if (moved === 'moved') return [receipt(hasTold(found.body) ? texts.movedTold : texts.moved)];
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
      const rows = await store.outgoing(meetingKind, id);
      const outcome = await changeMeeting(store, id, (meeting) => cancelMeeting(meeting, request.at, rows));
      return [
        outcome === 'alreadyHeld' ? trouble(texts.alreadyHeld) : receipt(hasTold(found.body) ? texts.cancelledTold : texts.cancelled),
      ];
    },
  };
}
