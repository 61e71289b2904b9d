import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { type Edited, inState, isDue, isOutdated, mayRewrite, oncePerActivity, rewritten } from '../../../src/core/vetted/edited.js';
import { now } from '../../support/requests.js';

interface Words {
  readonly text: string;
}

const reviewAt = '2027-11-20T08:00:00.000Z' as Instant;
const edit = (activity: string) => ({ activity, at: now });
const saved = (before: Edited<Words> | undefined, text: string, activity: string): Edited<Words> =>
  rewritten(before, { text }, edit(activity), { reviewAt, over: 'shipped' }, ({ version, at, text: was }) => ({ version, at, text: was }));
const first = saved(undefined, 'one', 'a');

describe('a text that the back office has written', () => {
  it('is valid, in a first version or the next one, with the earlier words kept', () => {
    assert.deepEqual(first, { text: 'one', version: 1, at: now, state: 'valid', reviewAt, savedBy: 'a', over: 'shipped', earlier: [] });
    const second = saved(inState(first, 'hidden'), 'two', 'b');
    assert.deepEqual([second.version, second.state, second.earlier], [3, 'valid', [{ version: 2, at: now, text: 'one' }]]);
  });

  it('keeps its ten latest versions', () => {
    const last = Array.from({ length: 12 }, (_, at) => `${at}`).reduce((before, text) => saved(before, text, text), first);
    assert.deepEqual(
      last.earlier.map(({ text }) => text),
      ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'],
    );
  });

  it('may be written anew by whoever saw the version that there is, and once for each activity', () => {
    assert.equal(mayRewrite(first, 1, edit('b')), 'yes');
    assert.equal(mayRewrite(first, undefined, edit('b')), 'yes', 'a form from before versions were shown');
    assert.equal(mayRewrite(first, 2, edit('b')), 'changed');
    assert.equal(mayRewrite(first, 0, edit('a')), 'repeated');
    assert.deepEqual(
      [0, 1].map((seen) => mayRewrite(undefined, seen, edit('b'))),
      ['yes', 'changed'],
    );
  });

  it('counts a change of its state as a version, so that an open form is told about it; one that changes nothing is none', () => {
    assert.deepEqual(inState(first, 'withdrawn'), { ...first, state: 'withdrawn', version: 2 });
    assert.equal(inState(first, 'valid'), first);
  });

  it('is changed once for each activity', () => {
    const hide = (one: typeof first) => inState(one, 'hidden');
    const hidden = oncePerActivity(first, edit('b'), hide);
    assert.deepEqual([hidden.state, hidden.savedBy], ['hidden', 'b']);
    assert.equal(
      oncePerActivity(hidden, edit('b'), (one) => inState(one, 'valid')),
      hidden,
    );
  });

  it('is due for a look when its time has come, as long as it counts', () => {
    assert.ok(isDue(first, reviewAt));
    assert.ok(!isDue(first, now));
    assert.ok(!isDue(inState(first, 'hidden'), reviewAt));
  });

  it('is outdated when Lotsen has come with another text than the one it was written over, as long as it counts', () => {
    assert.ok(isOutdated(first, 'newer'));
    assert.ok(!isOutdated(first, 'shipped'));
    assert.ok(!isOutdated(first, undefined), 'Lotsen comes with none any more');
    assert.ok(!isOutdated({ ...first, over: '' }, 'newer'), 'it was written over none');
    assert.ok(!isOutdated(inState(first, 'withdrawn'), 'newer'));
  });
});
