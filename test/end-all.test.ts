import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { endAll } from '../src/end-all.js';
import { keepingLog } from './support/keeping-log.js';
import { virtualTime } from './support/virtual-time.js';

const never = new Promise<void>(() => undefined);

describe('a stop', () => {
  const stopping = (ends: (() => Promise<void>)[], starting: Promise<void> = Promise.resolve()) => {
    const time = virtualTime();
    const log = keepingLog();
    let isOver = false;
    const over = endAll({ starting, ends, timers: time.timers, log }).then(() => {
      isOver = true;
    });
    const logged = () => log.logged.map(({ level, event, fields }) => [level, event, fields?.['cut'] ?? fields?.['error']]);
    return { time, over, logged, isOver: () => isOver };
  };

  it('ends what was begun last first, also when one of them fails', async () => {
    const ended: string[] = [];
    const { over, logged } = stopping([
      async () => void ended.push('door'),
      async () => void ended.push('store'),
      async () => {
        ended.push('app');
        throw new Error('not now');
      },
    ]);
    await over;
    assert.deepEqual(ended, ['app', 'store', 'door']);
    assert.deepEqual(logged(), [
      ['error', 'stop.failed', 'Error'],
      ['info', 'stopped', undefined],
    ]);
  });

  it('waits for the start, which may have begun more by then', async () => {
    const ended: string[] = [];
    const ends: (() => Promise<void>)[] = [];
    let began = (): void => undefined;
    const starting = new Promise<void>((resolve) => {
      began = resolve;
    }).then(() => void ends.push(async () => void ended.push('late')));
    const { over } = stopping(ends, starting);
    began();
    await over;
    assert.deepEqual(ended, ['late']);
  });

  for (const [what, starting, ends] of [
    ['something that does not end', Promise.resolve(), [() => never]],
    ['a start that does not', never, []],
  ] as const) {
    it(`is over after eight seconds, and says that it was cut short, for all ${what}`, async () => {
      const { time, over, logged, isOver } = stopping([...ends], starting);
      await time.pass(7_999);
      assert.ok(!isOver());
      await time.pass(1);
      await over;
      assert.deepEqual(logged(), [['warn', 'stopped', true]]);
    });
  }
});
