import { z } from 'zod/v4';
import type { ActivityId, PersonId, PlaceId, TeamId } from '../../../core/ids.js';
import { type Group, groupTypes } from '../../../core/people/group.js';
import { type Absence, absences } from '../../../core/people/happening.js';
import { stored } from '../../../core/read.js';
import type { DocumentKind } from '../../../core/store/store.js';
import { languages } from '../../../texts/language.js';

/** A group as it is stored, under its place's id. */
export interface GroupRecord extends Group {
  /** How often it has been saved: a form that shows an older one does not overwrite what others have changed since. */
  readonly revision: number;
  /** The activity that saved it last, so that a redelivery changes nothing. */
  readonly savedBy: ActivityId;
  /** What the channel or chat was called when Lotsen last heard. */
  readonly placeName: string;
  /** Why nothing can be sent; `state` follows from it. */
  readonly absent: readonly Absence[];
}

const person = stored<PersonId>();

const groupRecord = z.object({
  id: stored<PlaceId>(),
  team: stored<TeamId>().optional(),
  name: z.string(),
  type: z.enum(groupTypes),
  area: z.string(),
  language: z.enum(languages),
  timeZone: z.string(),
  chair: person.optional(),
  coordinators: z.array(person),
  representatives: z.array(person),
  members: z.array(z.object({ id: person, name: z.string() })),
  state: z.enum(['active', 'gone']),
  revision: z.number(),
  savedBy: stored<ActivityId>(),
  placeName: z.string(),
  absent: z.array(z.enum(absences)),
});

export const groupKey = {
  person: (id: PersonId) => `person:${id}`,
  team: (id: TeamId) => `team:${id}`,
} as const;

export const groupKind: DocumentKind<GroupRecord> = {
  name: 'group',
  personal: ['groups'],
  erasedBy: { wakeOf: 'group' },
  schema: 1,
  lift: (body) => groupRecord.parse(body),
  keys: ({ state, team, members }) => [
    ...(state === 'active' ? ['active'] : []),
    ...(team === undefined ? [] : [groupKey.team(team)]),
    ...members.map(({ id }) => groupKey.person(id)),
  ],
};
