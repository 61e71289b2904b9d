import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import type { Outgoing } from '../../src/core/store/store.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { type Desk, place, row, startDesk, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

const later = (minutes: number): Instant => new Date(Date.UTC(2026, 10, 23, 9, minutes)).toISOString() as Instant;

describe('updates of one card that come faster than they go out', () => {
  let teams: PretendTeams;
  let desk: Desk;
  const card = row('card', toPlace('a'));
  /** They all say the same: what the card shows when it is delivered. */
  const update = (id: string, more: Partial<Parameters<typeof row>[2]> = {}): Outgoing =>
    row(id, toPlace('a'), { updates: 'card', about: { id: 'newest' }, ...more });
  const waiting = async (): Promise<number> => (await desk.rows('n')).filter((one) => one.includes(' waiting')).length;

  const start = async (limits = deliveryLimits): Promise<void> => {
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      { limits },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.send('n', card);
    await desk.drain();
  };
  beforeEach(() => start());
  afterEach(() => desk.close());

  it('are one request, the last one, which shows the newest; the others are withdrawn', async () => {
    await desk.send('n', update('u1'), update('u2'), update('u3'));
    await desk.drain();
    assert.deepEqual(teams.asked.slice(1), ['update 19:a@thread.tacv2 sent-1 newest']);
    assert.deepEqual((await desk.rows('n')).slice(1), ['u1 withdrawn aNewerOneShowsIt', 'u2 withdrawn aNewerOneShowsIt', 'u3 sent sent-1']);
  });

  it('leave one waiting at most while the conversation is held, and it goes out when that is over', async () => {
    teams.answerNext('update', { status: 429, code: 'Throttled', retryAfter: 600_000 });
    for (const id of ['u1', 'u2', 'u3', 'u4']) {
      await desk.send('n', update(id));
      await desk.drain();
      assert.equal(await waiting(), 1, id);
      await desk.time.pass(1_000);
    }
    await desk.time.pass(700_000);
    await desk.drain();
    assert.deepEqual(teams.asked.slice(2), ['update 19:a@thread.tacv2 sent-1 newest']);
    assert.deepEqual((await desk.rows('n')).at(-1), 'u4 sent sent-1');
    assert.equal(await waiting(), 0);
  });

  it('leave one waiting at most where too many wait for the conversation already', async () => {
    await desk.close();
    await start({ ...deliveryLimits, queue: 0 });
    for (const id of ['u1', 'u2', 'u3']) {
      await desk.send('n', update(id));
      await desk.drain();
    }
    const states = (await desk.rows('n')).map((one) => one.split(' ').slice(0, 2).join(' '));
    assert.deepEqual(states, ['card waiting', 'u1 withdrawn', 'u2 withdrawn', 'u3 waiting']);
  });

  it('do not wait for one that is to come later', async () => {
    await desk.send('n', update('u1'), update('u2', { dueAt: later(30) }));
    await desk.drain();
    assert.deepEqual((await desk.rows('n')).slice(1), ['u1 sent sent-1', 'u2 waiting']);
  });

  it('that say something else, or stand somewhere else, all go out', async () => {
    await desk.knows(place('b'), { kind: 'channel', conversation: place('b') });
    await desk.send('n', update('u1', { about: { id: 'other' } }), row('u2', toPlace('b'), { updates: 'card', about: { id: 'newest' } }));
    await desk.send('n', update('u3'));
    await desk.drain();
    assert.equal((await desk.rows('n')).filter((one) => one.includes(' sent ')).length, 4);
  });
});
