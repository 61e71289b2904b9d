import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { type BackOffice, startBothSides } from './back-office-playground.js';
import { day } from './meeting-day.js';
import { field, type Playground, press, says, shown } from './playground.js';

describe('the editors of the glossary in two Playgrounds, one that asks and one that decides', () => {
  let asking: Playground;
  let office: BackOffice;
  let close: () => Promise<void>;
  before(async () => {
    ({ asking, office, close } = await startBothSides());
  });
  after(() => close());

  const askers = (words: string): Locator => asking.cards.filter({ hasText: words }).last();

  it('keeps a suggestion, and shows it in the channel that becomes the back office', async () => {
    const form = await asking.ask('föreslå SUP = Samtal under promenad');
    await field(form, /^Vad det är/).fill('Ett möte där gruppen går och pratar.');
    await press(form, 'Skicka förslaget');
    await says(asking.page.locator('body'), /Ditt förslag om SUP är sparat/);
    await office.post('back office prova-lotsen');
    await office.cardWith('Förslag till ordlistan: SUP').waitFor();
    await office.keep('90-suggestion');
  });

  it('is changed and accepted in a form, and then found by everybody at once', async () => {
    const card = office.cards.filter({ hasText: 'Förslag till ordlistan: SUP' }).last();
    await press(card, 'Ändra och godkänn');
    const form = office.cardWith('Vad det är, med enkla ord');
    await field(form, 'Vad det är, med enkla ord').fill('Ett möte där alla går en promenad och pratar.');
    await office.keep('91-suggestion-form');
    await press(form, 'Spara i ordlistan');
    await says(office.page.locator('body'), /Stina Stödström har godkänt förslaget/);
    await office.keep('92-suggestion-accepted');
    // In working hours, whoever suggested it is told meanwhile.
    await asking.ask('vad betyder SUP?');
    await askers('Ett möte där alla går en promenad och pratar').waitFor();
    await asking.keep('93-accepted-explained');
  });

  it('tells whoever suggested it, when people work', async () => {
    await asking.setClock(new Date(Date.now() + 8 * day));
    await says(askers('Ditt förslag om SUP'), /är med i ordlistan/);
    await asking.keep('94-suggester-told');
  });

  it('hears that something is wrong, and lets it stand with a reason', async () => {
    const explained = await asking.ask('vad betyder RSG?');
    const form = await asking.newCard(() => press(explained, 'Något stämmer inte'));
    await field(form, 'Vad är det som inte stämmer?').fill('Vi säger något annat i vår region.');
    await press(form, 'Skicka');
    const card = office.cardWith('Något stämmer inte med RSG');
    await card.waitFor();
    await office.keep('95-correction');
    await press(card, 'Låt det stå som det är');
    await press(office.cardWith('Den som föreslog det får läsa ditt skäl'), 'Tillbaka');
    await press(office.cardWith('Något stämmer inte med RSG'), 'Låt det stå som det är');
    const why = office.cardWith('Den som föreslog det får läsa ditt skäl');
    await field(why, 'Skäl').fill('Det officiella namnet är det som står.');
    await office.keep('96-decline-form');
    await press(why, 'Låt det stå som det är');
    await says(office.page.locator('body'), /Stina Stödström låter det stå som det är/);
    await office.keep('97-declined');
  });

  it('shows an entry with who answers for it, and takes the glossary out and in as a table', async () => {
    await office.post('redigera SUP');
    const entry = office.cardWith('Version 1, Stina Stödström');
    await entry.waitFor();
    await office.keep('98-entry');
    await office.post('exportera ordlistan');
    await office.cardWith('Del 1 av').waitFor();
    await office.keep('99-export');
    await office.post('importera ordlistan');
    const table = office.cardWith('Läs in till ordlistan');
    await field(table, 'Rader').fill('Förkortning;Betydelse;Nivå\nSUQ;Samtal utan quiz;lokal\n;Utan förkortning;mellan');
    await press(table, 'Läs in');
    await says(office.page.locator('body'), /En rad är fel\. Inget är sparat\./);
    await office.keep('99-import-faults');
    const again = office.cardWith('En rad är fel');
    await field(again, 'Rader').fill('Förkortning;Betydelse;Nivå\nSUQ;Samtal utan quiz;lokal');
    await press(again, 'Läs in');
    await says(office.page.locator('body'), /Nya: 1\. Ändrade: 0\./);
    assert.match(await shown(await asking.ask('vad betyder SUQ?')), /Samtal utan quiz/);
  });
});
