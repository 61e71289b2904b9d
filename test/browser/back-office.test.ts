import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { textsIn } from '../../src/texts/texts.js';
import { type BackOffice, startBothSides } from './back-office-playground.js';
import { meetingDay } from './meeting-day.js';
import { field, type Playground, press, says, shown } from './playground.js';

describe('the back office in two Playgrounds, one that asks and one that answers', () => {
  let asking: Playground;
  let office: BackOffice;
  let close: () => Promise<void>;
  before(async () => {
    ({ asking, office, close } = await startBothSides());
  });
  after(() => close());

  const askers = (words: string): Locator => asking.cards.filter({ hasText: words }).last();
  /** The card of a case in the channel, by what was asked; the queue and its forms come later, above it. */
  const cardOf = (words: string): Locator => office.cards.filter({ hasText: words }).last();
  /** A step is done when its card says so and the one that stands in the channel has been brought up to date too. */
  async function settles(words: string, now: string | RegExp): Promise<void> {
    await says(cardOf(words), now);
    await office.updated();
  }
  /** Sends something to the back office; gives its number. */
  async function send(text: string, { unnamed = false } = {}): Promise<string> {
    const form = await asking.ask(text);
    if (unnamed) await form.getByRole('radio', { name: 'Utan namn' }).check();
    await press(form, 'Skicka');
    // The form becomes its receipt.
    await says(form, /nummer \d{3,4}/u);
    return /nummer (\d{3,4})/u.exec(await shown(form))?.[1] ?? assert.fail(await shown(form));
  }

  it('keeps a question that is sent before there is a back office', async () => {
    await send('fråga: Får jag arvode för förberedelser?');
    await says(askers('Får jag arvode'), /Det finns inget back office/);
  });

  it('is paired with the code, once, and then gets what has waited', async () => {
    await office.post('kö');
    await says(office.page.locator('body'), 'Det går bara i kanalen där back office arbetar.');
    await office.post('back office fel-kod-123');
    await says(office.page.locator('body'), /Den koden stämmer inte/);
    await office.post('back office prova-lotsen');
    await says(office.page.locator('body'), textsIn('sv').office.paired(''));
    await cardOf('Får jag arvode').waitFor();
    await office.keep('70-office-paired');
    assert.match(await shown(cardOf('Får jag arvode')), /Ny\. Ingen har ärendet\.[\s\S]*Från: Vera Påhittad/);
  });

  it('takes it: the card shows who has it, and the asker is told', async () => {
    await press(cardOf('Får jag arvode'), 'Ta ärendet');
    await settles('Får jag arvode', 'Stina Stödström har ärendet.');
    await office.keep('71-office-taken');
    await says(askers('Får jag arvode'), /Stina Stödström har tagit hand om din fråga/);
    await asking.keep('72-asker-taken');
  });

  it('asks back, and gets the answer on the card', async () => {
    await press(cardOf('Får jag arvode'), 'Svara');
    await field(office.page, 'Det du vill säga till den som skrev').fill('Vilket möte gäller det?');
    await office.keep('73-office-writing');
    await press(office.page.locator('body'), 'Fråga tillbaka');
    await settles('Får jag arvode', /Väntar på svar/);
    await office.keep('74-office-asked-back');
    const asked = askers('Vilket möte gäller det?');
    await asked.waitFor();
    await asked.getByRole('textbox').fill('Mötet i mars.');
    await press(asked, 'Skicka');
    await settles('Får jag arvode', 'Mötet i mars.');
    await says(office.cardWith('Den som skrev har svarat i ärende'), 'Mötet i mars.');
    await office.keep('75-office-followed-up');
  });

  it('keeps a note for itself', async () => {
    await press(cardOf('Får jag arvode'), 'Anteckna');
    await field(office.page, 'Anteckning. Den stannar i back office.').fill('Kolla med ekonomi.');
    await office.keep('76-office-note');
    await press(office.page.locator('body'), 'Spara anteckningen');
    await settles('Får jag arvode', 'Kolla med ekonomi.');
    assert.doesNotMatch(await shown(asking.page.locator('body')), /Kolla med ekonomi/);
  });

  it('answers from a template that is changed first', async () => {
    await press(cardOf('Får jag arvode'), 'Svara');
    await press(office.page.locator('body'), 'Arvode och resor');
    const box = field(office.page, 'Det du vill säga till den som skrev');
    await office.page.getByText('Behåll dina kvitton').first().waitFor();
    await office.keep('77-office-template');
    await box.fill('Hej! Förberedelser ingår i arvodet. Fråga den som skrev överenskommelsen med dig.');
    await press(office.page.locator('body'), 'Skicka svaret');
    await settles('Får jag arvode', /Besvarad/);
    await office.keep('78-office-answered');
    await says(askers('Förberedelser ingår i arvodet'), /har svarat dig/);
    await asking.keep('79-asker-answered');
  });

  it('publishes the answer after being asked about a name in it', async () => {
    await press(cardOf('Får jag arvode'), 'Publicera svaret');
    await field(office.page, 'Frågan, som andra får läsa den').fill('Får jag arvode för förberedelser? Vera undrar.');
    await press(office.page.locator('body'), 'Publicera');
    await says(office.page.locator('body'), /Det här kan vara personligt: Vera/);
    await office.keep('80-office-publish');
    await field(office.page, 'Frågan, som andra får läsa den').fill('Får jag arvode för förberedelser?');
    await press(office.page.locator('body'), 'Publicera');
    await settles('Får jag arvode', /Ta bort det publicerade svaret|Svaret är publicerat/);
  });

  it('hands an unnamed question over, and tells whoever wants to release it who has it', async () => {
    await send('fråga: Vem ringer jag om jag blir sjuk?', { unnamed: true });
    const card = cardOf('Vem ringer jag');
    await card.waitFor();
    assert.match(await shown(card), /Från: Utan namn/);
    assert.doesNotMatch(await shown(card), /Vera/);
    await press(card, 'Lämna över');
    await office.page.getByRole('combobox', { name: 'Till vem?' }).click();
    await office.page.getByRole('option', { name: 'Bo Bisittare' }).click();
    await office.keep('81-office-hand-over');
    await press(office.cards.filter({ hasText: 'Till vem?' }), 'Lämna över');
    await settles('Vem ringer jag', 'Bo Bisittare har ärendet.');
    await says(askers('Vem ringer jag'), /Bo Bisittare har tagit hand om din fråga/);
    await press(cardOf('Vem ringer jag'), 'Släpp ärendet');
    await says(office.page.locator('body'), /Bo Bisittare har redan ärendet/);
    await office.keep('82-office-held');
  });

  it('decides on an idea, always with a reason', async () => {
    await send('idé: Bjud in anhöriga till mötena.');
    const card = cardOf('Bjud in anhöriga');
    await card.waitFor();
    await press(card, 'Avgör idén');
    await office.page.getByRole('radio', { name: 'Den tas upp' }).check();
    await field(office.page, 'Skäl. Den som skrev får läsa det.').fill('Den passar i vår plan.');
    await office.keep('83-office-decide');
    await press(office.page.locator('body'), 'Avgör och stäng');
    await settles('Bjud in anhöriga', 'Idén tas upp.');
    await says(askers('Bjud in anhöriga'), /Din idé tas upp/);
    await asking.keep('84-asker-idea');
  });

  it('shows its queue by state and age, with filters, search and history', async () => {
    await office.post('kö');
    const list = office.cardWith('Sök nummer, ord eller ämne');
    await list.waitFor();
    await office.keep('85-office-queue');
    const text = await shown(list);
    assert.match(text, /En tagen · en besvarad/);
    await press(list, 'Väntar på svar');
    await says(list, 'Inget väntar på svar.');
    await field(list, 'Sök nummer, ord eller ämne').fill('anhörig');
    await press(list, 'Sök');
    await says(list, /Ett ärende innehåller ”anhörig”/);
    await office.keep('86-office-search');
    await press(list, 'Visa');
    await press(office.cards.first(), 'Historik');
    await says(office.page.locator('body'), /stängde ärendet/);
    await office.keep('87-office-history');
    await office.post('statistik');
    await office.cardWith('Just nu är').waitFor();
    await office.keep('88-office-statistics');
  });

  it('closes and opens again, and shows that it was taken back', async () => {
    await press(cardOf('Får jag arvode'), 'Stäng ärendet');
    await settles('Får jag arvode', 'Ärendet är stängt.');
    await office.keep('88-office-closed');
    await press(cardOf('Får jag arvode'), 'Öppna igen');
    await settles('Får jag arvode', /Tagen|Ny/);
    const number = await send('fråga: Det här ångrar jag.');
    await cardOf('Det här ångrar jag').waitFor();
    await press(askers('Det här ångrar jag'), 'Ta tillbaka');
    await asking.page.getByRole('button', { name: 'Ja, ta tillbaka' }).last().click();
    await says(office.cardWith(number), /har tagit tillbaka det/);
    await office.cardWith(number).scrollIntoViewIfNeeded();
    await office.keep('89-office-withdrawn');
    assert.doesNotMatch(await shown(office.page.locator('body')), /Det här ångrar jag/);
  });

  it('does not get what its own answer has helped with already', async () => {
    const { offersTitle, offerHelped, offerThanks } = textsIn('sv').backOffice;
    const form = await asking.ask('fråga: Får jag arvode när jag gör förberedelser?');
    const offers = await asking.newCard(() => press(form, 'Skicka'));
    assert.ok((await shown(offers)).includes(offersTitle));
    await asking.keep('91-asker-offers');
    await press(offers, offerHelped);
    await says(asking.page.locator('body'), offerThanks);
  });

  it('is reminded of what waits too long, and told how the week was', async () => {
    await send('fråga: Hur lång är min period?');
    await cardOf('Hur lång är min period').waitFor();
    // In the middle of a working day: what falls due in the evening comes the next morning.
    await asking.setClock(meetingDay());
    await says(office.cardWith('och ingen har tagit det'), /Hur lång är min period/);
    const digest = office.cardWith('Veckan i back office');
    await digest.waitFor();
    await digest.scrollIntoViewIfNeeded();
    await office.keep('90-office-monday');
    assert.match(await shown(digest), /kom in\.[\s\S]*Vanlig tid till första svaret: under en timme/);
  });
});
