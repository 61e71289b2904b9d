import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type AnswerRecord,
  answerKey,
  answerKind,
  confirmed,
  decided,
  helped,
  inLanguage,
  restored,
  taken,
} from '../../../src/features/answers/answer.js';
import { now } from '../../support/requests.js';

const content = { question: { sv: 'Får jag ta med någon?' }, answer: { sv: 'Ja.' }, topic: 'meetings' };
const reviewAt = '2027-11-20T09:00:00.000Z' as typeof now;
const edit = { content, version: 1, at: now, state: 'valid', reviewAt, savedBy: '', over: '', earlier: [] } as const;
const answer: AnswerRecord = { edit, case: 'N', helped: 0, helpedBy: [] };
const action = (activity: string) => ({ activity, at: now, zone: 'utc' });
const over = 'Ofta.';

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
    assert.throws(() => answerKind.lift({ question: 'x' }, 1));
  });

  it('is read as it was before earlier versions were kept', () => {
    const before = { content: { ...content, over }, case: 'N', at: now, helped: 0, helpedBy: [] };
    assert.deepEqual(answerKind.lift(before, 2), { ...answer, edit: { ...edit, over } });
    const approved = answerKind.lift({ state: 'approved', at: now, helped: 0, helpedBy: [] }, 2);
    assert.deepEqual([approved.edit?.state, approved.edit?.content], ['valid', undefined]);
    assert.equal(answerKind.lift({ state: 'hidden', at: now, helped: 0, helpedBy: [] }, 2).edit?.state, 'hidden');
    assert.deepEqual(answerKind.lift({ helped: 1, helpedBy: ['a'] }, 2), { helped: 1, helpedBy: ['a'] });
    assert.throws(() => answerKind.lift({ content: { question: 'x' } }, 2));
  });

  it('is read as it is stored', () => {
    assert.deepEqual(answerKind.lift(JSON.parse(JSON.stringify(answer)), 3), answer);
    assert.throws(() => answerKind.lift({ edit: { content: 'x' } }, 3));
  });

  it('is found with all others, and by its case', () => {
    assert.deepEqual(answerKind.keys(answer), [answerKey.any, answerKey.case('N')]);
    assert.deepEqual(answerKind.keys({ helped: 1, helpedBy: [] }), [answerKey.any]);
  });

  it('is what the back office wrote last, keeps what has been counted and said before, and is shown again if it was hidden', () => {
    const counted = { helped: 2, helpedBy: ['m'] };
    const other = { ...content, answer: { sv: 'Nej.' } };
    const { body } = decided({ ...answer, ...counted, edit: { ...edit, state: 'hidden' } }, { content: other, over }, action('a'));
    assert.deepEqual([body?.helped, body?.helpedBy, body?.case], [2, ['m'], 'N']);
    const earlier = [{ content, version: 1, at: now }];
    assert.deepEqual(body?.edit, { ...edit, content: other, version: 2, savedBy: 'a', over, earlier });
  });

  it('is not written over what somebody else wrote meanwhile, nor twice by one activity', () => {
    assert.deepEqual(decided(answer, { content, over, seen: 0 }, action('a')), { outcome: 'changed' });
    const { body } = decided(answer, { content, over, seen: 1 }, action('a'));
    assert.equal(body?.edit?.version, 2);
    assert.deepEqual(decided(body ?? undefined, { content, over, seen: 1 }, action('a')), { outcome: 'saved' });
  });

  it('has Lotsen’s own text when that is approved, and knows what was there before', () => {
    const { body } = decided(answer, { over }, action('a'));
    assert.deepEqual([body?.edit?.content, body?.edit?.state, body?.edit?.earlier[0]?.content], [undefined, 'valid', content]);
  });

  it('that is confirmed is right beside the newer text, for another year, and stays as it was written', () => {
    const later = { activity: 'a', at: '2027-12-01T09:00:00.000Z' as typeof now, zone: 'utc' };
    const { body } = confirmed({ ...answer, edit: { ...edit, over: 'Förr.' } }, over, later);
    assert.deepEqual(body?.edit, { ...edit, over, savedBy: 'a', reviewAt: '2028-12-01T09:00:00.000Z' });
    assert.equal(confirmed(undefined, over, later).body?.edit?.content, undefined);
  });

  it('is gone when it is taken away, but of one that Lotsen comes with it stays, so that it is not shown, and can be shown again', () => {
    assert.deepEqual(taken(answer, false, action('a')), { body: null, outcome: undefined });
    assert.deepEqual(taken(undefined, false, action('a')), { body: undefined, outcome: undefined });
    for (const [before, after] of [
      [answer, 'valid'],
      [undefined, 'withdrawn'],
    ] as const) {
      const { body } = taken(before, true, action('a'));
      assert.equal(body?.edit?.state, 'hidden');
      const again = restored(body ?? undefined, action('b')).body?.edit;
      assert.deepEqual([again?.state, again?.content], [after, before?.edit?.content]);
    }
  });

  it('is said in English where there is English, else in Swedish', () => {
    assert.equal(inLanguage({ sv: 'Ja', en: 'Yes' }, 'en'), 'Yes');
    assert.equal(inLanguage({ sv: 'Ja', en: 'Yes' }, 'sv'), 'Ja');
    assert.equal(inLanguage({ sv: 'Ja' }, 'en'), 'Ja');
  });
});
