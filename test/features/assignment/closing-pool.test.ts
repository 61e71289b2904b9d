import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addClosing, type ClosingPool, type Given, openWaiting } from '../../../src/features/assignment/ending/closing-pool.js';
import { sealWith } from '../../support/seals.js';

const seal = sealWith();
const minimum = 3;
const add = (before: ClosingPool | undefined, mark: string, given: Given) => addClosing(before, { marks: [mark], given, minimum, seal });
const poolOf = (...answers: readonly Given[]): ClosingPool =>
  answers.reduce<ClosingPool | undefined>((pool, given, index) => add(pool, `m${index}`, given).body ?? pool, undefined) ?? assert.fail();

describe('the closing answers of those whose assignments have ended', () => {
  it('show nothing before there are enough of them, and then all at once', () => {
    const two = poolOf({ clear: 4, heard: 2 }, { clear: 5, heard: 3 });
    assert.deepEqual(two.shown, {});
    const three = add(two, 'm9', { clear: 3, heard: 1 }).body;
    assert.deepEqual(three?.shown, { clear: { answers: 3, sum: 12 }, heard: { answers: 3, sum: 6 } });
    assert.equal(three?.waiting, undefined);
  });

  it('wait again after that, so that no two views differ by one answer', () => {
    const three = poolOf({ clear: 4 }, { clear: 5 }, { clear: 3 });
    const four = add(three, 'm9', { clear: 1 }).body;
    assert.deepEqual(four?.shown, three.shown);
  });

  it('wait all together while one statement has too few answers to be shown, and are shown when it has enough', () => {
    const waiting = [{ clear: 4 }, { clear: 5 }, { clear: 3, heard: 1 }];
    assert.deepEqual(poolOf(...waiting).shown, {});
    const enough = poolOf(...waiting, { heard: 2 }, { heard: 3 });
    assert.deepEqual(enough.shown, { clear: { answers: 3, sum: 12 }, heard: { answers: 3, sum: 6 } });
  });

  it('count once for one assignment, under any key that its mark was made with', () => {
    const one = add(undefined, 'm1', { clear: 4 }).body ?? assert.fail();
    assert.deepEqual(addClosing(one, { marks: ['new', 'm1'], given: { clear: 1 }, minimum, seal }), { outcome: 'already' });
  });

  it('are kept sealed and sorted, in the same length however many there are: neither order nor size tells who answered last', () => {
    const one = poolOf({ clear: 5 });
    const two = add(one, 'a', { clear: 1 }).body ?? assert.fail();
    assert.deepEqual(openWaiting(two, seal), [{ clear: 1 }, { clear: 5 }]);
    assert.equal(one.waiting?.length, two.waiting?.length);
    assert.deepEqual(two.taken, ['a', 'm0']);
    assert.doesNotMatch(JSON.stringify(two), /clear/u);
  });
});
