import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../../src/core/ids.js';
import { addressKind } from '../../../../src/core/people/address.js';
import { pauseKind, personKind } from '../../../../src/features/people/choices/choices.js';
import { quietPeople, quietPlaces } from '../../../../src/features/people/erasing/quiet.js';
import { memoryStore } from '../../../support/memory-store.js';
import { now } from '../../../support/requests.js';

const bot = { id: '28:bot', name: 'Lotsen' };
const address = (kind: 'personal' | 'channel', seen: string) => ({
  kind,
  serviceUrl: 'https://x/',
  bot,
  conversation: 'a:1' as PlaceId,
  seen,
});

async function world(addresses: Readonly<Record<string, ReturnType<typeof address>>>, choices: Readonly<Record<string, string>> = {}) {
  const store = memoryStore();
  for (const [id, body] of Object.entries(addresses)) await store.change(addressKind, id, () => ({ body, outcome: undefined }));
  for (const [id, seen] of Object.entries(choices)) {
    await store.change(personKind, id, () => ({ body: { language: 'sv', seen } as const, outcome: undefined }));
    await store.change(pauseKind, id, () => ({ body: { paused: true, seen } as const, outcome: undefined }));
  }
  const parts = {
    store,
    months: 24,
    choices: [personKind, pauseKind],
    isInGroup: async (person: PersonId) => person === '29:member',
    isUsed: async (place: PlaceId) => place === '19:used',
  };
  return { store, people: quietPeople(parts), places: quietPlaces(parts) };
}

describe('people who have been quiet for long', () => {
  it('are forgotten, with what they have chosen, unless they are in a group or were heard of in another way', async () => {
    const [old, fresh] = ['2024-10', '2024-11'];
    const { store, people } = await world(
      {
        '29:old': address('personal', old),
        '29:member': address('personal', old),
        '29:fresh': address('personal', fresh),
        '29:talks': address('personal', fresh),
      },
      { '29:old': fresh, '29:chose': old, '29:talks': old, '29:new': fresh },
    );
    const due = await people.due(now, 10);
    assert.deepEqual([...due].sort(), ['29:chose', '29:old']);
    assert.deepEqual((await people.due(now, 1)).length, 1);
    for (const person of [...due, '29:member', '29:fresh', '29:talks']) await people.erase(person, now);
    await people.erase('29:old', now);
    assert.deepEqual(Object.keys(store.bodies(addressKind)).sort(), ['29:fresh', '29:member', '29:talks']);
    for (const kind of [personKind, pauseKind]) assert.deepEqual(Object.keys(store.bodies(kind)).sort(), ['29:new', '29:talks'], kind.name);
  });
});

describe('places that have been quiet for long', () => {
  it('are not known how to reach any more, unless a group or a back office is there', async () => {
    const quiet = address('channel', '2024-10');
    const { store, places, people } = await world({
      '19:old': quiet,
      '19:used': quiet,
      '19:fresh': address('channel', '2024-11'),
      '29:old': address('personal', '2024-10'),
    });
    assert.deepEqual(await places.due(now, 10), ['19:old']);
    assert.deepEqual(await places.due(now, 0), []);
    assert.deepEqual(await people.due(now, 10), ['29:old']);
    for (const place of ['19:old', '19:used', '19:fresh', '29:old', '19:never']) await places.erase(place, now);
    assert.deepEqual(Object.keys(store.bodies(addressKind)).sort(), ['19:fresh', '19:used', '29:old']);
  });
});
