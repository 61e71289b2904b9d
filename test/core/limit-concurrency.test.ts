import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { limitConcurrency, limitEach } from '../../src/core/limit-concurrency.js';

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

describe('a share for each person', () => {
  it('is one place at a time, so that nobody holds them all', async () => {
    const { started, piece, finish } = work();
    const take = limitEach(2, 20, 5);
    const [first, second] = [take('Vera', piece('a')), take('Vera', piece('b'))];
    const other = take('Karin', piece('c'));
    await settled();
    assert.deepEqual(started, ['a', 'c']);
    finish('a');
    await first;
    await settled();
    assert.deepEqual(started, ['a', 'c', 'b']);
    for (const name of ['b', 'c']) finish(name);
    assert.deepEqual(await Promise.all([second, other]), ['b', 'c']);
  });

  it('is turned away when they bring too much, and not for good', async () => {
    const { piece, finish, started } = work();
    const take = limitEach(2, 20, 2);
    const brought = ['a', 'b'].map((name) => take('Vera', piece(name)));
    assert.equal(await take('Vera', piece('c')), undefined);
    for (const name of ['a', 'b']) {
      await settled();
      finish(name);
    }
    assert.deepEqual(await Promise.all(brought), ['a', 'b']);
    const later = take('Vera', piece('d'));
    await settled();
    finish('d');
    assert.equal(await later, 'd');
    assert.deepEqual(started, ['a', 'b', 'd']);
  });

  it('is given back after work that failed', async () => {
    const take = limitEach(1, 0, 1);
    await assert.rejects(
      take('Vera', () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await take('Vera', async () => 'next'), 'next');
  });
});
