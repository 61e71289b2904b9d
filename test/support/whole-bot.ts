import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberAddress } from '../../src/core/address.js';
import { instant } from '../../src/core/clock.js';
import { createSeal } from '../../src/core/seal.js';
import type { Store } from '../../src/core/store.js';
import type { ReadDocument } from '../../src/features/glossary/document.js';
import { openTally, type Tally } from '../../src/features/glossary/tally.js';
import { documentKinds, lotsen } from '../../src/lotsen.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { createBot } from '../../src/teams/bot.js';
import { cardExpander, readTemplates } from '../../src/teams/cards.js';
import { placeNames } from '../../src/teams/place-names.js';
import { buildServer, listen } from '../../src/teams/server.js';
import { type ConnectorStub, startConnectorStub } from './connector-stub.js';
import { incomingActivity } from './incoming-activity.js';
import { keepingLog } from './keeping-log.js';
import { glossary } from './terms.js';

export interface WholeBot {
  readonly connector: ConnectorStub;
  readonly log: ReturnType<typeof keepingLog>;
  readonly store: Store;
  readonly tally: Tally;
  readonly directory: string;
  /** Posts an activity as Teams would; `changes` are laid over a message in a personal chat. */
  post(changes?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): Promise<void>;
}

/** All of Lotsen on a port of its own, without credentials, with a stub for Teams' connector and a directory that goes away. */
export async function startWholeBot(readDocument: ReadDocument = async () => ({ ok: false, because: 'broken' })): Promise<WholeBot> {
  const directory = await mkdtemp(join(tmpdir(), 'lotsen-'));
  const log = keepingLog();
  const connector = await startConnectorStub();
  const store = await openLowdbStore({
    directory,
    kinds: documentKinds,
    report: (error) => log.error('store.fault', { reason: error.name }),
  });
  const tally = await openTally(store);
  let nonces = 0;
  const seal = createSeal(Buffer.alloc(32, 7), (bytes) => {
    nonces += 1;
    return Buffer.alloc(bytes, nonces);
  });
  const abilities = lotsen({ store, seal, glossary, tally, readDocument, language: 'sv', timeZone: 'Europe/Stockholm' });
  const adapter = createAdapter({ mode: 'local' }, log);
  const expand = cardExpander(readTemplates(new URL('../../cards/', import.meta.url)), true);
  const clock = () => instant(new Date('2026-11-22T09:00:00Z'));
  const meter = { turn: () => undefined };
  const turn = createBot({
    adapter,
    appId: '',
    abilities,
    expand,
    namePlace: placeNames(() => performance.now()),
    remember: rememberAddress(store),
    clock,
    log,
    meter,
  });
  const server = buildServer({
    mode: 'local',
    process: (request, response) => adapter.process(request, response, turn),
    ready: () => store.check(),
    metrics: async () => '',
    log,
  });
  const { url, close } = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    connector,
    log,
    store,
    tally,
    directory,
    async post(changes = {}) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(incomingActivity(connector.serviceUrl, changes)),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    async close() {
      await close();
      await connector.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
