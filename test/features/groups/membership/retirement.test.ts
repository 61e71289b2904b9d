import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../../../src/core/ids.js';
import { type GroupRecord, groupKind } from '../../../../src/features/groups/group/group-document.js';
import { greetingKind } from '../../../../src/features/groups/membership/greeting.js';
import { groupWakes } from '../../../../src/features/groups/membership/retirement.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';

async function woken(group: GroupRecord, meanwhile?: (store: ReturnType<typeof recordingStore>) => Promise<unknown>) {
  const store = recordingStore();
  await store.change(groupKind, groupPlace.id, () => ({ body: group, outcome: undefined }));
  await store.change(greetingKind, groupPlace.id, () => ({ body: {}, outcome: undefined }));
  const erased: PlaceId[] = [];
  const wakes = groupWakes(store, async (id) => {
    erased.push(id);
    await meanwhile?.(store);
  });
  await wakes['group']?.(groupPlace.id, now);
  return { store, erased, bodies: [store.bodies(groupKind), store.bodies(greetingKind)].map((all) => Object.keys(all).length) };
}

describe('a group that wakes', () => {
  it('is erased with all that others hold of it when it is still gone', async () => {
    const { erased, bodies } = await woken(groupWith({ state: 'gone', absent: ['channelDeleted'] }));
    assert.deepEqual([erased, bodies], [[groupPlace.id], [0, 0]]);
  });

  it('stays when it is there, or only archived', async () => {
    for (const group of [groupWith(), groupWith({ state: 'gone', absent: ['teamArchived'] })]) {
      const { erased, bodies, store } = await woken(group);
      assert.deepEqual([erased, bodies, store.wakes.get(groupPlace.id)], [[], [1, 1], null]);
    }
  });

  it('stays when somebody took it up again while the rest was erased', async () => {
    const { bodies } = await woken(groupWith({ state: 'gone', absent: ['lotsenRemoved'] }), (store) =>
      store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined })),
    );
    assert.deepEqual(bodies, [1, 0]);
  });

  it('is still there to be found when the rest could not be erased', async () => {
    const failing = woken(groupWith({ state: 'gone', absent: ['teamDeleted'] }), async () => {
      throw new Error('no');
    });
    await assert.rejects(failing, /no/u);
  });

  it('that has been erased already changes nothing', async () => {
    const store = recordingStore();
    await groupWakes(store, async () => assert.fail('was erased'))['group']?.(groupPlace.id, now);
    assert.deepEqual(store.bodies(groupKind), {});
  });
});
