import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/local-server.js';
import { type OpenedPage, openPage, postIn } from './opened-page.js';
import { type Playground, startPlayground } from './playground.js';

/** A second Playground on the same bot, where Stina of the back office types. */
export interface BackOffice extends OpenedPage {
  /** Mentions Lotsen in a new post of the channel. */
  post(text: string): Promise<void>;
  /** Resolves when the card that stands in the channel has been brought up to date once more: that takes the place of an open form. */
  updated(): Promise<void>;
}

/** Whoever asks and the back office that answers, in two Playgrounds on one bot. */
interface BothSides {
  readonly asking: Playground;
  readonly office: BackOffice;
  close(): Promise<void>;
}

/** How the log panel shows that the bot has changed a message of its own. */
const updateLogged = 'User Application -> Microsoft 365 Agents Playground message 200';
const channelName = 'Back office - Ärenden';

export async function startBothSides(): Promise<BothSides> {
  const asking = await startPlayground();
  const office = await startBackOffice(asking.botPort);
  const close = async (): Promise<void> => {
    await office.close();
    await asking.close();
  };
  return { asking, office, close };
}

async function startBackOffice(botPort: number): Promise<BackOffice> {
  const port = await freePort();
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const thisMachineOnly = fileURLToPath(new URL('../playground/loopback.cjs', import.meta.url));
  const environment = {
    BOT_ENDPOINT: `http://127.0.0.1:${botPort}/api/messages`,
    DEFAULT_CHANNEL_ID: 'msteams',
    TEAMSAPPTESTER_BROWSER: 'none',
    // The Playground makes its log file anew, whatever stands there.
    M365_AGENTS_PLAYGROUND_LOGFILE: join(tmpdir(), `lotsen-playground-${process.pid}.log`),
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: fileURLToPath(new URL('back-office-world.yml', import.meta.url)),
  };
  const args = ['--require', thisMachineOnly, cli, 'start', '--port', `${port}`, '--disable-telemetry'];
  const opened = await openPage({ args, environment, ready: 'Listening on', address: `http://localhost:${port}` });
  const { page } = opened;
  await page.getByRole('treeitem', { name: channelName }).click();
  await page.getByText('Start a new post').waitFor();
  await page.getByText('Jag är Lotsen och förklarar förkortningar').first().waitFor();
  let updates = 0;

  return {
    ...opened,
    post: (text) => postIn(page, text),
    async updated() {
      updates += 1;
      await page.waitForFunction(({ logged, count }) => document.body.innerText.split(logged).length > count, {
        logged: updateLogged,
        count: updates,
      });
    },
  };
}
