import type { Instant, PersonId } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import type { Case, Entry, StaffMember, Step } from './case.js';
import { cardUpdated } from './case-messages.js';
import { type CaseTimes, nextWake } from './case-wake.js';

/** A member of the staff who wanted to be forgotten. What they wrote stays, because whoever asked needs it. */
export const forgottenStaff: StaffMember = { person: '' as PersonId, name: '' };

/** What somebody has written and done in a case, as one of the back office. */
export function workIn({ thread, history, holder }: Case, person: PersonId) {
  const isHolder = holder?.person === person;
  const written = thread.filter(({ by }) => by?.person === person);
  const steps = history.filter(({ by, to }) => to?.person === person || (typeof by === 'object' && by.person === person));
  return { isHolder, written, steps, isAny: isHolder || written.length + steps.length > 0 };
}

/** The case with nobody's name where theirs was. What they have in hand goes back to the queue. */
export function withoutStaff(
  one: Case,
  person: PersonId,
  times: CaseTimes,
  at: Instant,
): Pick<Change<Case, void>, 'body' | 'send' | 'wakeAt'> {
  const work = workIn(one, person);
  if (!work.isAny) return {};
  const { holder, ...rest } = one;
  const isReleased = work.isHolder && one.state !== 'closed';
  const unnamed = (staff: StaffMember): StaffMember => (staff.person === person ? forgottenStaff : staff);
  const body: Case = {
    ...rest,
    ...(holder === undefined || work.isHolder ? {} : { holder }),
    state: isReleased && one.state === 'taken' ? 'new' : one.state,
    thread: one.thread.map(({ by, ...entry }): Entry => ({ ...entry, ...(by === undefined ? {} : { by: unnamed(by) }) })),
    history: [
      ...one.history.map(
        ({ by, to, ...step }): Step => ({
          ...step,
          by: typeof by === 'object' ? unnamed(by) : by,
          ...(to === undefined ? {} : { to: unnamed(to) }),
        }),
      ),
      ...(isReleased ? [{ deed: 'released', at, by: 'lotsen' } as const] : []),
    ],
  };
  return { body, send: one.state === 'closed' ? [] : cardUpdated(body, `forgotten ${at}`, at), wakeAt: nextWake(body, times) };
}
