import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { end, freePort, hasPrinted, openBrowser } from './playground.js';

/** A second Playground on the same bot, where Stina of the back office types. */
export interface BackOffice {
  readonly page: Page;
  readonly cards: Locator;
  cardWith(words: string): Locator;
  /** Mentions Lotsen in a new post of the channel. */
  post(text: string): Promise<void>;
  /** Somebody else in the channel presses a button of a card: gives what they are answered. */
  pressAs(person: string, card: { readonly activity: string; readonly verb: string; readonly data: object }): Promise<string>;
  /** Resolves when the card that stands in the channel has been brought up to date once more: that takes the place of an open form. */
  updated(): Promise<void>;
  keep(name: string): Promise<void>;
  close(): Promise<void>;
}

const artefacts = new URL('../../artefacts/', import.meta.url);
/** How the log panel shows that the bot has changed a message of its own. */
const updateLogged = 'User Application -> Microsoft 365 Agents Playground message 200';
const channelName = 'Stödfunktionen - Ärenden';
const channelId = '19:arenden@thread.tacv2';

export async function startBackOffice(botPort: number): Promise<BackOffice> {
  const port = await freePort();
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const thisMachineOnly = fileURLToPath(new URL('../playground/loopback.cjs', import.meta.url));
  const environment = {
    BOT_ENDPOINT: `http://127.0.0.1:${botPort}/api/messages`,
    DEFAULT_CHANNEL_ID: 'msteams',
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_LOGFILE: '/dev/null',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: fileURLToPath(new URL('back-office-world.yml', import.meta.url)),
  };
  const args = ['--require', thisMachineOnly, cli, 'start', '--port', `${port}`, '--disable-telemetry'];
  const world = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => world.kill('SIGTERM'));
  await hasPrinted(world, 'Listening on');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 1300 }, locale: 'sv-SE' });
  const address = `http://localhost:${port}`;
  await page.goto(address);
  await page.getByText('Connected.').waitFor();
  await page.getByRole('treeitem', { name: channelName }).click();
  await page.getByText('Start a new post').waitFor();
  await page.getByText('Jag är Lotsen och förklarar förkortningar').first().waitFor();
  const cards = page.locator('.ac-preview-panel');
  let updates = 0;

  return {
    page,
    cards,
    cardWith: (words) => cards.filter({ hasText: words }).first(),
    async post(text) {
      await page.getByRole('textbox').first().click();
      await page.keyboard.type('@');
      await page.locator('#typeahead-menu').getByRole('menuitem', { name: 'Lotsen' }).click();
      await page.keyboard.insertText(` ${text}`);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
    },
    async pressAs(person, { activity, verb, data }) {
      const body = {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } } },
        from: { id: person },
        conversation: { id: `${channelId};messageid=${activity}` },
        replyToId: activity,
      };
      const answer = await fetch(`${address}/_conversation/v1/invoke`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return answer.text();
    },
    async updated() {
      updates += 1;
      await page.waitForFunction(({ logged, count }) => document.body.innerText.split(logged).length > count, {
        logged: updateLogged,
        count: updates,
      });
    },
    async keep(name) {
      await mkdir(artefacts, { recursive: true });
      await page.screenshot({ path: new URL(`${name}.png`, artefacts).pathname, clip: { x: 330, y: 40, width: 740, height: 1260 } });
    },
    close: () => end(browser, world),
  };
}
