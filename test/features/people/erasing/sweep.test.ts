import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Retention } from '../../../../src/core/store/forgetting.js';
import { counted, keepSweeping, startSweep, sweepId, sweepKind, sweepWakes, swept } from '../../../../src/features/people/erasing/sweep.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';

const [soon, tomorrow] = ['2026-11-20T09:01:00.000Z', '2026-11-21T09:00:00.000Z'] as Instant[];

/** Things whose time has come; erasing one may fail. */
function kept(what: string, ...ids: readonly string[]) {
  const left = new Set(ids);
  const failing = new Set<string>();
  const erasures: string[] = [];
  const retention: Retention = {
    what,
    due: async (_, most) => [...left].slice(0, most),
    erase: async (id) => {
      if (failing.has(id)) throw new Error('not now');
      erasures.push(id);
      left.delete(id);
    },
  };
  return { left, failing, erasures, retention };
}

const sweeping = (...all: readonly Retention[]) => {
  const store = recordingStore();
  return {
    store,
    wakes: () => sweepWakes(store, () => all)[sweepKind.name]?.(sweepId, now),
    sweep: () => store.get(sweepKind, sweepId),
    wakeAt: () => store.wakes.get(sweepId),
  };
};

describe('the daily sweep', () => {
  it('begins at the start, once', async () => {
    const { store, wakeAt } = sweeping();
    await keepSweeping(store, now);
    assert.equal(wakeAt(), now);
    assert.deepEqual(startSweep({ counts: { meeting: 1 }, erasing: [] }, now), { outcome: undefined });
  });

  it('erases everything whose time has come, keeps how many of each there were, and comes again the next day', async () => {
    const [meetings, people] = [kept('meeting', 'a', 'b'), kept('person', 'c')];
    const { wakes, sweep, wakeAt } = sweeping(meetings.retention, people.retention);
    await wakes();
    assert.deepEqual([meetings.erasures, people.erasures], [['a', 'b'], ['c']]);
    meetings.left.add('d');
    await wakes();
    assert.deepEqual(await sweep(), { counts: { meeting: 3, person: 1 }, erasing: [] });
    assert.equal(wakeAt(), tomorrow);
  });

  it('begins with what has to be written first, once a day', async () => {
    const order: string[] = [];
    const due = async () => {
      order.push('due');
      return [];
    };
    const begin = async (): Promise<void> => void order.push('begin');
    const wakes = sweepWakes(recordingStore(), () => [{ what: 'meeting', due, erase: async () => undefined }], begin);
    for (const at of [now, '2026-11-20T09:01:00.000Z', '2026-11-21T09:00:00.000Z'] as Instant[]) await wakes[sweepKind.name]?.(sweepId, at);
    assert.deepEqual(order, ['begin', 'due', 'due', 'begin', 'due']);
  });

  it('takes no more than two hundred of a kind at a time, and goes on soon', async () => {
    const many = kept('meeting', ...Array.from({ length: 250 }, (_, index) => `${index}`));
    const { wakes, sweep, wakeAt } = sweeping(many.retention);
    await wakes();
    assert.deepEqual([many.erasures.length, wakeAt()], [200, soon]);
    await wakes();
    assert.deepEqual([many.erasures.length, wakeAt(), (await sweep())?.counts], [250, tomorrow, { meeting: 250 }]);
  });

  it('counts nothing twice when it is cut short, and erases what it was about to', async () => {
    const things = kept('meeting', 'a', 'b');
    const { wakes, sweep } = sweeping(things.retention);
    things.failing.add('b');
    await assert.rejects(async () => wakes(), /not now/);
    assert.deepEqual([things.erasures, (await sweep())?.counts], [['a'], { meeting: 2 }]);
    things.failing.clear();
    await wakes();
    assert.deepEqual([[...things.left], await sweep()], [[], { counts: { meeting: 2 }, erasing: [] }]);
  });

  it('is read as it was written, and changes nothing where nothing is due', () => {
    const body = { counts: { meeting: 2 }, erasing: [{ what: 'person', id: '29:x' }] };
    assert.deepEqual(sweepKind.lift(JSON.parse(JSON.stringify(body)), 1), body);
    assert.deepEqual(counted(body, 'place', []), { outcome: undefined });
    assert.deepEqual(swept(undefined, now, false).body, { counts: {}, erasing: [] });
  });
});
