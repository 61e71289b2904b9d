import type { Instant, PersonId } from '../../../core/ids.js';
import type { GroupsKnown } from '../../../core/known.js';
import { type Group, isRepresentative } from '../../../core/people/group.js';
import { outgoing, type Wakes } from '../../../core/store/outgoing.js';
import type { Change, Outgoing, Store } from '../../../core/store/store.js';
import { type Assignment, assignmentKind } from './assignment.js';
import { toPerson } from './save.js';
import { momentsOf, nextWake } from './schedule.js';

/** Asks both sides in one write, so that neither can be left out. */
function askToGoOn(one: Assignment, coordinators: readonly PersonId[], now: Instant): readonly Outgoing[] {
  const mark = `${one.revision}`;
  return [
    outgoing(`goOn ${mark} ${one.person}`, now, toPerson(one, 'assignment.goOn')),
    ...coordinators
      .filter((coordinator) => coordinator !== one.person)
      .map((coordinator) => outgoing(`goOn ${mark} ${coordinator}`, now, toPerson({ ...one, person: coordinator }, 'assignment.goOnLead'))),
  ];
}

/**
 * Does everything about an assignment whose time has come, in one step.
 * @param group Its group, where that is not gone.
 */
export function wakeAssignment(one: Assignment, group: Group | undefined, now: Instant, keptMonths: number): Change<Assignment, void> {
  const { askAt, closingAt, closingEndsAt, endAt } = momentsOf(one, keptMonths);
  const isLast = one.terms.to !== '';
  const isThere = group !== undefined && isRepresentative(group, one.person);
  if (now >= endAt && (isLast || !isThere)) return { body: null, outcome: undefined };
  const asks = !one.goOn.asked && askAt !== undefined && now >= askAt;
  // Whoever has left the group already is asked afterwards, but not whether to go on.
  const send = asks && isThere && closingAt !== undefined && now < closingAt ? askToGoOn(one, group.coordinators, now) : [];
  const closes = one.closing === 'ahead' && closingAt !== undefined && now >= closingAt;
  const isOver = closingEndsAt !== undefined && now >= closingEndsAt;
  const questions = closes && !isOver ? [outgoing(`closing ${one.revision}`, now, toPerson(one, 'assignment.closing'))] : [];
  const body: Assignment = {
    ...one,
    // One without a last day is looked at again in a year.
    ...(now >= endAt && { savedAt: now }),
    goOn: asks ? { ...one.goOn, asked: true } : one.goOn,
    closing: isOver ? 'over' : closes ? 'asked' : one.closing,
  };
  return { body, send: [...send, ...questions], wakeAt: nextWake(body, keptMonths), outcome: undefined };
}

export const assignmentWakes = (store: Store, groups: Pick<GroupsKnown, 'at'>, keptMonths: number): Wakes => ({
  [assignmentKind.name]: async (id, now) => {
    const known = await store.get(assignmentKind, id);
    const group = known && (await groups.at(known.group));
    const present = group?.state === 'active' ? group : undefined;
    await store.change(assignmentKind, id, (one) =>
      one === undefined ? { outcome: undefined } : wakeAssignment(one, present, now, keptMonths),
    );
  },
});
