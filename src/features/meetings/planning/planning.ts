import { z } from 'zod/v4';
import { groupsAllowed, leadsOnly } from '../../../core/access.js';
import { isCalendarFile, notGivenText, shownName, unreadableText } from '../../../core/files/shared-file.js';
import { calledIn, type Group, leads } from '../../../core/people/group.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { derivedId } from '../../../core/store/idempotence.js';
import { textsIn } from '../../../texts/texts.js';
import { changeMeeting, findMeeting, type MeetingParts, whyNot } from '../meeting/access.js';
import { requestMarks } from '../meeting/answers.js';
import { type Meeting, meetingId, meetingKind } from '../meeting/meeting.js';
import { planned as announced } from '../meeting/messages.js';
import { ledMeeting } from '../meeting/which-meeting.js';
import { addQuestion, keepMeeting } from './change-of-plan.js';
import { editMeeting, inputIsOver, lockedQuestions, planOf, refuseEdit } from './edit.js';
import { type PlanInput, planInput, planMeetings, questionsOf } from './plan.js';
import { fieldLabel, formCard, type PlanForm, planCard, whichGroupCard, wrongText } from './plan-card.js';
import { type PlannedView, plannedCard } from './planned-card.js';
import { nextInSeries, type Prefilled, prefilled } from './prefill.js';

const meetingInput = z.object({ meeting: typedLine });
const formInput = planInput.extend({ text: typedText });
const questionInput = planInput.pick({ question1: true, step1: true }).extend({ meeting: typedLine });

type Groups = readonly [Group, ...Group[]];

/** The group that a meeting is planned for: the place's own; in personal chat, those that the person leads. */
async function groupsFor(request: Request, wanted: string, groups: MeetingParts['groups']): Promise<Groups | Reply> {
  const texts = textsIn(request.language).meetings;
  const { allowed, here } = await groupsAllowed(groups, request, wanted, leads);
  const [group, ...others] = allowed;
  if (group !== undefined) return [group, ...others];
  if (here.length > 0) return trouble(leadsOnly(here, request.language));
  return trouble(request.place.kind === 'personal' ? texts.noGroups : texts.notSetUp);
}

const isReply = (one: Groups | Reply): one is Reply => 'kind' in one;

/** The form, or first the question which group it is for. */
const formFor = ([group, ...others]: Groups, { plan, problem }: Prefilled, { language }: Request): Reply =>
  others.length > 0 ? whichGroupCard([group, ...others], plan, language) : planCard({ ...plan, group: group.id }, group, problem, language);

/** The form filled in from what was written, for the group that it or the meeting's name calls by its name. */
function formFrom(text: string, led: Groups, request: Request): Reply {
  const filled = prefilled(text, request.at, led[0].timeZone);
  // Below the first line is the agenda, which may mention any group.
  const [called, ...others] = calledIn(led, text.includes('\n') ? filled.plan.title : text);
  return formFor(called === undefined ? led : [called, ...others], filled, request);
}

/** The form of a new meeting, filled in from an invitation that came as a file. */
export async function formFromInvitation(text: string, request: Request, groups: MeetingParts['groups']): Promise<Reply> {
  const led = await groupsFor(request, '', groups);
  return isReply(led) ? led : formFrom(text, led, request);
}

