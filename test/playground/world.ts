import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/local-server.js';

/** Milliseconds until what was to come has not come; a machine that does much else is slow. */
const patience = 30_000;

/** Something that Lotsen has said or changed, as the Playground was given it. */
interface Overheard {
  readonly conversation: string;
  /** Of the message. */
  readonly id: string;
  readonly said: string;
}

/** The bot and the Playground, on this machine. */
export interface World {
  readonly botPort: number;
  /** Where the Playground is opened. */
  readonly address: string;
  /** Where the bot is told to answer. */
  readonly serviceUrl: string;
  readonly overheard: Overheard[];
  /** How much had been overheard each time that its page was opened. */
  readonly openedAt: number[];
}

const children: ChildProcess[] = [];

/** Ends everything that was started here. */
export function stop(code: number): void {
  for (const child of children) child.kill('SIGTERM');
  process.exitCode ??= code;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop(0);
    process.exit();
  });
}
// However this process ends, what it started ends with it.
process.once('exit', () => stop(0));

function run(args: readonly string[], environment: NodeJS.ProcessEnv, output: 'inherit' | 'pipe'): ChildProcess {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', output, 'inherit'] });
  children.push(child);
  return child;
}

/** When this ends, so does the rest: there is nothing left to try. */
const endsAll = (child: ChildProcess): void => void child.once('exit', (code) => process.exit(process.exitCode ?? code ?? 0));

/** Builds Lotsen unless it has been; ends with what is wrong when it cannot be built. */
export async function build(): Promise<void> {
  if (process.argv.includes('--built')) return;
  console.log('Building Lotsen …');
  const [code] = await once(spawn('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }), 'exit');
  if (code !== 0) process.exit(1);
}

/** Ends, before anything is begun, with what to do about the first port that is taken or none. */
export async function needPorts(ports: Readonly<Record<string, number>>): Promise<void> {
  for (const [variable, port] of Object.entries(ports)) {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      console.error(`${variable} is ${process.env[variable] ?? port}, which is no port. Give it a number from 1 to 65535.`);
      process.exit(1);
    }
    const isFree = await freePort(port).then(
      () => true,
      () => false,
    );
    if (isFree) continue;
    console.error(
      `Port ${port} is taken, perhaps by a Lotsen that runs already: stop that one, or choose another port with ${variable}=<port>.`,
    );
    process.exit(1);
  }
}

/** The bot, once it answers; `earlier`: so many milliseconds ago it is, to it. */
export async function startBot(port: number, environment: NodeJS.ProcessEnv, earlier = 0): Promise<ChildProcess> {
  const inThePast = fileURLToPath(new URL('earlier.cjs', import.meta.url));
  const args = [...(earlier > 0 ? ['--require', inThePast] : []), 'dist/main.js'];
  const bot = run(
    args,
    { PORT: `${port}`, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn', EARLIER: `${earlier}`, ...environment },
    'inherit',
  );
  if (earlier === 0) endsAll(bot);
  const until = AbortSignal.timeout(patience);
  while (!until.aborted) {
    const there = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (there) return bot;
    if (bot.exitCode !== null) process.exit(bot.exitCode);
    await wait(100);
  }
  throw new Error('Lotsen does not answer');
}

/** The Playground, and between it and the bot somebody who listens. */
export async function startPlayground(port: number, botPort: number): Promise<World> {
  const address = `http://localhost:${port}`;
  const overheard: Overheard[] = [];
  const serviceUrl = await passOn(address, overheard);
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const settings = {
    BOT_ENDPOINT: `http://127.0.0.1:${botPort}/api/messages`,
    DEFAULT_CHANNEL_ID: 'msteams',
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_LOGFILE: join(tmpdir(), `lotsen-playground-${port}.log`),
  };
  const thisMachineOnly = fileURLToPath(new URL('loopback.cjs', import.meta.url));
  const args = ['--require', thisMachineOnly, cli, 'start', '--port', `${port}`, '--service-url', serviceUrl, '--disable-telemetry'];
  const playground = run(args, settings, 'pipe');
  endsAll(playground);
  const openedAt: number[] = [];
  playground.stdout?.on('data', (chunk) => {
    for (const _ of String(chunk).matchAll(/^A page was opened\.$/gmu)) openedAt.push(overheard.length);
  });
  await listening(playground, port);
  return { botPort, address, serviceUrl, overheard, openedAt };
}

/** The Playground takes another port when its own is taken between our look and its start; nobody would find it there. */
async function listening(playground: ChildProcess, port: number): Promise<void> {
  let printed = '';
  // Leaving the loop must not close the pipe: the Playground goes on writing, and would end with an error.
  for await (const chunk of playground.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += String(chunk);
    const taken = /Listening on (\d+)/.exec(printed)?.[1];
    if (taken === undefined) continue;
    if (taken !== `${port}`) throw new Error(`Port ${port} was taken just now: start again.`);
    playground.stdout?.resume();
    return;
  }
  throw new Error('The Playground ended before it was ready');
}

/** Hands on what the bot says to the Playground, and keeps it. */
async function passOn(address: string, overheard: Overheard[]): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '' } = request;
    const said = Buffer.concat(chunks).toString();
    const init = said === '' ? {} : { body: said, headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${address}${url}`, { method, ...init }).catch(() => undefined);
    const body = (await answer?.text()) ?? '';
    response.writeHead(answer?.status ?? 503, { 'content-type': answer?.headers.get('content-type') ?? 'application/json' }).end(body);
    if (answer?.ok !== true || method === 'GET') return;
    // A message has an address of its own, or begins the conversation that is answered with.
    const [, conversation, updated] = /\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?/u.exec(url) ?? [];
    const [id = '', activity = id] = ['id', 'activityId'].map((name) => new RegExp(`"${name}":"([^"]+)"`, 'u').exec(body)?.[1]);
    overheard.push({
      conversation: decodeURIComponent(conversation ?? id),
      id: method === 'PUT' ? decodeURIComponent(updated ?? '') : activity,
      said,
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/_connector`;
}

/**
 * Resolves when the page has been opened more often than that, with how often it has been: the Playground shows only what is said while it is,
 * and Lotsen greets whoever opens it. Two pages may be opened at once, by a browser that has kept an old one.
 */
export async function opened({ overheard, openedAt }: Pick<World, 'overheard' | 'openedAt'>, before = 0): Promise<number> {
  const isGreeted = (since: number) => overheard.slice(since).some(({ said }) => said.includes('Jag är Lotsen'));
  for (;;) {
    const since = openedAt.at(-1);
    if (openedAt.length > before && since !== undefined && isGreeted(since)) return openedAt.length;
    await wait(200);
  }
}

/** Resolves with what was said since then that has these words. */
export async function hears({ overheard }: World, since: number, words: RegExp): Promise<string> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const found = overheard.slice(since).find(({ said }) => words.test(said));
    if (found !== undefined) return found.said;
    await wait(50);
  }
  const instead = overheard.slice(since).map(({ said }) => said.slice(0, 2_000));
  throw new Error(`Lotsen did not say ${words}, but: ${instead.join('\n') || 'nothing'}`);
}
