import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { limitConcurrency } from '../../src/core/limit-concurrency.js';

/** Work that is done when it is told to be. */
const work = () => {
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  const piece = (name: string) => () =>
    new Promise<string>((resolve) => {
      started.push(name);
      finish.set(name, () => resolve(name));
    });
  return { started, piece, finish: (name: string) => finish.get(name)?.() };
};

/** Whatever can happen without anybody doing more has happened. */
const settled = () => new Promise(setImmediate);

describe('limited concurrency', () => {
  it('has so many at a time and starts the others in the order in which they came', async () => {
    const { started, piece, finish } = work();
    const take = limitConcurrency(2, 3);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => take(piece(name)));
    await settled();
    assert.deepEqual(started, ['a', 'b']);
    finish('b');
    assert.equal(await b, 'b');
    await settled();
    assert.deepEqual(started, ['a', 'b', 'c']);
    finish('a');
    assert.equal(await a, 'a');
    const e = take(piece('e'));
    await settled();
    assert.deepEqual(started, ['a', 'b', 'c', 'd']);
    finish('c');
    finish('d');
    assert.deepEqual(await Promise.all([c, d]), ['c', 'd']);
    finish('e');
    assert.equal(await e, 'e');
  });

  it('turns away whoever comes when it is full, and nobody after that', async () => {
    const { started, piece, finish } = work();
    const take = limitConcurrency(1, 1);
    const a = take(piece('a'));
    const b = take(piece('b'));
    assert.equal(await take(piece('c')), undefined);
    await settled();
    finish('a');
    await a;
    await settled();
    finish('b');
    await b;
    const d = take(piece('d'));
    await settled();
    finish('d');
    assert.equal(await d, 'd');
    await settled();
    assert.deepEqual(started, ['a', 'b', 'd']);
  });

  it('goes on after work that failed', async () => {
    const take = limitConcurrency(1, 1);
    const failing = take(() => Promise.reject(new Error('no')));
    const next = take(async () => 'next');
    await assert.rejects(failing, /no/);
    assert.equal(await next, 'next');
  });
});
