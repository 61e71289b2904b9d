import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Request } from '../../../../src/core/request.js';
import { type GroupRecord, groupKind } from '../../../../src/features/groups/group/group-document.js';
import { groupIn, groupsOf, namingGroups, placeLanguage, placeNames } from '../../../../src/features/groups/group/known-group.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { memoryStore } from '../../../support/memory-store.js';
import { placeOf, requestWith } from '../../../support/requests.js';

const storeWith = async (changes: Partial<GroupRecord> = {}) => {
  const store = memoryStore();
  await store.change(groupKind, groupPlace.id, () => ({ body: groupWith(changes), outcome: undefined }));
  return store;
};

describe('what others know of a group', () => {
  it('is the whole of it by its place, and which groups a person is in', async () => {
    const store = await storeWith();
    assert.deepEqual(await groupIn(store)(groupPlace.id), groupWith());
    assert.deepEqual(await groupsOf(store)(person('Musa')), [groupWith()]);
    assert.deepEqual(await groupsOf(store)(person('Stranger')), []);
    assert.deepEqual(await groupsOf(await storeWith({ state: 'gone' }))(person('Musa')), []);
  });

  it('is the language that is answered in there', async () => {
    const store = await storeWith({ language: 'en' });
    assert.equal(await placeLanguage(store)(groupPlace), 'en');
    assert.equal(await placeLanguage(store)(placeOf('groupChat')), undefined);
    assert.equal(await placeLanguage(store)({ ...groupPlace, kind: 'personal' }), undefined);
  });

  it('is what it is called, as a hint at what an abbreviation means there', async () => {
    const names = async (changes: Partial<GroupRecord>) => placeNames(await storeWith(changes))(groupPlace);
    assert.deepEqual(await names({ area: 'Unga' }), ['LAG Suicidprevention', 'Unga', 'LPO Psykisk hälsa']);
    assert.deepEqual(await names({ name: 'Vår grupp', area: '' }), ['LAG Vår grupp', 'LAG Suicidprevention', 'LPO Psykisk hälsa']);
    assert.equal((await names({ name: 'Vår grupp', type: 'other' }))[0], 'Vår grupp');
    assert.deepEqual(await placeNames(memoryStore())(groupPlace), groupPlace.names);
    assert.deepEqual(await placeNames(await storeWith())({ ...groupPlace, kind: 'personal' }), groupPlace.names);
  });

  it('is told to handlers in the place of their request', async () => {
    const seen: Request[] = [];
    const echo = async (request: Request) => {
      seen.push(request);
      return [];
    };
    const request = requestWith({ place: groupPlace });
    await namingGroups(await storeWith({ area: 'Unga' }), { 'glossary.map': echo })['glossary.map']?.(request);
    assert.deepEqual(seen, [{ ...request, place: { ...groupPlace, names: ['LAG Suicidprevention', 'Unga', 'LPO Psykisk hälsa'] } }]);
  });
});
