import type { GroupsKnown } from '../../core/known.js';
import type { AskPlace } from '../../core/people/group.js';
import type { Store } from '../../core/store/store.js';
import { groupKey, groupKind } from './group/group-record.js';
import { checkedGroups, stillHasPart } from './membership/roster-check.js';

export function groupsKnown(store: Store, askPlace: AskPlace): GroupsKnown {
  const at: GroupsKnown['at'] = (place) => store.get(groupKind, place);
  const of: GroupsKnown['of'] = async (person) =>
    (await store.find(groupKind, groupKey.person(person))).map(({ body }) => body).filter(({ state }) => state === 'active');
  const parts = { store, askPlace, at, of };
  return {
    at,
    of,
    checked: checkedGroups(parts),
    stillHas: stillHasPart(parts),
    all: async () => (await store.find(groupKind, 'active')).map(({ body }) => body),
    namesOf: async (place) => {
      const group = place.kind === 'personal' ? undefined : await at(place.id);
      if (group === undefined) return place.names;
      const kind = group.type === 'other' ? '' : group.type.toUpperCase();
      const name = group.name.split(/[^\p{L}\p{N}]+/u).includes(kind) ? group.name : `${kind} ${group.name}`.trim();
      return [...new Set([name, group.area, ...place.names])].filter((one) => one !== '');
    },
  };
}
