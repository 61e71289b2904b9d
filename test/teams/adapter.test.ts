import assert from 'node:assert/strict';
import { TeamsInfo, type TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createAdapter } from '../../src/teams/adapter.js';
import { ConnectorError } from '../../src/teams/outbound/connector-error.js';
import { type ConnectorStub, startConnectorStub } from '../support/connector-stub.js';
import { type Edge, startEdge } from '../support/edge.js';
import { incomingActivity } from '../support/incoming-activity.js';
import { keepingLog } from '../support/keeping-log.js';
import { testCredentials, withToken } from '../support/test-credentials.js';

const patient = { request: 5_000, turn: 5_000 };
const hasty = { request: 100, turn: 5_000 };

describe('a turn', () => {
  let stub: ConnectorStub;
  let edge: Edge | undefined;
  beforeEach(async () => {
    stub = await startConnectorStub();
  });
  afterEach(async () => {
    await edge?.close();
    await stub.close();
  });

  const start = async (handle: (context: TurnContext) => Promise<unknown>, limits = patient) => {
    edge = await startEdge({ mode: 'local' }, { limits }, handle);
    return edge.post(incomingActivity(stub.serviceUrl));
  };

  it('answers in the conversation that it came from', async () => {
    assert.equal((await start((context) => context.sendActivity('hej'))).status, 200);
    const [received] = stub.received;
    assert.equal(received?.path, '/v3/conversations/a%3Apersonal/activities/1700000000001');
    assert.equal(received?.body?.['text'], 'hej');
    assert.equal(received?.headers.authorization, undefined);
  });

  it('can read the members', async () => {
    stub.answerNext({ status: 200, body: { members: [{ id: '29:a', name: 'Testperson' }] } });
    let names: unknown;
    await start(async (context) => {
      names = (await TeamsInfo.getPagedMembers(context)).members.map(({ id, name }) => [id, name]);
    });
    assert.deepEqual(names, [['29:a', 'Testperson']]);
  });

  it('is told in time when the connector hangs', async () => {
    stub.answerNext('hang');
    let failure: unknown;
    const response = await start(async (context) => {
      failure = await context.sendActivity('hej').catch((error: unknown) => error);
    }, hasty);
    assert.equal(response.status, 200);
    assert.ok(failure instanceof ConnectorError && failure.code === 'timeout');
  });

  it('builds its clients once for all turns', async () => {
    const { credentials, made } = testCredentials(withToken);
    edge = await startEdge({ mode: 'local' }, { credentials }, (context) => context.sendActivity('hej'));
    await edge.post(incomingActivity(stub.serviceUrl));
    const once = made.length;
    await edge.post(incomingActivity(stub.serviceUrl));
    assert.equal(made.length, once);
    assert.equal(stub.received.length, 2);
  });

  it('that fails is answered without saying why, and logged', async () => {
    const response = await start(() => Promise.reject(new TypeError('the secret')));
    assert.deepEqual([response.status, await response.json()], [500, { error: 'internal' }]);
    const fields = { activity: '1700000000001', reason: 'TypeError' };
    assert.deepEqual(edge?.log.logged, [{ level: 'error', event: 'turn.unhandled', fields }]);
  });
});

describe('a message that nobody waits for', () => {
  let stub: ConnectorStub;
  beforeEach(async () => {
    stub = await startConnectorStub();
  });
  afterEach(() => stub.close());

  const sendLater = (serviceUrl: string) => {
    const conversation = { id: '19:abc', isGroup: true, conversationType: 'channel', name: '' };
    const reference = { channelId: 'msteams', serviceUrl, bot: { id: '28:lotsen', name: 'Lotsen' }, conversation };
    const adapter = createAdapter({ mode: 'local' }, keepingLog());
    return adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity('hej');
    });
  };

  it('goes the same way', async () => {
    await sendLater(stub.serviceUrl);
    assert.equal(stub.received[0]?.body?.['text'], 'hej');
  });

  it('lets its sender see what a retry has to know', async () => {
    stub.answerNext({ status: 429, code: 'Throttled', retryAfter: '3' });
    await assert.rejects(sendLater(stub.serviceUrl), { name: 'ConnectorError', statusCode: 429, code: 'Throttled', retryAfter: 3_000 });
    assert.equal(stub.received.length, 1);
  });

  it('goes nowhere but to trusted addresses', async () => {
    await assert.rejects(sendLater('https://connector.example/'), { code: 'untrustedServiceUrl' });
  });
});