export function planningHandlers(parts: MeetingParts): Handlers {
  const { store, groups, readDocument } = parts;
  const planned = (id: string, meeting: Meeting, group: Group, request: Request, more: Partial<PlannedView> = {}): Reply =>
    plannedCard({ id, meeting, group, language: request.language, now: request.at, series: '', nextDate: '', ...more });

  const editForm = (meeting: Meeting, form: Omit<PlanForm, 'editing'>, { at, language }: Request): Reply => {
    const editing = { locked: lockedQuestions(meeting, at), canPost: meeting.state === 'planned', canClose: !inputIsOver(meeting, at) };
    return formCard({ ...form, editing }, language);
  };

  /** Saves the form of a meeting that is there already. */
  async function change(typed: PlanInput, request: Request): Promise<readonly Reply[]> {
    const { language, at } = request;
    const texts = textsIn(language).meetings;
    const found = await findMeeting(parts, typed.meeting, request, 'leads');
    if (!found.ok) return [trouble(whyNot(found, request.language))];
    const { id, group } = found;
    const { edited, before } = await changeMeeting(store, id, (meeting) => {
      const changed = editMeeting(id, meeting, typed, at, requestMarks(parts.seal, id, request.id));
      return { ...changed, outcome: { edited: changed.outcome, before: meeting } };
    });
    if (edited.as === 'refused') return [trouble(texts[edited.because])];
    if (edited.as !== 'saved') {
      const tooLate = edited.as === 'problem' && edited.problem === 'tooLateToPost';
      return [editForm(before, { plan: edited.plan, group: group.name, wrong: wrongText(edited, language), tooLate }, request)];
    }
    const others = edited.others.map((field) => fieldLabel(field, language));
    const isOut = edited.meeting.state !== 'planned';
    const told = edited.matters.length > 0 ? texts.editTold : isOut ? texts.editQuiet : '';
    return [planned(id, edited.meeting, group, request, { notes: [told, others.length === 0 ? '' : texts.editOthers(others)] })];
  }

  return {
    'meeting.changeForm': async (request) => {
      const texts = textsIn(request.language).meetings;
      const found = await ledMeeting(parts, read(meetingInput, request.input).meeting, request, 'change');
      if ('kind' in found) return [found];
      const { id, body: meeting, group } = found;
      const refused = refuseEdit(meeting, request.at);
      const form = { plan: planOf(id, meeting), group: group.name, wrong: '', tooLate: false };
      return [refused === undefined ? editForm(meeting, form, request) : trouble(texts[refused])];
    },

    'meeting.form': async (request) => {
      const { text, ...given } = read(formInput, request.input);
      const led = await groupsFor(request, given.group, groups);
      if (isReply(led)) return [led];
      return [text === '' ? formFor(led, { plan: given }, request) : formFrom(text, led, request)];
    },

    'meeting.formFromFile': async (request) => {
      const texts = textsIn(request.language);
      const [file, ...others] = [...request.files].sort((one, other) => Number(isCalendarFile(other)) - Number(isCalendarFile(one)));
      if (file === undefined) return [say(texts.glossary.document.noFile)];
      const notGiven = notGivenText(file, request.place, texts);
      if (notGiven !== undefined) return [say(notGiven)];
      const led = await groupsFor(request, '', groups);
      if (isReply(led)) return [led];
      const name = shownName(file, texts);
      const replies = readDocument(file, request.person.id).then((document): readonly Reply[] => [
        document.ok ? formFrom(document.text, led, request) : say(unreadableText(document.because, name, texts)),
        ...(others.some((one) => !isCalendarFile(one)) ? [say(texts.meetings.fileOnlyCalendar)] : []),
      ]);
      const meanwhile = texts.glossary.document.reading(name);
      return [{ kind: 'later', meanwhile, replies, failed: texts.general.somethingWentWrong }];
    },

    'meeting.save': async (request) => {
      const typed = read(planInput, request.input);
      if (typed.meeting !== '') return change(typed, request);
      const led = await groupsFor(request, typed.group, groups);
      if (isReply(led)) return [led];
      const [group, ...others] = led;
      if (others.length > 0) return [formFor(led, { plan: typed }, request)];
      const plan = planMeetings(typed, group, request.at);
      if (!plan.ok) return [planCard({ ...typed, group: group.id }, group, plan.problem, request.language)];
      const id = meetingId(request.id);
      const { following, announces } = plan;
      const dates = following.map(({ date }) => date);
      const send = announces ? [announced(plan.meeting, dates, request.at)] : [];
      // When the request is delivered again after a crash in between, the missing ones are made and nobody is told twice.
      for (const one of following) {
        await store.change(meetingKind, derivedId(id, one.date), (before) => keepMeeting(before, one));
      }
      const meeting = await store.change(meetingKind, id, (before) => keepMeeting(before, plan.meeting, send));
      await parts.acts.did(request, { what: 'plan', meetings: [id, ...dates.map((date) => derivedId(id, date))] });
      const nextDate = following.length > 0 ? '' : nextInSeries(typed.series, meeting.date);
      return [planned(id, meeting, group, request, { series: typed.series, nextDate, following: dates })];
    },

    'meeting.addQuestion': async (request) => {
      const { meeting: id, question1, step1 } = read(questionInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(parts, id, request, 'leads');
      if (!found.ok) return [trouble(whyNot(found, request.language))];
      const [question] = questionsOf(planInput.parse({ question1, step1 }));
      const { added, after } = await changeMeeting(store, id, (before) => {
        const change = addQuestion(before, question ?? { text: '', step: 'consultation' }, requestMarks(parts.seal, id, request.id));
        return { ...change, outcome: { added: change.outcome, after: change.body ?? before } };
      });
      if (added === 'added') return [planned(id, after, found.group, request)];
      if (added === 'notAdded') return [trouble(texts.questionNotAdded)];
      const problem = added === 'missing' ? texts.questionMissing : texts.planRefused[added];
      return [planned(id, after, found.group, request, { refused: { problem, question: question1 } })];
    },
  };
}
