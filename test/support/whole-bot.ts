import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppParts, createApp } from '../../src/app.js';
import type { ReadFile } from '../../src/core/files/shared-file.js';
import type { Meter } from '../../src/core/log.js';
import type { Neighbours } from '../../src/core/store/neighbours.js';
import type { Store } from '../../src/core/store/store.js';
import { documentKinds } from '../../src/features.js';
import { createMetrics } from '../../src/metrics.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import type { UploadFile } from '../../src/teams/outbound/hand-over-file.js';
import { openPorts } from '../../src/teams/ports.js';
import { type ConnectorStub, startConnectorStub } from './connector-stub.js';
import { incomingActivity } from './incoming-activity.js';
import { keepingLog } from './keeping-log.js';
import { sealWith } from './seals.js';
import { usualSettings } from './usual-settings.js';
import { virtualTime } from './virtual-time.js';

/** What comes of an activity: the answer itself, and what is sent to Teams meanwhile. */
export interface Exchange {
  readonly body: unknown;
  readonly sent: readonly Readonly<Record<string, unknown>>[];
}

export interface WholeBot {
  readonly connector: ConnectorStub;
  readonly log: ReturnType<typeof keepingLog>;
  readonly store: Store;
  readonly directory: string;
  /** Posts an activity as Teams would; `changes` are laid over a message in a personal chat. */
  post(changes?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Rejects with why it is not. */
  ready(): Promise<unknown>;
  /** As Prometheus reads them. */
  metrics(): Promise<string>;
  /** Posts an activity with an id of its own, unless it has one. */
  exchange(changes: object): Promise<Exchange>;
  /** Delivers what is due by the bot's clock, which stands still otherwise. */
  delivers(): Promise<void>;
  /** Milliseconds, by the bot's clock. */
  now(): number;
  /** Lets the clock go to a moment, and delivers what has become due by then. */
  goesTo(moment: string): Promise<void>;
  close(): Promise<void>;
}

/** What there is when the bot starts. */
interface Beginning {
  /** Of a bot that ran before; gives the directory once it is known where the stub listens. Whoever gives it also removes it. */
  readonly directory: (serviceUrl: string) => Promise<string>;
  /** Opens what it left where that is no directory. */
  readonly open?: () => Promise<Store>;
  readonly neighbours?: Neighbours;
  readonly now: string;
}

/** All of Lotsen on a port of its own, without credentials, with a stub for Teams' connector and a directory that goes away. */
export async function startWholeBot(
  readDocument: ReadFile = async () => ({ ok: false, because: 'broken' }),
  upload?: UploadFile,
  beginning?: Beginning,
  seal = sealWith(),
): Promise<WholeBot> {
  const log = keepingLog();
  const connector = await startConnectorStub();
  // As in a private channel, where Lotsen is not let see who is there.
  connector.answerTo(/\/pagedmembers/u, { status: 403, code: 'BotNotInConversationRoster' });
  const directory = (await beginning?.directory(connector.serviceUrl)) ?? (await mkdtemp(join(tmpdir(), 'lotsen-')));
  const report = (error: Error): void => log.error('store.fault', { reason: error.name });
  const files = (await beginning?.open?.()) ?? (await openLowdbStore({ directory, kinds: documentKinds, report }));
  const time = virtualTime(beginning?.now ?? '2026-11-22T09:00:00.000Z');
  const { clock } = time;
  const store = time.watched(files);
  const app = await createApp({
    identity: { mode: 'local' },
    settings: usualSettings,
    store,
    ...(beginning?.neighbours && { neighbours: beginning.neighbours }),
    seal,
    readDocument,
    ...(upload && { upload }),
    opensDialogs: true,
    clock,
    timers: time.timers,
    chance: randomBytes,
    random: () => 0.5,
    log,
    meter: recordingMeter,
    watched: time.watched,
  });
  const { delivery } = app;
  const delivers = (): Promise<void> => time.passes(delivery.drain());
  const { url, close, leadTo } = await openPorts('local', { port: 0, host: '127.0.0.1', adminPort: 0, adminHost: '127.0.0.1' }, log);
  leadTo(app.served);
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
    directory,
    post,
    metrics: app.served.metrics,
    ready: app.served.ready,
    async exchange(changes) {
      exchanges += 1;
      const before = connector.received.length;
      const { status, body } = await post({ id: `activity-${exchanges}`, ...changes });
      assert.equal(status, 200);
      return { body, sent: connector.received.slice(before).map((one) => one.body ?? {}) };
    },
    delivers,
    now: () => Date.parse(clock()),
    async goesTo(moment) {
      app.erasing.permit();
      await time.pass(Date.parse(moment) - Date.parse(clock()));
      await delivers();
    },
    async close() {
      await time.passes(app.stop());
      await close();
      await connector.close();
      await store.close();
      if (beginning === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The real figures, made when they are asked for: each of them watches the whole process. */
const recordingMeter: AppParts['meter'] = (verbs, messages) => {
  const turns: Parameters<Meter['turn']>[] = [];
  const sent: Parameters<Meter['message']>[] = [];
  const woken: Parameters<Meter['wake']>[] = [];
  const stored: Parameters<Meter['store']>[] = [];
  return {
    turn: (...counted) => void turns.push(counted),
    message: (...counted) => void sent.push(counted),
    wake: (...counted) => void woken.push(counted),
    store: (what, outcome) => void stored.push([what, outcome, 0]),
    text: (present) => {
      const read = createMetrics(verbs, messages);
      for (const counted of turns) read.turn(...counted);
      for (const counted of sent) read.message(...counted);
      for (const counted of woken) read.wake(...counted);
      for (const counted of stored) read.store(...counted);
      return read.text(present);
    },
  };
};
