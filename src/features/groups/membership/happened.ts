import type { Instant, PlaceId } from '../../../core/ids.js';
import { forgetAddress } from '../../../core/people/address.js';
import type { AskRoster, Member } from '../../../core/people/group.js';
import type { Absence, Happened, Happening, Scope } from '../../../core/people/happening.js';
import { changeIfThere, type Effect, eraseIfThere } from '../../../core/store/if-there.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { type GroupRecord, groupKey, groupKind } from '../group/group-record.js';
import { asListed, back, gone, renamed, withoutPeople, withPeople } from '../group/members.js';
import { givenRoles } from '../group/roles.js';
import { greet, greetingKind, maxWelcomed, welcome } from './welcome.js';

/** Keeps the groups as Teams has them, and introduces Lotsen where it is added. A group that is left is kept for so many days. */
export function groupHappened(store: Store, keepGoneDays: number): Happened {
  /** Applies a rule to every group that it concerns. */
  const inEach = async (scope: Scope, rule: (group: GroupRecord) => Effect<GroupRecord>): Promise<void> => {
    const ids = 'place' in scope ? [scope.place] : (await store.find(groupKind, groupKey.team(scope.team))).map(({ id }) => id);
    for (const id of ids) await changeIfThere(store, groupKind, id, rule);
  };
  const changes = (before: GroupRecord, after: GroupRecord, { at }: Happening): Effect<GroupRecord> =>
    after === before ? {} : { body: after, ...retiring(before, after, at, keepGoneDays) };

  async function added(happening: Happening, askRoster: AskRoster): Promise<void> {
    const { place, at } = happening;
    const scope: Scope = place.team === undefined ? { place: place.id } : { team: place.team };
    await inEach(scope, (group) => changes(group, back(group, 'lotsenRemoved'), happening));
    if ((await store.get(greetingKind, place.id)) !== undefined) return;
    const roster = await askRoster();
    // People may have come and gone while Lotsen was not there to be told.
    if (roster.ok) {
      await inEach({ place: place.id }, (group) => changes(group, asListed(group, roster.members), happening));
    }
    const isNew = (await store.get(groupKind, place.id)) === undefined;
    const isCrowd = roster.ok && roster.members.length > maxWelcomed;
    await store.change(greetingKind, place.id, (before) => greet(before, place, at, { silently: isNew && isCrowd, isNew }));
  }

  /** Where no group was set up, there is nothing to keep an address for. */
  async function forgetPlaces(scope: Scope, because: Absence): Promise<void> {
    const ids =
      'place' in scope ? [scope.place] : (await store.find(greetingKind, groupKey.team(scope.team))).map(({ id }) => id as PlaceId);
    for (const id of ids) {
      if ((await store.get(groupKind, id)) === undefined) await forgetAddress(store)(id);
      if (because === 'lotsenRemoved') await eraseIfThere(store, greetingKind, id);
    }
  }

  return async (happening, askRoster) => {
    switch (happening.kind) {
      case 'added':
        return added(happening, askRoster);
      case 'gone': {
        const { scope, because } = happening;
        await inEach(scope, (group) => changes(group, gone(group, because), happening));
        return because === 'teamArchived' ? undefined : forgetPlaces(scope, because);
      }
      case 'back':
        return inEach(happening.scope, (group) => changes(group, back(group, happening.because), happening));
      case 'joined': {
        const people = await named(happening.people, askRoster);
        return inEach(happening.scope, (group) => {
          const body = withPeople(group, people);
          const before = new Set(group.members.map(({ id }) => id));
          const joined = body.members.map(({ id }) => id).filter((id) => !before.has(id));
          return body === group ? {} : { body, send: welcome(body, joined, happening) };
        });
      }
      case 'left':
        return inEach(happening.scope, (group) => {
          const after = withoutPeople(group, (person) => happening.people.includes(person));
          const told = givenRoles(group, after, undefined, happening.at, happening.id);
          return { ...changes(group, after, happening), send: after.state === 'gone' ? [] : told };
        });
      case 'renamed': {
        // The General channel has the team's id and follows its name.
        const { scope, name } = happening;
        const place = 'place' in scope ? scope.place : (`${scope.team}` as PlaceId);
        return inEach({ place }, (group) => changes(group, renamed(group, name), happening));
      }
      case 'meetingEnded':
        return;
    }
  };
}

/** Teams tells who joined, but seldom what they are called. */
async function named(people: readonly Member[], askRoster: AskRoster): Promise<readonly Member[]> {
  if (people.every(({ name }) => name !== '')) return people;
  const roster = await askRoster();
  if (!roster.ok) return people;
  const names = new Map(roster.members.map(({ id, name }) => [id, name]));
  return people.map(({ id, name }) => ({ id, name: name === '' ? (names.get(id) ?? '') : name }));
}

/** Whether nobody is likely to come back to the group. An archived team is there to be read and may be taken up again after years. */
const isLeft = ({ absent }: GroupRecord): boolean => absent.some((because) => because !== 'teamArchived');

/** What has been left is erased after so many days, counted from when it was left first. */
function retiring(before: GroupRecord, after: GroupRecord, at: Instant, keepDays: number): Pick<Effect<GroupRecord>, 'wakeAt'> {
  if (isLeft(before) === isLeft(after)) return {};
  return { wakeAt: isLeft(after) ? toInstant(inZone(at, 'utc').plus({ days: keepDays })) : null };
}

/**
 * A group wakes only to be erased. `eraseRest`: what other features hold of it; first, so that a crash in between finds it again.
 */
export const groupWakes = (store: Store, eraseRest: (group: PlaceId) => Promise<void>): Wakes => ({
  [groupKind.name]: async (id) => {
    const group = await store.get(groupKind, id);
    if (group !== undefined && isLeft(group)) {
      await eraseRest(group.id);
      await eraseIfThere(store, greetingKind, id);
    }
    // The group may have been taken up again while the rest was being erased; then it stays.
    await changeIfThere(store, groupKind, id, (now) => (isLeft(now) ? { body: null } : { wakeAt: null }));
  },
});
