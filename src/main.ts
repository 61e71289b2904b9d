import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createApp, openDoor } from './app.js';
import { readConfig } from './config/config.js';
import { localSecret } from './config/local-secret.js';
import { limitEach } from './core/limit-concurrency.js';
import { createSeal } from './core/privacy/seal.js';
import { fileReader } from './core/shared-file.js';
import { instant, movableClock } from './core/time/clock.js';
import { systemTimers } from './delivery/timers.js';
import { documentKinds } from './features.js';
import { refusedByName, standardLimits } from './file-text/file-text.js';
import { readFile } from './file-text/read-in-thread.js';
import { createLog } from './log.js';
import { createMetrics } from './metrics.js';
import { openLowdbStore } from './storage/lowdb/open-store.js';
import { redactTypedIds } from './storage/typed-names.js';
import { downloadAttachment, uploadAttachment } from './teams/file-transfer.js';

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

// What is stored, and what is put together over it, behind a door that is open already
const door = await openDoor({ identity: config, log }, config);
const report = (error: Error) => log.error('store.fault', { reason: redactTypedIds(error.message, documentKinds) });
const store = await openLowdbStore({ directory: config.dataDir, kinds: documentKinds, report });
const presentKey = Buffer.from(config.secretKey ?? localSecret(config.dataDir));
const app = await createApp({
  identity: config,
  settings: config,
  store,
  seal: createSeal([presentKey, ...config.olderKeys.map((key) => Buffer.from(key))], randomBytes),
  readDocument: fileReader({
    takePlace: limitEach(2, 20, 5),
    refusedByName,
    download: (url) => downloadAttachment(url, { fetch, maxBytes: standardLimits.bytes, signal: AbortSignal.timeout(fetchingTime) }),
    readFile,
  }),
  ...(config.mode === 'teams'
    ? { upload: (url, content) => uploadAttachment(url, content, { fetch, signal: AbortSignal.timeout(handingTime) }) }
    : { moveClock: move }),
  opensDialogs: config.mode === 'teams',
  clock,
  timers: systemTimers,
  chance: randomBytes,
  random: Math.random,
  log,
  meter: createMetrics,
});

await app.start(clock());
door.leadTo(app);
app.sealAnew().then(
  ({ sealed, lost }) => sealed + lost > 0 && log.info('keys.changed', { sealed, lost }),
  () => log.warn('keys.unread'),
);
log.info('started', { url: door.url, mode: config.mode });
if (config.mode === 'local') log.info('local', { why: 'no Teams credentials are configured, so only this machine is let in' });

async function stop(): Promise<void> {
  await door.close();
  await app.stop();
  await store.close();
  log.info('stopped');
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
