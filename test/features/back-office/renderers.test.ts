import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../src/core/ids.js';
import type { Message, Recipient } from '../../../src/core/store/outgoing.js';
import { pagesOf } from '../../../src/features/back-office/asking/own-case-card.js';
import { unnamedAsker } from '../../../src/features/back-office/case/asker.js';
import type { Case } from '../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../src/features/back-office/case/case-document.js';
import { shownNumber } from '../../../src/features/back-office/case/case-number.js';
import { withdrawnNotice } from '../../../src/features/back-office/queue/notice-card.js';
import { askerRenderers } from '../../../src/features/back-office/renderers.js';
import { cardExpander, readTemplates } from '../../../src/teams/outbound/cards.js';
import { textsIn } from '../../../src/texts/texts.js';
import { worldWith } from '../../support/back-office-world.js';
import { bo, caseWith, question, staffNamed, stina } from '../../support/cases.js';
import { person } from '../../support/groups.js';
import { officePlace } from '../../support/offices.js';
import { cardOf, dataOf } from '../../support/replies.js';
import { now } from '../../support/requests.js';
import { staffWorld } from '../../support/staff-world.js';

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
    ['taken', caseWith({ state: 'taken', holder: staffNamed('') }), texts.taken(texts.someone)],
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
    const { id, number, kept } = world.only();
    await world.store.change(caseKind, id, () => ({ body: { ...kept, thread: many(20, 10).thread }, outcome: undefined }));
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

const queueTexts = textsIn('sv').queue;
const number = 'ABCD2345';
const toOffice: Recipient = { to: 'place', place: officePlace.id };
const toStina: Recipient = { to: 'person', person: person('Stina'), fallback: officePlace.id };
const expand = cardExpander(readTemplates(new URL('../../../cards/', import.meta.url)));

async function world(changes: Partial<Case> = {}) {
  const here = staffWorld();
  await here.paired();
  await here.has(number, caseWith(changes));
  const render = async (show: string, recipient: Recipient = toOffice, about: Message['about'] = {}) =>
    here.renderers[show]?.(number, { recipient, show, about }, 'sv');
  return { ...here, render };
}

