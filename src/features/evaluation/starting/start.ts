import type { Instant, PlaceId } from '../../../core/ids.js';
import type { HeldMeeting } from '../../../core/known.js';
import type { Group } from '../../../core/people/group.js';
import { derivedId } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { inZone, localDate, toInstant } from '../../../core/time/local-time.js';
import { type Evaluation, evaluationKind, type OpenEvaluation } from '../evaluation/evaluation.js';
import { askedIn, type GroupEvaluations, groupEvaluationsKind, newGroupEvaluations } from '../evaluation/group-evaluations.js';
import { started } from '../evaluation/messages.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { nextWake, scheduleFrom } from '../evaluation/schedule.js';
import { newKey } from '../evaluation/sealed-text.js';

export const asPlanned = ({ id, title, start }: HeldMeeting, { timeZone }: Group): PlannedMeeting => ({
  id,
  title,
  date: localDate(start, timeZone),
});

/** Hours after a planned end within which a call that ends is still that meeting. */
const overtimeHours = 3;

/**
 * Which planned meeting a call that has ended was. `tooEarly`: people came and went before half of it had passed, and the meeting itself is
 * still to come; its planned end will start the evaluation. Undefined when none was planned.
 */
export function meetingOfCall(meetings: readonly HeldMeeting[], endedAt: Instant): HeldMeeting | 'tooEarly' | undefined {
  const since = toInstant(inZone(endedAt, 'utc').minus({ hours: overtimeHours }));
  const meeting = meetings.find(({ end }) => end >= since);
  if (meeting === undefined) return undefined;
  const middle = (Date.parse(meeting.start) + Date.parse(meeting.end)) / 2;
  return Date.parse(endedAt) < middle ? 'tooEarly' : meeting;
}

/** Hours within which a call that nobody planned counts as the meeting that is being evaluated already. */
const sameMeetingHours = 3;

export interface PlannedMeeting {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export interface Starting {
  readonly group: Group;
  readonly at: Instant;
  /** What it is started by. */
  readonly activity: string;
  /** Left out when nothing was planned with Lotsen. */
  readonly meeting?: PlannedMeeting | undefined;
}

/** The evaluation of a meeting: its own, or the one that was started for it before anybody knew of the plan. */
function claim(
  before: GroupEvaluations | undefined,
  { group, at, activity, meeting }: Starting,
): Change<GroupEvaluations, { readonly id: string; readonly known: GroupEvaluations }> {
  const known = { ...(before ?? newGroupEvaluations(group.id as PlaceId, group.name)), name: group.name };
  const { latest } = known;
  const since = toInstant(inZone(at, 'utc').minus({ hours: sameMeetingHours }));
  const isFresh = latest !== undefined && latest.at > since;
  if (latest !== undefined && meeting !== undefined && latest.meeting === meeting.id)
    return { body: known, outcome: { id: latest.id, known } };
  if (latest !== undefined && isFresh && (meeting === undefined || latest.meeting === undefined)) {
    const joined = { ...known, latest: { ...latest, meeting: meeting?.id ?? latest.meeting } };
    return { body: joined, outcome: { id: latest.id, known: joined } };
  }
  const id = meeting?.id ?? derivedId('evaluation', activity);
  const after = { ...known, latest: { id, at, meeting: meeting?.id } };
  return { body: after, outcome: { id, known: after } };
}

/** Starts it unless it is started already; `key` is drawn and sealed before. */
function start(
  before: Evaluation | undefined,
  { group, at, meeting }: Starting,
  { settings, promise }: GroupEvaluations,
  key: string,
): Change<Evaluation, 'started' | 'already'> {
  if (before !== undefined) return { outcome: 'already' };
  const zone = group.timeZone;
  const evaluation: OpenEvaluation = {
    group: group.id,
    title: meeting?.title ?? '',
    date: meeting?.date ?? localDate(at, zone),
    zone,
    startedAt: at,
    ...scheduleFrom(at, settings.days, zone),
    asked: askedIn(settings),
    promise,
    state: 'open',
    key,
    ballots: [],
    seen: [],
    reminded: false,
  };
  return { body: evaluation, send: [started(evaluation, at)], wakeAt: nextWake(evaluation), outcome: 'started' };
}

/**
 * Starts a meeting's evaluation once, whichever comes first: the planned end, Teams' report, or the chair's word. The group's document
 * decides, so that two starts at the same time get the same evaluation. If one was claimed but not stored, whoever comes next stores it.
 */
export async function startEvaluation(parts: EvaluationParts, starting: Starting) {
  const { store } = parts;
  const own = starting.meeting?.id ?? derivedId('evaluation', starting.activity);
  if ((await store.get(evaluationKind, own)) !== undefined) return { outcome: 'already', id: own } as const;
  const { id, known } = await store.change(groupEvaluationsKind, starting.group.id, (before) => claim(before, starting));
  const key = newKey(parts, id);
  const outcome = await store.change(evaluationKind, id, (before) => start(before, starting, known, key));
  return { outcome, id } as const;
}
