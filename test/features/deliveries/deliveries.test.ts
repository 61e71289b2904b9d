import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outgoing } from '../../../src/core/store/store.js';
import { noteUndelivered, undeliveredId, undeliveredKind } from '../../../src/core/store/undelivered.js';
import { countLeft, deliveriesHandlers } from '../../../src/features/deliveries/deliveries.js';
import { textsIn } from '../../../src/texts/texts.js';
import { noticeKind, row, toPlace } from '../../delivery/notices.js';
import { office, officesWith } from '../../support/cases.js';
import { type RecordingStore, recordingStore } from '../../support/recording-store.js';
import { now, placeOf, requestWith } from '../../support/requests.js';

const texts = textsIn('sv').delivery;
const inOffice = { place: { ...placeOf('channel'), id: office.id } };

const rowOf = (id: string, show: string, state: Outgoing['state'], note?: string): Outgoing => ({
  ...row(id, { to: 'person', person: '29:vera' as never }, { show }),
  state,
  ...(note !== undefined && { note }),
});

describe('what has not come through', () => {
  let store: RecordingStore;
  const does = async (verb: string, changes: object = inOffice) =>
    (await deliveriesHandlers({ store, offices: officesWith(office), kinds: [noticeKind] })[verb]?.(requestWith(changes)))?.[0];
  beforeEach(() => {
    store = recordingStore();
  });

  it('is counted by what it is and why, the most first; what came through, or waits for its time, is not', () => {
    const rows = [
      rowOf('a', 'meetings.questions', 'undeliverable', '404 ConversationNotFound'),
      rowOf('b', 'case.replied', 'undeliverable', 'gaveUp, 503 x'),
      rowOf('c', 'case.taken', 'undeliverable', 'gaveUp, noAnswer timeout'),
      rowOf('d', 'case.closed', 'waiting', 'tried 3 since 2026-11-23T08:00:00.000Z, 503 x'),
      rowOf('e', 'case.closed', 'waiting'),
      rowOf('f', 'case.closed', 'sent', 'x'),
      { ...rowOf('g', 'x', 'undeliverable'), message: {} },
    ];
    assert.deepEqual(countLeft(rows), [
      { area: 'case', why: 'noAnswer', count: 2 },
      { area: 'meetings', why: 'notThere', count: 1 },
      { area: 'case', why: 'waits', count: 1 },
    ]);
  });

  it('is shown in the channel of the back office only, and names nobody', async () => {
    const lost = { ...rowOf('questions 29:vera', 'meetings.questions', 'undeliverable', '403 x') };
    await store.change(noticeKind, 'n', () => ({ body: { title: 'x' }, send: [lost], outcome: undefined }));
    await store.change(undeliveredKind, undeliveredId('notice', 'n'), (one) => noteUndelivered(one, 'notice', 'n', now));
    const shown = await does('delivery.show');
    assert.ok(shown?.kind === 'card' && shown.text.includes(`${texts.areas.meetings}: ${texts.lost(1)}. ${texts.why.notThere}`));
    assert.ok(!JSON.stringify(shown).includes('vera'));
    for (const place of [placeOf('personal'), placeOf('channel')])
      for (const verb of ['delivery.show', 'delivery.retry']) {
        const reply = await does(verb, { place });
        assert.ok(reply?.kind === 'text' && reply.text === textsIn('sv').office.notHere);
      }
  });

  it('says so when there is nothing', async () => {
    const shown = await does('delivery.show');
    assert.ok(shown?.kind === 'card' && shown.text.endsWith(texts.allCame));
    assert.equal(Reflect.get(shown.data, 'again'), false);
  });

  it('is tried again when the back office asks for it', async () => {
    await store.change(noticeKind, 'n', () => ({ body: { title: 'x' }, send: [row('m', toPlace('a'))], outcome: undefined }));
    await store.change(undeliveredKind, undeliveredId('notice', 'n'), (one) => noteUndelivered(one, 'notice', 'n', now));
    const reply = await does('delivery.retry');
    assert.ok(reply?.kind === 'text' && reply.text === texts.triedAgain);
    assert.deepEqual(
      [await store.get(undeliveredKind, 'notice n')].map((one) => one?.asked),
      [true],
    );
    assert.equal(store.wakes.get('notice n'), now);
  });
});
