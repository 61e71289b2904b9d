import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { meetingsKnown } from '../../../src/features/meetings/known.js';
import { groupPlace, groupWith } from '../../support/groups.js';
import { closeTime, meetingsWorld, postTime } from './meetings-world.js';

const [start, end] = ['2026-12-01T13:00:00.000Z', '2026-12-01T14:30:00.000Z'];

describe('the end of a meeting', () => {
  it('is told when its planned end has passed, once and not before', async () => {
    const world = meetingsWorld();
    const id = await world.planned();
    for (const time of [postTime, closeTime, start]) await world.goesTo(time);
    assert.deepEqual(world.over, []);
    await world.goesTo(end);
    await world.goesTo('2026-12-01T15:30:00.000Z');
    await world.goesTo('2026-12-20T12:00:00.000Z');
    assert.deepEqual(world.over, [`${id} ${end}`]);
    assert.equal((await world.meeting(id)).state, 'held');
  });

  it('is not told of a meeting that was cancelled, nor of one whose group is gone', async () => {
    const cancelled = meetingsWorld();
    await cancelled.does('Petra', 'meeting.cancel', { meeting: await cancelled.planned() });
    await cancelled.goesTo(end);
    const groups = [groupWith()];
    const gone = meetingsWorld(groups);
    await gone.planned();
    for (const time of [postTime, closeTime]) await gone.goesTo(time);
    groups.splice(0, 1, groupWith({ state: 'gone' }));
    await gone.goesTo(end);
    assert.deepEqual([...cancelled.over, ...gone.over], []);
  });
});

describe('the meetings that people may mean', () => {
  it('are those that are on or were within a day, the latest first, but none that was cancelled', async () => {
    const world = meetingsWorld();
    const first = await world.planned();
    const second = await world.planned({ start: '14:30', end: '15:30', title: 'Andra' });
    await world.does('Petra', 'meeting.cancel', { meeting: await world.planned() });
    const around = async (now: string) =>
      (await meetingsKnown(world.store, () => assert.fail('asks for groups')).around(groupPlace.id, now as Instant)).map(({ id }) => id);
    assert.deepEqual(await around('2026-12-01T12:44:00.000Z'), []);
    assert.deepEqual(await around('2026-12-01T12:45:00.000Z'), [first]);
    assert.deepEqual(await around(end), [second, first]);
    assert.deepEqual(await around('2026-12-02T14:30:00.000Z'), [second, first]);
    assert.deepEqual(await around('2026-12-02T14:30:00.001Z'), []);
    assert.deepEqual(
      await meetingsKnown(world.store, () => assert.fail('asks for groups')).around('19:x' as typeof groupPlace.id, end as Instant),
      [],
    );
  });
});
