import type { PersonId } from '../../core/ids.js';
import { type Group, isCoordinator, isRepresentative, nameIn } from '../../core/people/group.js';
import type { PersonalData } from '../../core/privacy/personal-data.js';
import { forgetIn } from '../../core/store/forgetting.js';
import { readMessage } from '../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { type GroupRecord, groupKey, groupKind } from './group/group-record.js';
import { withoutPeople } from './group/members.js';

/** What somebody is in a group, the most telling first. */
const rolesOf = (group: Group, person: PersonId) =>
  [
    ...(isCoordinator(group, person) ? (['coordinator'] as const) : []),
    ...(group.chair === person ? (['chair'] as const) : []),
    ...(isRepresentative(group, person) ? (['representative'] as const) : []),
  ] as const;

/** Whether nobody else could change the group or plan its meetings, although others are in it. A group that is gone needs nobody. */
export const isNeededBy = (group: Group, person: PersonId): boolean =>
  group.state === 'active' &&
  isCoordinator(group, person) &&
  group.coordinators.length === 1 &&
  group.members.some(({ id }) => id !== person);

/** A welcome for several that is still to be sent, without them. */
function welcomeWithout(row: Outgoing, person: PersonId): readonly Outgoing[] {
  const message = readMessage(row.message);
  if (message === undefined || row.state !== 'waiting') return [];
  const people = (message.about['people'] ?? '').split(',').filter((one) => one !== person);
  return people.length === 0 ? [] : [{ ...row, message: { ...message, about: { ...message.about, people: people.join(',') } } }];
}

/** Names and roles in the groups they are in. */
export const groupsData = (store: Store): PersonalData => {
  const groupsWith = (person: PersonId) => store.find(groupKind, groupKey.person(person));
  return {
    part: 'groups',

    about: async (person, { language }) => {
      const { myData: texts } = textsIn(language);
      const found = await groupsWith(person);
      if (found.length === 0) return [];
      const things = found.map(({ body: group }) => {
        const roles = rolesOf(group, person);
        const role = (roles.length === 0 ? (['member'] as const) : roles).map((one) => texts.roles[one]).join(', ');
        const name = nameIn(group, person);
        return { summary: `${group.name}: ${role}`, facts: { [texts.group]: group.name, [texts.name]: name, [texts.groupRoles]: role } };
      });
      return [{ title: texts.groups, things, stays: texts.groupsStay }];
    },

    hindrances: async (person, { language }) =>
      (await groupsWith(person))
        .filter(({ body }) => isNeededBy(body, person))
        .map(({ body }) => textsIn(language).myData.groupsHandOver(body.name)),

    erase: async (person) => {
      for (const { id } of await groupsWith(person)) {
        await forgetIn<GroupRecord>(store, groupKind, id, { person }, (group, rows) => ({
          body: withoutPeople(group, (one) => one === person),
          send: rows.flatMap((row) => welcomeWithout(row, person)),
        }));
      }
    },
  };
};
