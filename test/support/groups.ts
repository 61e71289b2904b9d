import type { ActivityId, PersonId, TeamId } from '../../src/core/ids.js';
import type { AskPlace, Listed, Roster } from '../../src/core/people/group.js';
import type { GroupRecord } from '../../src/features/groups/group/group-record.js';
import { now, placeOf } from './requests.js';

export const person = (name: string): PersonId => `29:${name.toLowerCase()}` as PersonId;

export const listed = (name: string): Listed => ({ id: person(name), name, email: `${name.toLowerCase()}@lotsen.example` });

/** Everybody in the place of the group below. */
export const roster: readonly Listed[] = ['Petra', 'Karin', 'Vera', 'Olle', 'Musa'].map(listed);

export const rosterWith =
  (...members: readonly Listed[]) =>
  async (): Promise<Roster> => ({ ok: true, members });

export const team = '19:team@thread.tacv2' as TeamId;

export const groupPlace = { ...placeOf('channel', 'LAG Suicidprevention', 'LPO Psykisk hälsa'), team };

/** Petra coordinates, Karin is the chair, Vera and Olle are representatives, Musa a member like any other. */
export const groupWith = (changes: Partial<GroupRecord> = {}): GroupRecord => ({
  id: groupPlace.id,
  team,
  name: 'LAG Suicidprevention',
  type: 'lag',
  area: 'Psykisk hälsa',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  chair: person('Karin'),
  coordinators: [person('Petra')],
  representatives: [person('Vera'), person('Olle')],
  members: roster.map(({ id, name }) => ({ id, name })),
  state: 'active',
  revision: 1,
  savedBy: 'first' as ActivityId,
  placeName: 'LAG Suicidprevention',
  absent: [],
  ...changes,
});

/** Teams, for whom nobody has left since: it does not let Lotsen see who is there. */
export const askNobody: AskPlace = async () => ({ roster: { ok: false, because: 'notAllowed' }, at: now });
