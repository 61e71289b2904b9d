import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Outgoing } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { undoneAbsence } from '../absence/absence-handlers.js';
import { changeAnswers, changeMeeting, type MeetingParts } from '../meeting/access.js';
import { undoAnswer } from '../meeting/answers.js';
import { meetingKind } from '../meeting/meeting.js';
import type { Undoing } from '../meeting/recent-acts.js';
import { undoPlan } from '../planning/change-of-plan.js';
import { undoWish } from '../speaking/wishes.js';

/**
 * Undoes everything that was planned at once. The first meeting, whose message tells about the others, decides whether anybody knows. It is
 * undone last, so that the same request, when it comes again, goes on where it was cut off.
 */
async function undonePlan({ store }: MeetingParts, [first = '', ...others]: readonly string[], { language, at }: Request): Promise<Reply> {
  const texts = textsIn(language).meetings;
  const undo = async (id: string, rows: readonly Outgoing[]) => changeMeeting(store, id, (meeting) => undoPlan(meeting, at, rows));
  const meeting = await store.get(meetingKind, first);
  const rows = await store.outgoing(meetingKind, first);
  if (meeting === undefined || undoPlan(meeting, at, rows).outcome === 'late') return trouble(texts.undoGone);
  for (const id of others) if ((await store.get(meetingKind, id)) !== undefined) await undo(id, rows);
  const undone = await undo(first, rows);
  if (undone === 'late') return trouble(texts.undoGone);
  return say(undone === 'erased' ? texts.undone.plan : texts.undone.planTold);
}

/** Takes back a wish to have something raised, which the chair may have read already. */
async function undoneWish({ store }: MeetingParts, id: string, wish: string, { language }: Request): Promise<Reply> {
  const texts = textsIn(language).meetings;
  if ((await store.get(meetingKind, id)) === undefined) return trouble(texts.undoGone);
  const rows = await store.outgoing(meetingKind, id);
  const undone = await changeMeeting(store, id, (meeting) => undoWish(meeting, wish, rows));
  return undone === 'gone' ? trouble(texts.undoGone) : say(undone === 'read' ? texts.undone.wishRead : texts.undone.wish);
}

/** Takes back an answer, and puts back the one that it took the place of. */
async function undoneAnswer(
  { store }: MeetingParts,
  { meeting: id, question, answer, before }: Extract<Undoing, { what: 'answer' }>,
  { language, at }: Request,
): Promise<Reply> {
  const texts = textsIn(language).meetings;
  if ((await store.get(meetingKind, id)) === undefined) return trouble(texts.undoGone);
  const undone = await changeAnswers(store, id, (meeting) => undoAnswer(meeting, answer, before, at));
  if (undone !== 'undone') return trouble(undone === 'late' ? texts.undoLate : texts.undoGone);
  return say(before === undefined ? texts.undone.answer(question) : texts.undone.answerBack(question));
}

function undone(parts: MeetingParts, undoing: Undoing, request: Request): Promise<Reply> {
  switch (undoing.what) {
    case 'plan':
      return undonePlan(parts, undoing.meetings, request);
    case 'wish':
      return undoneWish(parts, undoing.meeting, undoing.wish, request);
    case 'answer':
      return undoneAnswer(parts, undoing, request);
    default:
      return undoneAbsence(parts, undoing.meeting, undoing.what, request);
  }
}

/** "ångra": the last answer with a name, wish or plan of one's own, for some minutes. */
export const undoHandlers = (parts: MeetingParts): Handlers => ({
  'meeting.undo': async (request) => {
    const undoing = await parts.acts.take(request);
    return [undoing === undefined ? say(textsIn(request.language).meetings.undoNothing) : await undone(parts, undoing, request)];
  },
});
