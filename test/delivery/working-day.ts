import { randomBytes } from 'node:crypto';
import type { ActivityId, Instant, PersonId } from '../../src/core/ids.js';
import type { Seal } from '../../src/core/privacy/seal.js';
import type { Store } from '../../src/core/store/store.js';
import { followUp, solve, withdraw } from '../../src/features/back-office/asking/asker-steps.js';
import { type Sent, sendCase } from '../../src/features/back-office/asking/send-case.js';
import type { Deed, StaffMember, StepOutcome } from '../../src/features/back-office/case/case.js';
import { doingOf, saveCase, saveOwnCase } from '../../src/features/back-office/case/save-case.js';
import { askBack, claim, close, handOver, note, release, reopen, reply } from '../../src/features/back-office/queue/staff-steps.js';
import { sendingWith, staffNamed, times } from '../support/cases.js';
import { person } from '../support/groups.js';
import { requestWith } from '../support/requests.js';

export const workers: readonly StaffMember[] = Array.from({ length: 20 }, (_, index) => staffNamed(`StaffMember${index}`));

export const askerOf = (index: number): PersonId => person(`asker${index}`);

/** Every other one has no name, every tenth is an idea. */
export const sendQuestion = (store: Store, seal: Seal, index: number): Promise<Sent> =>
  sendCase(
    { store, seal, times, chance: randomBytes },
    sendingWith({
      typed: {
        ...sendingWith().typed,
        text: `Fråga ${index}`,
        kind: index % 10 === 0 ? 'idea' : 'question',
        identity: index % 2 === 0 ? 'named' : 'unnamed',
      },
      person: { id: askerOf(index), name: `Asker ${index}` },
      way: { person: askerOf(index), language: 'sv' },
      form: `${index}`,
    }),
  );

/** What was acknowledged: that is what the histories must tell. */
export interface Acknowledged {
  readonly number: string;
  readonly deed: Deed;
}

export interface Working {
  readonly store: Store;
  readonly seal: Seal;
  readonly numbers: readonly string[];
  /** From 0 to 1, always the same row of numbers. */
  readonly random: () => number;
  readonly now: () => Instant;
}

const pick = <Value>(values: readonly Value[], random: () => number, otherwise: Value): Value =>
  values[Math.floor(random() * values.length)] ?? otherwise;

/** One of the back office does something with some case, whatever state it is in. */
export async function work(
  staff: StaffMember,
  turn: string,
  { store, seal, numbers, random, now }: Working,
): Promise<readonly Acknowledged[]> {
  const parts = { store, seal, times };
  const number = pick(numbers, random, '');
  const other = pick(workers, random, staff);
  const doing = doingOf(seal, number, requestWith({ id: turn as ActivityId, person: { id: staff.person, name: staff.name }, at: now() }));
  const steps = {
    claimed: () => saveCase(parts, number, (one) => claim(one, staff, doing)),
    released: () => saveCase(parts, number, (one) => release(one, staff, doing)),
    replied: () => saveCase(parts, number, (one) => reply(one, staff, `Svar ${turn}`, doing, true)),
    askedBack: () => saveCase(parts, number, (one) => askBack(one, staff, `Motfråga ${turn}`, doing, true)),
    noted: () => saveCase(parts, number, (one) => note(one, staff, `Lapp ${turn}`, doing)),
    handedOver: () => saveCase(parts, number, (one) => handOver(one, staff, other, '', doing)),
    closed: () => saveCase(parts, number, (one) => close(one, staff, { ending: 'takenUp', reason: 'Klart' }, doing)),
    reopened: () => saveCase(parts, number, (one) => reopen(one, staff, doing)),
  } as const satisfies Readonly<Partial<Record<Deed, () => Promise<StepOutcome>>>>;
  const deed = pick(Object.keys(steps) as (keyof typeof steps)[], random, 'claimed');
  return did(number, deed, await twice(steps[deed], random));
}

/** The asker of a case does something with it. */
export async function ask(index: number, turn: string, { store, seal, numbers, random, now }: Working): Promise<readonly Acknowledged[]> {
  const parts = { store, seal, times };
  const number = numbers[index] ?? '';
  const asker = askerOf(index);
  const doing = doingOf(seal, number, requestWith({ id: turn as ActivityId, person: { id: asker, name: '' }, at: now() }));
  const steps = {
    followedUp: () => saveOwnCase(parts, number, asker, (one, isAsker) => followUp(one, `Till ${turn}`, isAsker, doing)),
    solved: () => saveOwnCase(parts, number, asker, (one, isAsker) => solve(one, isAsker, doing)),
    withdrawn: () => saveOwnCase(parts, number, asker, (one, isAsker) => withdraw(one, isAsker, doing)),
  } as const satisfies Readonly<Partial<Record<Deed, () => Promise<StepOutcome>>>>;
  const deed = pick(['followedUp', 'followedUp', 'followedUp', 'solved', 'withdrawn'] as const, random, 'followedUp');
  return did(number, deed, await twice(steps[deed], random));
}

/** Teams delivers some activities again, at the same time. */
async function twice(step: () => Promise<StepOutcome>, random: () => number): Promise<readonly StepOutcome[]> {
  return Promise.all(random() < 0.2 ? [step(), step()] : [step()]);
}

const did = (number: string, deed: Deed, outcomes: readonly StepOutcome[]): readonly Acknowledged[] =>
  outcomes.some((outcome) => outcome.ok && !outcome.repeated) ? [{ number, deed }] : [];
