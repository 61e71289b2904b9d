import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { day, meetingDay } from './meeting-day.js';
import { field, type Playground, shown, startPlayground } from './playground.js';
import { setUpGroup } from './set-up-group.js';

/** How the log panel shows that the bot has answered a press. */
const pressAnswered = '-> User Application invoke 200';

/** Winter time. */
const at = (date: string, time: string): Date => new Date(`${date}T${time}:00+01:00`);

describe('an evaluation in the Playground', () => {
  const held = meetingDay().toISOString().slice(0, 10);
  let playground: Playground;
  const cardWith = (words: string): Locator => playground.cardWith(words);
  /** In capitals and all: what is shown to whom says "fem har svarat" too. */
  const counted = (words: string): Locator => playground.cards.filter({ has: playground.page.getByText(words, { exact: true }) }).first();
  const choose = async (card: Locator, field: string, value: string): Promise<void> => {
    await card.getByRole('combobox', { name: field }).click();
    await playground.page.getByRole('option', { name: value }).click();
  };
  /** As a person sees it who has scrolled there. */
  const look = async (card: Locator, name: string): Promise<void> => {
    await card.waitFor();
    await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await playground.keep(name);
  };
  /** The Playground's own user is one; the others press the same button through its door, which lets go before the bot has answered. */
  const answersAs = async (person: string, marks: readonly number[]): Promise<void> => {
    const [prepared, clear, followed, perspective, heard, worthwhile] = marks.map(String);
    const data = { verb: 'evaluation.answer', prepared, clear, followed, perspective, heard, worthwhile, comment: `${person} säger sitt.` };
    const before = (await playground.page.locator('body').innerText()).split(pressAnswered).length;
    const answer = await fetch(new URL('/_internal/v1/customActivities', playground.page.url()), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `answer of ${person} ${marks}`,
        channelId: 'msteams',
        serviceUrl: new URL('/_connector', playground.page.url()),
        from: { id: `29:${person}`, name: person },
        recipient: { id: '28:00000000-0000-4000-8000-000000000100', name: 'Lotsen' },
        conversation: { isGroup: true, conversationType: 'channel', id: '19:lag-suicidprevention@thread.tacv2' },
        value: { action: { type: 'Action.Execute', verb: 'evaluation.answer', data } },
      }),
    });
    assert.ok(answer.ok, `${answer.status}`);
    await playground.page.waitForFunction(({ logged, count }) => document.body.innerText.split(logged).length > count, {
      logged: pressAnswered,
      count: before,
    });
  };

  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground);
    const plan = await playground.post(`planera möte ${held} kl. 14-15.30`);
    await field(plan, 'Mötets namn').fill('Marsmötet');
    await plan.getByRole('button', { name: 'Spara mötet' }).click();
    await cardWith('Mötet är sparat').waitFor();
  });
  after(() => playground.close());

  it('comes to the channel by itself when the meeting ends, with who will see what', async () => {
    await playground.setClock(at(held, '15:30'));
    const text = await shown(cardWith('Hur var mötet?'));
    await look(cardWith('Hur var mötet?'), '60-evaluation');
    assert.match(text, /Marsmötet/);
    assert.match(text, /om minst fem har svarat/);
    assert.match(text, /Ingen har svarat än\./);
  });

  it('is answered in place, and the same card thanks and tells until when it can be changed', async () => {
    await cardWith('Hur var mötet?').getByRole('button', { name: 'Svara' }).click();
    const form = cardWith('Vad tyckte du om mötet?');
    await form.waitFor();
    await look(form, '61-evaluation-form');
    for (const field of ['Jag visste i förväg', 'Det var tydligt', 'Jag kunde hänga med', 'Patienters och', 'Det var värt']) {
      await choose(form, field, '4');
    }
    await choose(form, 'Jag blev lyssnad på', '2');
    await field(form, 'Vill du säga något mer?').fill('Mer tid för frågor.');
    await look(form, '62-evaluation-filled-in');
    await form.getByRole('button', { name: 'Skicka' }).click();
    const text = await shown(cardWith('Tack! Ditt svar är sparat.'));
    await look(cardWith('Tack! Ditt svar är sparat.'), '63-evaluation-answered');
    assert.match(text, /Du kan ändra svaret fram till tisdag/);
    assert.match(text, /En har svarat\./);
  });

  it('can be changed, with what was answered filled in', async () => {
    // The new number on the card is shown to everybody: in place of what is being filled in, where no dialogs are.
    await playground.setClock(at(held, '15:31'));
    await counted('En har svarat.').getByRole('button', { name: 'Svara' }).click();
    const form = cardWith('Vad tyckte du om mötet?');
    await choose(form, 'Jag blev lyssnad på', '3');
    assert.equal(await field(form, 'Vill du säga något mer?').inputValue(), 'Mer tid för frågor.');
    await form.getByRole('button', { name: 'Skicka' }).click();
    assert.match(await shown(cardWith('Tack! Ditt svar är sparat.')), /En har svarat\./);
  });

  it('shows everybody how many have answered', async () => {
    for (const [person, marks] of [
      ['karin', [5, 4, 3, 2, 4, 5]],
      ['petra', [4, 4, 2, 3, 5, 4]],
      ['musa', [3, 5, 1, 4, 4, 4]],
      ['olle', [2, 3, 2, 5, 3, 4]],
    ] as const) {
      await answersAs(person, marks);
    }
    await playground.setClock(at(held, '15:32'));
    await look(counted('Fem har svarat.'), '64-evaluation-count');
  });

  it('closes by itself, and the group gets the result as a picture and as numbers', async () => {
    const closes = new Date(at(held, '16:00').getTime() + 7 * day);
    await playground.setClock(closes);
    const text = await shown(cardWith('Svaren om mötet'));
    await look(cardWith('Svaren om mötet'), '65-evaluation-results');
    assert.match(text, /Fem svarade\./);
    assert.match(text, /Jag blev lyssnad på\s+3,8 av 5/);
    assert.match(text, /Mer tid för frågor\./);
    await cardWith('Utvärderingen är stängd.').waitFor();
  });

  it('begins next time with what was promised, and shows what has changed since', async () => {
    const later = (time: string): Date => new Date(at(held, time).getTime() + 14 * day);
    await playground.openPersonalChat();
    await cardWith('Vad ska gruppen pröva nästa gång?').waitFor();
    await playground.say('vi lovar: fler pauser', 'Nästa utvärdering börjar med det löftet.');
    await playground.setClock(later('15:00'));
    await playground.say('mötet är slut', 'Nu kan gruppen svara på hur mötet var.');
    for (const person of ['karin', 'petra', 'musa', 'olle', 'vera']) await answersAs(person, [5, 5, 3, 4, 5, 5]);
    await playground.openChannel();
    await playground.setClock(later('15:01'));
    await counted('Fem har svarat.').waitFor();
    await look(cardWith('Förra gången lovade vi: fler pauser'), '66-evaluation-promise');
    await playground.openPersonalChat();
    await playground.say('stäng utvärderingen', 'Resultatet kommer till gruppen.');
    await playground.openChannel();
    const text = await shown(cardWith('mot tidigare möten'));
    await look(cardWith('mot tidigare möten'), '67-evaluation-change');
    assert.match(text, /Jag visste i förväg vad gruppen ville ha min syn på\s+5,0 av 5\s+↑ upp 1,4 mot tidigare möten/);
  });

  it('is history that anybody in the group can ask for', async () => {
    const history = await playground.post('resultat');
    await look(history, '68-evaluation-history');
    assert.match(await shown(history), /Så har mötena varit[\s\S]*Marsmötet/);
    await playground.openPersonalChat();
    const table = await playground.ask('exportera resultat');
    await look(table, '69-evaluation-table');
    assert.match(await field(table, 'Tabellen').inputValue(), /^Datum;Möte;/);
  });
});
