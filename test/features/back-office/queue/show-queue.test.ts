import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant } from '../../../../src/core/ids.js';
import type { Reply } from '../../../../src/core/reply.js';
import type { Entry, Step } from '../../../../src/features/back-office/case/case.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { bo, caseWith, question, stina } from '../../../support/cases.js';
import { cardOf, dataOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';
import { payPlace, staffWorld } from '../../../support/staff-world.js';

const texts = textsIn('sv').queue;
const minute = (at: number) => new Date(Date.parse(now) - 86_400_000 + at * 60_000).toISOString() as Instant;
const numbersIn = (reply: Reply) => (dataOf(reply)['rows'] as readonly { number: string }[]).map(({ number }) => number);
const numberOf = (at: number) => `CASE${`${at}`.padStart(4, 'X')}`;

describe('the queue', () => {
  it('is listed by state, the oldest first, ten on a page', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    for (let at = 0; at < 23; at += 1)
      await has(numberOf(at), caseWith({ sentAt: minute(at), state: at === 0 ? 'waiting' : at === 1 ? 'taken' : 'new' }));
    await has('ANOTHER2', caseWith({ officeName: 'Arvode' }));
    const first = await does('Stina', 'queue.show');
    assert.deepEqual(
      numbersIn(first),
      Array.from({ length: 10 }, (_, at) => numberOf(at + 2)),
    );
    assert.deepEqual(
      [dataOf(first)['summary'], dataOf(first)['shown'], dataOf(first)['hasPrevious']],
      ['21 nya · en tagen · en väntar på svar', texts.listShown(1, 10, 23), false],
    );
    const last = await does('Stina', 'queue.show', { page: '3' });
    assert.deepEqual(numbersIn(last), [numberOf(22), numberOf(1), numberOf(0)]);
    assert.deepEqual([dataOf(last)['shown'], dataOf(last)['hasNext']], [texts.listShown(21, 23, 23), false]);
    assert.deepEqual(numbersIn(await does('Stina', 'queue.show', {}, { place: payPlace })), ['ANOTHER2']);
  });

  it('posted just after a case in it has been withdrawn is cleared at once', async () => {
    const { does, has, paired, sent } = staffWorld();
    await paired();
    await has('CASE2222', caseWith());
    const list = await does('Stina', 'queue.show');
    const ending = { kind: 'withdrawn', reason: '', at: now } as const;
    await has('CASE2222', caseWith({ state: 'closed', asker: { as: 'forgotten' }, thread: [], ending }));
    assert.ok(list.kind === 'card');
    await list.posted?.('posted-1' as ActivityId);
    const rows = await sent('CASE2222');
    assert.deepEqual(
      rows.map(({ updates, text }) => [updates, text.includes(texts.listGone)]),
      [
        [undefined, false],
        ['looked posted-1', true],
      ],
    );
  });

  it('shows age, state and who has it, and nothing of who asked without a name', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    await has(
      'CASE2222',
      caseWith({
        sentAt: minute(0),
        holder: bo,
        state: 'taken',
        topic: 'pay',
        asker: { as: 'unnamed', sealed: 'SEALED', mark: 'MARK', key: 'KEY' },
      }),
    );
    const list = cardOf(await does('Stina', 'queue.show'));
    for (const part of [
      'CASE2222',
      texts.waited(1),
      'torsdag 19 november mellan 10 och 11',
      'Tagen',
      'Bo har ärendet',
      textsIn('sv').backOffice.topics.pay,
      'Får jag ta med någon?',
    ])
      assert.ok(list.text.includes(part), part);
    assert.doesNotMatch(JSON.stringify(list), /SEALED|MARK|KEY/u);
  });

  it('is filtered by what is mine, unclaimed and waiting', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    await has('MINE2222', caseWith({ holder: stina, state: 'taken' }));
    await has('FREE2222', caseWith());
    await has('WAIT2222', caseWith({ holder: bo, state: 'waiting' }));
    const shown = async (filter: string) => numbersIn(await does('Stina', 'queue.show', { filter }));
    assert.deepEqual([await shown('mine'), await shown('unclaimed'), await shown('waiting')], [['MINE2222'], ['FREE2222'], ['WAIT2222']]);
    assert.deepEqual(await shown('forged'), ['FREE2222', 'MINE2222', 'WAIT2222']);
    await does('Stina', 'case.claim', { number: 'FREE2222' });
    assert.deepEqual([await shown('mine'), await shown('unclaimed')], [['FREE2222', 'MINE2222'], []]);
    assert.ok(cardOf(await does('Stina', 'queue.show', { filter: 'unclaimed' })).text.includes(texts.listNone.unclaimed));
  });

  it('does not repeat a personal number that is searched for', async () => {
    const { does, paired } = staffWorld();
    await paired();
    const found = cardOf(await does('Stina', 'queue.show', { text: 'gäller 811218-9876' }));
    assert.doesNotMatch(JSON.stringify(found), /811218/u);
    assert.match(found.text, /gäller …/u);
  });

  it('is searched by number, word and topic, closed cases too', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    await has('AAAA2222', caseWith({ thread: [{ ...question, text: 'Hur räknas reseersättningen?' }], state: 'closed' }));
    await has('BBBB3333', caseWith({ topic: 'Vårdprogram' }));
    const found = async (text: string) => numbersIn(await does('Stina', 'queue.show', { text }));
    assert.deepEqual(
      [await found('ersättning'), await found('bbbb3333'), await found('vårdprogram'), await found('finns inte')],
      [['AAAA2222'], ['BBBB3333'], ['BBBB3333'], []],
    );
    const none = cardOf(await does('Stina', 'queue.show', { text: 'finns inte' }));
    assert.ok(none.text.includes(texts.found(0, 'finns inte')));
  });
});

