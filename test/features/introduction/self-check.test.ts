import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkInput, checks, resultOf } from '../../../src/features/introduction/self-check.js';
import { checkedWith } from '../../support/sample-introduction.js';

describe('what a chair answers about being ready', () => {
  it('is eight questions, all to be answered', () => {
    assert.equal(checks.length, 8);
    assert.equal(resultOf(checkInput.parse({})), undefined);
    assert.equal(resultOf({ ...checkedWith('yes'), voice: undefined }), undefined);
    assert.equal(resultOf(checkInput.parse({ ...checkedWith('yes'), voice: 'perhaps' })), undefined);
  });

  it('says what to do, what is missing before what is there in part', () => {
    assert.deepEqual(resultOf(checkedWith('yes')), { verdict: 'ready', ready: 8, todo: [] });
    const some = resultOf({ ...checkedWith('yes'), agreement: 'partly', papers: 'no', voice: 'no' });
    assert.deepEqual(some, { verdict: 'nearly', ready: 5, todo: ['papers', 'voice', 'agreement'] });
    const few = resultOf({ ...checkedWith('partly'), agreement: 'yes' });
    assert.deepEqual([few?.verdict, few?.todo.length], ['notYet', 7]);
  });
});
