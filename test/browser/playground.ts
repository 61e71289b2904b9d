import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { freePort } from '../support/local-server.js';
import { type OpenedPage, openPage, postIn } from './opened-page.js';

const channelName = 'LPO Psykisk hälsa - LAG Suicidprevention';

export interface Playground extends OpenedPage {
  /** Where the bot listens. */
  readonly botPort: number;
  /** Writes in the personal chat and gives the card or message that answers. */
  ask(text: string): Promise<Locator>;
  /** Writes in the personal chat what is answered with these words. */
  say(text: string, answer: string | RegExp): Promise<void>;
  /** Mentions Lotsen in a new post of the channel and gives the card that answers in its thread. */
  post(text: string): Promise<Locator>;
  /** Presses something that brings a new card, and gives that card. */
  newCard(act: () => Promise<void>): Promise<Locator>;
  openChannel(): Promise<void>;
  openPersonalChat(): Promise<void>;
  /** Lets the bot's clock show this and waits until all that became due has been delivered. */
  setClock(now: Date): Promise<void>;
}

/** Starts what `npm start` starts, but for its past, on ports of its own, and opens it in Debian's Chromium. */
export async function startPlayground(): Promise<Playground> {
  const directory = await mkdtemp(join(tmpdir(), 'lotsen-browser-'));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const opened = await openPage({
    args: ['--import', 'tsx', 'test/playground/start.ts', '--built', '--empty'],
    environment: { PORT: `${port}`, ADMIN_PORT: '0', PLAYGROUND_PORT: `${playgroundPort}`, DATA_DIR: directory, LOG_LEVEL: 'warn' },
    ready: 'Lotsen is ready',
    address: `http://localhost:${playgroundPort}`,
  });
  const { page, cards } = opened;
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
  const write = async (text: string): Promise<void> => {
    await page.locator('[role=textbox][contenteditable=true]').last().click();
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  };

  return {
    ...opened,
    botPort: port,
    newCard,
    ask: (text) => newCard(() => write(text)),
    async say(text, answer) {
      await write(text);
      await page.getByText(answer).last().waitFor();
    },
    async post(text) {
      const threads = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Send Message' }) });
      const count = await threads.count();
      await postIn(page, text);
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
    async setClock(now) {
      const answer = await fetch(`http://127.0.0.1:${port}/dev/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: now.toISOString() }),
      });
      if (!answer.ok) throw new Error(`The clock was not moved: ${await answer.text()}`);
    },
    async close() {
      await opened.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** How long a button is waited for, and how long before it is looked for in the menu: in milliseconds. */
const patience = { all: 30_000, beforeMenu: 1000 };

/** Presses a button of a card, in the menu of those that are used least where it is there. */
export async function press(part: Locator, name: string): Promise<void> {
  const button = part.getByRole('button', { name, exact: true }).first();
  const menu = part.getByRole('button', { name: /^(\.\.\.|…|More options)/u }).last();
  const item = part.page().getByRole('menuitem', { name, exact: true }).first();
  const comes = (one: Locator): Promise<boolean> =>
    one.waitFor({ timeout: patience.beforeMenu }).then(
      () => true,
      () => false,
    );
  // A menu that is there already may be another card's: what is pressed may be on the way.
  for (const until = Date.now() + patience.all; Date.now() < until; ) {
    if (await comes(button)) return button.click();
    if (!(await menu.isVisible())) continue;
    await menu.click();
    if (await comes(item)) return item.click();
    await part.page().keyboard.press('Escape');
  }
  throw new Error(`There is no button “${name}”`);
}

/** Where something is written. A card's own label has the names of its fields too, so that a label alone may be either. */
export const field = (part: Locator | Page, name: string | RegExp): Locator => part.getByRole('textbox', { name }).first();

/** Waits until it says this. */
export const says = (part: Locator, words: string | RegExp): Promise<void> => part.getByText(words).first().waitFor();

/** What a person can read of it. */
export const shown = async (part: Locator): Promise<string> => {
  await part.first().waitFor();
  return (await part.allInnerTexts()).join('\n');
};
