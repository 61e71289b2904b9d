import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultOf, whereOf } from '../../src/core/log.js';

describe('what went wrong', () => {
  it('is the code of a system error, and the name of any other: never words that somebody may have written', () => {
    const coded = (code: unknown) => Object.assign(new TypeError('hemligt'), { code });
    assert.equal(faultOf(coded('ENOSPC')), 'ENOSPC');
    for (const code of ['hemligt', 5, undefined]) assert.equal(faultOf(coded(code)), 'TypeError');
    assert.equal(faultOf(new RangeError('hemligt')), 'RangeError');
    assert.equal(faultOf('hemligt'), 'unknown');
  });
});

describe('where an error happened', () => {
  it('is a file and a line, without the folders of the machine', () => {
    assert.match(whereOf(new Error('x')).at ?? '', /^at .*log\.test\.ts:\d+:\d+\)?$/u);
    assert.doesNotMatch(whereOf(new Error('x')).at ?? '', /\//u);
  });

  it('is never what somebody wrote, though it looks like a line of a stack', () => {
    for (const message of ['jag\n    at hemligt', 'jag\n    at hemligt (fil.ts:1:2)', 'Unexpected token in "\n at hemma:1:2"']) {
      assert.doesNotMatch(whereOf(new Error(message)).at ?? '', /hem/u);
    }
  });

  it('is unknown for what is no error', () => {
    assert.deepEqual(whereOf('hemligt'), {});
  });
});
