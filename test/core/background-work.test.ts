import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { backgroundWork, periodically } from '../../src/core/background-work.js';

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

describe('work at intervals', () => {
  it('is done one last time when it is told to stop, and that it failed is told', async () => {
    const seen: string[] = [];
    const stop = periodically(
      async () => {
        seen.push('done');
        throw new Error('it failed');
      },
      3_600_000,
      () => void seen.push('failed'),
    );
    await stop();
    assert.deepEqual(seen, ['done', 'failed']);
  });
});
