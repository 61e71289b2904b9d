import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { countableWords, countUnanswered, flushUnansweredHourly, unansweredKind } from '../../../src/features/answers/unanswered.js';
import { memoryStore } from '../../support/memory-store.js';
import { vetted } from '../../support/vetted.js';

describe('what people ask in vain', () => {
  it('is counted by words that several answers use, so that no word tells who asked', async () => {
    const words = countableWords(vetted);
    assert.ok(words.has('arvode') && words.has('mötet'));
    for (const word of ['zebrafink', 'hustomte', 'vad', 'och', 'kommer']) assert.ok(!words.has(word), word);
    const unanswered = countUnanswered(memoryStore(), vetted);
    unanswered.count('Får Zebrafink Hustomte arvode när mötet är hemma hos honom? ARVODE!');
    const told = await unanswered.most(10);
    assert.deepEqual(
      told.filter(({ word }) => word === 'arvode'),
      [{ word: 'arvode', times: 1 }],
    );
    assert.ok(!JSON.stringify(told).includes('zebra'));
    const [one = assert.fail()] = vetted;
    const about = (word: string) => ({ ...one, question: { sv: word }, otherWays: { sv: [], en: [] } });
    assert.deepEqual([...countableWords([about('resan hem'), about('resan dit'), about('maten')])], ['resan']);
  });

  it('is told commonest first, with what is written and what is not yet', async () => {
    const store = memoryStore();
    const unanswered = countUnanswered(store, vetted);
    unanswered.count('arvode');
    await unanswered.flush();
    await unanswered.flush();
    assert.equal(store.changes(), 1);
    unanswered.count('mötet');
    unanswered.count('arvode och mötet');
    unanswered.count('mötet');
    assert.deepEqual(await unanswered.most(1), [{ word: 'mötet', times: 3 }]);
    assert.deepEqual(store.bodies(unansweredKind), { all: { counts: { arvode: 1 } } });
  });

  it('is written when Lotsen stops, and kept when it cannot be', async () => {
    const store = memoryStore();
    let failures = 0;
    const unanswered = countUnanswered({ ...store, change: () => Promise.reject(new Error('full')) }, vetted);
    unanswered.count('arvode');
    await flushUnansweredHourly(unanswered, () => {
      failures += 1;
    })();
    assert.equal(failures, 1);
    assert.deepEqual(await unanswered.most(1), [{ word: 'arvode', times: 1 }]);
    const other = countUnanswered(store, vetted);
    other.count('arvode');
    await flushUnansweredHourly(other, () => assert.fail())();
    assert.deepEqual(store.bodies(unansweredKind), { all: { counts: { arvode: 1 } } });
  });
});
