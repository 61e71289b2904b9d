import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../src/core/ids.js';
import { type CardReply, say } from '../../../src/core/reply.js';
import { cardExpander } from '../../../src/teams/outbound/cards.js';
import { Connectors } from '../../../src/teams/outbound/connector.js';
import { createCourier } from '../../../src/teams/outbound/courier.js';
import { createRoadMemory } from '../../../src/teams/outbound/private-road.js';
import { type ConnectorStub, startConnectorStub } from '../../support/connector-stub.js';
import { serveLocally } from '../../support/local-server.js';
import { testCredentials, withToken } from '../../support/test-credentials.js';

const card: CardReply = { kind: 'card', card: 'x/y', language: 'sv', title: 'Titel', data: {}, text: 'Som text' };
const template = { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', verb: 'meeting.move', data: { verb: 'meeting.move' } }] };
const eva = '29:eva' as PersonId;

describe('the courier', () => {
  let stub: ConnectorStub;
  let courier: ReturnType<typeof createCourier>;
  const bot = { id: '28:bot', name: 'Lotsen' };
  const channel = () => ({ kind: 'channel' as const, serviceUrl: stub.serviceUrl, bot, conversation: '19:abc@thread.tacv2' as PlaceId });
  const chat = () => ({ kind: 'personal' as const, serviceUrl: stub.serviceUrl, tenant: 't', bot, conversation: 'a:eva' as PlaceId });
  const body = (at = 0) => stub.received[at]?.body ?? {};

  beforeEach(async () => {
    stub = await startConnectorStub();
    const { credentials } = testCredentials(withToken);
    const connectors = new Connectors({ mode: 'local', appId: 'app', credentials, limits: { request: 5_000, turn: 5_000 } });
    courier = createCourier(connectors, cardExpander(new Map([['x/y', template]])));
  });
  afterEach(() => stub.close());

  it('posts a new thread in a channel and tells its id', async () => {
    assert.deepEqual(await courier.post(channel(), say('hej')), { activityId: 'sent-1' });
    assert.equal(`${stub.received[0]?.method} ${stub.received[0]?.path}`, 'POST /v3/conversations/19%3Aabc%40thread.tacv2/activities');
    assert.deepEqual(body(), {
      type: 'message',
      text: 'hej',
      textFormat: 'plain',
      from: bot,
      conversation: { id: '19:abc@thread.tacv2' },
    });
  });

  it('posts a card with its text, and with the buttons that fit the place', async () => {
    await courier.post(channel(), card);
    await courier.post(chat(), card);
    assert.equal(body()['summary'], 'Som text');
    assert.deepEqual(
      [0, 1].map((at) => /"Action\.\w+"/.exec(JSON.stringify(body(at)))?.[0]),
      ['"Action.Execute"', '"Action.Submit"'],
    );
  });

  it('sends as text what Teams does not take as a card', async () => {
    stub.answerNext({ status: 413, code: 'MessageSizeTooBig' }, { status: 200, body: { id: 'm2' } }, { status: 400, code: 'BadArgument' });
    assert.deepEqual(await courier.post(channel(), card), { activityId: 'm2' });
    await courier.update(channel(), 'm2' as ActivityId, card);
    assert.deepEqual([body(1)['text'], body(3)['text'], stub.received[3]?.method], ['Som text', 'Som text', 'PUT']);
  });

  it('updates in the place of what was posted', async () => {
    await courier.update(chat(), 'm7' as ActivityId, say('ny'));
    assert.equal(`${stub.received[0]?.method} ${stub.received[0]?.path}`, 'PUT /v3/conversations/a%3Aeva/activities/m7');
    assert.deepEqual([body()['id'], body()['text']], ['m7', 'ny']);
  });

  it('takes an answer that cannot be read, or says no id, for an answer', async () => {
    stub.answerNext({ status: 202 });
    assert.deepEqual(await courier.post(channel(), say('hej')), {});
    const mumbling = await serveLocally((_request, response) => response.end('OK'));
    assert.deepEqual(await courier.post({ ...channel(), serviceUrl: mumbling.url }, say('hej')), {});
    await mumbling.close();
  });

  it('opens a personal chat by way of another address', async () => {
    stub.answerNext({ status: 201, body: { id: 'a:new' } }, { status: 201, body: {} });
    assert.equal(await courier.openPersonal(eva, { ...channel(), tenant: 't' }), 'a:new');
    assert.equal(stub.received[0]?.path, '/v3/conversations');
    assert.deepEqual(body(), {
      isGroup: false,
      bot,
      members: [{ id: '29:eva', name: '' }],
      tenantId: 't',
      channelData: { tenant: { id: 't' } },
    });
    await assert.rejects(courier.openPersonal(eva, channel()), { name: 'ConnectorError', code: 'unreadableAnswer' });
  });

  it('mentions somebody by the name that Teams has for them', async () => {
    stub.answerNext({ status: 200, body: { id: '29:eva', name: 'Eva <b>' } }, { status: 200, body: { id: 'm1' } });
    assert.deepEqual(await courier.mention(channel(), eva, 'hej.'), { activityId: 'm1' });
    assert.equal(stub.received[0]?.path, '/v3/conversations/19%3Aabc%40thread.tacv2/members/29%3Aeva');
    assert.deepEqual(
      [body(1)['text'], body(1)['entities']],
      ['<at>Eva  b</at>, hej.', [{ type: 'mention', text: '<at>Eva  b</at>', mentioned: { id: '29:eva', name: 'Eva  b' } }]],
    );
  });

  it('mentions nobody who is not there', async () => {
    for (const status of [403, 404]) {
      stub.answerNext({ status });
      assert.equal(await courier.mention(channel(), eva, 'hej.'), undefined);
    }
    stub.answerNext({ status: 429, retryAfter: '2' });
    await assert.rejects(courier.mention(channel(), eva, 'hej.'), { statusCode: 429, retryAfter: 2_000 });
    assert.ok(stub.received.every(({ method }) => method === 'GET'));
  });

  it('tells what stopped it', async () => {
    stub.answerNext({ status: 403, code: 'BotNotInConversationRoster' });
    await assert.rejects(courier.post(channel(), card), { name: 'ConnectorError', statusCode: 403, code: 'BotNotInConversationRoster' });
    const elsewhere = { ...channel(), serviceUrl: 'https://example.org/' };
    await assert.rejects(courier.post(elsewhere, card), { name: 'ConnectorError', code: 'untrustedServiceUrl' });
  });

  describe('shows something in a channel to one person', () => {
    const now = () => '2026-11-23T08:00:00.000Z' as Instant;
    let roads: ReturnType<typeof createRoadMemory>;
    const courierWith = (serviceUrl: string) => {
      roads = createRoadMemory();
      const { credentials } = testCredentials(withToken);
      const connectors = new Connectors({ mode: 'local', appId: 'app', credentials, limits: { request: 5_000, turn: 5_000 } });
      const expand = cardExpander(new Map([['x/y', template]]));
      return { courier: createCourier(connectors, expand, { roads, clock: now }), to: { ...channel(), tenant: 't', serviceUrl } };
    };

    it('by name of the person and of nothing else, and answers its buttons to them', async () => {
      stub.takeTargeted(() => ({ status: 201, body: { id: 'm1' } }));
      const { courier, to } = courierWith(stub.serviceUrl);
      assert.deepEqual(await courier.toOneIn(to, eva, card), {});
      assert.equal(stub.received[0]?.path, '/v3/conversations/19%3Aabc%40thread.tacv2/activities?isTargetedActivity=true');
      assert.deepEqual(body()['recipient'], { id: eva, name: '', isTargeted: true });
      assert.deepEqual([body()['conversation'], body()['from']], [{ id: '19:abc@thread.tacv2', tenantId: 't' }, bot]);
      assert.ok(roads.isShownTo('m1' as ActivityId, eva, now()));
    });

    it('not where Teams has refused, which it is not asked again for an hour', async () => {
      stub.takeTargeted(() => ({ status: 403, code: 'BotNotInConversationRoster' }));
      const { courier, to } = courierWith(stub.serviceUrl);
      assert.equal(await courier.toOneIn(to, eva, say('hej')), undefined);
      assert.equal(await courier.toOneIn(to, eva, say('hej')), undefined);
      assert.equal(stub.received.length, 1);
    });

    it('not in the Playground, which shows it to all, and tells of what may pass', async () => {
      const playground = courierWith(`${stub.serviceUrl}/_connector`);
      assert.equal(await playground.courier.toOneIn(playground.to, eva, say('hej')), undefined);
      assert.equal(stub.received.length, 0);
      stub.takeTargeted(() => ({ status: 429 }));
      const { courier, to } = courierWith(stub.serviceUrl);
      await assert.rejects(courier.toOneIn(to, eva, say('hej')), { statusCode: 429 });
    });
  });
});
