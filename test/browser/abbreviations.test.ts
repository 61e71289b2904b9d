import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { type Playground, shown, startPlayground } from './playground.js';

describe('abbreviations in the Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(async () => {
    await playground.close();
  });

  it('greets whoever opens the chat and shows what can be asked', async () => {
    const { page } = playground;
    await page.getByText('Hej! Jag är Lotsen.').waitFor();
    await playground.keep('01-welcome');
  });

  it('explains RSG with its name, level, meaning and source', async () => {
    const card = await playground.ask('vad betyder RSG?');
    const text = await shown(card);
    for (const part of [
      'RSG',
      'Sjukvårdsregional samverkansgrupp',
      'Healthcare-regional collaboration group',
      'Sjukvårdsregional nivå',
      'Källa:',
    ]) {
      assert.ok(text.includes(part), part);
    }
    await playground.keep('02-rsg');
  });

  it('explains a neighbour when its button is pressed', async () => {
    const card = await playground.ask('RSG?');
    const next = await playground.newCard(() => card.getByRole('button', { name: 'NSG', exact: true }).click());
    assert.match(await shown(next), /Nationell samverkansgrupp/);
  });

  it('puts NPO and RPO side by side', async () => {
    const card = await playground.ask('skillnaden mellan NPO och RPO');
    assert.match(await shown(card), /De är på olika nivåer: NPO hör till den nationella nivån och RPO/);
    await playground.keep('03-comparison');
  });

  it('shows both meanings of BG', async () => {
    const card = await playground.ask('BG?');
    assert.match(await shown(card), /BG har två betydelser/);
    await playground.keep('04-two-meanings');
  });

  it('draws the map of the groups', async () => {
    const card = await playground.ask('hur hänger grupperna ihop?');
    for (const abbr of ['NPO', 'RSG', 'LAG']) await card.getByText(abbr, { exact: true }).waitFor();
    await playground.keep('05-map');
  });

  it('asks back instead of guessing when letters have changed places', async () => {
    const card = await playground.ask('vad betyder RGS?');
    assert.match(await shown(card), /Menade du RSG\?/);
    await playground.keep('06-did-you-mean');
    const next = await playground.newCard(() => card.getByRole('button', { name: 'RSG', exact: true }).click());
    assert.match(await shown(next), /Sjukvårdsregional samverkansgrupp/);
  });

  it('takes a suggestion for what it does not know, and thanks for it', async () => {
    const card = await playground.ask('vad betyder XQZ?');
    assert.match(await shown(card), /jag gissar inte/);
    await playground.keep('07-unknown');
    const form = await playground.newCard(() => card.getByRole('button', { name: 'Föreslå vad XQZ betyder' }).click());
    assert.equal(await form.getByRole('textbox', { name: 'Förkortning' }).inputValue(), 'XQZ');
    await form.getByRole('textbox', { name: 'Vad den står för' }).fill('Exempel på något som saknas');
    await playground.keep('08-suggestion');
    await form.getByRole('button', { name: 'Skicka förslaget' }).click();
    await playground.page.getByText('Ditt förslag om XQZ är sparat').last().waitFor();
  });

  it('lets whoever asked put an unknown one to the back office, without a name', async () => {
    const card = await playground.ask('vad betyder XQZ?');
    const form = await playground.newCard(() => card.getByRole('button', { name: 'Fråga back office' }).click());
    assert.equal(await form.getByRole('textbox', { name: 'Din text' }).inputValue(), 'Vad betyder XQZ?');
    await form.getByText('Utan namn').click();
    await playground.keep('09-question');
    await form.getByRole('button', { name: 'Skicka', exact: true }).click();
    await playground.page
      .getByText(/Det du skrev är skickat och har nummer/)
      .last()
      .waitFor();
    await playground.keep('10-question-received');
  });

  it('lists the abbreviations of a pasted agenda and explains the one that is chosen', async () => {
    const agenda = [
      'Dagordning för mötet på torsdag',
      '1. Val av justerare',
      '2. Rapport från NPO och RSG om nya PSVF',
      '3. BG återkommer om SIP och FVX. Beslut i LAG.',
    ].join(' ');
    const card = await playground.ask(agenda);
    const text = await shown(card);
    assert.ok(text.indexOf('NPO') < text.indexOf('RSG') && text.indexOf('RSG') < text.indexOf('PSVF'), text);
    assert.match(text, /FVX/);
    await playground.keep('11-agenda');
    const next = await playground.newCard(() => card.getByRole('button', { name: 'Läs mer', exact: true }).click());
    assert.match(await shown(next), /Nationellt programområde/);
  });

  it('pages through the glossary', async () => {
    const card = await playground.ask('ordlista');
    assert.match(await shown(card), /1 till 15 av 143/);
    await playground.keep('12-glossary');
    const next = await playground.newCard(() => card.getByRole('button', { name: 'Nästa' }).click());
    assert.match(await shown(next), /16 till 30 av 143/);
  });

  it('answers in English when asked in English', async () => {
    const card = await playground.ask('what does RSG mean?');
    const text = await shown(card);
    assert.match(text, /Healthcare-regional collaboration group/);
    assert.match(text, /Source:/);
    assert.doesNotMatch(text, /Källa|Läs också om|Något stämmer/);
    await playground.keep('13-english');
  });

  it('offers to pass on what it does not understand, with the text filled in', async () => {
    const card = await playground.ask('när får vi arvodet utbetalt?');
    await playground.keep('14-not-understood');
    const form = await playground.newCard(() => card.getByRole('button', { name: 'Skicka till back office' }).click());
    assert.equal(await form.getByRole('textbox', { name: 'Din text' }).inputValue(), 'när får vi arvodet utbetalt?');
  });

  it('answers in the thread of a channel, and replaces the card only for whoever presses a neighbour', async () => {
    await playground.openChannel();
    const card = await playground.post('vad betyder LAG?');
    assert.match(await shown(card), /Lokal\/regional arbetsgrupp/);
    await playground.keep('15-channel');
    await card.getByRole('button', { name: 'LPO', exact: true }).click();
    await playground.page.getByText('Lokalt/regionalt programområde').first().waitFor();
    await playground.keep('16-channel-neighbour');
  });

  it('knows on the map which group the channel is', async () => {
    const card = await playground.post('karta');
    assert.match(await shown(card), /Den här gruppen är en LAG/);
    await playground.keep('17-channel-map');
  });

  it('opens the answer in the personal chat where dialogs are missing', async () => {
    const card = await playground.post('vad betyder SIP?');
    await card.getByRole('button', { name: 'Visa bara för mig' }).click();
    await playground.openPersonalChat();
    await playground.page.getByText('Samordnad individuell plan').last().waitFor();
    await playground.keep('18-opened-privately');
  });
});
