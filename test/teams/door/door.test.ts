import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { type Edge, startEdge } from '../../support/edge.js';
import { incomingActivity, tenantId } from '../../support/incoming-activity.js';
import { bearer, type KeyServer, makeKey, startKeyServer, unsignedBearer } from '../../support/key-server.js';

const appId = '00000000-aaaa-4bbb-8ccc-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const now = Date.parse('2026-11-20T09:00:00Z');
const seconds = Math.floor(now / 1000);

const good = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, nbf: seconds - 60, exp: seconds + 3600 };
const without = (name: keyof typeof good): object => Object.fromEntries(Object.entries(good).filter(([claim]) => claim !== name));

const teamsKey = makeKey('teams');
const directLineKey = makeKey('directline', ['directline']);
const nobodysKey = makeKey('nobody', []);
const forger = makeKey('forger');
const later = makeKey('later');

const badTokens: Record<string, string | undefined> = {
  'no header': undefined,
  'an empty header': '',
  'another scheme': 'Basic dXNlcjpwYXNz',
  'a good token under another scheme': bearer(teamsKey, good).replace('Bearer', 'Basic'),
  garbage: 'Bearer not.a.token',
  'garbage of three parts': 'Bearer AAAA.BBBB.CCCC',
  'something after the token': `${bearer(teamsKey, good)} more`,
  'a forged signature': bearer(forger, good, { keyId: teamsKey.id }),
  'a key that is not announced': bearer(forger, good),
  'no key id': unsignedBearer({ alg: 'RS256' }, good, 'AAAA'),
  'no signature (alg none)': unsignedBearer({ alg: 'none', kid: teamsKey.id }, good),
  'no signature (alg none) but something in its place': unsignedBearer({ alg: 'none', kid: teamsKey.id }, good, 'AAAA'),
  'another algorithm': bearer(teamsKey, good, { algorithm: 'RS512' }),
  'a key that speaks for another channel': bearer(directLineKey, good),
  'a key that speaks for no channel': bearer(nobodysKey, good),
  'an end that has passed': bearer(teamsKey, { ...good, exp: seconds - 301 }),
  'no end': bearer(teamsKey, without('exp')),
  'an end that is not a number': bearer(teamsKey, { ...good, exp: 'never' }),
  'a beginning that is to come': bearer(teamsKey, { ...good, nbf: seconds + 301 }),
  'another audience': bearer(teamsKey, { ...good, aud: '00000000-aaaa-4bbb-8ccc-000000000002' }),
  'no audience': bearer(teamsKey, without('aud')),
  'another service address': bearer(teamsKey, { ...good, serviceurl: 'https://smba.trafficmanager.net/amer/' }),
  'no service address': bearer(teamsKey, without('serviceurl')),
  'another issuer': bearer(teamsKey, { ...good, iss: 'https://api.botframework.example' }),
  'no issuer': bearer(teamsKey, without('iss')),
  "Entra as issuer, like the emulator's": bearer(teamsKey, {
    ...good,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    ver: '2.0',
    azp: appId,
    tid: tenantId,
  }),
};

