import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { field, type Playground, says, shown, startPlayground } from './playground.js';

describe('one’s own data in the Playground', () => {
  let playground: Playground;
  let card: Locator;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.close());

  const press = (name: string) => playground.newCard(() => card.getByRole('button', { name }).click());

  it('is next to nothing at first', async () => {
    card = await playground.ask('mina uppgifter');
    assert.match(await shown(card), /Så når jag dig \(1\)/);
    await playground.keep('110-my-data-little');
  });

  /** The form becomes its receipt. */
  async function sends(): Promise<void> {
    await card.getByRole('button', { name: 'Skicka', exact: true }).click();
    await says(card, /nummer \d{3,4}/u);
  }

  it('is shown by what it is once there is something', async () => {
    await playground.say('språk svenska', /Jag svarar på svenska/);
    await playground.say('pausa', /Jag slutar påminna dig/);
    card = await playground.ask('idé Bjud in närstående till mötet');
    await card.getByRole('radio', { name: /Utan namn/ }).check();
    await sends();
    card = await playground.ask('fråga Får jag ta med någon?');
    await sends();
    card = await playground.ask('mina uppgifter');
    assert.match(await shown(card), /Det du har skrivit till back office \(2\)/);
    await playground.keep('111-my-data');
  });

  it('is handed over as text to copy, where the client takes no files', async () => {
    const overview = card;
    card = await press('Hämta allt som fil');
    assert.match(await field(card, 'Dina uppgifter').inputValue(), /Bjud in närstående till mötet/);
    await playground.keep('112-my-data-whole');
    card = overview;
  });

  it('can be read as it is', async () => {
    card = await press('Läs allt här');
    assert.match(await shown(card), /Med ditt namn: Nej/);
    await playground.keep('116-my-data-read');
  });

  it('is erased when that is confirmed, after what goes and stays was said, and a receipt comes', async () => {
    card = await playground.ask('radera mina uppgifter');
    assert.match(await shown(card), /Det här tar jag bort.*Det här blir kvar, av de här skälen/su);
    await playground.keep('113-erase');
    await card.getByRole('button', { name: 'Ja, radera allt om mig' }).click();
    await playground.page.getByText('Allt jag kunde radera om dig är borta').last().waitFor();
    await playground.keep('114-erased');
  });

  it('is not erased before somebody else can do what only this person can', async () => {
    await playground.openChannel();
    const group = await playground.post('sätt upp gruppen');
    await group.getByRole('button', { name: 'Spara gruppen' }).click();
    await playground.page.getByText('Gruppen är sparad.').first().waitFor();
    await playground.openPersonalChat();
    card = await playground.ask('radera mina uppgifter');
    assert.match(await shown(card), /Du är ensam samordnare/);
    await playground.keep('115-erase-hand-over-first');
  });
});
