import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { sendCase } from '../../../../src/features/back-office/asking/send-case.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { caseKey, caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { drawNumber, numberKind, numberWakes, shownNumber, writtenNumber } from '../../../../src/features/back-office/case/case-number.js';
import { placeCase } from '../../../../src/features/back-office/case/place-case.js';
import { headingOf } from '../../../../src/features/back-office/case/view-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith, office, payOffice, sendingWith, times } from '../../../support/cases.js';
import { recordingStore } from '../../../support/recording-store.js';
import { cardOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';
import { sealWith } from '../../../support/seals.js';
import { staffWorld, troubleIn } from '../../../support/staff-world.js';

/** Chance that gives these shares of what can be drawn, and the last of them again and again. */
function drawing(...shares: readonly number[]) {
  let at = 0;
  return (): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(Math.round((shares[Math.min(at, shares.length - 1)] ?? 0) * 2 ** 32));
    at += 1;
    return bytes;
  };
}
/** The share at which a number of three digits is drawn. */
const shareOf = (number: number): number => (number - 100 + 0.5) / 900;

const inStore = (chance: (bytes: number) => Buffer = randomBytes, store = recordingStore()) => ({ store, seal: sealWith(), times, chance });
const has = (store: ReturnType<typeof recordingStore>, id: string, body: Case) =>
  store.change(caseKind, id, () => ({ body, outcome: undefined }));

describe('the number of a case', () => {
  it('is drawn by chance, not counted: it tells nothing of what came before it', async () => {
    const parts = inStore(drawing(shareOf(731), shareOf(204), shareOf(518)));
    const sent = [];
    for (const form of ['1', '2', '3']) sent.push(await sendCase(parts, sendingWith({ form })));
    assert.deepEqual(
      sent.map(({ one }) => one.number),
      ['731', '204', '518'].map((digits) => ({ digits, drawnBy: '' })),
    );
  });

  it('is never the same for two that are sent at once, whatever chance says', async () => {
    const parts = inStore(drawing(...Array(8).fill(shareOf(300)), ...Array.from({ length: 200 }, (_, at) => shareOf(300 + (at >> 2)))));
    const sent = await Promise.all(Array.from({ length: 8 }, (_, at) => sendCase(parts, sendingWith({ form: `${at}` }))));
    assert.equal(new Set(sent.map(({ one }) => one.number?.digits)).size, 8);
  });

  it('may be the same in two back offices', async () => {
    const parts = inStore(drawing(shareOf(300)));
    const [one, other] = [await sendCase(parts, sendingWith()), await sendCase(parts, sendingWith({ form: '2', office: payOffice }))];
    assert.deepEqual(
      [one.one.number, other.one.number],
      [
        { digits: '300', drawnBy: '' },
        { digits: '300', drawnBy: 'Ekonomi' },
      ],
    );
  });

  it('is never one to call when somebody is in danger or ill', async () => {
    const parts = inStore(drawing(shareOf(112), shareOf(113)));
    assert.equal((await sendCase(parts, sendingWith())).one.number?.digits, '113');
  });

  it('stays the same when the question is delivered again', async () => {
    const parts = inStore();
    const [first, again] = [await sendCase(parts, sendingWith()), await sendCase(parts, sendingWith())];
    assert.deepEqual(again.one.number, first.one.number);
    assert.equal(Object.keys(parts.store.bodies(numberKind)).length, 1);
  });

  it('has four digits when those of three are taken, and a closed case’s when nearly all are; then there is only the code', async () => {
    const parts = inStore(drawing(0));
    const [first, second, third] = [
      await sendCase(parts, sendingWith({ form: '1' })),
      await sendCase(parts, sendingWith({ form: '2' })),
      await sendCase(parts, sendingWith({ form: '3' })),
    ];
    assert.deepEqual([first.one.number?.digits, second.one.number?.digits, third.one.number], ['100', '1000', undefined]);
    assert.equal(shownNumber(third.id, third.one, 'sv'), third.id);
    await has(parts.store, first.id, { ...first.one, state: 'closed' });
    const last = await sendCase(parts, sendingWith({ form: '4' }));
    assert.equal(last.one.number?.digits, '100');
    assert.equal((await parts.store.get(caseKind, first.id))?.number?.digits, '100');
  });

  it('says of an unnamed case no more than that has it: its id, and the hour', async () => {
    const { store, ...parts } = inStore(drawing(shareOf(300)));
    const { typed } = sendingWith();
    const at = '2026-11-20T09:41:17.000Z' as Instant;
    const { id } = await sendCase({ store, ...parts }, sendingWith({ typed: { ...typed, identity: 'unnamed' }, at }));
    assert.deepEqual(store.bodies(numberKind), { '300': { by: id } });
    assert.equal(store.wakes.get('300'), '2026-11-27T09:00:00.000Z');
  });
});

