import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * `npm start`: the bot, and while no Teams credentials are configured also the Microsoft 365 Agents Playground with the demo world
 * of `.m365agentsplayground.yml`, to chat with it in a browser.
 */
if (existsSync('.env')) process.loadEnvFile('.env');

const playgroundPort = process.env['PLAYGROUND_PORT'] ?? '56150';
const botPort = process.env['PORT'] ?? '3978';
/** Pairs the back office of the demo world; whoever wants another one sets it. */
const backOfficeCode = (process.env['BACK_OFFICE_CODE'] ?? '') === '' ? 'prova-lotsen' : process.env['BACK_OFFICE_CODE'];
const children: ChildProcess[] = [];

function run(args: readonly string[], environment: NodeJS.ProcessEnv, output: 'inherit' | 'pipe'): ChildProcess {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', output, 'inherit'] });
  children.push(child);
  child.once('exit', (code) => stop(code ?? 0));
  return child;
}

function stop(code: number): void {
  for (const child of children) child.kill('SIGTERM');
  process.exitCode ??= code;
}

/** Resolves once the address answers; the processes behind it end this one when they fail. */
async function answers(address: string): Promise<void> {
  const patience = AbortSignal.timeout(60_000);
  while (!patience.aborted) {
    const there = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (there) return;
    await wait(100);
  }
  throw new Error(`${address} does not answer`);
}

/** The Playground takes another port when the one it is given is taken, and says which. */
async function listening(playground: ChildProcess): Promise<string> {
  let printed = '';
  // Leaving the loop must not close the pipe: the Playground goes on writing, and would end with an error.
  for await (const chunk of playground.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += String(chunk);
    const port = /Listening on (\d+)/.exec(printed)?.[1];
    if (port === undefined) continue;
    playground.stdout?.resume();
    return port;
  }
  throw new Error('The Playground ended before it was ready');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));
// However this process ends, what it started ends with it.
process.once('exit', () => stop(0));

if ((process.env['MicrosoftAppId'] ?? '') !== '') run(['dist/main.js'], {}, 'inherit');
else {
  run(['dist/main.js'], { LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn', BACK_OFFICE_CODE: backOfficeCode }, 'inherit');
  await answers(`http://127.0.0.1:${botPort}/readyz`);
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const settings = {
    BOT_ENDPOINT: `http://127.0.0.1:${botPort}/api/messages`,
    DEFAULT_CHANNEL_ID: 'msteams',
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_LOGFILE: join(tmpdir(), 'lotsen-playground.log'),
  };
  const thisMachineOnly = fileURLToPath(new URL('loopback.cjs', import.meta.url));
  const args = ['--require', thisMachineOnly, cli, 'start', '--port', playgroundPort, '--disable-telemetry'];
  const address = `http://localhost:${await listening(run(args, settings, 'pipe'))}`;
  console.log(`\nLotsen is ready. Open ${address} and write: vad betyder RSG?`);
  console.log(`To try the back office, mention Lotsen in General or in the group chat: back office ${backOfficeCode}`);
  console.log(`(Ctrl+C stops it. Nothing leaves this machine.)\n`);
}
