import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type AppParts, createApp } from './app.js';
import { readConfig } from './config/config.js';
import { localSecret } from './config/local-secret.js';
import { fileReader } from './core/files/shared-file.js';
import { limitEach } from './core/limit-concurrency.js';
import { faultOf, whereOf } from './core/log.js';
import { createSeal } from './core/privacy/seal.js';
import { StoreAway } from './core/store/store-away.js';
import { instant, movableClock } from './core/time/clock.js';
import { systemTimers } from './delivery/timers.js';
import { endAll } from './end-all.js';
import { documentKinds } from './features.js';
import { refusedByName, standardLimits } from './file-text/file-text.js';
import { readFile } from './file-text/read-in-thread.js';
import { createLog } from './log.js';
import { createMetrics } from './metrics.js';
import { openStorage } from './storage/open-storage.js';
import { redactTypedIds } from './storage/redact-typed-ids.js';
import { downloadAttachment, uploadAttachment } from './teams/file-transfer.js';
import { openPorts } from './teams/ports.js';

/** Milliseconds to fetch an attached file in. */
const fetchingTime = 10_000;

/** Milliseconds to upload a file in: Teams waits for the answer meanwhile. */
const handingTime = 5_000;

// Configuration
if (existsSync('.env')) process.loadEnvFile('.env');
const read = readConfig(process.env);
if (!read.ok) refuse(read.problems.map(({ variable, problem }) => `${variable} ${problem}`));
const { config } = read;
const log = createLog(config.logLevel);
const { clock, move, ahead, keepUp } = movableClock(() => instant(new Date()));

// Stopping: whatever was begun last is ended first, during the start too
const stopping = new AbortController();
const ends: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

const starting = start();
await starting.catch((error: unknown) => {
  if (stopping.signal.aborted) return;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  log.error('start.failed', { error: faultOf(error instanceof StoreAway ? error : cause), ...whereOf(cause) });
  return refuse([
    error instanceof Error ? redactTypedIds(error.message, documentKinds) : 'It is not known why.',
    ...(error instanceof StoreAway ? ['The doctor says what to mend: npm run doctor, or node dist/doctor.js.'] : []),
  ]);
});

/** Opens the ports, then the storage, then puts the app together behind the ports that are open already. */
async function start(): Promise<void> {
  const isStopping = () => stopping.signal.throwIfAborted();
  const ports = await openPorts(config.mode, config, log);
  ends.push(ports.close);
  isStopping();
  const storage = await openStorage({
    databaseUrl: config.databaseUrl,
    directory: config.dataDir,
    kinds: documentKinds,
    report: (error) => log.error('store.fault', { reason: redactTypedIds(error.message, documentKinds) }),
    expected: { id: config.dataId, noted: config.mode === 'teams' },
    signal: stopping.signal,
  });
  ends.push(storage.close);
  isStopping();
  const { store, neighbours, shared } = storage;
  const { id, isNew } = storage.home;
  if (isNew && config.mode === 'teams') log.warn('data.new', { id, why: 'there was no data: if there has been, stop and put it back' });
  const presentKey = Buffer.from(config.secretKey ?? (await shared?.secret()) ?? localSecret(config.dataDir));
  const moveClock: AppParts['moveClock'] = async (wanted) => {
    const moved = move(wanted);
    await shared?.clock.moveClock(ahead());
    return moved;
  };
  const app = await createApp({
    identity: config,
    settings: config,
    store,
    neighbours,
    seal: createSeal([presentKey, ...config.olderKeys.map((key) => Buffer.from(key))], randomBytes),
    readDocument: fileReader({
      takePlace: limitEach(2, 20, 5),
      refusedByName,
      download: (url) => downloadAttachment(url, { fetch, maxBytes: standardLimits.bytes, signal: AbortSignal.timeout(fetchingTime) }),
      readFile,
    }),
    ...(config.mode === 'teams'
      ? { upload: (url, content) => uploadAttachment(url, content, { fetch, signal: AbortSignal.timeout(handingTime) }) }
      : { moveClock }),
    opensDialogs: config.mode === 'teams',
    clock,
    timers: systemTimers,
    chance: randomBytes,
    random: Math.random,
    log,
    meter: createMetrics,
  });
  if (config.mode === 'local' && shared !== undefined) {
    const follow = (milliseconds: number): void => {
      keepUp(milliseconds);
      app.erasing.permit();
    };
    shared.clock.onClockMoved(follow);
    if (shared.clock.ahead > 0) follow(shared.clock.ahead);
  }
  // Nothing new is begun while work under way is finished; only after that the storage is closed.
  ends.push(async () => {
    ports.stopTaking();
    await Promise.all([ports.close(), app.delivery.stop()]);
    await app.stop();
  });
  await app.start(clock());
  isStopping();
  ports.leadTo(app.served);
  neighbours.alone('sealing anew', app.sealAnew).then(
    ({ sealed, lost }) => sealed + lost > 0 && log.info('keys.changed', { sealed, lost }),
    () => log.warn('keys.unread'),
  );
  log.info('started', { url: ports.url, admin: ports.adminUrl, mode: config.mode, data: id });
  if (config.mode === 'local') log.info('local', { why: 'no Teams credentials are configured, so only this machine is let in' });
}

async function stop(): Promise<void> {
  stopping.abort();
  await endAll({ starting, ends, timers: systemTimers, log });
  process.exit();
}

/** Prints why Lotsen cannot start, for whoever tried to start it. */
function refuse(problems: readonly string[]): never {
  console.error(['Lotsen cannot start:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
  process.exit(1);
}
