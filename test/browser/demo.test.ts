import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { freePort } from '../support/local-server.js';
import { type OpenedPage, openPage } from './opened-page.js';
import { shown } from './playground.js';

/** Milliseconds for all steps, each of which waits for what Lotsen says. */
const wholeStory = 240_000;

describe('the demo', () => {
  let opened: OpenedPage;
  before(async function () {
    this.timeout(wholeStory);
    const port = await freePort();
    opened = await openPage({
      args: ['--import', 'tsx', 'test/playground/demo.ts', '--auto', '--built'],
      environment: { PLAYGROUND_PORT: `${port}`, LOG_LEVEL: 'warn' },
      ready: 'The story begins when the page is there.',
      address: `http://localhost:${port}`,
    });
    // Written by its last step.
    await opened.page.getByText('mitt uppdrag').first().waitFor({ timeout: wholeStory });
  });
  after(() => opened.close());

  const look = async (chat: string, words: string, picture: string): Promise<string> => {
    const { page, cards, keep } = opened;
    await page.getByRole('treeitem', { name: chat }).click();
    const card = cards.filter({ hasText: words }).last();
    await card.waitFor();
    await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await keep(picture);
    return shown(card);
  };

  it('shows the question, the answers and the result in the channel', async () => {
    await look('LAG Suicidprevention', 'Karin Tänkt', '94-demo-group');
    assert.match(await look('LAG Suicidprevention', 'Nytt möte på gång', '95-demo-questions'), /Vad är viktigast för den som nyss/);
    assert.equal(await opened.page.getByText(textsIn('sv').groups.intros.addedAgain).count(), 0, 'it was never away');
    const handedOver = await look('LAG Suicidprevention', 'Svaren inför mötet', '96-demo-hand-over');
    assert.match(handedOver, /Att någon ringer upp, dagen efter\./);
    assert.doesNotMatch(handedOver, /Kommunerna behöver veta/);
    assert.match(await look('LAG Suicidprevention', 'Svaren om mötet', '97-demo-result'), /Fem svarade\./);
  });

  it("shows the back office's question in its channel, and the answer to whoever asked", async () => {
    await look('General', 'Kan jag ta med min syster', '98-demo-back-office');
    assert.match(await look('Personal Chat', 'har svarat dig', '99-demo-answered'), /Säg till Petra några dagar före/);
  });

  it('shows what has been agreed about the assignment to whom it is about', async () => {
    assert.match(await look('Personal Chat', 'Ge närståendes syn', '99-demo-assignment'), /Petra Provsson/);
  });
});
