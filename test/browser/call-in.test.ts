import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { languages } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { type BackOffice, startBothSides } from './back-office-playground.js';
import { day, meetingDay } from './meeting-day.js';
import { field, type Playground, press, says, shown } from './playground.js';
import { setUpGroup } from './set-up-group.js';

const held = meetingDay();
const written = held.toISOString().slice(0, 10);

describe('a meeting for all representatives in two Playgrounds', () => {
  let asking: Playground;
  let office: BackOffice;
  let close: () => Promise<void>;
  before(async () => {
    ({ asking, office, close } = await startBothSides());
    await setUpGroup(asking, { 'Patient- och närståendeföreträdare': 'Vera Påhittad' });
    await asking.openPersonalChat();
    await office.post('back office prova-lotsen');
    await says(office.page.locator('body'), textsIn('sv').office.paired(''));
  });
  after(() => close());

  for (const [at, language] of languages.entries()) {
    const { callIn } = textsIn(language);
    const speak = language === 'sv' ? 'språk svenska' : 'language english';

    it(`is planned by the back office and comes to a representative, who says yes and then no, in ${language}`, async () => {
      await asking.say(speak, textsIn(language).general.languageChosen);
      await office.post('planera call-in');
      const { callIn: swedish } = textsIn('sv');
      const form = office.cardWith(swedish.formTitle).first();
      await form.waitFor();
      await form.getByLabel(swedish.date).fill(written);
      await form.getByLabel(swedish.start).fill(`1${at}:00`);
      await form.getByLabel(swedish.end).fill(`1${at}:45`);
      await field(form, swedish.link).fill('https://teams.example/mote');
      await office.keep(`190-call-in-form-${language}`);
      await press(form, swedish.save);
      await says(office.page.locator('body'), swedish.saved);
      await office.keep(`191-call-in-planned-${language}`);
      // In the middle of a working day, when invitations go out.
      await asking.setClock(new Date(held.getTime() - (20 - at) * day));
      const invitation = asking.cards.filter({ hasText: callIn.intro }).last();
      await asking.keep(`192-call-in-invitation-${language}`);
      const text = await shown(invitation);
      for (const part of [callIn.title, callIn.programme, callIn.round, callIn.tells, callIn.nextStep])
        assert.ok(text.includes(part), part);
      await press(invitation, callIn.come);
      await says(asking.page.locator('body'), callIn.youCome);
      await asking.keep(`193-call-in-yes-${language}`);
      // Whoever said yes may change their mind on the same card.
      await press(asking.cards.filter({ hasText: callIn.youCome }).last(), callIn.comeNot);
      await says(asking.page.locator('body'), callIn.youDoNot);
      assert.doesNotMatch(await shown(office.page.locator('body')), /Vera/u);
    });
  }
});
