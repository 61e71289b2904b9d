import type { PlaceId } from '../../../core/ids.js';
import { forgetAddress } from '../../../core/people/address.js';
import type { AskRoster, Member } from '../../../core/people/group.js';
import type { Absence, Happened, Happening, Scope } from '../../../core/people/happening.js';
import type { Change, Store } from '../../../core/store/store.js';
import { givenRoles } from '../group/given-roles.js';
import { type GroupRecord, groupKey, groupKind } from '../group/group-document.js';
import { greet, greetingKind } from './greeting.js';
import { asListed, withoutPeople, withPeople } from './membership.js';
import { back, gone, renamed } from './presence.js';
import { retiring } from './retirement.js';
import { mostWelcomed, welcome } from './welcome.js';

/** Keeps the groups as Teams has them, and introduces Lotsen where it is added. A group that is left is kept for so many days. */
export function groupHappened(store: Store, keepGoneDays: number): Happened {
  /** Applies a rule to every group that it concerns. */
  const inEach = async (scope: Scope, rule: (group: GroupRecord) => Change<GroupRecord, void>): Promise<void> => {
    const ids = 'place' in scope ? [scope.place] : (await store.find(groupKind, groupKey.team(scope.team))).map(({ id }) => id);
    for (const id of ids) {
      await store.change(groupKind, id, (group) => (group === undefined ? { outcome: undefined } : rule(group)));
    }
  };
  const changes = (before: GroupRecord, after: GroupRecord, { at }: Happening): Change<GroupRecord, void> =>
    after === before ? { outcome: undefined } : { body: after, ...retiring(before, after, at, keepGoneDays), outcome: undefined };

  async function added(happening: Happening, askRoster: AskRoster): Promise<void> {
    const { place, at } = happening;
    const scope: Scope = place.team === undefined ? { place: place.id } : { team: place.team };
    await inEach(scope, (group) => changes(group, back(group, 'lotsenRemoved'), happening));
    if ((await store.get(greetingKind, place.id)) !== undefined) return;
    const roster = await askRoster();
    // People may have come and gone while nobody told Lotsen.
    if (roster.ok) {
      await inEach({ place: place.id }, (group) => changes(group, asListed(group, roster.members), happening));
    }
    const isNew = (await store.get(groupKind, place.id)) === undefined;
    const isCrowd = roster.ok && roster.members.length > mostWelcomed;
    await store.change(greetingKind, place.id, (before) => greet(before, place, at, isNew && isCrowd));
  }

  /** Where no group was set up, there is nothing to keep an address for. */
  async function forgetPlaces(scope: Scope, because: Absence): Promise<void> {
    const ids =
      'place' in scope ? [scope.place] : (await store.find(greetingKind, groupKey.team(scope.team))).map(({ id }) => id as PlaceId);
    for (const id of ids) {
      if ((await store.get(groupKind, id)) === undefined) await forgetAddress(store)(id);
      if (because === 'lotsenRemoved')
        await store.change(greetingKind, id, (before) => ({ ...(before !== undefined && { body: null }), outcome: undefined }));
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
          return body === group ? { outcome: undefined } : { body, send: welcome(body, joined, happening), outcome: undefined };
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
