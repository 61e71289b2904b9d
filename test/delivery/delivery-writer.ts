/** Run as a process of its own: `delivery-writer.ts <directory> <serviceUrl>`. Delivers all that is due and says `done`. */
import { writeSync } from 'node:fs';
import { addressKind } from '../../src/core/people/address.js';
import { say } from '../../src/core/reply.js';
import { undeliveredKind } from '../../src/core/store/undelivered.js';
import { instant } from '../../src/core/time/clock.js';
import { createDelivery } from '../../src/delivery/delivery.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { systemTimers } from '../../src/delivery/timers.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { Connectors } from '../../src/teams/outbound/connector.js';
import { createCourier } from '../../src/teams/outbound/courier.js';
import { testCredentials, withToken } from '../support/test-credentials.js';
import { noticeKind } from './notices.js';

const [directory = ''] = process.argv.slice(2);
const store = await openLowdbStore({ directory, kinds: [noticeKind, addressKind, undeliveredKind], report: () => process.exit(3) });
const { credentials } = testCredentials(withToken);
const connectors = new Connectors({ mode: 'local', appId: '', credentials, limits: { request: 8_000, turn: 8_000 } });
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const delivery = createDelivery({
  store,
  kinds: [noticeKind],
  courier: createCourier(connectors, () => ({})),
  renderers: { 'notice.say': async (_id, { about }) => say(about['id'] ?? '') },
  wakes: {},
  languageOf: async () => 'sv',
  stillHas: async () => 'yes',
  unseal: () => undefined,
  clock: () => instant(new Date()),
  timers: systemTimers,
  // The stub has no limits, and 500 messages are to take seconds.
  limits: { ...deliveryLimits, tenantPerSecond: 100_000, slow: 8_000, retry: { first: 5, maxWait: 20, worth: 60_000 } },
  random: Math.random,
  log: silent,
});
const isAllSettled = async (): Promise<boolean> => {
  const rows = await Promise.all(['n', 'o'].map((id) => store.outgoing(noticeKind, id)));
  return rows.flat().every(({ state }) => state !== 'waiting');
};
while (!(await isAllSettled())) {
  await delivery.drain();
  await new Promise((resolve) => setImmediate(resolve)); // what is to be tried again is due in a moment
}
writeSync(1, 'done\n');
await store.close();
