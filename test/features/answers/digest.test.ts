import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answersDigest } from '../../../src/features/answers/digest.js';
import { livingAnswers } from '../../../src/features/answers/living-answers.js';
import { countUnanswered } from '../../../src/features/answers/unanswered.js';
import { textsIn } from '../../../src/texts/texts.js';
import { memoryStore } from '../../support/memory-store.js';
import { now } from '../../support/requests.js';
import { vetted } from '../../support/vetted.js';

const texts = textsIn('sv').answers;

describe('what the digest says of the answers', () => {
  it('is how many wait, how many are to be looked over, and which words got no answer', async () => {
    const store = memoryStore();
    const living = livingAnswers(store, vetted);
    const unanswered = countUnanswered(store, vetted);
    unanswered.count('ersättning');
    const digest = (at: typeof now) => answersDigest(living, unanswered, 5, at, 'sv');
    const { lines, lists } = await digest(now);
    assert.deepEqual(lines, [texts.digestWaiting(living.suggested().length)]);
    assert.deepEqual(lists, [{ title: texts.digestInVain, items: [textsIn('sv').queue.digestTimes('ersättning', 1)] }]);
    const later = '2028-01-01T09:00:00.000Z' as typeof now;
    assert.equal((await digest(later)).lines.at(-1), texts.digestDue(living.due(later).length));
  });
});
