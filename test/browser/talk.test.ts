import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { day, meetingDay } from './meeting-day.js';
import { field, type Playground, shown, startPlayground } from './playground.js';
import { setUpGroup } from './set-up-group.js';

const thought = 'Jag tycker att anhöriga ska få vara med vid utskrivning';

describe('a representative who writes in her own words in the Playground', () => {
  const held = meetingDay();
  let playground: Playground;
  const cardWith = (words: string): Locator => playground.cardWith(words);
  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground, { Ordförande: 'Karin Tänkt', 'Patient- och närståendeföreträdare': 'Vera Påhittad' });
    const form = await playground.post(`planera möte ${held.toISOString().slice(0, 10)} kl. 14.00-15.30`);
    await field(form, 'Mötets namn').fill('Marsmötet');
    await field(form, 'Plats eller länk').fill('Biblioteket, rum 3');
    for (const [index, question] of ['Vad är viktigast vid utskrivning?', 'Hur når vi närstående?'].entries())
      await form.getByRole('textbox', { name: `Fråga ${index + 1}`, exact: true }).fill(question);
    await form.getByRole('button', { name: 'Spara mötet' }).click();
  });
  after(() => playground.close());

  it('sees what was saved of the meeting: where it is and what is asked', async () => {
    const text = await shown(cardWith('Mötet är sparat'));
    await playground.keep('56-meeting-receipt');
    for (const words of ['Biblioteket, rum 3', 'Hur når vi närstående?', 'Konsultation: tycka']) assert.ok(text.includes(words), words);
  });

  it('is asked whether it is an answer, and gets it in the form when it is', async () => {
    await playground.setClock(new Date(held.getTime() - 6 * day));
    await playground.openPersonalChat();
    await cardWith('för att du är företrädare i gruppen').waitFor();
    const offer = await playground.ask(thought);
    await playground.keep('57-may-be-an-answer');
    const form = await playground.newCard(() => offer.getByRole('button', { name: 'Svara på fråga 2' }).click());
    assert.equal(await field(form, 'Vad tänker du?').inputValue(), thought);
    await form.getByRole('radio', { name: 'Utan namn' }).check();
    await playground.newCard(() => form.getByRole('button', { name: 'Skicka svaret' }).click());
    const own = await playground.ask('mina svar');
    await playground.keep('58-own-answer');
    assert.match(await shown(own), /Hur når vi närstående\?/u);
  });

  it('is shown how something can be raised', async () => {
    const ways = await playground.ask('Kan ni ta upp parkeringen på mötet?');
    await playground.keep('59-to-raise');
    await ways.getByRole('button', { name: 'Till den som leder mötet' }).click();
    await playground.page.getByText('Tack! Ordföranden får det före mötet').last().waitFor();
  });
});