describe('a number that was taken', () => {
  const wakes = (store: ReturnType<typeof recordingStore>) => numberWakes(store)['case-number'] ?? assert.fail();
  const taken = async (id: string) => {
    const parts = inStore(drawing(shareOf(300)));
    const number = await drawNumber(parts, '', id, now);
    return { ...parts, number: number ?? assert.fail() };
  };

  it('for a case that was never stored is free again', async () => {
    const { store } = await taken('NEVER');
    await wakes(store)('300', now);
    assert.deepEqual(store.bodies(numberKind), {});
  });

  it('for a case that was stored under another number, as it was delivered twice at once, is free again', async () => {
    const { store } = await taken('TWICE');
    await has(store, 'TWICE', caseWith({ number: { digits: '301', drawnBy: '' } }));
    await wakes(store)('300', now);
    assert.deepEqual(store.bodies(numberKind), {});
  });

  it('stays taken while its case is there, closed or moved too, and is free when that is erased', async () => {
    const { store, number } = await taken('THERE');
    await has(store, 'THERE', caseWith({ number, state: 'closed', officeName: 'Ekonomi' }));
    await wakes(store)('300', '2026-11-27T09:00:00.000Z' as Instant);
    assert.deepEqual(store.bodies(numberKind), { '300': { by: 'THERE' } });
    assert.equal(store.wakes.get('300'), '2026-12-04T09:00:00.000Z');
    await store.change(caseKind, 'THERE', () => ({ body: null, outcome: undefined }));
    await wakes(store)('300', now);
    assert.deepEqual(store.bodies(numberKind), {});
  });
});

describe('a case that changes its back office', () => {
  const one = caseWith({ number: { digits: '300', drawnBy: '' } });
  const moved = placeCase(one, payOffice, now).body ?? assert.fail();

  it('keeps its number, and is shown with the name of the one that gave it', () => {
    assert.deepEqual(moved.number, one.number);
    assert.equal(shownNumber('N', one, 'sv'), '300');
    assert.equal(shownNumber('N', moved, 'sv'), textsIn('sv').queue.numberFrom('300', ''));
    const home = { ...placeCase(moved, office, now).body } as Case;
    assert.equal(shownNumber('N', home, 'sv'), '300');
    assert.ok(headingOf({ id: 'N', one: moved, language: 'en' }).includes(textsIn('en').queue.numberFrom('300', '')));
  });

  it('is named by its code in the words that are offered to its new back office, which may have the same number', () => {
    assert.deepEqual([writtenNumber('N', one), writtenNumber('N', moved)], ['300', 'N']);
  });
});

describe('what a back office types', () => {
  const number = { digits: '300', drawnBy: '' };
  async function world(...cases: readonly (readonly [string, Partial<Case>])[]) {
    const all = staffWorld();
    await all.paired();
    for (const [id, changes] of cases) await all.has(id, caseWith(changes));
    return all;
  }
  const claimed = async ({ kept }: Awaited<ReturnType<typeof world>>, id: string) => (await kept(id)).holder !== undefined;

  it('finds a case by its number and by its code, in that back office only', async () => {
    const all = await world(['ABCD2345', { number }], ['PAYS2345', { number: { ...number, drawnBy: 'Arvode' }, officeName: 'Arvode' }]);
    await all.does('Stina', 'case.claim', { number: '#300' });
    assert.deepEqual([await claimed(all, 'ABCD2345'), await claimed(all, 'PAYS2345')], [true, false]);
    await all.does('Stina', 'case.release', { number: 'abcd2345' });
    assert.equal(await claimed(all, 'ABCD2345'), false);
  });

  it('finds a case from before there were numbers by its code', async () => {
    const all = await world(['ABCD2345', {}]);
    await all.does('Stina', 'case.claim', { number: 'ABCD2345' });
    assert.ok(await claimed(all, 'ABCD2345'));
  });

  it('changes none of several with the number, but tells their codes', async () => {
    const from = { ...number, drawnBy: 'Arvode' };
    const all = await world(['ABCD2345', { number }], ['PAYS2345', { number: from }]);
    const said = troubleIn(await all.does('Stina', 'case.claim', { number: '300' }));
    const texts = textsIn('sv').queue;
    assert.ok(said.startsWith(texts.severalCases));
    assert.ok(said.includes('ABCD2345') && said.includes('PAYS2345') && said.includes(texts.numberFrom('300', 'Arvode')));
    assert.deepEqual([await claimed(all, 'ABCD2345'), await claimed(all, 'PAYS2345')], [false, false]);
  });

  it('means the open one where a closed one has the number too', async () => {
    const all = await world(['ABCD2345', { number, state: 'closed' }], ['EFGH2345', { number }]);
    await all.does('Stina', 'case.claim', { number: '300' });
    assert.ok(await claimed(all, 'EFGH2345'));
  });

  it('finds a case by its number among the words of a search too', async () => {
    const all = await world(['ABCD2345', { number }], ['EFGH2345', { thread: [] }]);
    const shown = cardOf(await all.does('Stina', 'queue.show', { text: '300' }));
    assert.ok(shown.text.includes(textsIn('sv').queue.found(1, '300')));
    assert.ok(shown.text.includes(textsIn('sv').queue.caseTitle('300')));
  });
});

describe('a case that was stored before there were numbers', () => {
  it('is lifted without one, and found by all else', () => {
    const { number: _, ...before } = caseWith({ number: { digits: '300', drawnBy: '' } });
    const lifted = caseKind.lift(JSON.parse(JSON.stringify(before)), 2);
    assert.deepEqual(lifted, before);
    assert.ok(!caseKind.keys(lifted).some((key) => key.startsWith(caseKey.number(''))));
    assert.equal(caseKind.schema, 3);
  });
});
