import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { field, type Playground, press, shown, startPlayground } from './playground.js';
import { choosePeople } from './set-up-group.js';

describe('a group in the Playground', () => {
  let playground: Playground;
  let card: Locator;
  before(async () => {
    playground = await startPlayground();
    await playground.openChannel();
  });
  after(() => playground.close());

  it('begins with Lotsen introducing itself in the channel, once', async () => {
    card = playground.cards.filter({ hasText: 'Jag är Lotsen och förklarar förkortningar' });
    await playground.keep('30-group-intro');
    assert.equal(await card.count(), 1);
    await playground.openPersonalChat();
    await playground.openChannel();
    assert.equal(await card.count(), 1);
  });

  it('is set up in a form that suggests the name, the kind and the area', async () => {
    await card.getByRole('button', { name: 'Lägg upp gruppen' }).click();
    card = playground.cards.filter({ hasText: 'Gruppens namn' });
    assert.equal(await field(card, 'Gruppens namn').inputValue(), 'LAG Suicidprevention');
    await press(card, 'Fler val');
    assert.equal(await field(card, 'Område').inputValue(), 'Psykisk hälsa');
    assert.equal(await card.getByRole('combobox', { name: 'Vilken sorts grupp är det?' }).inputValue(), 'LAG, lokal arbetsgrupp');
    await playground.keep('31-group-form');
  });

  it('shows who is who when it has been saved', async () => {
    await choosePeople(playground, card, 'Ordförande', 'Karin Tänkt');
    await choosePeople(playground, card, 'Patient- och närståendeföreträdare', 'Vera Påhittad', 'Olle Exempelsson');
    await choosePeople(playground, card, 'Samordnare', 'Petra Provsson');
    await playground.keep('32-group-filled-in');
    await card.getByRole('button', { name: 'Spara gruppen' }).click();
    card = playground.cards.filter({ hasText: 'Gruppen är sparad.' });
    const text = await shown(card);
    assert.match(text, /Ordförande: Karin Tänkt/);
    assert.match(text, /Samordnare: .*Petra Provsson/);
    assert.match(text, /Företrädare: .*Olle Exempelsson/);
    await playground.keep('33-group-saved');
  });

  it('tells anyone who asks who is in it', async () => {
    assert.match(await shown(await playground.post('vilka är med?')), /Karin Tänkt/);
    await playground.keep('34-group-shown');
  });
});
