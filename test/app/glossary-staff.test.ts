import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { channelOf, chatOf, from, groupConversation, inChannel, press, said, startWithGroup } from '../support/conversation.js';
import { groupPlace } from '../support/groups.js';
import { officePlace, pairedIn } from '../support/offices.js';
import { officeCodes } from '../support/usual-settings.js';
import type { WholeBot } from '../support/whole-bot.js';

const office = channelOf(officePlace.id);

describe('the glossary in conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
  });
  after(() => bot.close());

  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const delivered = async (): Promise<readonly { readonly method: string; readonly text: string }[]> => {
    const sent = await bot.connector.during(() => bot.delivers());
    return sent.map(({ method, body }) => ({ method, text: JSON.stringify(body) }));
  };
  const suggest = (name: string, abbr: string, expansion: string, more: object = {}) =>
    say({ ...from(name), text: undefined, value: { verb: 'glossary.suggest', abbr, expansion, definition: 'Finns inte.', ...more } });
  const idOf = async (abbr: string): Promise<string> => (await bot.store.get(termKind, abbr))?.suggestions[0]?.id ?? '';

  it('keeps a suggestion while there is no back office, and shows it in its channel as soon as there is one', async () => {
    assert.match(await suggest('Vera', 'QXJ', 'Påhittad grupp'), /Tack! Ditt förslag om QXJ är sparat/);
    assert.deepEqual(await delivered(), []);
    const paired = await say(inChannel('Stina', `back office ${officeCodes[0]?.code}`, office));
    assert.match(paired, /back office/iu);
    const cards = await delivered();
    assert.equal(cards.filter(({ text }) => text.includes('Förslag till ordlistan: QXJ')).length, 1);
    assert.doesNotMatch(JSON.stringify(cards), /Vera|29:vera/);
  });

  it('takes what an editor accepts at once, updates the card and tells whoever suggested it', async () => {
    assert.match(await say({ ...from('Olle'), text: 'vad betyder QXJ?' }), /Jag hittar inte QXJ/);
    const accepted = await say(press('Stina', 'glossary.accept', { abbr: 'QXJ', suggestion: await idOf('QXJ'), asIs: true }, office));
    assert.match(accepted, /Stina har godkänt förslaget/);
    const now = await say({ ...from('Olle'), text: 'vad betyder QXJ?' });
    assert.match(now, /Påhittad grupp/);
    assert.match(now, /Back office, godkänt 2026-11-22/);
    const cards = await delivered();
    assert.deepEqual(
      cards.map(({ method, text }) => [method, /Stina har godkänt/u.test(text)]),
      [['PUT', true]],
    );
    // A Sunday: nobody is disturbed before Monday morning.
    const sent = await bot.connector.during(() => bot.goesTo('2026-11-23T07:00:00.000Z'));
    assert.match(JSON.stringify(sent.map(({ body }) => body)), /Ditt förslag om QXJ är med i ordlistan/);
  });

  it('finds it in a comparison, a text, the list, the search and the message extension too', async () => {
    assert.match(await say({ ...from('Olle'), text: 'skillnaden mellan QXJ och NPO' }), /Påhittad grupp/);
    assert.match(
      await say({ ...from('Olle'), text: '1. QXJ rapporterar\n2. RSG berättar\n3. Om alla andra saker som kan tas upp nu' }),
      /Påhittad grupp/,
    );
    const browsed = await say({ ...from('Olle'), text: undefined, value: { verb: 'glossary.browse', category: 'other', level: 'all' } });
    assert.match(browsed, /Påhittad grupp/);
    const value = { commandId: 'glossary.search', parameters: [{ name: 'term', value: 'påhit' }] };
    assert.match(await say({ ...from('Olle'), type: 'invoke', name: 'composeExtension/query', text: undefined, value }), /QXJ/);
    assert.match(await say({ ...from('Olle'), text: 'qxj' }), /Påhittad grupp/);
  });

  it('shows what holds for one group to those in it only, named as theirs and first of all', async () => {
    await suggest('Vera', 'SIP', 'Samtal i plenum');
    await delivered();
    const entry = { abbr: 'SIP', suggestion: await idOf('SIP'), expansion: 'Samtal i plenum', definition: 'Alla talar.' };
    await say(press('Stina', 'glossary.accept', { ...entry, scope: `group:${groupPlace.id}` }, office));
    const asked = 'vad betyder SIP?';
    const [here, hers] = [await say(inChannel('Musa', asked)), await say({ ...from('Vera'), text: asked })];
    for (const shown of [here, hers]) {
      assert.match(shown, /Så använder gruppen LAG Suicidprevention förkortningen/);
      assert.ok(shown.indexOf('Samtal i plenum') < shown.indexOf('amordnad individuell plan'));
    }
    const elsewhere = channelOf('19:elsewhere@thread.tacv2');
    for (const changes of [
      { ...from('Fia'), text: asked },
      inChannel('Vera', asked, elsewhere),
      inChannel('Fia', 'SIP på mötet', elsewhere),
    ]) {
      const shown = await say(changes);
      assert.match(shown, /amordnad individuell plan/);
      assert.doesNotMatch(shown, /plenum|LAG Suicidprevention/);
    }
  });

  it('tells the second of two editors who was first', async () => {
    await suggest('Olle', 'QXK', 'Annan grupp');
    const data = { abbr: 'QXK', suggestion: await idOf('QXK') };
    const [first, second] = await Promise.all([
      say(press('Stina', 'glossary.accept', { ...data, asIs: true }, office)),
      say(press('Bo', 'glossary.decline', { ...data, reason: 'Används inte' }, office)),
    ]);
    const told = [first, second].filter((text) => /hann före/u.test(text));
    assert.equal(told.length, 1);
    assert.equal((await bot.store.get(termKind, 'QXK'))?.settled.length, 1);
  });

  it('is changed by nobody outside a back office, whatever their card says', async () => {
    await pairedIn(bot.store, officePlace.id);
    await suggest('Olle', 'QXL', 'Tredje gruppen');
    const before = JSON.stringify(await bot.store.get(termKind, 'QXL'));
    const data = { abbr: 'QXL', suggestion: await idOf('QXL'), asIs: true, expansion: 'Annat', reason: 'x', place: officePlace.id };
    for (const where of [groupConversation, chatOf('a:stina')]) {
      for (const verb of ['glossary.accept', 'glossary.decline']) {
        assert.ok((await say(press('Stina', verb, data, where))).includes(textsIn('sv').office.notHere));
      }
    }
    assert.equal(JSON.stringify(await bot.store.get(termKind, 'QXL')), before);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /QXL|Tredje|Stina|29:/);
  });
});
