import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Instant, PlaceId } from '../../src/core/ids.js';
import { addressKind } from '../../src/core/people/address.js';
import { say } from '../../src/core/reply.js';
import { outgoing } from '../../src/core/store/outgoing.js';
import type { DocumentKind, Store } from '../../src/core/store/store.js';
import { createDelivery } from '../../src/delivery/delivery.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { virtualTime } from '../support/virtual-time.js';
import { limitedTeams } from './limited-teams.js';
import type { Measurement, Part } from './measurement.js';
import { repeatable } from './random.js';

/** Files in memory, where the system has them: simulated time stands still while the disk works. */
const memory = '/dev/shm';

const messages = 10;
/** What Teams lets through a second, all conversations together. */
const tenantPerSecond = 50;

const kind: DocumentKind<unknown> = { name: 'notice', personal: [], erasedBy: 'never', schema: 1, lift: (body) => body, keys: () => [] };
const dueAt = '2026-11-23T09:00:00.000Z' as Instant;
const placeOf = (n: number): PlaceId => `19:${n}@thread.tacv2` as PlaceId;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

async function fill(store: Store, groups: number): Promise<void> {
  const fillOne = async (n: number): Promise<void> => {
    const body = { kind: 'channel' as const, serviceUrl: 'https://teams/', bot: { id: '28:bot', name: '' }, conversation: placeOf(n) };
    await store.change(addressKind, placeOf(n), () => ({ body, outcome: n }));
    const message = { recipient: { to: 'place', place: placeOf(n) }, show: 'notice', about: {} } as const;
    const send = Array.from({ length: messages }, (_, at) => outgoing(`m${at}`, dueAt, message));
    await store.change(kind, `n${n}`, () => ({ body: {}, send, outcome: n }));
  };
  for (let from = 0; from < groups; from += 250) await Promise.all(Array.from({ length: 250 }, (_, at) => fillOne(from + at)));
}

/**
 * Ten messages to each of a thousand conversations, all due at once, against a Teams that enforces its published limits. Time is
 * simulated, the store is not.
 */
export const delivering: Part = async (short) => {
  const groups = short ? 250 : 1_000;
  const all = groups * messages;
  const directory = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'lotsen-bench-'));
  const time = virtualTime(dueAt);
  const teams = limitedTeams(time, repeatable(7));
  const opened = await openLowdbStore({ directory, kinds: [kind, addressKind], report: assert.ifError });
  try {
    await fill(opened, groups);
    const heaps: number[] = [];
    const delivery = createDelivery({
      store: time.watched(opened),
      kinds: [kind],
      courier: teams.courier,
      renderers: { notice: async () => say('x') },
      wakes: {},
      languageOf: async () => 'sv',
      stillHas: async () => 'yes',
      unseal: () => undefined,
      clock: time.clock,
      timers: time.timers,
      limits: deliveryLimits,
      random: repeatable(11),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      meter: {
        wake: () => undefined,
        message: () => {
          if (teams.taken() === all / 5) heaps.push(heap());
        },
      },
    });
    await time.passes(delivery.drain());
    heaps.push(heap());
    const seconds = time.timers.now() / 1_000;
    const best = all / tenantPerSecond;
    for (let n = 0; n < groups; n += 1) {
      const rows = await opened.outgoing(kind, `n${n}`);
      assert.ok(rows.every(({ state }) => state === 'sent'));
    }
    assert.equal(teams.taken(), all);
    return rowsOf(all, groups, seconds, best, teams.throttled(), heaps);
  } finally {
    await opened.close();
    rmSync(directory, { recursive: true });
  }
};

function rowsOf(
  all: number,
  groups: number,
  seconds: number,
  best: number,
  throttled: number,
  [early = 1, late = 0]: readonly number[],
): readonly Measurement[] {
  const what = `${all} messages to ${groups} conversations`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      what: `${what}, against the least that Teams' limits allow`,
      ratio: seconds / best,
      from: [`${seconds.toFixed(1)} s`, `${best} s`],
      bound: { atMost: 1.1 },
    },
    { what: `${what}, of which Teams found too many`, ratio: throttled, from: [`${throttled}`, '0 allowed'], bound: { atMost: 0 } },
    {
      what: `${what}, heap at the end against after a fifth`,
      ratio: late / early,
      from: [megabytes(late), megabytes(early)],
      bound: { atMost: 1.2 },
    },
  ];
}
