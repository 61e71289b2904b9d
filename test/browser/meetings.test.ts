import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { day, meetingDay } from './meeting-day.js';
import { field, type Playground, press, shown, startPlayground } from './playground.js';
import { setUpGroup } from './set-up-group.js';

const questions = ['Vad är viktigast i vårdplanen?', 'Hur når vi närstående?'];

describe('a meeting in the Playground', () => {
  const held = meetingDay();
  const daysBefore = (days: number): Date => new Date(held.getTime() - days * day);
  let playground: Playground;
  const cardWith = (words: string): Locator => playground.cardWith(words);
  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground, { Ordförande: 'Karin Tänkt', 'Patient- och närståendeföreträdare': 'Vera Påhittad' });
  });
  after(() => playground.close());

  it('is planned in a form, with the step of each question', async () => {
    const { page } = playground;
    const form = await playground.post('planera möte');
    await playground.keep('40-meeting-form');
    await field(form, 'Mötets namn').fill('Marsmötet');
    const date = form.getByPlaceholder('Select a date...');
    await date.fill(held.toISOString().slice(0, 10));
    await date.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor({ state: 'hidden' });
    for (const [index, time] of ['14:00', '15:30'].entries()) {
      await form.getByPlaceholder('Select a time...').nth(index).fill(time);
      await form.getByPlaceholder('Select a time...').nth(index).press('Tab');
    }
    await form.getByRole('button', { name: 'Fler val' }).click();
    await field(form, 'Plats eller länk').fill('Biblioteket, rum 3');
    await field(form, 'Dagordning').fill('1. Vårdplaner och SIP\n2. RSG berättar');
    await form.getByRole('button', { name: 'Lägg till fråga' }).click();
    for (const [index, question] of questions.entries())
      await form.getByRole('textbox', { name: `Fråga ${index + 1}`, exact: true }).fill(question);
    await form.getByRole('combobox', { name: 'Steg på delaktighetstrappan för fråga 2' }).click();
    await page.getByRole('option', { name: 'Steg 3 av 5, dialog: resonera' }).click();
    await playground.keep('41-meeting-filled-in');
    await form.getByRole('button', { name: 'Spara mötet' }).click();
    const text = await shown(cardWith('Mötet är sparat'));
    await playground.keep('42-meeting-saved');
    assert.match(text, /Marsmötet/);
    assert.match(text, /Frågorna skickas/);
  });

  it('is posted in the channel when its day has come, with what each step lets one do', async () => {
    await playground.setClock(daysBefore(6));
    const text = await shown(cardWith('Nytt möte på gång'));
    await playground.keep('43-meeting-posted');
    for (const question of questions) assert.ok(text.includes(question));
    assert.match(text, /Steg 3 av 5 på delaktighetstrappan/);
    assert.match(text, /Biblioteket, rum 3/);
    assert.match(text, /RSG/);
  });

  it('comes to a representative personally too, and is answered there', async () => {
    await playground.openPersonalChat();
    await cardWith('för att du är företrädare i gruppen').waitFor();
    await playground.keep('44-meeting-personal');
    const answered = await playground.ask('svara 2: Bjud in dem tidigt.');
    await playground.keep('45-meeting-answered');
    assert.match(await shown(answered), /Tack! Ditt svar är sparat\./);
  });

  it('is changed by who leads, in the form as it was: the card in the channel shows it, and who has the questions is told', async () => {
    const list = await playground.ask('möten');
    await list.getByRole('button', { name: 'Visa' }).click();
    await cardWith('Ändra mötet').getByRole('button', { name: 'Ändra mötet' }).click();
    const form = cardWith('Ändra det som behövs');
    await form.waitFor();
    await playground.keep('46-meeting-change');
    const text = await shown(form);
    assert.match(text, /Hur når vi närstående\?/);
    assert.match(text, /går inte att ändra/);
    await field(form, 'Plats eller länk').fill('Aulan');
    await form.getByRole('button', { name: 'Spara mötet' }).click();
    assert.match(await shown(cardWith('Mötet är sparat')), /får veta vad som är nytt/);
    assert.match(await shown(cardWith('Mötet har ändrats')), /Ny plats: Aulan/);
    await playground.keep('47-meeting-changed');
    await playground.openChannel();
    assert.match(await shown(cardWith('Nytt möte på gång')), /Aulan/);
    await playground.keep('48-meeting-changed-in-channel');
  });

  it('tells who leads, and only privately, who has been reached', async () => {
    await playground.openPersonalChat();
    const card = await playground.ask('vem har nåtts?');
    const text = await shown(card);
    await playground.keep('49-meeting-reached');
    assert.match(text, /Allt som är skickat har kommit fram/);
    assert.match(text, /Vera Påhittad/);
  });

  it('is planned from an invitation that was pasted', async () => {
    const invitation = [
      'planera möte',
      'Aprilmötet',
      'När: onsdag 14 april 2032 kl. 09:00-10:30',
      'Var: Rum 7',
      '',
      '1. Mötet öppnas',
      '2. SIP',
    ];
    const form = await playground.ask(invitation.join('\n'));
    await field(form, 'Mötets namn').scrollIntoViewIfNeeded();
    await playground.keep('50-meeting-pasted');
    assert.equal(await field(form, 'Mötets namn').inputValue(), 'Aprilmötet');
    assert.equal(await field(form, 'Plats eller länk').inputValue(), 'Rum 7');
    assert.match(await field(form, 'Dagordning').inputValue(), /2\. SIP/);
  });

  it('is not planned from a file that lies somewhere else than where Teams keeps files', async () => {
    const { origin } = new URL(playground.page.url());
    const attachment = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'aprilmötet.ics',
      content: { downloadUrl: `${origin}/aprilmötet.ics`, uniqueId: '1', fileType: 'ics' },
    };
    const answer = await fetch(`${origin}/_internal/v1/customActivities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', id: 'file-1', channelId: 'msteams', serviceUrl: `${origin}/_connector`, text: 'planera möte' },
        from: { id: '29:vera', name: 'Vera Påhittad' },
        recipient: { id: '28:00000000-0000-4000-8000-000000000100', name: 'Lotsen' },
        conversation: { conversationType: 'personal', id: 'a:vera-lotsen', tenantId: '00000000-0000-4000-8000-000000000001' },
        attachments: [attachment],
      }),
    });
    assert.equal(answer.status, 200);
    await playground.page.getByText('Jag kunde inte hämta aprilmötet.ics från Teams').last().waitFor();
  });

  it('hands the answers over in the channel when the time to answer is over, with the question about next of kin', async () => {
    await playground.setClock(new Date(held.getTime() - 3 * 3_600_000));
    await playground.keep('51-meeting-personal-after-closing');
    await playground.openChannel();
    const text = await shown(cardWith('Svaren inför mötet'));
    await playground.keep('52-meeting-hand-over');
    assert.match(text, /Bjud in dem tidigt\./);
    assert.match(text, /Och för närstående\?/);
  });

  it('is in the list of what is ahead, and can be cancelled from there', async () => {
    const list = await playground.post('möten');
    await playground.keep('53-meeting-list');
    assert.match(await shown(list), /Marsmötet/);
    await list.getByRole('button', { name: 'Visa' }).click();
    await press(list, 'Ställ in mötet');
    await playground.keep('54-meeting-cancel');
    await cardWith('Ska mötet ställas in?').getByRole('button', { name: 'Ja, ställ in' }).click();
    await playground.page.getByText('Mötet är inställt. Gruppen får veta det.').last().waitFor();
    await playground.keep('55-meeting-cancelled');
  });
});
