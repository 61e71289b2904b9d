import { type Group, leads } from '../../core/group.js';
import { read, typedLine, typedText } from '../../core/read.js';
import { type Reply, trouble } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Store } from '../../core/store.js';
import { textsIn } from '../../texts/texts.js';
import { changeMeeting, findMeeting, type GroupsKnown } from './access.js';
import { planCard } from './cards/plan.js';
import { type PlannedView, plannedCard } from './cards/planned.js';
import { whichGroupCard } from './cards/which.js';
import { addQuestion, keepMeeting } from './change-of-plan.js';
import { type Meeting, meetingId, meetingKind } from './meeting.js';
import { planInput, planMeeting, questionsOf } from './plan.js';
import { nextInSeries, prefilled } from './prefill.js';

const formInput = planInput.extend({ text: typedText });
const questionInput = planInput.pick({ question1: true, step1: true }).extend({ meeting: typedLine });

/** The group that a meeting is planned for: the place's own; in personal chat, one that the person leads. */
async function groupFor(request: Request, wanted: string, typed: string, groups: GroupsKnown): Promise<Group | Reply> {
  const { person, place, language } = request;
  const texts = textsIn(language).meetings;
  if (place.kind !== 'personal') {
    const group = await groups.groupAt(place.id);
    if (group === undefined) return trouble(texts.notSetUp);
    return leads(group, person.id) ? group : trouble(texts.onlyLeads);
  }
  const led = (await groups.groupsOf(person.id)).filter((group) => leads(group, person.id));
  const [group, ...others] = wanted === '' ? led : led.filter(({ id }) => id === wanted);
  if (group === undefined) return trouble(texts.noGroups);
  return others.length === 0 ? group : whichGroupCard([group, ...others], typed, language);
}

const isReply = (one: Group | Reply): one is Reply => 'kind' in one;

export function planningHandlers(store: Store, groups: GroupsKnown): Handlers {
  const planned = (id: string, meeting: Meeting, group: Group, request: Request, more: Partial<PlannedView> = {}): Reply =>
    plannedCard({ id, meeting, group, language: request.language, now: request.at, series: '', nextDate: '', ...more });

  return {
    'meeting.form': async (request) => {
      const { text, ...given } = read(formInput, request.input);
      const group = await groupFor(request, given.group, text, groups);
      if (isReply(group)) return [group];
      const filled = text === '' ? given : prefilled(text, request.at, group.timeZone);
      return [planCard({ ...filled, group: group.id }, undefined, request.language)];
    },

    'meeting.save': async (request) => {
      const typed = read(planInput, request.input);
      const group = await groupFor(request, typed.group, '', groups);
      if (isReply(group)) return [group];
      const plan = planMeeting(typed, group, request.at);
      if (!plan.ok) return [planCard({ ...typed, group: group.id }, plan.problem, request.language)];
      const id = meetingId(request.id);
      const meeting = await store.change(meetingKind, id, (before) => keepMeeting(before, plan.meeting));
      const next = { series: typed.series, nextDate: nextInSeries(typed.series, meeting.date) };
      return [planned(id, meeting, group, request, next)];
    },

    'meeting.addQuestion': async (request) => {
      const { meeting: id, question1, step1 } = read(questionInput, request.input);
      const texts = textsIn(request.language).meetings;
      const found = await findMeeting(store, groups, id, request, 'leads');
      if (!found.ok) return [trouble(texts[found.because])];
      const [question] = questionsOf(planInput.parse({ question1, step1 }));
      const { added, after } = await changeMeeting(store, id, (before) => {
        const change = addQuestion(before, question ?? { text: '', step: 'consultation' }, request.id);
        return { ...change, outcome: { added: change.outcome, after: change.body ?? before } };
      });
      if (added === 'added') return [planned(id, after, found.group, request)];
      if (added === 'notAdded') return [trouble(texts.questionNotAdded)];
      const problem = added === 'missing' ? texts.questionMissing : texts.planRefused[added];
      return [planned(id, after, found.group, request, { refused: { problem, question: question1 } })];
    },
  };
}
