import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Where screenshots of what a person sees are kept, to be looked at. */
const artefacts = new URL('../../artefacts/', import.meta.url);

/** Milliseconds. */
const mayEndIn = 10_000;

/** A Playground that is shown in a browser. */
export interface OpenedPage {
  readonly page: Page;
  readonly cards: Locator;
  /** The first card with these words: in a channel that is the newest. */
  cardWith(words: string): Locator;
  keep(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface World {
  /** What node is to run. */
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** What it prints when it is ready. */
  readonly ready: string;
  readonly address: string;
}

/** Starts the process of a Playground and opens it in Debian's Chromium. */
export async function openPage({ args, environment, ready, address }: World): Promise<OpenedPage> {
  const world = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  // A suite that cannot begin must not leave its processes behind.
  const goWithUs = (): boolean => world.kill('SIGTERM');
  process.once('exit', goWithUs);
  world.once('exit', () => process.off('exit', goWithUs));
  await hasPrinted(world, ready);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 1300 }, locale: 'sv-SE' });
  await page.goto(address);
  await page.getByText('Connected.').waitFor();
  const cards = page.locator('.ac-preview-panel');
  return {
    page,
    cards,
    cardWith: (words) => cards.filter({ hasText: words }).first(),
    async keep(name) {
      await mkdir(artefacts, { recursive: true });
      await page.screenshot({ path: new URL(`${name}.png`, artefacts).pathname, clip: { x: 330, y: 40, width: 740, height: 1260 } });
    },
    close: () => end(browser, world),
  };
}

/** Mentions Lotsen in a new post of the channel that is open. */
export async function postIn(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('@');
  await page.locator('#typeahead-menu').getByRole('menuitem', { name: 'Lotsen' }).click();
  await page.keyboard.insertText(` ${text}`);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  // What is written next would be lost while the post is being made.
  await page.getByText('Start a new post').first().waitFor();
}

/** Resolves when the process has printed the words, and lets it print on. */
async function hasPrinted(child: ChildProcess, words: string): Promise<void> {
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
async function end(browser: Browser, world: ChildProcess): Promise<void> {
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
