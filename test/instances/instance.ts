/**
 * Run as a process of its own: `instance.ts <name> <database>`. One of several instances: takes turns over HTTP, as Teams would hand them to
 * it through a load balancer, and delivers its part of what is due. Prints its address.
 */
import { writeSync } from 'node:fs';
import { addressKind } from '../../src/core/people/address.js';
import { say } from '../../src/core/reply.js';
import { undeliveredKind } from '../../src/core/store/undelivered.js';
import { instant } from '../../src/core/time/clock.js';
import { createDelivery } from '../../src/delivery/delivery.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { systemTimers } from '../../src/delivery/timers.js';
import { migrations } from '../../src/storage/postgres/migrations.js';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres.js';
import { openPg } from '../../src/storage/postgres/pg-driver.js';
import { Connectors } from '../../src/teams/outbound/connector.js';
import { createCourier } from '../../src/teams/outbound/courier.js';
import { serveLocally } from '../support/local-server.js';
import { testCredentials, withToken } from '../support/test-credentials.js';
import { lease, nextStep } from './limits.js';
import { talkKind, turn } from './talk.js';

const [name = '', database = '', version = 'present'] = process.argv.slice(2);
const clock = () => instant(new Date());
const driver = await openPg(database);
const opened = await openPostgresStore({
  driver,
  kinds: [talkKind, addressKind, undeliveredKind],
  instance: name,
  report: () => undefined,
  now: () => performance.now(),
  newId: () => 'the same data',
  limits: { lease, every: 300 },
  ...(version === 'next' && { migrations: [...migrations, nextStep] }),
}).catch(() => process.exit(1));
const { store, neighbours } = opened;
const { credentials } = testCredentials(withToken);
const delivery = createDelivery({
  store,
  neighbours,
  kinds: [talkKind],
  courier: createCourier(new Connectors({ mode: 'local', appId: '', credentials, limits: { request: 8_000, turn: 8_000 } }), () => ({})),
  renderers: { 'talk.say': async (id, { about }) => say(`${id} ${about['id']} ${name}`) },
  wakes: {},
  languageOf: async () => 'sv',
  stillHas: async () => 'yes',
  unseal: () => undefined,
  clock,
  timers: systemTimers,
  limits: { ...deliveryLimits, lease, look: 200 },
  random: Math.random,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
delivery.start();

const server = await serveLocally(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://instance');
  const [talk, id] = [searchParams.get('talk') ?? '', searchParams.get('id') ?? ''];
  const taken = await store.change(talkKind, talk, (before) => turn(before, talk, id, clock())).catch(() => undefined);
  response.statusCode = taken === undefined ? 500 : 200;
  response.end(`${taken}`);
});
process.once('SIGTERM', async () => {
  await delivery.stop();
  await server.close();
  await store.close();
  await driver.close();
  process.exit();
});
writeSync(1, `${server.url}\n`);
