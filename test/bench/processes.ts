import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/local-server.js';
import { killedAtTheEnd, removeDirectory, temporaryDirectory } from './left-behind.js';
import { workedFor } from './processor-time.js';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The two that are compared: Lotsen as it is built, and the bare echo bot. */
export const scripts = { lotsen: pathOf('../../dist/main.js'), echo: pathOf('echo-bot.js') } as const;

/** How often a bot that starts is asked whether it listens. */
const askedEvery = 2;

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

/** Whether it answers what it is asked: Lotsen says so, and who does not know the question has nothing to wait for. */
const isReady = async (port: number): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/readyz`)).status !== 503;

export interface Bot {
  readonly pid: number;
  /** Where it takes activities. */
  readonly url: string;
  /** Milliseconds that the processor has worked for it so far. */
  cpu(): number;
  /** Megabytes that are in memory now. */
  resident(): number;
  /** Files and connections that are open now. */
  handles(): number;
  stop(): Promise<void>;
}

/** Resolves once it is ready. Its log goes nowhere, its directory goes away with it unless one was given, and no `.env` is near. */
export async function startBot(script: string, given?: string, settings: Readonly<Record<string, string>> = {}): Promise<Bot> {
  const directory = given ?? temporaryDirectory();
  const port = await freePort();
  const child = killedAtTheEnd(
    spawn(process.execPath, [script], {
      cwd: directory,
      env: { PATH: process.env['PATH'], PORT: String(port), ADMIN_PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'info', ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  while (!(await accepts(port))) {
    assert.equal(child.exitCode ?? child.signalCode, null, `${script} ended before it listened`);
    await wait(askedEvery);
  }
  while (!(await isReady(port))) await wait(askedEvery);
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}/api/messages`,
    cpu: () => workedFor(child.pid),
    resident: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    handles: () => readdirSync(`/proc/${child.pid}/fd`).length,
    async stop() {
      await end(child);
      if (given === undefined) removeDirectory(directory);
    },
  };
}

export interface Connector {
  /** Goes in as an activity's `serviceUrl`. */
  readonly serviceUrl: string;
  delivered(): Promise<{ readonly received: number; readonly last: string }>;
  stop(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  const child = killedAtTheEnd(fork(pathOf('connector.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  const [port] = await once(child, 'message');
  const serviceUrl = `http://127.0.0.1:${port}/`;
  return {
    serviceUrl,
    delivered: async () => (await fetch(serviceUrl)).json(),
    stop: () => end(child),
  };
}
