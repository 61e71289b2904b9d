import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { textsIn } from '../../src/texts/texts.js';
import { vetted } from '../support/vetted.js';
import { day, meetingDay } from './meeting-day.js';
import { field, type Playground, says, shown, startPlayground } from './playground.js';
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
    await form.getByRole('button', { name: 'Fler val' }).click();
    await form.getByRole('button', { name: 'Lägg till fråga' }).click();
    await field(form, 'Plats eller länk').fill('Biblioteket, rum 3');
    for (const [index, question] of ['Vad är viktigast vid utskrivning?', 'Hur når vi närstående?'].entries())
      await form.getByRole('textbox', { name: `Fråga ${index + 1}`, exact: true }).fill(question);
    await form.getByRole('button', { name: 'Spara mötet' }).click();
  });
  after(() => playground.close());

  it('sees what was saved of the meeting: where it is and what is asked', async () => {
    const text = await shown(cardWith('Mötet är sparat'));
    await playground.keep('56-meeting-receipt');
    for (const words of ['Biblioteket, rum 3', 'Hur når vi närstående?', 'Steg 2 av 5, konsultation: tycka'])
      assert.ok(text.includes(words), words);
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
    await form.getByRole('button', { name: 'Skicka svaret' }).click();
    await says(form, /sparat/u);
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

describe('what is written to Lotsen in the Playground', () => {
  const { general, hearing, backOffice } = textsIn('sv');
  const worry = 'Ingen lyssnar på mig i gruppen. Ska jag säga något nästa gång?';
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.close());
  const buttons = (card: Locator): Promise<readonly string[]> => card.getByRole('button').allInnerTexts();

  it('leads to an answer when it may mean several things, and one of them is pressed', async () => {
    const pay = vetted.find(({ id }) => id === 'far-jag-arvode') ?? assert.fail();
    const asked = await playground.ask('kan man få betalt nåt?');
    assert.ok((await shown(asked)).includes(hearing.askTitle));
    await playground.keep('130-did-you-mean');
    const answer = await playground.newCard(() => asked.getByRole('button', { name: pay.question.sv, exact: true }).click());
    assert.ok((await shown(answer)).includes(pay.answer.sv));
    await playground.keep('131-what-was-meant');
  });

  it('is offered to people when it is not understood, beside what Lotsen can do, each once', async () => {
    const card = await playground.ask('Att någon ringer efter utskrivningen');
    assert.ok((await shown(card)).includes(general.wayOut.notUnderstood.title));
    await playground.keep('132-not-understood');
    const names = await buttons(card);
    for (const name of [general.showHelp, general.sendToBackOffice]) assert.ok(names.includes(name), name);
    assert.ok(!names.includes(hearing.guesses['help.show'] ?? assert.fail()));
  });

  it('is met with kindness when it is a worry, and is whole in the form, without a name', async () => {
    const card = await playground.ask(worry);
    assert.ok((await shown(card)).includes(hearing.worryTitle));
    await playground.keep('133-worry');
    const form = await playground.newCard(() => card.getByRole('button', { name: hearing.worryUnnamed }).click());
    assert.equal(await field(form, backOffice.askText).inputValue(), worry);
    assert.ok(await form.getByRole('radio', { name: backOffice.askUnnamed }).isChecked());
    await playground.keep('134-worry-form');
    await form.getByRole('button', { name: backOffice.askSend, exact: true }).click();
    await says(form, /nummer \d{3,4}/u);
    assert.ok((await shown(await playground.ask('mina frågor'))).includes(worry));
    await playground.keep('135-my-questions');
  });

  it('is met with numbers to ring when somebody is in need, and with nothing else that Lotsen can do', async () => {
    const card = await playground.ask('jag orkar inte leva längre');
    const text = await shown(card);
    await playground.keep('136-need');
    for (const number of ['112', '90101', '1177']) assert.ok(text.includes(number), number);
    assert.deepEqual(await buttons(card), [general.sendToBackOffice]);
    const form = await playground.newCard(() => card.getByRole('button', { name: general.sendToBackOffice }).click());
    assert.equal(await field(form, backOffice.askText).inputValue(), '');
    await playground.keep('137-need-form');
  });
});
