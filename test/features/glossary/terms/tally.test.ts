import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { restore, spy, useFakeTimers } from 'sinon';
import type { Store } from '../../../../src/core/store/store.js';
import { countAsked, flushTallyPeriodically, openTally } from '../../../../src/features/glossary/terms/tally.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { recordWith, suggestionWith } from '../../../support/glossary-records.js';
import { memoryStore } from '../../../support/memory-store.js';

const countsIn = async (store: Store, abbr: string) => {
  const record = await store.get(termKind, abbr);
  return record && [record.asked, record.missed];
};

describe('the tally', () => {
  it('writes nothing until it is told to, and then each abbreviation once', async () => {
    const store = memoryStore();
    const tally = await openTally(store);
    tally.count(['RSG', 'LPO'], ['QXJ']);
    tally.count(['RSG'], []);
    assert.equal(store.changes(), 0);
    await tally.flush();
    assert.equal(store.changes(), 3);
    assert.deepEqual(await countsIn(store, 'RSG'), [2, 0]);
    assert.deepEqual(await countsIn(store, 'LPO'), [1, 0]);
    assert.deepEqual(await countsIn(store, 'QXJ'), [0, 1]);
  });

  it('writes nothing twice, and adds what comes after', async () => {
    const store = memoryStore();
    const tally = await openTally(store);
    tally.count(['RSG'], []);
    await tally.flush();
    await tally.flush();
    assert.equal(store.changes(), 1);
    tally.count(['RSG'], []);
    await tally.flush();
    assert.deepEqual(await countsIn(store, 'RSG'), [2, 0]);
  });

  it('goes on where it was when it is opened again', async () => {
    const store = memoryStore();
    const before = await openTally(store);
    before.count(['LPO', 'RSG', 'RSG'], ['QXJ']);
    await before.flush();
    const tally = await openTally(store);
    assert.deepEqual(tally.most(10), ['RSG', 'LPO']);
    tally.count(['LPO', 'LPO'], []);
    assert.deepEqual(tally.most(10), ['LPO', 'RSG']);
  });

  it('tells the most asked for first, in the order of the alphabet where they are asked for as often', async () => {
    const tally = await openTally(memoryStore());
    tally.count(['ÖRE', 'ÄLD', 'ZON', 'RSG', 'RSG'], ['QXJ', 'QXJ', 'QXJ']);
    assert.deepEqual(tally.most(10), ['RSG', 'ZON', 'ÄLD', 'ÖRE']);
    assert.deepEqual(tally.most(2), ['RSG', 'ZON']);
  });

  it('stores no more than five thousand abbreviations that nobody knows, but goes on counting those', async () => {
    const store = memoryStore();
    const tally = await openTally(store);
    for (let batch = 0; batch < 6; batch += 1) {
      tally.count(
        [],
        Array.from({ length: 1000 }, (_, index) => `Q${batch}X${index}`),
      );
      await tally.flush();
    }
    assert.equal((await store.find(termKind, 'missed')).length, 5000);
    tally.count([], ['Q0X0', 'Q5X0']);
    await tally.flush();
    assert.deepEqual(await countsIn(store, 'Q0X0'), [0, 2]);
    assert.equal(await countsIn(store, 'Q5X0'), undefined);
  });

  it('keeps no more than a thousand different ones between two writes, but all that come of those', async () => {
    const store = memoryStore();
    const tally = await openTally(store);
    tally.count(
      [],
      Array.from({ length: 1500 }, (_, n) => `Q${n}`),
    );
    tally.count([], ['Q0', 'Q1499']);
    await tally.flush();
    assert.equal(store.changes(), 1000);
    assert.deepEqual(await countsIn(store, 'Q0'), [0, 2]);
    assert.equal(await countsIn(store, 'Q1499'), undefined);
    tally.count([], ['Q1499']);
    await tally.flush();
    assert.deepEqual(await countsIn(store, 'Q1499'), [0, 1]);
  });

  it('keeps what cannot be written for the next time, and writes the rest', async () => {
    const store = memoryStore();
    const tally = await openTally(store);
    store.refuse('RSG');
    tally.count(['RSG', 'LPO'], ['RSG']);
    await assert.rejects(tally.flush(), /does not take this one/u);
    assert.deepEqual(await countsIn(store, 'LPO'), [1, 0]);
    tally.count(['RSG'], []);
    store.refuse();
    await tally.flush();
    assert.deepEqual(await countsIn(store, 'RSG'), [2, 1]);
    assert.deepEqual(await countsIn(store, 'LPO'), [1, 0]);
  });
});

describe('keeping the tally', () => {
  afterEach(() => restore());

  it('writes every ten seconds, and once more at the end', async () => {
    const timers = useFakeTimers();
    const store = memoryStore();
    const tally = await openTally(store);
    const stop = flushTallyPeriodically(tally, assert.fail);
    tally.count(['RSG'], []);
    await timers.tickAsync(9_999);
    assert.equal(store.changes(), 0);
    await timers.tickAsync(1);
    assert.equal(store.changes(), 1);
    tally.count(['RSG'], []);
    await stop();
    assert.deepEqual(await countsIn(store, 'RSG'), [2, 0]);
    tally.count(['RSG'], []);
    await timers.tickAsync(60_000);
    assert.equal(store.changes(), 2);
    assert.equal(timers.countTimers(), 0);
  });

  it('tells when it could not write, and goes on', async () => {
    const timers = useFakeTimers();
    const store = memoryStore();
    const tally = await openTally(store);
    let failures = 0;
    const stop = flushTallyPeriodically(tally, () => {
      failures += 1;
    });
    store.refuse('RSG');
    tally.count(['RSG'], []);
    await timers.tickAsync(20_000);
    assert.equal(failures, 2);
    store.refuse();
    await stop();
    assert.equal(failures, 2);
    assert.deepEqual(await countsIn(store, 'RSG'), [1, 0]);
  });

  it('does not keep the process from ending', async () => {
    const started = spy(globalThis, 'setInterval');
    const stop = flushTallyPeriodically(await openTally(memoryStore()), assert.fail);
    const timer: unknown = started.firstCall.returnValue;
    assert.ok(timer instanceof Object && 'hasRef' in timer && typeof timer.hasRef === 'function');
    assert.equal(timer.hasRef(), false);
    await stop();
  });
});

describe('counting what is asked for', () => {
  it('begins a record, or adds to the one that is there', () => {
    assert.deepEqual(countAsked(undefined, 'QXJ', { asked: 0, missed: 2 }).body, recordWith({ missed: 2 }));
    const record = recordWith({ asked: 5, missed: 1, suggestions: [suggestionWith()] });
    assert.deepEqual(countAsked(record, 'QXJ', { asked: 3, missed: 4 }).body, { ...record, asked: 8, missed: 5 });
  });
});
