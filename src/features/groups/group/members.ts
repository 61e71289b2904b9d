import type { PersonId } from '../../../core/ids.js';
import type { Member } from '../../../core/people/group.js';
import type { Absence } from '../../../core/people/happening.js';
import type { GroupRecord } from './group-record.js';

/** In a place with more people than this, only those with a role are kept: the document stays small. */
export const maxMembers = 500;

/**
 * The group without those who have left, in every role. When no coordinator is left the chair takes over. Without a chair nobody does, and
 * anyone in the place may set the group up again.
 */
export function withoutPeople(group: GroupRecord, left: (person: PersonId) => boolean): GroupRecord {
  const stays = (person: PersonId) => !left(person);
  const chair = group.chair !== undefined && stays(group.chair) ? group.chair : undefined;
  const coordinators = group.coordinators.filter(stays);
  const after: GroupRecord = {
    ...group,
    chair,
    coordinators: coordinators.length > 0 || chair === undefined ? coordinators : [chair],
    representatives: group.representatives.filter(stays),
    members: group.members.filter(({ id }) => stays(id)),
  };
  return same(group, after) ? group : after;
}

/** With those who have joined, and the new names of those who were there. */
export function withPeople(group: GroupRecord, people: readonly Member[]): GroupRecord {
  const known = new Map(group.members.map((member) => [member.id, member]));
  for (const { id, name } of people) {
    const before = known.get(id);
    if (before === undefined ? known.size < maxMembers : name !== '') known.set(id, { id, name });
  }
  const after = { ...group, members: [...known.values()] };
  return same(group, after) ? group : after;
}

/** As Teams lists the place just now. */
export function asListed(group: GroupRecord, roster: readonly Member[]): GroupRecord {
  const here = new Set(roster.map(({ id }) => id));
  return withPeople(
    withoutPeople(group, (person) => !here.has(person)),
    keptOf(roster, hasRole(group)),
  );
}

/** Whom to keep of everybody in a place. */
export const keptOf = (roster: readonly Member[], needed: (person: PersonId) => boolean): readonly Member[] =>
  roster.filter(({ id }) => roster.length <= maxMembers || needed(id)).map(({ id, name }) => ({ id, name }));

const hasRole =
  ({ chair, coordinators, representatives }: GroupRecord) =>
  (person: PersonId): boolean =>
    person === chair || coordinators.includes(person) || representatives.includes(person);

const same = (one: GroupRecord, other: GroupRecord): boolean =>
  one.chair === other.chair &&
  (['coordinators', 'representatives'] as const).every((role) => one[role].join() === other[role].join()) &&
  one.members.map(({ id, name }) => `${id} ${name}`).join() === other.members.map(({ id, name }) => `${id} ${name}`).join();

const withAbsences = (group: GroupRecord, absent: readonly Absence[]): GroupRecord => ({
  ...group,
  absent,
  state: absent.length === 0 ? 'active' : 'gone',
});

/** Notes a reason why nothing can be sent to the group: while there is one, nothing is. */
export const gone = (group: GroupRecord, because: Absence): GroupRecord =>
  group.absent.includes(because) ? group : withAbsences(group, [...group.absent, because]);

/** Notes that one of the reasons is over; others may remain. */
export const back = (group: GroupRecord, because: Absence): GroupRecord =>
  group.absent.includes(because)
    ? withAbsences(
        group,
        group.absent.filter((one) => one !== because),
      )
    : group;

/** Notes the channel's new name. A group keeps a name of its own; one that was the channel's follows the channel. */
export const renamed = (group: GroupRecord, placeName: string): GroupRecord =>
  group.placeName === placeName ? group : { ...group, placeName, name: group.name === group.placeName ? placeName : group.name };
