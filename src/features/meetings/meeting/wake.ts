import type { Instant, PersonId } from '../../../core/ids.js';
import type { HeldMeeting } from '../../../core/known.js';
import { addressKind } from '../../../core/people/address.js';
import { type Group, leadersOf } from '../../../core/people/group.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { sealWay } from '../../../core/privacy/way-back.js';
import { tellingRows } from '../../../core/store/forgetting.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../../core/store/store.js';
import { addDays, inZone, localInstant, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { MeetingParts } from './access.js';
import { hasPerspective } from './agenda.js';
import { heldMeeting, type Meeting, mayTakePlace, meetingKind } from './meeting.js';
import { handedOver, perspectiveMissing, posted, reminders, unmarked, unreached, wishesLost } from './messages.js';
import { overAt } from './schedule.js';

/** What is known when a meeting wakes. */
export interface Facts {
  /** Undefined when the group has been erased. */
  readonly group: Group | undefined;
  /** Sealed, the representatives who may be reminded: whether they have answered is decided when the reminder is sent. */
  readonly remindable: readonly string[];
  /** Those who lead and want no reminders. */
  readonly resting?: readonly PersonId[];
  /** What was sent of it, or waits to be. */
  readonly rows: readonly Outgoing[];
}

/** Days after the meeting that answers nobody has said anything about are asked about. */
const askAfterDays = 7;
const askTime = '09:00';

/** How long a meeting waits for a group that is gone just now. */
const retryHours = 24;

/** When those who lead are asked what became of the answers that they have not marked. */
export function askAt({ date, zone, schedule }: Meeting): Instant {
  const day = addDays(date, askAfterDays);
  const at = localInstant(day, askTime, zone);
  return sendAt(at === 'doesNotExist' ? toInstant(inZone(schedule.end, zone).plus({ days: askAfterDays })) : at, zone);
}

export const hasUnmarked = ({ answers }: Meeting): boolean => answers.some(({ outcome }) => outcome === undefined);

/** When its next step is due. */
function nextStep(meeting: Meeting): Instant | null {
  const { state, schedule, reminded, asked } = meeting;
  if (state === 'planned') return schedule.postAt;
  if (state === 'posted') return reminded || schedule.remindAt === undefined ? schedule.closeAt : schedule.remindAt;
  if (state === 'closed') return meeting.over ? overAt(meeting) : schedule.evaluateAt;
  return state === 'held' && hasUnmarked(meeting) && !asked ? askAt(meeting) : null;
}

/** When those who lead are to be asked about the perspective of patients and next of kin: once, if the agenda has no place for it. */
function perspectiveDue(meeting: Meeting): Instant | null {
  const { perspectiveAsked, agenda, schedule } = meeting;
  return mayTakePlace(meeting) && !perspectiveAsked && !hasPerspective(agenda) ? (schedule.perspectiveAt ?? null) : null;
}

/** When the meeting wants to wake next. */
export function nextWake(meeting: Meeting): Instant | null {
  const [first = null] = [nextStep(meeting), meeting.reportAt, perspectiveDue(meeting)]
    .filter((at): at is Instant => at !== null)
    .sort((one, other) => (one < other ? -1 : 1));
  return first;
}

/** Whether its planned end has passed without anybody having been told. */
const isJustOver = (meeting: Meeting, now: Instant): boolean =>
  meeting.state === 'closed' && !meeting.over && now >= meeting.schedule.evaluateAt;

/** One step at a time, each once: after a long sleep the next one is due at once. */
export function wake(meeting: Meeting, facts: Facts, now: Instant): Effect<Meeting> {
  const due = nextWake(meeting);
  if (due === null || now < due) return { wakeAt: due };
  const { group } = facts;
  if (group === undefined || group.state === 'gone') return waiting(meeting, facts, now);
  const { after, send } = step(meeting, { ...facts, group }, now);
  return { body: after, send, forget: takesAnswers(after) ? [] : tellingRows(facts.rows), wakeAt: nextWake(after) };
}

/** Nothing can be sent to a place that Lotsen was removed from. Once the meeting has been, there is nothing left to wait for. */
function waiting(meeting: Meeting, { rows }: Facts, now: Instant): Effect<Meeting> {
  if (now < meeting.schedule.end) return { wakeAt: toInstant(inZone(now, 'utc').plus({ hours: retryHours })) };
  const state = meeting.state === 'cancelled' ? 'cancelled' : 'held';
  return { body: { ...meeting, state, asked: true, reportAt: null }, forget: tellingRows(rows), wakeAt: null };
}

type Step = { readonly after: Meeting; readonly send: readonly Outgoing[] };

function step(meeting: Meeting, facts: Facts & { readonly group: Group }, now: Instant): Step {
  const { group } = facts;
  if (meeting.reportAt !== null && now >= meeting.reportAt) {
    return { after: { ...meeting, reportAt: null }, send: unreached(meeting, group, now) };
  }
  const asked = perspectiveDue(meeting);
  if (asked !== null && now >= asked && asked === nextWake(meeting)) {
    return { after: { ...meeting, perspectiveAsked: true }, send: askPerspective(meeting, facts, now) };
  }
  switch (meeting.state) {
    case 'planned':
      return { after: { ...meeting, state: 'posted', told: group.representatives }, send: posted(meeting, group, now) };
    case 'posted':
      return now >= meeting.schedule.closeAt ? close(meeting, facts, now) : remind(meeting, facts, now);
    case 'closed':
      if (!meeting.over) return { after: { ...meeting, over: true }, send: [] };
      return { after: { ...meeting, state: 'held' }, send: wishesLost(meeting, facts.rows, now) };
    default:
      return { after: { ...meeting, asked: true }, send: unmarked(meeting, group, now) };
  }
}

const takesAnswers = ({ state }: Meeting): boolean => state === 'planned' || state === 'posted';

const remind = (meeting: Meeting, { remindable }: Facts, now: Instant): Step => ({
  after: { ...meeting, reminded: true },
  send: meeting.questions.length === 0 ? [] : reminders(meeting, remindable, now),
});

/** Only where something can still be done: there is an agenda or somebody to ask, and time left. */
function askPerspective(meeting: Meeting, { group, resting = [] }: Facts & { readonly group: Group }, now: Instant): readonly Outgoing[] {
  const isWorth = meeting.agenda.trim() !== '' || group.representatives.length > 0;
  const [lead] = leadersOf(group);
  if (!isWorth || lead === undefined || resting.includes(lead) || now >= meeting.schedule.start) return [];
  return [perspectiveMissing(meeting, lead, now)];
}

function close(meeting: Meeting, { group }: Facts & { readonly group: Group }, now: Instant): Step {
  const after: Meeting = { ...meeting, state: 'closed' };
  if (meeting.questions.length + meeting.speakers.length === 0) return { after, send: [] };
  return { after, send: handedOver(after, group, now) };
}

/** Told of a meeting whose planned end has passed: at least once, so what it does must be done once only. */
type Ended = (meeting: HeldMeeting, group: Group, now: Instant) => Promise<void>;

interface MeetingWakeParts extends Pick<MeetingParts, 'groups'> {
  /** Those of these people who want no reminders. */
  readonly paused: (people: readonly PersonId[]) => Promise<readonly PersonId[]>;
  readonly ended: Ended;
}

/** Representatives, except those who are known to be out of reach: a reminder that failed, or was not needed, would tell whose it was. */
export async function reachable(store: Store, { unreached }: Meeting, { representatives }: Group): Promise<readonly PersonId[]> {
  const addresses = await Promise.all(representatives.map((person) => store.get(addressKind, person)));
  return representatives.filter((person, index) => {
    const address = addresses[index];
    return address?.blocked === undefined && (address?.conversation !== undefined || !unreached.some((one) => one.person === person));
  });
}

/** What a meeting does when its time comes. */
export const meetingWakes = (store: Store, seal: Seal, { groups, paused, ended }: MeetingWakeParts): Wakes => ({
  [meetingKind.name]: async (id, now) => {
    const meeting = await store.get(meetingKind, id);
    const group = meeting && (await groups.at(meeting.group));
    // Called before it is noted here: two documents cannot be written at once, and the evaluation must not be lost in between.
    if (meeting !== undefined && group?.state === 'active' && isJustOver(meeting, now)) await ended(heldMeeting(id, meeting), group, now);
    const people = meeting === undefined || group === undefined ? [] : await reachable(store, meeting, group);
    const resting = await paused([...people, ...(group === undefined ? [] : leadersOf(group))]);
    const facts: Facts = {
      group,
      // Sealed before the rule, which may run twice, because a nonce must be used once.
      remindable: people
        .filter((person) => !resting.includes(person))
        .map((person) => sealWay(seal, { person, language: group?.language }, id)),
      resting,
      rows: await store.outgoing(meetingKind, id),
    };
    await changeIfThere(store, meetingKind, id, (before) => wake(before, facts, now));
  },
});
