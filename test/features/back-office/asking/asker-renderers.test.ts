import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Message } from '../../../../src/core/store/outgoing.js';
import { pagesOf } from '../../../../src/features/back-office/asking/own-case-card.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { askerRenderers } from '../../../../src/features/back-office/renderers.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { worldWith } from '../../../support/back-office-world.js';
import { bo, caseWith, question, workerNamed } from '../../../support/cases.js';
import { dataOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';

const texts = textsIn('sv').backOffice;
const reply = { id: 'r', kind: 'reply', text: 'Ja.', at: now, by: bo } as const;
const answered = caseWith({ state: 'answered', holder: bo, thread: [question, reply] });
const ended = (kind: 'closed' | 'takenUp' | 'solved' | 'withdrawn', reason = '') =>
  caseWith({ state: 'closed', holder: bo, ending: { kind, reason, at: now } });

async function shown(one: Case | undefined, show: string, about = {}) {
  const { store } = worldWith();
  if (one !== undefined) await store.change(caseKind, 'N', () => ({ body: one, outcome: undefined }));
  const message: Message = { recipient: { to: 'unnamed', sealed: 'x' }, show: `case.${show}`, about };
  const rendered = await askerRenderers(store, 'Europe/Stockholm')[`case.${show}`]?.('N', message, 'sv');
  return rendered && dataOf(rendered);
}
const countOf = (data: Awaited<ReturnType<typeof shown>>) => (data?.['entries'] as readonly unknown[] | undefined)?.length;
const newsOf = async (...asked: Parameters<typeof shown>) =>
  ((await shown(...asked))?.['news'] as { text: string }[] | undefined)?.[0]?.text;

describe('what the asker is told', () => {
  const told: readonly (readonly [show: string, one: Case, said: string, about?: object])[] = [
    ['taken', caseWith({ state: 'taken', holder: bo }), texts.taken('Bo')],
    ['taken', caseWith({ state: 'taken', holder: workerNamed('') }), texts.taken(texts.someone)],
    ['handedOver', caseWith({ state: 'taken', holder: bo }), texts.handedOver('Bo')],
    ['replied', answered, texts.replied('Bo'), { entry: 'r' }],
    ['askedBack', { ...answered, state: 'waiting' }, texts.askedBack('Bo'), { entry: 'r' }],
    ['closed', ended('closed'), texts.ended.closed],
    ['closed', ended('takenUp', 'Bra idé'), texts.ended.takenUp],
    ['reopened', caseWith(), texts.reopened],
  ];
  for (const [show, one, said, about] of told) {
    it(`says who did what: ${said}`, async () => assert.equal(await newsOf(one, show, about), said));
  }

  it('has the thread, the reason, and the ways to follow up, to say that it is solved, and to withdraw', async () => {
    const data = await shown(answered, 'replied', { entry: 'r' });
    assert.deepEqual([data?.card, data?.['number'], data?.['mayWrite'], data?.['maySolve']], ['back-office/own-case', 'N', true, true]);
    assert.equal(countOf(data), 2);
    const closed = await shown(ended('takenUp', 'Bra idé'), 'closed');
    assert.deepEqual([closed?.['reason'], closed?.['state'], closed?.['maySolve']], ['Bra idé', texts.endings.takenUp, false]);
  });

  it('is nothing any more when it is not so any more', async () => {
    for (const [one, show] of [
      [undefined, 'taken'],
      [ended('withdrawn'), 'replied'],
      [ended('withdrawn'), 'closed'],
      [ended('solved'), 'closed'],
      [ended('closed'), 'taken'],
      [ended('closed'), 'reopened'],
      [caseWith(), 'handedOver'],
      [answered, 'replied'],
    ] as const)
      assert.equal(await shown(one, show), undefined);
  });
});

describe('a long thread', () => {
  const many = (count: number, letters: number) =>
    caseWith({
      thread: Array.from({ length: count }, (_, index) => ({ ...question, id: `${index}`, text: `${index} `.padEnd(letters, 'x') })),
    });

  it('is shown a page at a time, the last one first', async () => {
    assert.deepEqual(
      pagesOf(many(20, 10)).map(({ length }) => length),
      [8, 8, 4],
    );
    const data = await shown({ ...many(20, 10), state: 'closed', ending: { kind: 'closed', reason: '', at: now } }, 'closed');
    assert.deepEqual([countOf(data), data?.['earlier'], data?.['later']], [4, '2', '']);
  });

  it('has as little on a page as can be read, and each entry whole', () => {
    assert.deepEqual(
      pagesOf(many(4, 4000)).map(({ length }) => length),
      [1, 1, 1, 1],
    );
    assert.deepEqual(
      pagesOf(many(4, 2000)).map(({ length }) => length),
      [2, 2],
    );
  });

  it('has its pages turned', async () => {
    const world = worldWith();
    await world.ask('case.send', { text: 'Hur?' });
    const { number, kept } = world.only();
    await world.store.change(caseKind, number, () => ({ body: { ...kept, thread: many(20, 10).thread }, outcome: undefined }));
    const pages = await Promise.all(['1', '2', '9', 'x', undefined].map((page) => world.ask('case.show', { number, page })));
    assert.deepEqual(
      pages.map((page) => [dataOf(page)['earlier'], dataOf(page)['later']]),
      [
        ['', '2'],
        ['1', '3'],
        ['2', ''],
        ['2', ''],
        ['2', ''],
      ],
    );
  });
});
