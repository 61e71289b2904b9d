import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { atMost } from '../../../src/core/turnstile.js';
import { frozenJson } from '../../../src/storage/lowdb/frozen-json.js';
import { RecentlyUsed } from '../../../src/storage/lowdb/recently-used.js';

describe('what was recently used', () => {
  it('is remembered up to a weight, the last used longest', () => {
    const recent = new RecentlyUsed<string>(10);
    recent.set('a', 'A', 4);
    recent.set('b', 'B', 4);
    assert.equal(recent.get('a'), 'A');
    recent.set('c', 'C', 4);
    assert.deepEqual([recent.get('a'), recent.get('b'), recent.get('c')], ['A', undefined, 'C']);
    recent.set('a', 'D', 1);
    recent.set('e', 'E', 5);
    assert.deepEqual([recent.get('a'), recent.get('c'), recent.get('e')], ['D', 'C', 'E']);
    recent.delete('e');
    assert.equal(recent.get('e'), undefined);
  });
});

describe('a frozen copy', () => {
  it('shares what is one already, and copies what is not', () => {
    const mine = { list: [{ a: 1 }] };
    const copy = frozenJson(mine) as typeof mine;
    assert.notEqual(copy.list, mine.list);
    assert.equal((frozenJson({ ...copy, more: 1 }) as typeof mine).list, copy.list);
    const shallow = Object.freeze({ list: [1] });
    assert.notEqual((frozenJson(shallow) as typeof shallow).list, shallow.list);
  });

  it('is what JSON makes of the value', () => {
    const value = {
      a: [undefined, Number.NaN, -0, () => 1],
      b: undefined,
      c: new Date(0),
      d: new Map([[1, 2]]),
      e: null,
      f: 'x',
      ['__proto__']: { g: true },
    };
    assert.equal(JSON.stringify(frozenJson(value)), JSON.stringify(value));
    assert.deepEqual(frozenJson(value), JSON.parse(JSON.stringify(value)));
  });
});

describe('at most so many at a time', () => {
  it('run, the rest in order, and a failure makes room too', async () => {
    const inTurn = atMost(2);
    const ends: (() => void)[] = [];
    const log: number[] = [];
    const all = [1, 2, 3, 4].map((number) =>
      inTurn(async () => {
        log.push(number);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (number === 1) throw new Error('one');
      }),
    );
    const settled = Promise.allSettled(all);
    for (const expected of [
      [1, 2],
      [1, 2, 3],
      [1, 2, 3, 4],
    ]) {
      await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual(log, expected);
      ends.shift()?.();
    }
    for (const end of ends) end();
    assert.deepEqual(
      (await settled).map(({ status }) => status),
      ['rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    );
  });
});
