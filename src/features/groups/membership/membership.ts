import type { PersonId } from '../../../core/ids.js';
import type { Member } from '../../../core/people/group.js';
import type { GroupRecord } from '../group/group-document.js';

/** In a place with more people than this, only those with a role are kept: the document stays small. */
export const mostMembers = 500;

/**
 * Without those who have left, in every role. When no coordinator is left the chair takes over; without a chair nobody does, and
 * anyone in the place may set the group up again.
 */
export function withoutPeople(group: GroupRecord, left: (person: PersonId) => boolean): GroupRecord {
  const stays = (person: PersonId) => !left(person);
  const { chair, ...rest } = group;
  const stayingChair = chair !== undefined && stays(chair) ? [chair] : [];
  const coordinators = group.coordinators.filter(stays);
  const after: GroupRecord = {
    ...rest,
    ...(stayingChair[0] !== undefined && { chair: stayingChair[0] }),
    coordinators: coordinators.length > 0 ? coordinators : stayingChair,
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
    if (before === undefined ? known.size < mostMembers : name !== '') known.set(id, { id, name });
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
  roster.filter(({ id }) => roster.length <= mostMembers || needed(id)).map(({ id, name }) => ({ id, name }));

const hasRole =
  ({ chair, coordinators, representatives }: GroupRecord) =>
  (person: PersonId): boolean =>
    person === chair || coordinators.includes(person) || representatives.includes(person);

const same = (one: GroupRecord, other: GroupRecord): boolean =>
  one.chair === other.chair &&
  (['coordinators', 'representatives'] as const).every((role) => one[role].join() === other[role].join()) &&
  one.members.map(({ id, name }) => `${id} ${name}`).join() === other.members.map(({ id, name }) => `${id} ${name}`).join();
