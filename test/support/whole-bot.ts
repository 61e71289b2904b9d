import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { underWay } from '../../src/core/background-work.js';
import type { Meter } from '../../src/core/meter.js';
import { rememberAddress } from '../../src/core/people/address.js';
import type { ReadDocument } from '../../src/core/shared-file.js';
import type { Store } from '../../src/core/store/store.js';
import { createDelivery } from '../../src/delivery/delivery.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { openLivingGlossary } from '../../src/features/glossary/terms/living-glossary.js';
import { openTally, type Tally } from '../../src/features/glossary/terms/tally.js';
import { deliveries, documentKinds, lotsen } from '../../src/lotsen.js';
import { createMetrics } from '../../src/metrics.js';
import type { Parts } from '../../src/parts.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { createBot } from '../../src/teams/bot.js';
import { placeNames } from '../../src/teams/inbound/place-names.js';
import { cardExpander, readTemplates } from '../../src/teams/outbound/cards.js';
import { createCourier } from '../../src/teams/outbound/courier.js';
import type { UploadFile } from '../../src/teams/outbound/hand-over-file.js';
import { buildServer, listen } from '../../src/teams/server.js';
import { type ConnectorStub, startConnectorStub } from './connector-stub.js';
import { incomingActivity } from './incoming-activity.js';
import { keepingLog } from './keeping-log.js';
import { sealWith } from './seals.js';
import { terms } from './terms.js';
import { virtualTime } from './virtual-time.js';

/** What pairs the back offices of a whole bot. */
export const officeCodes = [
  { name: '', code: 'sommar-och-sol' },
  { name: 'Arvode', code: 'vinter-och-is' },
];

/** What comes of an activity: the answer itself, and what is sent to Teams meanwhile. */
export interface Exchange {
  readonly body: unknown;
  readonly sent: readonly Readonly<Record<string, unknown>>[];
}

export interface WholeBot {
  readonly connector: ConnectorStub;
  readonly log: ReturnType<typeof keepingLog>;
  readonly store: Store;
  readonly tally: Tally;
  readonly directory: string;
  /** Posts an activity as Teams would; `changes` are laid over a message in a personal chat. */
  post(changes?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  /** As Prometheus reads them. */
  metrics(): Promise<string>;
  /** Posts an activity with an id of its own, unless it has one. */
  exchange(changes: object): Promise<Exchange>;
  /** Delivers what is due by the bot's clock, which stands still otherwise. */
  delivers(): Promise<void>;
  /** Lets the clock go to a moment, and delivers what has become due by then. */
  goesTo(moment: string): Promise<void>;
  close(): Promise<void>;
}

/** All of Lotsen on a port of its own, without credentials, with a stub for Teams' connector and a directory that goes away. */
export async function startWholeBot(
  readDocument: ReadDocument = async () => ({ ok: false, because: 'broken' }),
  upload?: UploadFile,
): Promise<WholeBot> {
  const directory = await mkdtemp(join(tmpdir(), 'lotsen-'));
  const log = keepingLog();
  const connector = await startConnectorStub();
  const files = await openLowdbStore({
    directory,
    kinds: documentKinds,
    report: (error) => log.error('store.fault', { reason: error.name }),
  });
  const time = virtualTime('2026-11-22T09:00:00.000Z');
  const { clock } = time;
  const store = time.watched(files);
  const tally = await openTally(store);
  const parts: Parts = {
    store,
    seal: sealWith(),
    glossary: await openLivingGlossary(store, terms, 'Europe/Stockholm'),
    tally,
    readDocument,
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    offices: officeCodes,
    log,
  };
  const abilities = lotsen(parts);
  const adapter = createAdapter({ mode: 'local' }, log);
  const expand = cardExpander(readTemplates(new URL('../../cards/', import.meta.url)), true);
  const turns: Parameters<Meter['turn']>[] = [];
  const meter: Meter = { turn: (...counted) => void turns.push(counted) };
  // Made when it is asked for: each of them watches the whole process.
  const metrics = (): Promise<string> => {
    const read = createMetrics(Object.keys(abilities.handlers));
    for (const counted of turns) read.turn(...counted);
    return read.text();
  };
  const working = underWay();
  const turn = createBot({
    adapter,
    appId: '',
    abilities,
    expand,
    namePlace: placeNames(() => performance.now()),
    remember: rememberAddress(store),
    underWay: working,
    ...(upload === undefined ? {} : { upload }),
    clock,
    log,
    meter,
  });
  const server = buildServer({
    mode: 'local',
    process: (request, response) => adapter.receive(request, response, turn),
    ready: () => store.check(),
    metrics,
    log,
  });
  const delivery = createDelivery({
    ...deliveries(parts),
    store,
    kinds: documentKinds,
    courier: time.watched(createCourier(adapter.connectors, expand)),
    clock,
    timers: time.timers,
    limits: deliveryLimits,
    random: () => 0.5,
    log,
  });
  const delivers = (): Promise<void> => time.passes(delivery.drain());
  const { url, close } = await listen(server, { port: 0, host: '127.0.0.1' });
  const post = async (changes: object = {}): Promise<{ readonly status: number; readonly body: unknown }> => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(incomingActivity(connector.serviceUrl, changes)),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  let exchanges = 0;
  return {
    connector,
    log,
    store,
    tally,
    directory,
    post,
    metrics,
    async exchange(changes) {
      exchanges += 1;
      const before = connector.received.length;
      const { status, body } = await post({ id: `activity-${exchanges}`, ...changes });
      assert.equal(status, 200);
      return { body, sent: connector.received.slice(before).map((one) => one.body ?? {}) };
    },
    delivers,
    async goesTo(moment) {
      await time.pass(Date.parse(moment) - Date.parse(clock()));
      await delivers();
    },
    async close() {
      await working.done();
      await time.passes(delivery.stop());
      await close();
      await connector.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