describe('a case that is looked up', () => {
  const said = (id: number, text = `inlägg ${id}`): Entry => ({ id: `${id}`, kind: 'reply', text, at: now, by: stina });

  it('shows the question and the latest of a long thread, and the rest on pages', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    await has('LONG2222', caseWith({ thread: [question, ...Array.from({ length: 40 }, (_, id) => said(id))] }));
    const card = cardOf(await does('Stina', 'queue.case', { number: 'LONG2222' }));
    assert.ok(card.text.includes(question.text) && card.text.includes('inlägg 39') && !card.text.includes('inlägg 35\n'));
    assert.ok(card.text.includes(texts.earlierEntries(36)));
    const pages = [];
    for (let page = 1; page <= 4; page += 1) pages.push(cardOf(await does('Stina', 'queue.thread', { number: 'LONG2222', page })).text);
    for (let id = 0; id < 40; id += 1)
      assert.equal(pages.filter((text) => text.split('\n').some((line) => line.endsWith(`inlägg ${id}`))).length, 1, `${id}`);
    assert.equal(cardOf(await does('Stina', 'queue.thread', { number: 'LONG2222' })).text, pages[3]);
    assert.equal(cardOf(await does('Stina', 'queue.thread', { number: 'LONG2222', page: 99 })).text, pages[3]);
  });

  it('has every word of the longest answer on its pages', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    const words = Array.from({ length: 500 }, (_, at) => `ord${at}.`).join(' ');
    await has('LONG2222', caseWith({ thread: [question, said(1, words)] }));
    const pages = [];
    for (let page = 1; page <= 4; page += 1) pages.push(cardOf(await does('Stina', 'queue.thread', { number: 'LONG2222', page })).text);
    const all = [...new Set(pages)].join('');
    for (const at of [0, 250, 499]) assert.ok(all.includes(`ord${at}.`), `${at}`);
  });

  it('tells its history step by step: who, what, when', async () => {
    const { does, has, paired } = staffWorld();
    await paired();
    const history: readonly Step[] = [
      { deed: 'sent', at: now, by: 'asker' },
      { deed: 'reminded', at: now, by: 'lotsen', note: 'unclaimed' },
      { deed: 'handedOver', at: now, by: stina, to: bo, note: 'Du kan det här' },
    ];
    await has('HIST2222', caseWith({ history }));
    const card = cardOf(await does('Stina', 'queue.history', { number: 'HIST2222' }));
    const when = 'fredag 20 november kl. 10.00  ';
    assert.deepEqual(card.text.split('\n'), [
      texts.historyTitle('HIST2222'),
      `${when}Den som skrev skickade ärendet`,
      `${when}Lotsen påminde`,
      `${when}Stina lämnade över ärendet till Bo`,
      'Du kan det här',
    ]);
  });
});
