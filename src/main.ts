import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readConfig } from './config.js';
import { rememberAddress } from './core/address.js';
import { instant } from './core/clock.js';
import { movableClock } from './core/movable-clock.js';
import { createSeal } from './core/seal.js';
import { createDelivery } from './delivery/delivery.js';
import { deliveryLimits } from './delivery/limits.js';
import { systemTimers } from './delivery/timers.js';
import { documentKind } from './documents/document-kind.js';
import { standardLimits } from './documents/document-text.js';
import { inLine } from './documents/in-line.js';
import { readDocument } from './documents/read-document.js';
import { fileReader } from './features/glossary/document.js';
import { buildGlossary } from './features/glossary/glossary.js';
import { readTerms } from './features/glossary/read-terms.js';
import { keepTally, openTally } from './features/glossary/tally.js';
import { localSecret } from './local-secret.js';
import { createLog } from './log.js';
import { deliveries, documentKinds, lotsen } from './lotsen.js';
import { createMetrics } from './metrics.js';
import { openLowdbStore } from './storage/lowdb/open-store.js';
import { createAdapter } from './teams/adapter.js';
import { createBot } from './teams/bot.js';
import { cardExpander, readTemplates } from './teams/cards.js';
import { createCourier } from './teams/courier.js';
import { downloadAttachment } from './teams/download.js';
import { placeNames } from './teams/place-names.js';
import { buildServer, listen } from './teams/server.js';

/** Milliseconds to fetch an attached file in. */
const fetchingTime = 10_000;

// Configuration
if (existsSync('.env')) process.loadEnvFile('.env');
const read = readConfig(process.env);
if (!read.ok) {
  console.error(['Lotsen cannot start:', ...read.problems.map(({ variable, problem }) => `- ${variable} ${problem}`)].join('\n'));
  process.exit(1);
}
const { config } = read;
const log = createLog(config.logLevel);
const { clock, move } = movableClock(() => instant(new Date()));

// What is stored, and what is known
const report = (error: Error) => log.error('store.fault', { reason: error.message });
const store = await openLowdbStore({ directory: config.dataDir, kinds: documentKinds, report });
const seal = createSeal(Buffer.from(config.secretKey ?? localSecret(config.dataDir)), randomBytes);
const glossary = buildGlossary(
  readTerms(JSON.parse(readFileSync(new URL('../src/features/glossary/terms.json', import.meta.url), 'utf8'))),
);
const tally = await openTally(store);
const stopTally = keepTally(tally, () => log.warn('tally.unwritten'));
const takePlace = inLine(2, 20);
const readFile = fileReader({
  takePlace,
  kindOf: documentKind,
  download: (url) => downloadAttachment(url, { fetch, maxBytes: standardLimits.bytes, signal: AbortSignal.timeout(fetchingTime) }),
  readDocument,
});

// What Lotsen can do, behind Teams' door
const parts = { store, seal, glossary, tally, readDocument: readFile, language: config.language, timeZone: config.timeZone };
const abilities = lotsen(parts);
const meter = createMetrics(Object.keys(abilities.handlers));
const adapter = createAdapter(config, log);
const appId = config.mode === 'teams' ? config.appId : '';
const expand = cardExpander(readTemplates(new URL('../cards/', import.meta.url)), config.mode === 'teams');
const namePlace = placeNames(() => performance.now());
const turn = createBot({ adapter, appId, abilities, expand, namePlace, remember: rememberAddress(store), clock, log, meter });

// What is sent later
const courier = createCourier(adapter.connectors, expand);
const delivery = createDelivery({
  ...deliveries(parts),
  store,
  kinds: documentKinds,
  courier,
  clock,
  timers: systemTimers,
  limits: deliveryLimits,
  random: Math.random,
  log,
});

const server = buildServer({
  mode: config.mode,
  process: (request, response) => adapter.process(request, response, turn),
  ready: async () => {
    await store.check();
    if (!delivery.running()) throw new Error('delivery has stopped');
  },
  metrics: () => meter.text(),
  devClock:
    config.mode === 'local'
      ? async (wanted) => {
          const moved = move(wanted);
          await delivery.drain();
          return moved;
        }
      : undefined,
  log,
});

const listening = await listen(server, config);
delivery.start();
log.info('started', { url: listening.url, mode: config.mode });
if (config.mode === 'local') log.info('local', { why: 'no Teams credentials are configured, so only this machine is let in' });

async function stop(): Promise<void> {
  await listening.close();
  await delivery.stop();
  await stopTally();
  await store.close();
  log.info('stopped');
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