describe('the door with Teams credentials', () => {
  let keyServer: KeyServer;
  let edge: Edge;
  let time = now;
  const identity = { mode: 'teams', appId, appType: 'SingleTenant', tenantId, appPassword: 'only-for-tests' } as const;

  before(async () => {
    keyServer = await startKeyServer(teamsKey, directLineKey, nobodysKey);
  });
  after(() => keyServer.close());

  beforeEach(async () => {
    time = now;
    edge = await startEdge(identity, { metadataUrl: keyServer.metadataUrl, now: () => time });
  });
  afterEach(async () => {
    sinon.restore();
    await edge.close();
  });

  it('lets in what the Bot Framework issued for this app, tenant and service address', async () => {
    const response = await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, good));
    assert.equal(response.status, 200);
    assert.equal(edge.turns.length, 1);
  });

  it('allows clocks to differ by five minutes', async () => {
    const token = bearer(teamsKey, { ...good, nbf: seconds + 299, exp: seconds - 299 });
    assert.equal((await edge.post(incomingActivity(serviceUrl), token)).status, 200);
  });

  for (const [what, authorization] of Object.entries(badTokens)) {
    it(`answers 401 to ${what}, runs nothing and prints nothing`, async () => {
      const printed = sinon.stub(console, 'error');
      const response = await edge.post(incomingActivity(serviceUrl), authorization);
      assert.equal(response.status, 401);
      assert.deepEqual(await response.json(), { error: 'unauthorized' });
      assert.equal(edge.turns.length, 0);
      sinon.assert.notCalled(printed);
      assert.deepEqual(
        edge.log.logged.map(({ event, fields }) => [event, fields['status']]),
        [['door.refused', 401]],
      );
    });
  }

  it("does not fetch keys for somebody else's token", async () => {
    const fetched = keyServer.fetches();
    await edge.post(incomingActivity(serviceUrl), badTokens["Entra as issuer, like the emulator's"]);
    assert.equal(keyServer.fetches(), fetched);
  });

  const elsewhere = '9a1b2c3d-1111-4222-8333-444455556666';
  const conversation = { id: 'a:personal', conversationType: 'personal' };
  const forbidden: Record<string, [changes: object, url?: string]> = {
    'another tenant': [{ channelData: { tenant: { id: elsewhere } }, conversation: { ...conversation, tenantId: elsewhere } }],
    'another tenant in the conversation only': [{ conversation: { ...conversation, tenantId: elsewhere } }],
    'another tenant in the channel data only': [{ channelData: { tenant: { id: elsewhere } } }],
    'no tenant': [{ channelData: {}, conversation }],
    'a service address that is not encrypted': [{}, 'http://smba.trafficmanager.net/emea/'],
    "somebody's own name under trafficmanager.net": [{}, 'https://smba.example.trafficmanager.net/emea/'],
    'another host': [{}, 'https://connector.example/'],
    'another port': [{}, 'https://smba.trafficmanager.net:8443/'],
    'a service address with a query': [{}, `${serviceUrl}?to=elsewhere`],
    'a service address with a fragment': [{}, `${serviceUrl}#elsewhere`],
    'a host that only looks like it': [{}, 'https://smba.trafficmanager.net@connector.example/'],
  };

  for (const [what, [changes, url = serviceUrl]] of Object.entries(forbidden)) {
    it(`answers 403 to a good token with ${what} and runs nothing`, async () => {
      const response = await edge.post(incomingActivity(url, changes), bearer(teamsKey, { ...good, serviceurl: url }));
      assert.equal(response.status, 403);
      assert.equal(edge.turns.length, 0);
    });
  }

  it('answers 403 to another channel than Teams, even when the key speaks for it', async () => {
    const response = await edge.post(incomingActivity(serviceUrl, { channelId: 'directline' }), bearer(directLineKey, good));
    assert.equal(response.status, 403);
    assert.equal(edge.turns.length, 0);
  });

  for (const changes of [{ channelData: {} }, { conversation }, { channelData: { tenant: { id: tenantId.toUpperCase() } } }]) {
    it(`takes the tenant from wherever Teams names it: ${JSON.stringify(changes)}`, async () => {
      assert.equal((await edge.post(incomingActivity(serviceUrl, changes), bearer(teamsKey, good))).status, 200);
    });
  }

  it("lets in Teams' other hosts", async () => {
    for (const url of ['https://smba.onyx.prod.teams.trafficmanager.net/emea/', 'https://smba.infra.gcc.teams.microsoft.com/teams']) {
      const response = await edge.post(incomingActivity(url), bearer(teamsKey, { ...good, serviceurl: url }));
      assert.equal(response.status, 200);
    }
  });

  it('looks at the token before anything else, and at the shape after it', async () => {
    assert.equal((await edge.post({ type: 'message' }, 'Bearer x')).status, 401);
    assert.equal((await edge.post({ type: 'message' }, bearer(teamsKey, good))).status, 400);
  });

  it('answers 401 and logs it when the keys cannot be had', async () => {
    keyServer.fail(500);
    const response = await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, good));
    keyServer.fail(200);
    assert.equal(response.status, 401);
    assert.equal(edge.turns.length, 0);
    assert.equal(edge.log.logged[0]?.event, 'door.keysUnavailable');
  });

  it('asks for keys that could not be had again after five seconds, not each time somebody comes', async () => {
    const post = async () => (await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, good))).status;
    keyServer.fail(500);
    await post();
    keyServer.fail(200);
    time += 4_999;
    const before = keyServer.fetches();
    assert.deepEqual([await post(), keyServer.fetches() - before], [401, 0]);
    time += 1;
    assert.deepEqual([await post(), keyServer.fetches() - before], [200, 1]);
  });

  it('keeps using the keys it has when new ones cannot be had', async () => {
    const day = 24 * 3_600_000;
    await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, good));
    time += day + 1;
    keyServer.fail(500);
    const response = await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, { ...good, exp: seconds + 2 * 86_400 }));
    keyServer.fail(200);
    assert.equal(response.status, 200);
  });

  it('fetches the keys once for many, and looks for an unknown one every five minutes at most', async () => {
    const before = keyServer.fetches();
    const post = (key: typeof later) => edge.post(incomingActivity(serviceUrl), bearer(key, good));
    await Promise.all([post(teamsKey), post(teamsKey), post(later)]);
    assert.equal(keyServer.fetches() - before, 1);
    keyServer.add(later);
    time += 300_000;
    assert.equal((await post(later)).status, 401);
    time += 1;
    assert.equal((await post(later)).status, 200);
    assert.equal(keyServer.fetches() - before, 2);
  });

  it('fetches the keys anew after a day', async () => {
    const before = keyServer.fetches();
    await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, good));
    time += 24 * 3_600_000 + 1;
    await edge.post(incomingActivity(serviceUrl), bearer(teamsKey, good));
    assert.equal(keyServer.fetches() - before, 2);
  });
});

describe('the door without credentials', () => {
  let edge: Edge;
  beforeEach(async () => {
    edge = await startEdge({ mode: 'local' });
  });
  afterEach(() => edge.close());

  for (const url of ['http://localhost:56150/_connector', 'http://127.0.0.1:9/', 'http://[::1]:9/', 'https://localhost/']) {
    it(`lets in what is answered on this machine: ${url}`, async () => {
      assert.equal((await edge.post(incomingActivity(url))).status, 200);
      assert.equal(edge.turns.length, 1);
    });
  }

  for (const url of [
    serviceUrl,
    'http://localhost.example/',
    'http://127.0.0.1@connector.example/',
    'http://a:b@localhost/',
    'file:///tmp',
    'ftp://localhost/',
    'x',
  ]) {
    it(`answers 403 where the answer would go elsewhere: ${url}`, async () => {
      assert.equal((await edge.post(incomingActivity(url))).status, 403);
      assert.equal(edge.turns.length, 0);
    });
  }
});
