import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type AnswerRecord,
  answerKey,
  answerKind,
  approved,
  helped,
  inLanguage,
  rewritten,
  taken,
} from '../../../src/features/answers/answer.js';
import { now } from '../../support/requests.js';

const content = { question: { sv: 'Får jag ta med någon?' }, answer: { sv: 'Ja.' }, topic: 'meetings' };
const answer: AnswerRecord = { content, case: 'N', at: now, helped: 0, helpedBy: [] };

describe('an answer that solved it', () => {
  it('is counted once for each request, and not when it is gone', () => {
    const once = helped(answer, 'a', false).body;
    assert.deepEqual([once?.helped, once?.helpedBy], [1, ['a']]);
    assert.deepEqual(helped(once ?? undefined, 'a', false), { outcome: 'counted' });
    assert.equal(helped(once ?? undefined, 'b', false).body?.helped, 2);
    assert.deepEqual(helped(undefined, 'a', false), { outcome: 'gone' });
  });

  it('is counted of one that Lotsen came with, which nobody has written anything about', () => {
    assert.deepEqual(helped(undefined, 'a', true), { body: { helped: 1, helpedBy: ['a'] }, outcome: 'counted' });
  });

  it('keeps no more marks than it needs to count', () => {
    const many = { ...answer, helped: 500, helpedBy: Array.from({ length: 200 }, (_, index) => `m${index}`) };
    const { body } = helped(many, 'new', false);
    assert.deepEqual([body?.helped, body?.helpedBy.length, body?.helpedBy.at(-1)], [501, 200, 'new']);
  });
});

describe('the record of an answer', () => {
  it('is read as it was published before there were vetted answers', () => {
    const before = { question: 'Får jag ta med någon?', answer: 'Ja.', topic: 'meetings', case: 'N', at: now, helped: 3, helpedBy: ['a'] };
    assert.deepEqual(answerKind.lift(before, 1), { ...answer, helped: 3, helpedBy: ['a'] });
    assert.deepEqual(answerKind.lift(JSON.parse(JSON.stringify(answer)), 2), answer);
    assert.throws(() => answerKind.lift({ question: 'x' }, 1));
    assert.throws(() => answerKind.lift({ content: { question: 'x' } }, 2));
  });

  it('is found with all others, and by its case', () => {
    assert.deepEqual(answerKind.keys(answer), [answerKey.any, answerKey.case('N')]);
    assert.deepEqual(answerKind.keys({ helped: 1, helpedBy: [] }), [answerKey.any]);
  });

  it('is what the back office wrote last, keeps what has been counted, and is shown again if it was hidden', () => {
    const counted = { helped: 2, helpedBy: ['m'] };
    const other = { ...content, answer: { sv: 'Nej.' } };
    const { body } = rewritten({ ...answer, ...counted, state: 'hidden' }, other, now);
    assert.deepEqual([body?.content, body?.helped, body?.helpedBy, body?.state, body?.case], [other, 2, ['m'], 'approved', 'N']);
  });

  it('drops what the back office wrote when Lotsen’s own text is approved', () => {
    const { body } = approved(answer, now);
    assert.deepEqual([body?.content, body?.state], [undefined, 'approved']);
  });

  it('is gone when it is taken away, but of one that Lotsen comes with it stays, so that it is not shown', () => {
    assert.deepEqual(taken(answer, false, now), { body: null, outcome: undefined });
    assert.deepEqual(taken(undefined, false, now), { outcome: undefined });
    assert.equal(taken(undefined, true, now).body?.state, 'hidden');
  });

  it('is said in English where there is English, else in Swedish', () => {
    assert.equal(inLanguage({ sv: 'Ja', en: 'Yes' }, 'en'), 'Yes');
    assert.equal(inLanguage({ sv: 'Ja', en: 'Yes' }, 'sv'), 'Ja');
    assert.equal(inLanguage({ sv: 'Ja' }, 'en'), 'Ja');
  });
});
