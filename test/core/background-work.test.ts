import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { backgroundWork } from '../../src/core/background-work.js';

const open = () => {
  let end: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const work = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { work, end, fail };
};

describe('what is under way', () => {
  it('is waited for, however it ends, and so is what began meanwhile', async () => {
    const { add, done } = backgroundWork();
    const [first, second] = [open(), open()];
    const seen: string[] = [];
    add(first.work.then(() => add(second.work)));
    const waited = done().then(() => seen.push('done'));
    first.end();
    await first.work;
    seen.push('first');
    second.fail(new Error('it failed'));
    await second.work.catch(() => seen.push('second'));
    await waited;
    assert.deepEqual(seen, ['first', 'second', 'done']);
  });

  it('is nothing at first', async () => {
    await backgroundWork().done();
  });
});
