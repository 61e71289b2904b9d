import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { whereOf } from '../../src/core/log.js';

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
