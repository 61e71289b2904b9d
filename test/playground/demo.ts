import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../support/local-server.js';
import { act, tellPlaces } from './acting.js';
import { story } from './story.js';
import { build, needPorts, opened, startBot, startPlayground, stop } from './world.js';

/** `npm run demo`: plays the story in a world of its own, a step for each press of Enter, or all of it with `-- --auto`. */
const isAuto = process.argv.includes('--auto');
const code = 'prova-lotsen';

console.log('Lotsen, the whole story. It takes some seconds to get ready.');
const playgroundPort = Number(process.env['PLAYGROUND_PORT'] || (await freePort()));
await needPorts({ PLAYGROUND_PORT: playgroundPort });
await build();
const directory = await mkdtemp(join(tmpdir(), 'lotsen-demo-'));
const port = await freePort();
console.log('Starting Lotsen and the Playground …');
const [world] = await Promise.all([
  startPlayground(playgroundPort, port),
  // Without credentials, whatever `.env` says: the story is about invented people.
  startBot(port, { ADMIN_PORT: '0', DATA_DIR: directory, DATABASE_URL: '', MicrosoftAppId: '', BACK_OFFICE_CODE: code }),
]);
console.log(
  `\nOpen ${world.address}. You are Vera, a patient representative; Lotsen writes in Swedish. The story begins when the page is there.`,
);
await opened(world);

const lines = createInterface({ input: process.stdin });
const enter = lines[Symbol.asyncIterator]();
const goOn = async (what: string): Promise<void> => {
  if (isAuto) return;
  console.log(`\n[Enter: ${what}]`);
  if ((await enter.next()).done) await end(0);
};
async function end(code: number): Promise<never> {
  stop(code);
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));

// As in Teams, where it is added before there is a group: whoever opens the channel is not told that it is back.
await tellPlaces(world);
const found = { number: '' };
const steps = story(code);
for (const [index, { tells, look, acts }] of steps.entries()) {
  await goOn(index === 0 ? 'begin' : 'next step');
  console.log(`${index + 1}/${steps.length}  ${tells}  → ${look}`);
  try {
    for (const doing of acts) await act(world, doing, found);
  } catch (error) {
    console.error(`That did not work: ${error instanceof Error ? error.message : error}`);
    await end(1);
  }
}
console.log(`\nThat was the story. Go on in ${world.address} as you like; Ctrl+C ends it.`);
