import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { cardExpander } from '../../src/teams/outbound/cards.js';
import { Connectors } from '../../src/teams/outbound/connector.js';
import { createCourier } from '../../src/teams/outbound/courier.js';
import { type Answer, type ConnectorStub, startConnectorStub } from '../support/connector-stub.js';
import { testCredentials, withToken } from '../support/test-credentials.js';
import { chat, type Desk, person, place, row, startDesk, toPerson, toPlace } from './notices.js';

/** Over HTTP: the real courier, and a stub for Teams' connector. */
describe("Teams' connector", () => {
  let stub: ConnectorStub;
  let desk: Desk;

  beforeEach(async () => {
    stub = await startConnectorStub();
    const { credentials } = testCredentials(withToken);
    const connectors = new Connectors({ mode: 'local', appId: 'app', credentials, limits: { request: 150, turn: 150 } });
    desk = await startDesk((time) => time.watched(createCourier(connectors, cardExpander(new Map()))), { serviceUrl: stub.serviceUrl });
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.knows(person('eva'), { kind: 'personal', conversation: chat('eva') });
  });
  afterEach(async () => {
    await desk.close();
    await stub.close();
  });

  const texts = () => stub.received.map(({ body }) => body?.['text']);
  const untilSent = async (): Promise<void> => {
    for (let seconds = 0; seconds < 120 && !(await desk.rows('n')).every((one) => one.includes(' sent ')); seconds += 1) {
      await desk.time.pass(1_000);
      await desk.drain();
    }
  };

  const passing: readonly [what: string, answer: Answer][] = [
    ['429 with Retry-After', { status: 429, code: 'Throttled', retryAfter: '5' }],
    ['429 without', { status: 429, code: 'Throttled' }],
    ['412', { status: 412, code: 'PreconditionFailed' }],
    ['502', { status: 502, code: 'ServiceError' }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['a cut connection', 'cut'],
    ['no answer', 'hang'],
  ];
  for (const [what, answer] of passing) {
    it(`is asked again, later and in order, after ${what}`, async () => {
      stub.answerNext(answer, answer);
      await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
      await desk.drain();
      assert.deepEqual(
        [texts(), (await desk.rows('n')).map((one) => one.slice(0, 18))],
        [['m1'], ['m1 waiting tried 1', 'm2 waiting tried 1']],
      );
      await untilSent();
      assert.deepEqual(texts(), ['m1', 'm1', 'm1', 'm2']);
    });
  }

  it('is told nothing more of a document once what became of one message cannot be noted', async () => {
    const settling = sinon.stub(desk.store, 'settle').rejects(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await desk.knows(place('b'), { kind: 'channel', conversation: place('b') });
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPerson('eva')), row('m3', toPlace('b')));
    await desk.drain();
    assert.equal(stub.received.length, 1);
    assert.ok(desk.log.logged.some(({ event, fields }) => event === 'delivery.failed' && fields['error'] === 'ENOSPC'));
    settling.restore();
    await desk.time.pass(deliveryLimits.lease);
    await untilSent();
    assert.deepEqual(texts().sort(), ['m1', 'm2', 'm3']);
  });

  it('is obeyed when it says how long to wait', async () => {
    stub.answerNext({ status: 429, retryAfter: '50' });
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    await desk.time.pass(49_000);
    await desk.drain();
    assert.equal(stub.received.length, 1);
    await desk.time.pass(3_000);
    await desk.drain();
    assert.equal(stub.received.length, 2);
  });

  const final: readonly [status: number, code: string][] = [
    [403, 'BotDisabledByAdmin'],
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
    [403, 'ForbiddenOperationException'],
    [403, 'InvalidBotApiHost'],
    [403, 'NotEnoughPermissions'],
    [404, 'ConversationNotFound'],
  ];
  for (const [status, code] of final) {
    it(`is believed when it says ${status} ${code}: the place is left alone, the person told in the group`, async () => {
      const no: Answer = { status, code };
      stub.answerNext(no);
      await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), [`m1 undeliverable ${status} ${code}`, `m2 undeliverable ${status} ${code}`]);
      assert.deepEqual(texts(), ['m1']);

      await desk.knows(place('b'), { kind: 'channel', conversation: place('b') });
      stub.answerNext(no, { status: 201, body: { id: chat('eva') } }, no, { status: 200, body: { id: '29:eva', name: 'Eva' } });
      await desk.send('o', row('m3', toPerson('eva', { fallback: place('b') })));
      await desk.drain();
      assert.deepEqual(await desk.rows('o'), [`m3 undeliverable ${status} ${code}, told in the group`]);
      const told = String(texts().at(-1));
      assert.match(told, /^<at>Eva<\/at>, /u);
      assert.ok(!told.includes('m3'));
    });
  }

  it('is believed when it says no inside a message', async () => {
    const no: Answer = { status: 403, body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' } };
    stub.answerNext(no, { status: 201, body: { id: chat('eva') } }, no);
    await desk.send('n', row('m1', toPerson('eva')));
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 MessageWritesBlocked']);
  });

  it('that takes no such message, ever, is not asked again', async () => {
    stub.answerNext({ status: 400, code: 'BadArgument' });
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 400 BadArgument', 'm2 sent sent-2']);
  });
});
