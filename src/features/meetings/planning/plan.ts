import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { typedLine, typedText } from '../../../core/read.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { type Meeting, maxQuestions, type Question, type Step, steps } from '../meeting/meeting.js';
import { type PlanRefusal, schedule } from '../meeting/schedule.js';
import { followingDates, isTimes, repeats } from '../series/series.js';

export const maxLetters = { title: 200, place: 500, agenda: 10_000, question: 500 };

/** Choice sets and number fields send text, and nothing at all where nothing was chosen: then an answer is an opinion, the least that a question asks for. */
const step = z
  .union([z.enum(steps), z.literal('')])
  .default('')
  .transform((one): Step => (one === '' ? 'consultation' : one));
const days = z.union([z.string().max(20), z.number().transform(String)]).transform((text) => text.trim());
const truth = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]).default(false);

/**
 * As the wire contract names it; `group`, `series` and `postNow` come from the card itself, and so do, when a meeting is changed,
 * `meeting` and `base`: what the form showed (edit.ts).
 */
export const planInput = z.object({
  title: typedLine,
  date: typedLine,
  start: typedLine,
  end: typedLine,
  place: typedLine,
  agenda: typedText,
  question1: typedText,
  question2: typedText,
  question3: typedText,
  question4: typedText,
  question5: typedText,
  step1: step,
  step2: step,
  step3: step,
  step4: step,
  step5: step,
  postDaysBefore: days.default('7'),
  closeDaysBefore: days.default('1'),
  group: typedLine,
  series: typedLine,
  postNow: truth,
  repeat: z
    .union([z.enum(repeats), z.enum(['', 'no'])])
    .default('')
    .transform((one) => (one === 'no' ? '' : one)),
  times: days.default('4'),
  meeting: typedLine,
  base: typedLine,
});
export type PlanInput = z.output<typeof planInput>;

export const emptyPlan: PlanInput = planInput.parse({});

export type PlanProblem =
  | 'noTitle'
  | 'noSuchDate'
  | 'noSuchStart'
  | 'noSuchEnd'
  | 'noSuchDays'
  | 'noSuchTimes'
  | 'endBeforeStart'
  | 'past'
  | 'tooFarAhead'
  | 'tooLateToPost'
  | 'closesBeforePosted'
  | 'tooLong'
  | 'personalNumber'
  | 'cancelledInvitation'
  | 'emptyInvitation'
  | 'unknownZone'
  | 'unknownSeries'
  | 'seriesOver';

const typedQuestions = (typed: PlanInput): readonly Question[] => [
  { text: typed.question1, step: typed.step1 },
  { text: typed.question2, step: typed.step2 },
  { text: typed.question3, step: typed.step3 },
  { text: typed.question4, step: typed.step4 },
  { text: typed.question5, step: typed.step5 },
];

/** The question beside a number, which may be empty; undefined when the form has no such number. */
export const questionAt = (typed: PlanInput, number: number): Question | undefined => typedQuestions(typed)[number - 1];

export const questionsOf = (typed: PlanInput): readonly Question[] =>
  Array.from({ length: maxQuestions }, (_, index) => questionAt(typed, index + 1)).filter(
    (question): question is Question => question !== undefined && question.text !== '',
  );

/** What is wrong with the texts of a plan; undefined when nothing is. */
export function refuseText(typed: PlanInput): PlanProblem | undefined {
  const questions = typedQuestions(typed).map(({ text }) => text);
  if ([typed.title, typed.place, typed.agenda, ...questions].some(hasPersonalNumber)) return 'personalNumber';
  if (typed.title === '') return 'noTitle';
  const tooLong =
    typed.title.length > maxLetters.title ||
    typed.place.length > maxLetters.place ||
    typed.agenda.length > maxLetters.agenda ||
    questions.some((text) => text.length > maxLetters.question);
  return tooLong ? 'tooLong' : undefined;
}

/** Numbers only: Number('') is 0 and Number('1e2') is 100. */
export const daysOf = (text: string): number => (/^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN);

export const problemOf = (refusal: PlanRefusal): PlanProblem => {
  if (refusal.because !== 'noSuchTime') return refusal.because;
  return refusal.field === 'start' ? 'noSuchStart' : 'noSuchEnd';
};

export type Planned = { readonly ok: true; readonly meeting: Meeting } | { readonly ok: false; readonly problem: PlanProblem };

/** A meeting as it was typed, or the first thing that is wrong with it. */
export function planMeeting(typed: PlanInput, group: Group, now: Instant): Planned {
  const refused = refuseText(typed);
  if (refused !== undefined) return { ok: false, problem: refused };
  const { title, date, start, end, place, agenda, postNow } = typed;
  const when = {
    date,
    start,
    end,
    zone: group.timeZone,
    postDaysBefore: daysOf(typed.postDaysBefore),
    closeDaysBefore: daysOf(typed.closeDaysBefore),
  };
  const planned = schedule(when, now, { postNow });
  if ('because' in planned) return { ok: false, problem: problemOf(planned) };
  const written = { group: group.id, title, place, agenda, ...when, schedule: planned.schedule, postNow, questions: questionsOf(typed) };
  const empty = {
    answers: [],
    speakers: [],
    told: [],
    reminded: false,
    perspectiveAsked: false,
    announced: false,
    nudgedAt: null,
    over: false,
    asked: false,
    moves: 0,
    edits: 0,
    absent: [],
    unreached: [],
    reportAt: null,
    seen: [],
  };
  return { ok: true, meeting: { ...written, ...empty, state: 'planned' } };
}

/** Days ahead from which the group is told at once that a meeting is planned: people put it into their calendars. */
const farAheadDays = 14;

export type PlannedAtOnce =
  | { readonly ok: true; readonly meeting: Meeting; readonly following: readonly Meeting[]; readonly announces: boolean }
  | { readonly ok: false; readonly problem: PlanProblem };

/** The meeting, and the others of its series where one is planned at once: at the same time and place, without questions so far. */
export function planMeetings(typed: PlanInput, group: Group, now: Instant): PlannedAtOnce {
  if (typed.repeat !== '' && !isTimes(typed.times)) return { ok: false, problem: 'noSuchTimes' };
  const first = planMeeting(typed, group, now);
  if (!first.ok) return first;
  const bare = { ...emptyPlan, title: typed.title, start: typed.start, end: typed.end, place: typed.place };
  const later = followingDates(typed).flatMap((date) => {
    const planned = planMeeting(
      { ...bare, date, postDaysBefore: typed.postDaysBefore, closeDaysBefore: typed.closeDaysBefore },
      group,
      now,
    );
    return planned.ok ? [planned.meeting] : [];
  });
  const far = toInstant(inZone(now, 'utc').plus({ days: farAheadDays }));
  const announces = !first.meeting.postNow && [first.meeting, ...later].some(({ schedule: { start } }) => start > far);
  return {
    ok: true,
    meeting: { ...first.meeting, announced: announces },
    following: later.map((meeting) => ({ ...meeting, announced: announces })),
    announces,
  };
}
