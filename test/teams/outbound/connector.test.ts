import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { Connectors, type SendLimits, sendLimits } from '../../../src/teams/outbound/connector.js';
import { type Answer, type ConnectorStub, startConnectorStub } from '../../support/connector-stub.js';
import { serveLocally } from '../../support/local-server.js';
import { type Credentials, testCredentials, withToken } from '../../support/test-credentials.js';

const patient: SendLimits = { request: 5_000, turn: 5_000 };
const hasty: SendLimits = { request: 100, turn: 5_000 };

function connectorsFor(limits: SendLimits, signRequest = withToken) {
  const { credentials, made } = testCredentials(signRequest);
  return { connectors: new Connectors({ mode: 'local', appId: 'app', credentials, limits }), made };
}

describe('sending to Teams', () => {
  let stub: ConnectorStub;
  beforeEach(async () => {
    stub = await startConnectorStub();
  });
  afterEach(() => stub.close());

  const send = async (limits = patient, signRequest = withToken) => {
    const client = await connectorsFor(limits, signRequest).connectors.create(stub.serviceUrl);
    return client.conversations.sendToConversation('19:abc;messageid=1/2', { type: 'message', text: 'hej' });
  };

  it('posts the activity with our token and gives back its id', async () => {
    assert.equal((await send()).id, 'sent-1');
    const [received] = stub.received;
    assert.equal(received?.method, 'POST');
    assert.equal(received?.path, '/v3/conversations/19%3Aabc%3Bmessageid%3D1%2F2/activities');
    assert.equal(received?.headers.authorization, 'Bearer ours');
    assert.deepEqual(received?.body, { type: 'message', text: 'hej' });
  });

  it('sends letters outside ASCII whole', async () => {
    const client = await connectorsFor(patient).connectors.create(stub.serviceUrl);
    await client.conversations.updateActivity('a:1', 'm1', { type: 'message', text: 'åäö \u{1F44B}' });
    assert.equal(stub.received[0]?.method, 'PUT');
    assert.equal(stub.received[0]?.body?.['text'], 'åäö \u{1F44B}');
  });

  it("does all of the SDK's operations, with their queries and headers", async () => {
    const client = await connectorsFor(patient).connectors.create(stub.url);
    await client.conversations.replyToActivity('a:1', 'm1', { type: 'message' });
    await client.conversations.deleteActivity('a:1', 'm2');
    await client.conversations.getConversationPagedMembers('a:1', { pageSize: 50, continuationToken: 'x y' });
    assert.deepEqual(
      stub.received.map(({ method, path }) => `${method} ${path}`),
      [
        'POST /v3/conversations/a%3A1/activities/m1',
        'DELETE /v3/conversations/a%3A1/activities/m2',
        'GET /v3/conversations/a%3A1/pagedmembers?pageSize=50&continuationToken=x+y',
      ],
    );
    assert.equal(stub.received[0]?.headers['x-ms-conversation-id'], 'a:1');
  });

  it('takes an empty answer for an answer', async () => {
    stub.answerNext({ status: 202 });
    assert.equal((await send()).id, undefined);
  });

  it('keeps the connection open', async () => {
    await send();
    await send();
    assert.equal(stub.received[0]?.fromPort, stub.received[1]?.fromPort);
  });

  const refusals: [what: string, answer: Answer, expected: object][] = [
    ['a final no', { status: 403, code: 'BotNotInConversationRoster' }, { statusCode: 403, code: 'BotNotInConversationRoster' }],
    [
      'a no inside a message',
      { status: 403, body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked","details":""}' } },
      { statusCode: 403, code: 'MessageWritesBlocked' },
    ],
    ['too much', { status: 429, code: 'Throttled', retryAfter: '7' }, { statusCode: 429, code: 'Throttled', retryAfter: 7_000 }],
    ['a date that has passed', { status: 503, retryAfter: 'Fri, 20 Nov 2020 09:00:00 GMT' }, { statusCode: 503, retryAfter: 0 }],
    ['a wait that is none', { status: 503, retryAfter: 'soon' }, { statusCode: 503, retryAfter: undefined, code: 'unknown' }],
    ['a failure', { status: 500 }, { statusCode: 500, code: 'unknown' }],
    ['a way elsewhere', { status: 302 }, { statusCode: 302 }],
    ['a cut connection', 'cut', { statusCode: undefined, code: 'ECONNRESET' }],
  ];
  for (const [what, answer, expected] of refusals) {
    it(`says what stopped it, after one try: ${what}`, async () => {
      stub.answerNext(answer);
      await assert.rejects(send(), { name: 'ConnectorError', ...expected });
      assert.equal(stub.received.length, 1);
    });
  }

  it('says when an answer cannot be read', async () => {
    const web = await serveLocally((_request, response) => response.end('<html>'));
    const client = await connectorsFor(patient).connectors.create(web.url);
    await assert.rejects(client.conversations.sendToConversation('a:1', {}), { code: 'unreadableAnswer' });
    await web.close();
  });

  it('tries once more when a kept connection was closed at the other end', async () => {
    await send();
    stub.answerNext('cut');
    assert.equal((await send()).id, 'sent-3');
    stub.answerNext('cut', 'cut');
    await assert.rejects(send(), { code: 'ECONNRESET' });
  });

  it('gives up a connector that does not answer', async () => {
    stub.answerNext('hang');
    await assert.rejects(send(hasty), { code: 'timeout', statusCode: undefined });
  });

  it('gives up a connector that stops in the middle of its answer', async () => {
    const web = await serveLocally((_request, response) => void response.write('{"id":'));
    const client = await connectorsFor(hasty).connectors.create(web.url);
    await assert.rejects(client.conversations.sendToConversation('a:1', {}), { code: 'timeout' });
    await web.close();
  });

  it('does not send again what a connector has begun to answer', async () => {
    let came = 0;
    const web = await serveLocally((_request, response) => {
      came += 1;
      if (came === 1) return void response.end('{"id":"1"}');
      response.write('{"id":', () => response.destroy());
    });
    const client = await connectorsFor(patient).connectors.create(web.url);
    await client.conversations.sendToConversation('a:1', {});
    await assert.rejects(client.conversations.sendToConversation('a:1', {}), { code: 'ECONNRESET' });
    assert.equal(came, 2);
    await web.close();
  });

  it('gives up waiting for our own token', async () => {
    const never: Credentials['signRequest'] = () => new Promise(() => undefined);
    await assert.rejects(send(hasty, never), { code: 'timeout' });
    assert.equal(stub.received.length, 0);
  });

  it('shares the time of one turn between its requests, and gives the next turn its own', async () => {
    const { connectors } = connectorsFor({ request: 5_000, turn: 200 });
    const turn = await connectors.forTurn().create(stub.serviceUrl);
    stub.answerNext('hang');
    await assert.rejects(turn.conversations.sendToConversation('a:1', {}), { code: 'timeout' });
    await assert.rejects(turn.conversations.sendToConversation('a:1', {}), { code: 'timeout' });
    assert.equal(stub.received.length, 1, 'nothing is sent once the time is up');
    const next = await connectors.forTurn().create(stub.serviceUrl);
    assert.equal((await next.conversations.sendToConversation('a:1', {})).id, 'sent-2');
  });

  it('waits for no connector longer than Teams waits for the bot', () => {
    assert.ok(sendLimits.request <= sendLimits.turn && sendLimits.turn < 10_000);
  });

  it('refuses to send anywhere but to trusted addresses', async () => {
    const { connectors } = connectorsFor(patient);
    await assert.rejects(connectors.create('https://connector.example/'), { code: 'untrustedServiceUrl' });
  });

  it('keeps one client per address and audience, and not for ever', async () => {
    const { connectors, made } = connectorsFor(patient);
    const first = await connectors.create(stub.serviceUrl);
    assert.equal(await connectors.create(stub.serviceUrl), first);
    assert.equal(await connectors.create(stub.serviceUrl, ''), first);
    assert.notEqual(await connectors.create(stub.serviceUrl, 'https://other.example'), first);
    assert.deepEqual(made, ['https://api.botframework.com', 'https://other.example']);
    for (let region = 0; region < 32; region += 1) await connectors.create(`${stub.url}/${region}/`);
    assert.notEqual(await connectors.create(stub.serviceUrl), first);
  });
});
