import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant } from '../../../../src/core/ids.js';
import { recentActs, recentActsKind, recentActsWakes } from '../../../../src/features/meetings/meeting/recent-acts.js';
import { person } from '../../../support/groups.js';
import { recordingStore } from '../../../support/recording-store.js';
import { placeOf } from '../../../support/requests.js';

const at = (time: string) => `2026-11-24T${time}:00.000Z` as Instant;
const personal = placeOf('personal');
const vera = person('Vera');

describe('what somebody did just now', () => {
  const world = () => {
    const store = recordingStore();
    let requests = 0;
    const request = (time: string, { name = 'Vera', place = personal, id = `a${++requests}` } = {}) => ({
      id: id as ActivityId,
      person: { id: person(name), name },
      place,
      at: at(time),
    });
    // Two instances, which have nothing in common but the store.
    const [one, other] = [recentActs(store), recentActs(store)];
    const did = (wish: string, ...which: Parameters<typeof request>) => one.did(request(...which), { what: 'wish', meeting: 'm', wish });
    const take = async (...which: Parameters<typeof request>) => {
      const undoing = await other.take(request(...which));
      return undoing?.what === 'wish' ? undoing.wish : undefined;
    };
    const wakes = (time: string) => recentActsWakes(store)['recent-acts']?.(vera, at(time));
    return { store, did, take, wakes };
  };

  it('is undone at another instance too, from the last to the first, once each', async () => {
    const { did, take } = world();
    await did('first', '09:00');
    await did('second', '09:01');
    assert.deepEqual([await take('09:02'), await take('09:02'), await take('09:02')], ['second', 'first', undefined]);
  });

  it('is undone once by a request that is delivered twice, and done once', async () => {
    const { did, take } = world();
    await did('first', '09:00');
    await did('second', '09:01', { id: 'the same' });
    await did('second again', '09:01', { id: 'the same' });
    assert.equal(await take('09:02', { id: 'undo' }), 'second');
    assert.equal(await take('09:02', { id: 'undo' }), 'second');
    assert.equal(await take('09:02'), 'first');
  });

  it('is undone for ten minutes, and kept for no longer', async () => {
    const { store, did, take, wakes } = world();
    await did('it', '09:00');
    assert.equal(await take('09:10'), undefined);
    await did('it', '09:00');
    await did('later', '09:05');
    assert.equal(store.wakes.get(vera), at('09:15'));
    assert.equal(await take('09:09'), 'later');
    await wakes('09:12');
    assert.equal((await recentActs(store).of(vera)).length, 1);
    await wakes('09:15');
    assert.deepEqual(store.bodies(recentActsKind), {});
  });

  it('is undone by nobody else, and nowhere else', async () => {
    const { did, take } = world();
    const channel = placeOf('channel');
    await did('in the channel', '09:00', { place: channel });
    await did('in private', '09:01');
    assert.equal(await take('09:02', { name: 'Olle' }), undefined);
    assert.deepEqual([await take('09:02', { place: channel }), await take('09:02')], ['in the channel', 'in private']);
  });
});
