import type { Instant, PersonId } from '../../core/ids.js';
import type { Group } from '../../core/people/group.js';
import { type Message, outgoing } from '../../core/store/outgoing.js';
import type { Change, Outgoing } from '../../core/store/store.js';
import { inZone, toInstant } from '../../core/time/local-time.js';
import { addWorkingDays, sendAt } from '../../core/time/working-time.js';
import type { Introduction } from './introduction.js';
import { type Audience, isFurther, type StepId, stepAfter, stepsFor } from './steps.js';

/** Working days between two steps that nobody reads ahead of: five steps take the first weeks. */
const daysBetween = 3;

/** Days that "later" moves a step. */
const daysLater = 7;

/** Months that a finished introduction is kept, and again so many as long as the person still has the role. */
const keptMonths = 6;

const nextStepAt = (at: Instant, zone: string): Instant => sendAt(addWorkingDays(at, daysBetween, zone), zone);
const weekAfter = (at: Instant, zone: string): Instant => sendAt(toInstant(inZone(at, zone).plus({ days: daysLater })), zone);
const lookAgainAt = (at: Instant, zone: string): Instant => toInstant(inZone(at, zone).plus({ months: keptMonths }));

/** Every change of an introduction says when it wakes next. */
const changed = <Outcome>(body: Introduction, outcome: Outcome, send: readonly Outgoing[] = []): Change<Introduction, Outcome> => ({
  body,
  send,
  wakeAt: body.nextAt,
  outcome,
});

function sendStep({ person, group, step, sent, zone }: Introduction, at: Instant): Outgoing {
  const recipient = { to: 'person', person, ...(group !== undefined && { fallback: group }) } as const;
  const message: Message = { recipient, show: 'introduction.step', about: { step } };
  return outgoing(`step ${sent}`, sendAt(at, zone), message);
}

export interface Beginning {
  readonly person: PersonId;
  readonly audience: Audience;
  readonly group: Group | undefined;
  /** The time zone where there is no group. */
  readonly zone: string;
  readonly at: Instant;
}

const begun = ({ person, audience, group, zone, at }: Beginning, sent: number): Introduction => ({
  person,
  audience,
  group: group?.id,
  zone: group?.timeZone ?? zone,
  state: 'going',
  step: stepsFor(audience, false)[0] ?? 'welcome',
  comes: 'next',
  nextAt: nextStepAt(at, group?.timeZone ?? zone),
  sent,
});

/** Sends the first step to somebody who has just got the role, unless they have had an introduction to it before. */
export function offer(before: Introduction | undefined, beginning: Beginning): Change<Introduction, void> {
  if (before !== undefined) return { outcome: undefined };
  const body = begun(beginning, 1);
  return changed(body, undefined, [sendStep(body, beginning.at)]);
}

/** The step for somebody who asks: the one they have reached, or the first one before it began and after it is over. */
export function open(
  before: Introduction | undefined,
  beginning: Beginning,
): Change<Introduction, { readonly step: StepId; readonly as: 'first' | 'here' | 'anew' }> {
  if (before?.state === 'going') return { outcome: { step: before.step, as: 'here' } };
  const body = begun(beginning, before?.sent ?? 0);
  return changed(body, { step: body.step, as: before === undefined ? 'first' : 'anew' });
}

/**
 * Goes on to the next step. An old card leads on without moving anybody back, and a card of an introduction that is over does not begin it
 * again.
 * @param from the step of the card; left out, the one they have reached
 */
export function goOn(
  before: Introduction,
  from: StepId | undefined,
  steps: readonly StepId[],
  at: Instant,
): Change<Introduction, StepId | 'end'> {
  const step = stepAfter(steps, from ?? before.step);
  if (before.state !== 'going') return { outcome: step ?? 'end' };
  if (step === undefined) return changed({ ...before, state: 'done', nextAt: lookAgainAt(at, before.zone) }, 'end');
  if (!isFurther(step, before.step)) return { outcome: step };
  return changed({ ...before, step, comes: 'next', nextAt: nextStepAt(at, before.zone) }, step);
}

/** Sends the present step again in a week. Gives when; undefined where nothing more would come. */
export function putOff(before: Introduction, at: Instant): Change<Introduction, Instant | undefined> {
  if (before.state !== 'going') return { outcome: undefined };
  const nextAt = weekAfter(at, before.zone);
  return changed({ ...before, comes: 'again', nextAt }, nextAt);
}

/** Ends the introduction at somebody's wish: nothing more comes by itself. */
export function skip(before: Introduction, at: Instant): Change<Introduction, void> {
  if (before.state !== 'going') return { outcome: undefined };
  return changed({ ...before, state: 'skipped', nextAt: lookAgainAt(at, before.zone) }, undefined);
}

export interface Waking {
  readonly steps: readonly StepId[];
  /** They still have the role that it is about, or asked for it without one. */
  readonly isStill: boolean;
  /** They want no reminders for now. */
  readonly isPaused: boolean;
  readonly now: Instant;
}

/** Sends the step whose time has come, and erases an introduction that nobody needs any more. */
export function wake(before: Introduction, { steps, isStill, isPaused, now }: Waking): Change<Introduction, void> {
  const { zone } = before;
  if (now < before.nextAt) return { wakeAt: before.nextAt, outcome: undefined };
  if (before.state !== 'going') {
    if (!isStill || before.group === undefined) return { body: null, outcome: undefined };
    return changed({ ...before, nextAt: lookAgainAt(now, zone) }, undefined);
  }
  const step = before.comes === 'again' ? before.step : stepAfter(steps, before.step);
  if (step === undefined || !isStill) return changed({ ...before, state: 'done', nextAt: lookAgainAt(now, zone) }, undefined);
  if (isPaused) return changed({ ...before, nextAt: weekAfter(now, zone) }, undefined);
  const body: Introduction = { ...before, step, comes: 'next', nextAt: nextStepAt(now, zone), sent: before.sent + 1 };
  return changed(body, undefined, [sendStep(body, now)]);
}
