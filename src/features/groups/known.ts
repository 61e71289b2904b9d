import type { GroupsKnown } from '../../core/known.js';
import type { Store } from '../../core/store/store.js';
import { groupKey, groupKind } from './group/group-record.js';

export function groupsKnown(store: Store): GroupsKnown {
  const at: GroupsKnown['at'] = (place) => store.get(groupKind, place);
  return {
    at,
    of: async (person) =>
      (await store.find(groupKind, groupKey.person(person))).map(({ body }) => body).filter(({ state }) => state === 'active'),
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
