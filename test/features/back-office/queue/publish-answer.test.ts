import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type AnswerRecord, answerKind } from '../../../../src/features/answers/answer.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { type Publishing, publishAnswer, unpublishAnswer } from '../../../../src/features/back-office/queue/publish.js';
import { worldWith } from '../../../support/back-office-world.js';
import { bo, caseWith, doing, times } from '../../../support/cases.js';
import { now } from '../../../support/requests.js';

const text = { question: 'Får jag ta med någon?', answer: 'Ja, en närstående.', topic: 'meetings' };

async function desk(one = caseWith({ state: 'answered' })) {
  const { store, seal, answers } = worldWith();
  await store.change(caseKind, 'N', () => ({ body: one, outcome: undefined }));
  const parts = { store, seal, times, answers };
  return {
    store,
    answers,
    publish: (changes: Partial<Publishing> = {}, how = doing(now, 'p')) =>
      publishAnswer(parts, { number: 'N', staff: bo, ...text, ...changes }, how),
    unpublish: (id: string) => unpublishAnswer(parts, { id, number: 'N', staff: bo }, doing()),
    kept: async () => (await store.get(caseKind, 'N')) ?? caseWith(),
  };
}

describe('publishing an answer', () => {
  it('keeps it for all to read, without a word about who asked, and in the history of its case', async () => {
    const { store, publish, kept: inCase } = await desk();
    assert.deepEqual(await publish(), { ok: true, id: 'p' });
    const { p: kept, ...others } = store.bodies(answerKind) as Readonly<Record<string, AnswerRecord>>;
    assert.deepEqual(others, {});
    const content = { question: { sv: text.question }, answer: { sv: text.answer }, topic: text.topic };
    assert.deepEqual([kept?.edit?.content, kept?.case, kept?.edit?.at, kept?.helped], [content, 'N', now, 0]);
    const { published, history } = await inCase();
    assert.deepEqual([published, history.at(-1)], [['p'], { deed: 'published', at: now, by: bo }]);
  });

  it('happens once, however often its request comes, also when the first broke off in between', async () => {
    const { store, publish, kept } = await desk();
    store.refuse('p');
    await assert.rejects(() => publish());
    assert.deepEqual(store.bodies(answerKind), {});
    store.refuse();
    for (let time = 0; time < 2; time += 1) assert.deepEqual(await publish(), { ok: true, id: 'p' });
    assert.deepEqual([Object.keys(store.bodies(answerKind)), (await kept()).history.length], [['p'], 2]);
  });

  it('is refused with a personal number in any field, without words, and with too many', async () => {
    const { store, publish } = await desk();
    for (const field of ['question', 'answer', 'topic'] as const)
      assert.deepEqual(await publish({ [field]: '811218-9876' }), { ok: false, because: 'personalNumber' });
    for (const field of ['question', 'answer'] as const)
      assert.deepEqual(await publish({ [field]: '' }), { ok: false, because: 'missingText' });
    assert.deepEqual(await publish({ topic: 'x'.repeat(101) }), { ok: false, because: 'tooLong' });
    assert.deepEqual(store.bodies(answerKind), {});
  });

  it('is refused of what was withdrawn or never was, and of more than twenty from one case', async () => {
    const ending = { kind: 'withdrawn', reason: '', at: now } as const;
    assert.deepEqual(await (await desk(caseWith({ state: 'closed', ending }))).publish(), { ok: false, because: 'withdrawn' });
    assert.deepEqual(await (await desk()).publish({ number: 'none' }), { ok: false, because: 'noSuchCase' });
    assert.deepEqual(await (await desk(caseWith({ published: Array(20).fill('x') }))).publish(), { ok: false, because: 'full' });
  });

  it('is undone, once, and that stands in the history too', async () => {
    const { store, publish, unpublish, kept } = await desk();
    await publish();
    for (let time = 0; time < 2; time += 1) await unpublish('p');
    const { published, history } = await kept();
    assert.deepEqual([store.bodies(answerKind), published], [{}, []]);
    assert.deepEqual(
      history.map(({ deed }) => deed),
      ['sent', 'published', 'unpublished'],
    );
  });

  it('is undone by asking once more when it broke off before its case knew, and when the answer never came to be', async () => {
    const { store, publish, unpublish, kept } = await desk();
    await publish();
    store.refuse('N');
    await assert.rejects(() => unpublish('p'));
    assert.deepEqual([store.bodies(answerKind), (await kept()).published], [{}, ['p']]);
    store.refuse();
    await unpublish('p');
    assert.deepEqual([(await kept()).published, (await kept()).history.at(-1)?.deed], [[], 'unpublished']);

    const announced = await desk(caseWith({ state: 'answered', published: ['x'] }));
    await announced.unpublish('x');
    assert.deepEqual((await announced.kept()).published, []);
  });

  it('is undone of a case that takes no more steps', async () => {
    const step = { deed: 'noted', at: now, by: bo } as const;
    const { unpublish, kept } = await desk(caseWith({ published: ['p'], history: Array(400).fill(step) }));
    await unpublish('p');
    assert.deepEqual((await kept()).published, []);
  });

  it('is undone with its case, and others stay', async () => {
    const { store, answers, publish } = await desk();
    await publish();
    await answers.publish({ ...text, id: 'm', number: 'M', at: now });
    await answers.unpublishCase('N');
    assert.deepEqual(Object.keys(store.bodies(answerKind)), ['m']);
  });
});
