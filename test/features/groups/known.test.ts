import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type GroupRecord, groupKind } from '../../../src/features/groups/group/group-record.js';
import { groupsKnown } from '../../../src/features/groups/known.js';
import { askNobody, groupPlace, groupWith, person } from '../../support/groups.js';
import { memoryStore } from '../../support/memory-store.js';

const storeWith = async (changes: Partial<GroupRecord> = {}) => {
  const store = memoryStore();
  await store.change(groupKind, groupPlace.id, () => ({ body: groupWith(changes), outcome: undefined }));
  return store;
};

describe('what others know of a group', () => {
  it('is the whole of it by its place, and which groups a person is in', async () => {
    const store = await storeWith();
    assert.deepEqual(await groupsKnown(store, askNobody).at(groupPlace.id), groupWith());
    assert.deepEqual(await groupsKnown(store, askNobody).of(person('Musa')), [groupWith()]);
    assert.deepEqual(await groupsKnown(store, askNobody).of(person('Stranger')), []);
    assert.deepEqual(await groupsKnown(await storeWith({ state: 'gone' }), askNobody).of(person('Musa')), []);
  });

  it('is what it is called, as a hint at what an abbreviation means there', async () => {
    const names = async (changes: Partial<GroupRecord>) => groupsKnown(await storeWith(changes), askNobody).namesOf(groupPlace);
    assert.deepEqual(await names({ area: 'Unga' }), ['LAG Suicidprevention', 'Unga', 'LPO Psykisk hälsa']);
    assert.deepEqual(await names({ name: 'Vår grupp', area: '' }), ['LAG Vår grupp', 'LAG Suicidprevention', 'LPO Psykisk hälsa']);
    assert.equal((await names({ name: 'Vår grupp', type: 'other' }))[0], 'Vår grupp');
    assert.deepEqual(await groupsKnown(memoryStore(), askNobody).namesOf(groupPlace), groupPlace.names);
    assert.deepEqual(await groupsKnown(await storeWith(), askNobody).namesOf({ ...groupPlace, kind: 'personal' }), groupPlace.names);
  });
});
