import type { Instant, PersonId } from '../../../core/ids.js';
import { type Group, isCoordinator, isRepresentative } from '../../../core/people/group.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Outgoing } from '../../../core/store/store.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { GroupRecord } from './group-record.js';

type Role = 'chair' | 'coordinator' | 'representative';

export const rolesOf = (group: Group | undefined, person: PersonId): readonly Role[] =>
  group === undefined
    ? []
    : [
        ...(group.chair === person ? (['chair'] as const) : []),
        ...(isCoordinator(group, person) ? (['coordinator'] as const) : []),
        ...(isRepresentative(group, person) ? (['representative'] as const) : []),
      ];

/** Tells each person who was given a role by somebody else, in one message about all of their new roles. `mark` tells two times apart. */
export function givenRoles(
  before: Group | undefined,
  after: GroupRecord,
  by: PersonId | undefined,
  at: Instant,
  mark: string,
): readonly Outgoing[] {
  const people = new Set([...(after.chair === undefined ? [] : [after.chair]), ...after.coordinators, ...after.representatives]);
  return [...people].flatMap((person) => {
    const known = rolesOf(before, person);
    const given = rolesOf(after, person).filter((role) => !known.includes(role));
    if (person === by || given.length === 0) return [];
    const recipient = { to: 'person', person, fallback: after.id } as const;
    const message = { recipient, show: 'groups.roles', about: { roles: given.join(' ') } };
    return [outgoing(`roles ${mark} ${person}`, sendAt(at, after.timeZone), message)];
  });
}
