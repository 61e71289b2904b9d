import type { Member } from '../../core/group.js';
import type { Happened, Happening, Scope } from '../../core/happening.js';
import type { PlaceId } from '../../core/ids.js';
import type { Reply } from '../../core/reply.js';
import type { AskRoster } from '../../core/roster.js';
import type { Change, Store } from '../../core/store.js';
import type { Language } from '../../texts/language.js';
import { introCard } from './cards/intro.js';
import { greet, greetingKind } from './greeting.js';
import { type GroupRecord, groupKey, groupKind } from './group-document.js';
import { asListed, withoutPeople, withPeople } from './membership.js';
import { back, gone, renamed } from './presence.js';
import { mostWelcomed, welcome } from './welcome.js';

/** Keeps the groups as Teams has them, and introduces Lotsen where it is added. */
export function groupHappened(store: Store, language: Language): Happened {
  /** Applies a rule to every group that it concerns. */
  const inEach = async (scope: Scope, rule: (group: GroupRecord) => Change<GroupRecord, void>): Promise<void> => {
    const ids = 'place' in scope ? [scope.place] : (await store.find(groupKind, groupKey.team(scope.team))).map(({ id }) => id);
    for (const id of ids) {
      await store.change(groupKind, id, (group) => (group === undefined ? { outcome: undefined } : rule(group)));
    }
  };
  const becomes = (after: (group: GroupRecord) => GroupRecord) => (group: GroupRecord) => {
    const body = after(group);
    return body === group ? { outcome: undefined } : { body, outcome: undefined };
  };

  async function added({ place }: Happening, askRoster: AskRoster): Promise<readonly Reply[]> {
    await inEach(
      place.team === undefined ? { place: place.id } : { team: place.team },
      becomes((group) => back(group, 'lotsenRemoved')),
    );
    const outcome = await store.change(greetingKind, place.id, (before) => greet(before, place.team));
    if (outcome === 'hasGreeted') return [];
    const roster = await askRoster();
    if (!roster.ok) return [introCard('added', language)];
    // People may have come and gone while nobody told Lotsen.
    await inEach(
      { place: place.id },
      becomes((group) => asListed(group, roster.members)),
    );
    const group = await store.get(groupKind, place.id);
    if (group !== undefined) return [introCard('addedAgain', group.language)];
    return roster.members.length > mostWelcomed ? [] : [introCard('added', language)];
  }

  async function forgetGreetings(scope: Scope): Promise<void> {
    const ids = 'place' in scope ? [scope.place] : (await store.find(greetingKind, groupKey.team(scope.team))).map(({ id }) => id);
    for (const id of ids) {
      await store.change(greetingKind, id, (before) => ({ ...(before !== undefined && { body: null }), outcome: undefined }));
    }
  }

  return async (happening, askRoster) => {
    switch (happening.kind) {
      case 'added':
        return added(happening, askRoster);
      case 'gone': {
        const { scope, because } = happening;
        await inEach(
          scope,
          becomes((group) => gone(group, because)),
        );
        if (because === 'lotsenRemoved') await forgetGreetings(scope);
        return [];
      }
      case 'back': {
        await inEach(
          happening.scope,
          becomes((group) => back(group, happening.because)),
        );
        return [];
      }
      case 'joined': {
        const people = await named(happening.people, askRoster);
        await inEach(happening.scope, (group) => {
          const body = withPeople(group, people);
          const before = new Set(group.members.map(({ id }) => id));
          const joined = body.members.map(({ id }) => id).filter((id) => !before.has(id));
          return body === group ? { outcome: undefined } : { body, send: welcome(body, joined, happening), outcome: undefined };
        });
        return [];
      }
      case 'left': {
        await inEach(
          happening.scope,
          becomes((group) => withoutPeople(group, (person) => happening.people.includes(person))),
        );
        return [];
      }
      case 'renamed': {
        // The General channel has the team's id and follows its name.
        const { scope, name } = happening;
        const place = 'place' in scope ? scope.place : (`${scope.team}` as PlaceId);
        await inEach(
          { place },
          becomes((group) => renamed(group, name)),
        );
        return [];
      }
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
