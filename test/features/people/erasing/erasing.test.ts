import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { PersonalData } from '../../../../src/core/privacy/personal-data.js';
import { erasureRenderers, erasureWakes } from '../../../../src/features/people/erasing/erasing.js';
import { begin, type Erasure, erasureKind } from '../../../../src/features/people/erasing/erasure.js';
import { person } from '../../../support/groups.js';
import { keepingLog } from '../../../support/keeping-log.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';

const vera = person('Vera');
const later = '2026-11-22T09:00:00.000Z' as Instant;

/** An erasure of parts some of which fail, and what was done. */
async function erasingOf(...parts: readonly string[]) {
  const store = recordingStore();
  const log = keepingLog();
  const done: string[] = [];
  const failing = new Set<string>();
  const part = (name: string): PersonalData => ({
    part: name,
    about: async () => [],
    erase: async (who) => {
      if (failing.has(name)) throw new Error(`cannot say ${who}`);
      done.push(name);
    },
  });
  const wakes = erasureWakes({ store, log, data: () => parts.map(part), address: part('address') });
  await store.change(erasureKind, 'e', (before) => begin(before, { person: vera, language: 'en', parts, at: now }));
  const shown = async (show: string) => {
    const reply = await erasureRenderers(store)[show]?.('e', { recipient: { to: 'person', person: vera }, show, about: {} }, 'sv');
    return reply?.text;
  };
  return {
    ...{ store, log, done, failing, shown },
    wakes: (at: Instant = now) => wakes[erasureKind.name]?.('e', at),
    erasure: () => store.get(erasureKind, 'e'),
    shows: () => store.sent.map(({ id }) => id),
  };
}

describe('an erasure that wakes', () => {
  it('erases every part, and once more, then tells them, then forgets how they are reached', async () => {
    const { wakes, done, erasure, shows, store } = await erasingOf('groups', 'meetings');
    await wakes();
    assert.deepEqual([done, (await erasure())?.state, shows()], [['groups', 'meetings'], 'erasing', []]);
    await wakes();
    assert.deepEqual([done.slice(2), (await erasure())?.state, shows()], [['groups', 'meetings'], 'telling', ['receipt']]);
    await wakes();
    assert.deepEqual([done.length, (await erasure())?.state], [4, 'telling']);
    store.becomes('receipt', { state: 'sent' });
    await wakes();
    // What they have done since stays: nothing but the address goes.
    assert.deepEqual(done.slice(4), ['address']);
    assert.deepEqual([await erasure(), await store.outgoing(erasureKind, 'e')], [{ state: 'done' }, []]);
    await wakes(later);
    assert.equal(await erasure(), undefined);
    await wakes(later);
  });

  it('goes on with what failed, says so once, and logs which part but not whose', async () => {
    const { wakes, done, failing, erasure, shows, shown, log } = await erasingOf('groups', 'meetings', 'work');
    failing.add('meetings');
    await wakes();
    await wakes();
    assert.deepEqual(done, ['groups', 'work']);
    const left = await erasure();
    assert.deepEqual(left?.state === 'erasing' && [left.left, left.round, left.tries], [['meetings'], 1, 2]);
    assert.deepEqual(shows(), ['partly']);
    assert.match((await shown('person.erasedPartly')) ?? '', /svar inför möten/);
    assert.deepEqual(
      log.logged.map(({ event }) => event),
      ['erasure.left', 'erasure.left'],
    );
    assert.doesNotMatch(JSON.stringify(log.logged), /vera/i);
    failing.clear();
    await wakes();
    assert.deepEqual(done.slice(2), ['meetings']);
    assert.equal(await shown('person.erasedPartly'), undefined);
    await wakes();
    assert.deepEqual(
      [done.slice(3), shows()],
      [
        ['groups', 'meetings', 'work'],
        ['partly', 'receipt'],
      ],
    );
    assert.equal(await shown('person.erasedPartly'), undefined);
    assert.match((await shown('person.erased')) ?? '', /Klart!/);
  });

  it('is not done as long as it is known how they are reached', async () => {
    const { wakes, failing, erasure, store } = await erasingOf('groups');
    await wakes();
    await wakes();
    store.becomes('receipt', { state: 'undeliverable' });
    failing.add('address');
    await wakes();
    assert.equal((await erasure())?.state, 'telling');
    failing.clear();
    await wakes();
    assert.deepEqual(await erasure(), { state: 'done' });
  });

  it('has nothing to do for a part that there is no more', async () => {
    const { wakes, store, shows } = await erasingOf();
    const old: Erasure = { state: 'erasing', person: vera, language: 'sv', parts: ['old'], left: ['old'], round: 2, tries: 0 };
    await store.change(erasureKind, 'e', () => ({ body: old, outcome: undefined }));
    await wakes();
    assert.deepEqual(shows(), ['receipt']);
  });
});
