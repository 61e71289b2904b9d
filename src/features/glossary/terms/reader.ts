import type { PersonId, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Person, Place } from '../../../core/request.js';
import type { Glossary } from './glossary.js';
import type { LivingGlossary } from './living-glossary.js';
import { areaKey, scopeKey } from './meaning.js';

export interface GroupsOfReaders {
  readonly groupAt: (place: PlaceId) => Promise<Group | undefined>;
  /** Those that a person is in and that are not gone. */
  readonly groupsOf: (person: PersonId) => Promise<readonly Group[]>;
}

/** The glossary for somebody in a place: what holds for one group or area is for those in it, and where they write as that group. */
export type GlossaryFor = (place: Place, person: Person) => Glossary | Promise<Glossary>;

const scopesOf = ({ id, name, area }: Group): readonly string[] => [
  scopeKey({ to: 'group', group: id, name }),
  ...(area.trim() === '' ? [] : [areaKey(area)]),
];

/** While no meaning holds for less than all, nothing is looked up, and nothing is waited for. */
export const glossaryFor =
  (living: LivingGlossary, { groupAt, groupsOf }: GroupsOfReaders): GlossaryFor =>
  (place, person) => {
    if (living.scopes().size === 0) return living.all();
    const groups = place.kind === 'personal' ? groupsOf(person.id) : groupAt(place.id).then((group) => (group ? [group] : []));
    return groups.then((found) => living.within(found.flatMap(scopesOf)));
  };