describe('what the back office is told about a case', () => {
  it('is its card, with the age when something last happened', async () => {
    const { render } = await world({ sentAt: '2026-11-17T09:00:00.000Z' as typeof now });
    assert.match((await render('backOffice.caseCard'))?.text ?? '', /Väntat: tre dagar \(räknat fredag 20 november kl\. 10\.00\)/);
  });

  it('is its card, which says nothing of the age on the day it came: when it was sent stands there', async () => {
    const { render } = await world();
    const text = (await render('backOffice.caseCard'))?.text ?? '';
    assert.ok(text.includes(queueTexts.sent) && !text.includes(queueTexts.age));
  });

  it('is no minute of what somebody without a name did, only the hour', async () => {
    const at = '2026-11-20T09:00:00.000Z' as typeof now;
    const { render } = await world({
      sentAt: '2026-11-19T09:00:00.000Z' as typeof now,
      asker: { as: 'unnamed', sealed: 's', mark: 'm', key: 'k' },
      thread: [question, { ...question, id: 'f', kind: 'followUp', text: 'Och så det här', at }],
      history: [{ deed: 'followedUp', at, by: 'asker' }],
    });
    const text = (await render('backOffice.caseCard'))?.text ?? '';
    assert.equal(text.split('fredag 20 november mellan 10 och 11').length, 3);
    assert.doesNotMatch(text, /kl\./u);
  });

  it('is nothing in a channel that the case is not in any more, but that it has left', async () => {
    const { render } = await world();
    const elsewhere: Recipient = { to: 'place', place: '19:elsewhere@thread.tacv2' as PlaceId };
    for (const show of ['caseCard', 'targetReminder', 'undeliverable', 'followedUp'])
      assert.equal(await render(`backOffice.${show}`, elsewhere, { target: 'unclaimed' }), undefined, show);
    const left = cardOf((await render('backOffice.caseLeft', elsewhere)) ?? assert.fail());
    assert.equal(left.text, `${queueTexts.noticeTitle}\n${queueTexts.left}`);
    assert.ok(!JSON.stringify(left.data).includes(question.text));
    assert.equal(await render('backOffice.caseLeft'), undefined);
  });

  it('is a reminder as long as there is something to remind of', async () => {
    for (const [changes, unclaimed, unanswered] of [
      [{}, true, true],
      [{ state: 'taken', holder: stina }, false, true],
      [{ state: 'waiting', holder: stina }, false, false],
      [{ state: 'answered', holder: stina }, false, false],
      [{ state: 'closed' }, false, false],
    ] as const) {
      const { render } = await world(changes);
      assert.equal((await render('backOffice.targetReminder', toOffice, { target: 'unclaimed' })) !== undefined, unclaimed);
      assert.equal((await render('backOffice.targetReminder', toOffice, { target: 'unanswered' })) !== undefined, unanswered);
    }
  });

  it('has the question in the channel only, never in personal chat', async () => {
    const { render } = await world();
    assert.ok((await render('backOffice.targetReminder', toOffice, { target: 'unclaimed' }))?.text.includes(question.text));
    const personal = [
      await render('backOffice.targetCoordinator', toStina, { target: 'unclaimed' }),
      await render('backOffice.handedOver', toStina),
    ];
    for (const told of personal) {
      assert.ok(told?.text.includes(number));
      assert.ok(!JSON.stringify(told).includes(question.text));
      assert.equal(Reflect.get(cardOf(told ?? assert.fail()).data, 'shows'), false);
    }
  });

  it('is what the asker has added', async () => {
    const { render } = await world({ thread: [question, { ...question, id: 'f', kind: 'followUp', text: 'Och så det här' }] });
    assert.match((await render('backOffice.followedUp', toOffice, { entry: 'f' }))?.text ?? '', /Och så det här/);
  });

  it('is, of a case that was taken back, that it was, and not a word else', async () => {
    const { render } = await world({
      state: 'closed',
      thread: [],
      topic: '',
      asker: { as: 'forgotten' },
      ending: { kind: 'withdrawn', reason: '', at: now },
    });
    const card = cardOf((await render('backOffice.caseCard')) ?? assert.fail());
    assert.ok(card.text.includes(queueTexts.endings.withdrawn));
    assert.deepEqual(Reflect.get(card.data, 'rows'), []);
    for (const show of ['targetReminder', 'undeliverable', 'followedUp'])
      assert.equal(await render(`backOffice.${show}`, toOffice, { target: 'unclaimed' }), undefined);
    assert.equal(await render('backOffice.handedOver', toStina), undefined);
  });

  it('takes the place of what has shown the text of a case that was taken back, in a channel that it has left too', async () => {
    const gone = { state: 'closed', thread: [], topic: '', asker: { as: 'forgotten' } } as const;
    const { renderers } = await world({ ...gone, ending: { kind: 'withdrawn', reason: '', at: now } });
    for (const show of ['backOffice.targetReminder', 'backOffice.followedUp']) {
      const before = { to: 'place', place: '19:before@thread.tacv2' as PlaceId } as const;
      const message = { recipient: before, show, about: { target: 'unclaimed' }, updates: 'x', clears: true } as const;
      assert.deepEqual(
        await renderers[show]?.(number, message, 'sv'),
        withdrawnNotice(number, shownNumber(number, caseWith(), 'sv'), 'sv'),
      );
    }
  });
});

describe('an unnamed case', () => {
  it('has no byte of its asker in anything that the back office is sent, as text or as a card', async () => {
    const { seal, does, has, paired, renderers } = staffWorld();
    await paired();
    const asker = '29:secret-asker' as PersonId;
    const unnamed = unnamedAsker(seal, { person: asker, through: '19:secret-place@thread.tacv2' as PlaceId, language: 'en' }, number);
    await has(number, caseWith({ asker: unnamed, thread: [question, { id: 'r', kind: 'reply', text: 'Svar', at: now, by: stina }] }));
    const replies = [];
    for (const show of Object.keys(renderers).filter((one) => one.startsWith('backOffice.')))
      replies.push(await renderers[show]?.(number, { recipient: toOffice, show, about: { target: 'unclaimed', entry: 'question' } }, 'sv'));
    for (const verb of [
      'queue.show',
      'queue.case',
      'queue.thread',
      'queue.history',
      'queue.form',
      'case.publishForm',
      'case.claim',
      'case.note',
    ])
      replies.push(await does('Stina', verb, { number, text: verb === 'case.note' ? 'x' : '' }));
    assert.equal(replies.filter((one) => one !== undefined).length >= 12, true);
    const { sealed, mark, key } = unnamed;
    for (const reply of replies) {
      if (reply?.kind !== 'card') continue;
      const all = JSON.stringify([reply, expand(reply, 'execute'), expand(reply, 'submit')]);
      for (const secret of [asker, 'secret-place', sealed, mark, ...(key === '' ? [] : [`"${key}"`]), '"en"'])
        assert.ok(!all.includes(secret), secret);
    }
  });
});
