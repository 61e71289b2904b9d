import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readConfig } from './config/config.js';
import { localSecret } from './config/local-secret.js';
import { underWay } from './core/background-work.js';
import { rememberAddress } from './core/people/address.js';
import { createSeal } from './core/privacy/seal.js';
import { fileReader } from './core/shared-file.js';
import { instant } from './core/time/clock.js';
import { movableClock } from './core/time/movable-clock.js';
import { createDelivery } from './delivery/delivery.js';
import { deliveryLimits } from './delivery/limits.js';
import { systemTimers } from './delivery/timers.js';
import { openLivingGlossary } from './features/glossary/terms/living-glossary.js';
import { readTerms } from './features/glossary/terms/read-terms.js';
import { keepTally, openTally } from './features/glossary/terms/tally.js';
import { keepSweeping } from './features/people/erasing/sweeping.js';
import { documentKind } from './file-text/file-kind.js';
import { standardLimits } from './file-text/file-text.js';
import { inLine } from './file-text/in-line.js';
import { readDocument } from './file-text/read-file.js';
import { createLog } from './log.js';
import { deliveries, documentKinds, lotsen, sealAnew } from './lotsen.js';
import { createMetrics } from './metrics.js';
import { openLowdbStore } from './storage/lowdb/open-store.js';
import { withoutTypedNames } from './storage/typed-names.js';
import { createAdapter } from './teams/adapter.js';
import { createBot } from './teams/bot.js';
import { downloadAttachment } from './teams/inbound/download.js';
import { placeNames } from './teams/inbound/place-names.js';
import { cardExpander, readTemplates } from './teams/outbound/cards.js';
import { createCourier } from './teams/outbound/courier.js';
import type { UploadFile } from './teams/outbound/hand-over-file.js';
import { uploadAttachment } from './teams/outbound/upload.js';
import { buildServer, listen, type ServerParts } from './teams/server.js';

/** Milliseconds to fetch an attached file in. */
const fetchingTime = 10_000;

/** Milliseconds to hand a file over in: Teams waits for the answer meanwhile. */
const handingTime = 5_000;

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

// The door is open, and says so, while what is stored is being read
/** What answers, once it has been put together. */
let bot: (Pick<ServerParts, 'process' | 'ready' | 'metrics'> & { readonly drain: () => Promise<void> }) | undefined;
const server = buildServer({
  mode: config.mode,
  isStarting: () => bot === undefined,
  process: async (request, response) => bot?.process(request, response),
  ready: async () => bot?.ready(),
  metrics: async () => bot?.metrics() ?? '',
  devClock:
    config.mode === 'local'
      ? async (wanted) => {
          const moved = move(wanted);
          await bot?.drain();
          return moved;
        }
      : undefined,
  log,
});
const listening = await listen(server, config);

// What is stored, and what is known
const report = (error: Error) => log.error('store.fault', { reason: withoutTypedNames(error.message, documentKinds) });
const store = await openLowdbStore({ directory: config.dataDir, kinds: documentKinds, report });
const presentKey = Buffer.from(config.secretKey ?? localSecret(config.dataDir));
const seal = createSeal([presentKey, ...config.olderKeys.map((key) => Buffer.from(key))], randomBytes);
const terms = readTerms(JSON.parse(readFileSync(new URL('../src/features/glossary/terms/terms.json', import.meta.url), 'utf8')));
const glossary = await openLivingGlossary(store, terms, config.timeZone);
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
const parts = {
  store,
  seal,
  glossary,
  tally,
  readDocument: readFile,
  language: config.language,
  timeZone: config.timeZone,
  offices: config.offices,
  caseTimes: config.caseTimes,
  groupRetentionDays: config.groupRetentionDays,
  retention: config.retention,
  minimumAnswers: config.minimumAnswers,
  log,
};
const abilities = lotsen(parts);
const meter = createMetrics(Object.keys(abilities.handlers));
const adapter = createAdapter(config, log);
const appId = config.mode === 'teams' ? config.appId : '';
const expand = cardExpander(readTemplates(new URL('../cards/', import.meta.url)), config.mode === 'teams');
const namePlace = placeNames(() => performance.now());
const upload: UploadFile = (url, content) => uploadAttachment(url, content, { fetch, signal: AbortSignal.timeout(handingTime) });
const working = underWay();
const ours = { adapter, appId, abilities, expand, namePlace, remember: rememberAddress(store), underWay: working, clock, log, meter };
// The Playground takes no files.
const turn = createBot(config.mode === 'teams' ? { ...ours, upload } : ours);

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

await keepSweeping(store, clock());
delivery.start();
bot = {
  process: (request, response) => adapter.receive(request, response, turn),
  ready: async () => {
    await store.check();
    if (!delivery.running()) throw new Error('delivery has stopped');
  },
  metrics: () => meter.text(),
  drain: () => delivery.drain(),
};
const noteKeys = ({ sealed, lost }: { sealed: number; lost: number }) => sealed + lost > 0 && log.info('keys.changed', { sealed, lost });
sealAnew(parts).then(noteKeys, () => log.warn('keys.unread'));
log.info('started', { url: listening.url, mode: config.mode });
if (config.mode === 'local') log.info('local', { why: 'no Teams credentials are configured, so only this machine is let in' });

async function stop(): Promise<void> {
  await listening.close();
  await working.done();
  await delivery.stop();
  await stopTally();
  await store.close();
  log.info('stopped');
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
