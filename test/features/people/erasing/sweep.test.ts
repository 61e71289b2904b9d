import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { createErasing } from '../../../../src/core/store/erasing.js';
import type { Retention } from '../../../../src/core/store/forgetting.js';
import {
  confirm,
  counted,
  keepSweeping,
  startSweep,
  sweepId,
  sweepKind,
  sweepWakes,
  swept,
} from '../../../../src/features/people/erasing/sweep.js';
import { keepingLog } from '../../../support/keeping-log.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';

const [soon, tomorrow] = ['2026-11-20T09:01:00.000Z', '2026-11-21T09:00:00.000Z'] as Instant[];

/** Things whose time has come; erasing one may fail. */
function kept(what: string, ...ids: readonly string[]) {
  const left = new Set(ids);
  const failing = new Set<string>();
  const erasures: string[] = [];
  const counted: { all?: number } = {};
  const retention: Retention = {
    what,
    count: async () => counted.all ?? left.size,
    due: async (_, most) => [...left].slice(0, most),
    erase: async (id) => {
      if (failing.has(id)) throw new Error('not now');
      erasures.push(id);
      left.delete(id);
    },
  };
  return { left, failing, erasures, counted, retention };
}

const sweeping = (...all: readonly Retention[]) => {
  const store = recordingStore();
  const log = keepingLog();
  const guard = createErasing(log, async () => undefined);
  return {
    store,
    log,
    guard,
    start: (at = now) => keepSweeping(store, at, guard),
    wakes: (at = now) => sweepWakes(store, () => all, guard)[sweepKind.name]?.(sweepId, at),
    sweep: () => store.get(sweepKind, sweepId),
    wakeAt: () => store.wakes.get(sweepId),
  };
};

describe('the daily sweep', () => {
  it('begins at the start, once', async () => {
    const { sweep, start, wakeAt } = sweeping();
    await start();
    assert.deepEqual([wakeAt(), await sweep()], [now, { counts: {}, erasing: [], ran: now }]);
    const before = { counts: { meeting: 1 }, erasing: [], ran: '2026-11-19T09:00:00.000Z' as Instant };
    assert.deepEqual(startSweep(before, now).body, { ...before, held: undefined });
  });

  it('erases everything whose time has come, keeps how many of each there were, and comes again the next day', async () => {
    const [meetings, people] = [kept('meeting', 'a', 'b'), kept('person', 'c')];
    const { wakes, sweep, wakeAt } = sweeping(meetings.retention, people.retention);
    await wakes();
    assert.deepEqual([meetings.erasures, people.erasures], [['a', 'b'], ['c']]);
    meetings.left.add('d');
    await wakes();
    assert.deepEqual(await sweep(), { counts: { meeting: 3, person: 1 }, erasing: [], ran: now });
    assert.equal(wakeAt(), tomorrow);
  });

  it('takes no more than two hundred of a kind at a time, and goes on soon', async () => {
    const many = kept('meeting', ...Array.from({ length: 250 }, (_, index) => `${index}`));
    many.counted.all = 10_000;
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
    assert.deepEqual([[...things.left], await sweep()], [[], { counts: { meeting: 2 }, erasing: [], ran: now }]);
  });

  const days = (count: number): Instant => new Date(Date.parse(now) + count * 24 * 3_600_000).toISOString() as Instant;
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);

  it('erases nothing when the clock has jumped, says so, and goes on by itself when the clock is right again', async () => {
    const meetings = kept('meeting', 'a', 'b');
    const { start, wakes, sweep, wakeAt, log } = sweeping(meetings.retention);
    await start();
    await wakes(days(1000));
    assert.deepEqual([meetings.erasures, wakeAt()], [[], '2029-08-16T10:00:00.000Z']);
    assert.deepEqual((await sweep())?.held, { why: 'clock', last: now, now: days(1000) });
    assert.deepEqual(
      log.logged.map(({ level, event, fields }) => [level, event, fields['why'], fields['last']]),
      [['error', 'erasing.stopped', 'clock', now]],
    );
    await start(days(1));
    await wakes(days(2));
    assert.deepEqual([meetings.erasures, (await sweep())?.held], [['a', 'b'], undefined]);
  });

  it('goes on after days that were missed only when somebody has confirmed it', async () => {
    const meetings = kept('meeting', 'a');
    const { store, start, wakes } = sweeping(meetings.retention);
    await start();
    await start(days(3));
    await wakes(days(3));
    assert.deepEqual(meetings.erasures, []);
    await store.change(sweepKind, sweepId, confirm);
    await start(days(3));
    await wakes(days(3));
    assert.deepEqual(meetings.erasures, ['a']);
    meetings.left.add('b');
    await wakes(days(6));
    assert.deepEqual(meetings.erasures, ['a']);
  });

  it('erases nothing of any kind when more than a tenth of one is too old at once, twenty at least', async () => {
    const [many, few] = [kept('meeting', ...ids(20)), kept('person', 'x')];
    many.counted.all = 199;
    few.counted.all = 1;
    const { store, start, wakes, sweep } = sweeping(few.retention, many.retention);
    await start();
    await wakes();
    assert.deepEqual([many.erasures, few.erasures, (await sweep())?.held], [[], [], { why: 'many', what: 'meeting', due: 20, of: 199 }]);
    many.counted.all = 1_000;
    await start();
    await wakes();
    assert.deepEqual(many.erasures, [], 'it stays so until somebody has looked');
    await store.change(sweepKind, sweepId, confirm);
    await start();
    await wakes();
    assert.deepEqual([many.erasures.length, few.erasures], [20, ['x']]);
  });

  it('erases nineteen at once of however few, and any number of a tenth or less', async () => {
    const [nineteen, tenth] = [kept('place', ...ids(19)), kept('meeting', ...ids(300))];
    tenth.counted.all = 3_000;
    const { start, wakes } = sweeping(nineteen.retention, tenth.retention);
    await start();
    await wakes();
    assert.deepEqual([nineteen.erasures.length, tenth.erasures.length], [19, 200]);
  });

  it('asks nothing once the clock is moved on purpose', async () => {
    const meetings = kept('meeting', ...ids(50));
    const { start, wakes, guard } = sweeping(meetings.retention);
    await start();
    guard.permit();
    await wakes(days(400));
    assert.equal(meetings.erasures.length, 50);
  });

  it('is read as it was written, and changes nothing where nothing is due', () => {
    const body = { counts: { meeting: 2 }, erasing: [{ what: 'person', id: '29:x' }] };
    assert.deepEqual(sweepKind.lift(JSON.parse(JSON.stringify(body)), 1), body);
    assert.deepEqual(counted(body, 'place', []), { outcome: undefined });
    assert.deepEqual(swept(undefined, now, false).body, { counts: {}, erasing: [], ran: now, held: undefined });
  });
});
