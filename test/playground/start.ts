import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { act, tellPlaces } from './acting.js';
import { past, pastIs } from './story.js';
import { build, needPorts, opened, startBot, startPlayground, type World } from './world.js';

/**
 * `npm start`: the bot, and while no Teams credentials are configured also the Microsoft 365 Agents Playground with the demo world
 * of `.m365agentsplayground.yml`, to chat with it in a browser. `--empty`: a world without a past.
 */
console.log('Starting Lotsen …');
if (existsSync('.env')) process.loadEnvFile('.env');

const setting = (name: string, otherwise: string): string => ((process.env[name] ?? '') === '' ? otherwise : (process.env[name] ?? ''));
const port = Number(setting('PORT', '3978'));
const adminPort = Number(setting('ADMIN_PORT', port === 0 ? '0' : `${port + 1}`));
const playgroundPort = Number(setting('PLAYGROUND_PORT', '56150'));
const dataDir = setting('DATA_DIR', './data');
/** Pairs the back office of the demo world; whoever wants another one sets it. */
const code = setting('BACK_OFFICE_CODE', 'prova-lotsen');
const isEmpty = process.argv.includes('--empty');

if (setting('MicrosoftAppId', '') !== '') {
  await needPorts({ PORT: port, ADMIN_PORT: adminPort });
  await build();
  await startBot(port, { LOG_LEVEL: setting('LOG_LEVEL', 'info') });
} else {
  await needPorts({ PORT: port, ADMIN_PORT: adminPort, PLAYGROUND_PORT: playgroundPort });
  await build();
  await playground();
}

async function playground(): Promise<void> {
  const isNew = !isEmpty && setting('DATABASE_URL', '') === '' && (await readdir(dataDir).catch(() => [])).length === 0;
  console.log('Starting the Playground …');
  const world = await startPlayground(playgroundPort, port);
  if (isNew) await remember(world);
  await startBot(port, { BACK_OFFICE_CODE: code });
  console.log(`\nLotsen is ready. Open ${world.address} and write: vad betyder RSG?`);
  if (isEmpty) console.log(`To try the back office, mention Lotsen in General or in the group chat: back office ${code}`);
  else
    console.log(
      'You are Vera. LAG Suicidprevention has had two meetings; General is where the back office works (write there: @Lotsen kö).',
    );
  console.log(`To move the clock: curl -H "content-type: application/json" -d '{"advance":"P7D"}' http://127.0.0.1:${port}/dev/clock`);
  console.log(`To write as somebody else: "Mock an Activity" in the Playground, Custom activity, with "from": {"id": "29:karin"}.`);
  console.log('Ctrl+C stops it. Nothing leaves this machine.\n');
  if (isEmpty) return;
  let times = await opened(world);
  await tellPlaces(world);
  for (;;) {
    await showPast(world).catch((error: unknown) =>
      console.error(`The past is not shown: ${error instanceof Error ? error.message : error}`),
    );
    times = await opened(world, times);
  }
}

/** The Playground forgets what was said when it stops, and when its page is opened anew. */
async function showPast(world: World): Promise<void> {
  const answered = /"type":"message"/;
  for (const writes of ['resultat', 'möten']) await act(world, { who: 'petra', where: 'channel', writes, answered }, { number: '' });
  await act(world, { who: 'stina', where: 'general', writes: 'kö', answered }, { number: '' });
}

/** Lets the demo world have a past, in a folder beside the data that takes its place when all of it is there. */
async function remember(world: World): Promise<void> {
  console.log('Giving the demo world a past: two meetings and three questions to the back office …');
  const begun = `${dataDir.replace(/[/\\]+$/u, '')}-begun`;
  await rm(begun, { recursive: true, force: true });
  const bot = await startBot(port, { BACK_OFFICE_CODE: code, DATA_DIR: begun }, pastIs);
  await tellPlaces(world);
  const found = { number: '' };
  for (const doing of past(new Date(), code)) await act(world, doing, found);
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  await ended;
  await rm(dataDir, { recursive: true, force: true });
  await rename(begun, dataDir);
}
