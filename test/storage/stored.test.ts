import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { frozenJson } from '../../src/storage/stored.js';

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
