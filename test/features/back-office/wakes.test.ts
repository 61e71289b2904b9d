import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { answerKind } from '../../../src/features/answers/answer.js';
import type { Case } from '../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../src/features/back-office/case/case-document.js';
import { countErased, figuresKind } from '../../../src/features/back-office/queue/case-figures.js';
import { caseWakes } from '../../../src/features/back-office/wakes.js';
import { answersOver, published } from '../../support/answers.js';
import { worldWith } from '../../support/back-office-world.js';
import { caseWith, office, officesWith, times } from '../../support/cases.js';
import { now } from '../../support/requests.js';

const later = '2028-01-01T00:00:00.000Z' as Instant;
const ended = (kind: 'closed' | 'withdrawn', changes: Partial<Case> = {}) =>
  caseWith({ state: 'closed', ending: { kind, reason: '', at: now }, published: ['a'], ...changes });

async function keeping(one: Case) {
  const { store, seal, answers } = worldWith();
  await store.change(caseKind, 'N', () => ({ body: one, outcome: undefined }));
  await answers.publish(published);
  const wakes = caseWakes({ store, seal, times, answers }, officesWith(office));
  return { store, wake: async (at: Instant) => wakes['case']?.('N', at) };
}

describe('a case that has been kept long enough', () => {
  it('is erased and counted, while what was published from it stays', async () => {
    const { store, wake } = await keeping(ended('closed', { kind: 'idea' }));
    await wake(later);
    assert.equal(await store.get(caseKind, 'N'), undefined);
    assert.deepEqual(store.bodies(figuresKind), { '2026-11-20': { counts: { 'idea closed': 1 }, counted: [] } });
    assert.ok(await store.get(answerKind, 'a'));
  });

  it('is counted once, though it is erased at the second attempt only', async () => {
    const { store, wake } = await keeping(ended('closed'));
    store.refuse('N');
    await assert.rejects(async () => wake(later));
    assert.deepEqual(store.bodies(figuresKind), { '2026-11-20': { counts: { 'question closed': 1 }, counted: ['N'] } });
    store.refuse();
    await wake(later);
    await wake(later);
    assert.deepEqual(store.bodies(figuresKind), { '2026-11-20': { counts: { 'question closed': 1 }, counted: [] } });
  });

  const { ending: _, ...open } = ended('closed', { state: 'taken' });
  for (const [what, meanwhile] of [
    ['opened again', open],
    ['opened and closed again', ended('closed', { ending: { kind: 'closed', reason: '', at: later } })],
  ] as const) {
    it(`stays when it has been ${what} just then`, async () => {
      const { store, wake } = await keeping(ended('closed'));
      const get = store.get.bind(store);
      // Between reading and erasing.
      Object.assign(store, {
        get: async (...asked: Parameters<typeof get>) => {
          const found = await get(...asked);
          if (asked[0] === caseKind) await store.change(caseKind, 'N', () => ({ body: meanwhile, outcome: undefined }));
          return found;
        },
      });
      await wake(later);
      assert.deepEqual(await get(caseKind, 'N'), meanwhile);
      assert.deepEqual((await get(figuresKind, '2026-11-20'))?.counted, ['N']);
    });
  }

  it('is not erased before', async () => {
    const { store, wake } = await keeping(ended('closed'));
    await wake('2027-11-19T00:00:00.000Z' as Instant);
    assert.ok(await store.get(caseKind, 'N'));
  });
});

describe('a case that was withdrawn', () => {
  it('is gone the next day, and everything that was published from it', async () => {
    const { store, wake } = await keeping(ended('withdrawn'));
    await wake('2026-11-21T09:00:00.000Z' as Instant);
    assert.deepEqual([await store.get(caseKind, 'N'), await store.get(answerKind, 'a')], [undefined, undefined]);
  });
});

describe('a case that is late', () => {
  it('reminds its channel, and nobody when there is no such case', async () => {
    const { store, wake } = await keeping(caseWith());
    await wake('2026-11-23T09:00:00.000Z' as Instant);
    assert.deepEqual((await store.get(caseKind, 'N'))?.reminded, ['unclaimed']);
    assert.equal(store.sent.length, 2);
    await caseWakes({ store, seal: worldWith().seal, times, answers: answersOver(store) }, officesWith())['case']?.('none', later);
    assert.equal(store.sent.length, 2);
  });
});

describe('counting', () => {
  it('adds up by kind and ending', async () => {
    const { store } = worldWith();
    await countErased(store, 'A', ended('closed'));
    await countErased(store, 'B', ended('closed'));
    await countErased(store, 'C', ended('withdrawn'));
    const [figures] = await store.find(figuresKind, 'all');
    assert.deepEqual(figures?.body.counts, { 'question closed': 2, 'question withdrawn': 1 });
  });
});
