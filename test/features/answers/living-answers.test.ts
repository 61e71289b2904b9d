import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answerKind, decided, taken, type VettedAnswer, waysToAsk } from '../../../src/features/answers/answer.js';
import { livingAnswers } from '../../../src/features/answers/living-answers.js';
import { memoryStore } from '../../support/memory-store.js';
import { now } from '../../support/requests.js';
import { vetted } from '../../support/vetted.js';

const vettedWith = (id: string, changes: Partial<VettedAnswer> = {}): VettedAnswer => ({
  id,
  topic: 'pay',
  question: { sv: 'Får jag arvode?', en: 'Am I paid?' },
  otherWays: { sv: ['får man betalt'], en: ['do i get paid'] },
  answer: { sv: 'Ofta.', en: 'Often.' },
  source: { title: 'Handboken', where: 'https://example.org/' },
  varies: true,
  askBackOffice: true,
  related: ['resor'],
  review: '2027-11-29',
  confidence: 'high',
  ...changes,
});

const content = { question: { sv: 'Får vi arvode?' }, answer: { sv: 'Ja.' }, topic: 'pay', otherWays: ['blir det pengar'] };
const acting = { activity: 'a', at: now, zone: 'utc' };
let activities = 0;
const approved = (before: undefined, at: typeof now) => {
  activities += 1;
  return decided(before, { over: 'Ofta.' }, { ...acting, at, activity: `approved ${activities}` });
};
const rewritten = (before: undefined, words: typeof content, at: typeof now) => {
  activities += 1;
  return decided(before, { content: words, over: 'Ofta.' }, { ...acting, at, activity: `written ${activities}` });
};

function world(...from: VettedAnswer[]) {
  const store = memoryStore();
  const living = livingAnswers(store, from);
  const change = async (id: string, rule: Parameters<typeof store.change<unknown, void>>[2]) => {
    await store.change(answerKind, id, rule as never);
    await living.refresh(id);
  };
  return { store, living, change, shown: () => living.all().map(({ id }) => id) };
}

describe('the answers that are shown', () => {
  it('are those that Lotsen comes with, but none of low confidence until somebody has approved it', async () => {
    const { living, change, shown } = world(vettedWith('arvode'), vettedWith('osäker', { confidence: 'low' }));
    assert.deepEqual(shown(), ['arvode']);
    assert.deepEqual(
      living.suggested().map(({ id }) => id),
      ['osäker'],
    );
    await change('osäker', (before) => approved(before as undefined, now) as never);
    assert.deepEqual([shown(), living.suggested()], [['arvode', 'osäker'], []]);
  });

  it('are as the back office has written them, at once, and are still heard as they were', async () => {
    const { living, change } = world(vettedWith('arvode'));
    await change('arvode', (before) => rewritten(before as undefined, content, now) as never);
    const answer = living.find('arvode');
    assert.deepEqual([answer?.question, answer?.answer, answer?.source], [content.question, content.answer, { title: '' }]);
    assert.deepEqual(answer && waysToAsk(answer), ['Får vi arvode?', 'blir det pengar', 'får man betalt', 'do i get paid']);
    assert.deepEqual(answer?.related, ['resor']);
  });

  it('are not those that the back office has taken away, nor offered as a suggestion again', async () => {
    const { living, change, shown } = world(vettedWith('arvode'), vettedWith('osäker', { confidence: 'low' }));
    for (const id of ['arvode', 'osäker']) await change(id, (before) => taken(before as undefined, true, acting) as never);
    assert.deepEqual([shown(), living.suggested(), living.find('arvode')], [[], [], undefined]);
  });

  it('are also the back office’s own, after a start too', async () => {
    const { store, living, change, shown } = world(vettedWith('arvode'));
    await change('eget', (before) => rewritten(before as undefined, content, now) as never);
    assert.deepEqual(shown(), ['arvode', 'eget']);
    const again = livingAnswers(store, []);
    assert.deepEqual(again.all(), []);
    await again.load();
    assert.deepEqual(again.find('eget'), living.find('eget'));
  });

  it('are not overwritten by a newer text that Lotsen comes with: it is told', async () => {
    const { store, change, living } = world(vettedWith('arvode'));
    await change('arvode', (before) => rewritten(before as undefined, content, now) as never);
    assert.deepEqual(living.outdated(), []);
    const newer = livingAnswers(store, [vettedWith('arvode', { answer: { sv: 'Nästan alltid.', en: 'Nearly always.' } })]);
    await newer.load();
    assert.equal(newer.find('arvode')?.answer.sv, 'Ja.');
    assert.deepEqual(
      newer.outdated().map(({ id }) => id),
      ['arvode'],
    );
  });

  it('are to be looked through a year after they were written or approved', async () => {
    const { living, change } = world(vettedWith('arvode'));
    const due = (day: string) => living.due(`${day}T00:00:00.000Z` as typeof now).map(({ id }) => id);
    assert.deepEqual([due('2027-11-28'), due('2027-11-29')], [[], ['arvode']]);
    const written = '2027-12-24T10:00:00.000Z' as typeof now;
    await change('arvode', (before) => rewritten(before as undefined, content, written) as never);
    assert.deepEqual([due('2028-12-23'), due('2028-12-24')], [[], ['arvode']]);
    await change('arvode', (before) => approved(before as undefined, '2028-12-25T10:00:00.000Z' as typeof now) as never);
    assert.deepEqual([due('2029-12-24'), due('2029-12-25')], [[], ['arvode']]);
  });

  it('tell by another version that something has changed', async () => {
    const { living, change } = world(vettedWith('arvode'));
    const before = living.version();
    assert.equal(living.version(), before);
    await change('arvode', (record) => taken(record as undefined, true, acting) as never);
    assert.notEqual(living.version(), before);
  });

  it('of what Lotsen really comes with are all but the uncertain ones', () => {
    const { shown, living } = world(...vetted);
    assert.equal(shown().length + living.suggested().length, vetted.length);
    assert.ok(living.suggested().every(({ confidence }) => confidence === 'low'));
  });
});
