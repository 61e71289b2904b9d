import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
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
