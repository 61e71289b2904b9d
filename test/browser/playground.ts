import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Where screenshots of what a person sees are kept, to be looked at. */
const artefacts = new URL('../../artefacts/', import.meta.url);

const channelName = 'LPO Psykisk hälsa - LAG Suicidprevention';

export interface Playground {
  readonly page: Page;
  /** Where the bot listens. */
  readonly botPort: number;
  /** Writes in the personal chat and gives the card or message that answers. */
  ask(text: string): Promise<Locator>;
  /** Mentions Lotsen in a new post of the channel and gives the card that answers in its thread. */
  post(text: string): Promise<Locator>;
  /** Presses something that brings a new card, and gives that card. */
  newCard(act: () => Promise<void>): Promise<Locator>;
  openChannel(): Promise<void>;
  openPersonalChat(): Promise<void>;
  keep(name: string): Promise<void>;
  /** Lets the bot's clock show this and waits until all that became due has been delivered. */
  setClock(now: Date): Promise<void>;
  close(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Milliseconds. */
const mayEndIn = 10_000;

/** Starts what `npm start` starts, on ports of its own, and opens it in Debian's Chromium. */
export async function startPlayground(): Promise<Playground> {
  const directory = await mkdtemp(join(tmpdir(), 'lotsen-browser-'));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const world = spawn(process.execPath, ['--import', 'tsx', 'test/playground/start.ts'], {
    env: { ...process.env, PORT: `${port}`, PLAYGROUND_PORT: `${playgroundPort}`, DATA_DIR: directory, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A suite that cannot begin must not leave its processes behind.
  process.once('exit', () => world.kill('SIGTERM'));
  await hasPrinted(world, 'Lotsen is ready');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 1300 }, locale: 'sv-SE' });
  await page.goto(`http://localhost:${playgroundPort}`);
  await page.getByText('Connected.').waitFor();
  const cards = page.locator('.ac-preview-panel');
  // The welcome card comes when the chat is opened.
  await cards.first().waitFor();

  let introduced = false;
  const newCard = async (act: () => Promise<void>): Promise<Locator> => {
    const count = await cards.count();
    await act();
    const card = cards.nth(count);
    await card.waitFor();
    return card;
  };
  const write = async (box: Locator, text: string) => {
    await box.click();
    await page.keyboard.insertText(text);
  };

  return {
    page,
    botPort: port,
    newCard,
    ask: (text) =>
      newCard(async () => {
        await write(page.locator('[role=textbox][contenteditable=true]').last(), text);
        await page.keyboard.press('Enter');
      }),
    async post(text) {
      const box = page.getByRole('textbox').first();
      await box.click();
      await page.keyboard.type('@');
      await page.locator('#typeahead-menu').getByRole('menuitem', { name: 'Lotsen' }).click();
      await page.keyboard.insertText(` ${text}`);
      const threads = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Send Message' }) });
      const count = await threads.count();
      await page.getByRole('button', { name: 'Post', exact: true }).click();
      // The newest post comes on top.
      await threads.nth(count).waitFor();
      const card = threads.first().locator('.ac-preview-panel').last();
      await card.waitFor();
      return card;
    },
    async openChannel() {
      await page.getByRole('treeitem', { name: channelName }).click();
      await page.getByText('Start a new post').waitFor();
      // Lotsen introduces itself in a channel that is opened for the first time.
      if (!introduced) await page.getByText('Jag är Lotsen och förklarar förkortningar').first().waitFor();
      introduced = true;
    },
    openPersonalChat: () => page.getByRole('treeitem', { name: 'Personal Chat' }).click(),
    async keep(name) {
      await mkdir(artefacts, { recursive: true });
      await page.screenshot({ path: new URL(`${name}.png`, artefacts).pathname, clip: { x: 330, y: 40, width: 740, height: 1260 } });
    },
    async setClock(now) {
      const answer = await fetch(`http://127.0.0.1:${port}/dev/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: now.toISOString() }),
      });
      if (!answer.ok) throw new Error(`The clock was not moved: ${await answer.text()}`);
    },
    async close() {
      await end(browser, world);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Resolves when the process has printed the words, and lets it print on. */
export async function hasPrinted(child: ChildProcess, words: string): Promise<void> {
  let printed = '';
  // Leaving the loop must not close the pipe: a process that writes to a closed one ends with an error.
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += String(chunk);
    if (!printed.includes(words)) continue;
    child.stdout?.resume();
    return;
  }
  throw new Error(`It ended without saying "${words}"`);
}

/** Ends the browser and the process, which may have ended already; what does not end by itself is killed. */
export async function end(browser: Browser, world: ChildProcess): Promise<void> {
  const ended = world.exitCode === null && world.signalCode === null ? once(world, 'exit') : Promise.resolve();
  world.kill('SIGTERM');
  // A browser or a Playground that does not end by itself holds nothing that the suite still needs.
  const hard = setTimeout(() => world.kill('SIGKILL'), mayEndIn);
  await Promise.race([browser.close(), ended]);
  await ended;
  clearTimeout(hard);
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** What a person can read of it. */
export const shown = async (part: Locator): Promise<string> => {
  await part.first().waitFor();
  return (await part.allInnerTexts()).join('\n');
};
