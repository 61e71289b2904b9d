import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId } from '../../../../src/core/ids.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { placeOf } from '../../../support/requests.js';
import { heardExactly } from '../../../support/said-exactly.js';
import { inOffice, staffWorld } from '../staff-world.js';

const texts = textsIn('sv').editors;

/** What somebody types in the office's channel. */
async function world() {
  const here = await staffWorld();
  const types = async (text: string, name = 'Stina', more: object = {}): Promise<string> => {
    const heard = heardExactly(text, 'office');
    assert.ok(heard !== undefined && 'verb' in heard, text);
    return textOf(await here.does(name, heard.verb, heard.input as object, { ...inOffice, ...more }));
  };
  return { ...here, types };
}

describe('settling a suggestion in words', () => {
  it('accepts it as it stands, and whoever suggested it is told', async () => {
    const { suggested, types, record, delivered } = await world();
    await suggested('QXJ');
    await delivered();
    assert.match(await types('godkänn QXJ'), /Stina har godkänt förslaget/);
    const { meanings, settled } = await record('QXJ');
    assert.deepEqual([meanings[0]?.name.sv, settled[0]?.outcome], ['Påhittad grupp', 'accepted']);
    assert.ok((await delivered()).some(({ to, text }) => to === 'unnamed' && text.includes('QXJ')));
  });

  it('declines it with a reason, and asks for one where there is none', async () => {
    const { suggested, types, record } = await world();
    await suggested('QXJ');
    assert.equal(await types('avslå QXJ'), texts.declineSaid('QXJ'));
    assert.equal((await record('QXJ')).suggestions.length, 1);
    assert.match(await types('avslå QXJ: den finns redan'), /Stina har sagt nej till förslaget\. Skäl: den finns redan/);
    assert.equal((await record('QXJ')).settled[0]?.reason, 'den finns redan');
  });

  it('refuses a reason with a personal number without repeating it', async () => {
    const { suggested, types, record } = await world();
    await suggested('QXJ');
    assert.ok(!(await types('avslå QXJ: gäller 811218-9876')).includes('811218-9876'));
    assert.equal((await record('QXJ')).suggestions.length, 1);
  });

  it('asks which of several, and takes the one with that number', async () => {
    const { suggested, types, record } = await world();
    await suggested('QXJ', 'Första');
    await suggested('QXJ', 'Andra');
    const asked = await types('godkänn qxj');
    assert.ok(asked.startsWith(texts.whichWaiting('QXJ')));
    assert.match(asked, /1\. Står för: Första.*\n2\. Står för: Andra/);
    assert.match(await types('godkänn QXJ 3'), /1\. Står för/);
    await types('godkänn QXJ 2');
    const { suggestions, meanings } = await record('QXJ');
    assert.deepEqual([suggestions.map(({ expansion }) => expansion), meanings.map(({ name }) => name.sv)], [['Första'], ['Andra']]);
  });

  it('says how to correct what is there already, and that nothing waits', async () => {
    const { suggested, types } = await world();
    await suggested('RSG', '', { wrong: true });
    assert.equal(await types('godkänn RSG'), texts.acceptByEditing('RSG'));
    assert.equal(await types('godkänn XYZ'), texts.noneWaiting('XYZ'));
  });

  it('shows what waits when nothing is said about which', async () => {
    const { suggested, types } = await world();
    await suggested('QXJ');
    for (const text of ['godkänn', 'avslå']) assert.match(await types(text), /Ett förslag väntar\.\nQXJ: Påhittad grupp/);
  });

  it('is done once for each activity', async () => {
    const { suggested, types, record } = await world();
    await suggested('QXJ');
    for (let time = 0; time < 2; time += 1)
      assert.match(await types('godkänn QXJ', 'Stina', { id: 'same' as ActivityId }), /Stina har godkänt förslaget/);
    assert.equal((await record('QXJ')).meanings.length, 1);
  });

  it('is done once for each activity, of several too: come again, it settles no other', async () => {
    for (const words of ['avslå QXJ 2: nej', 'godkänn QXJ 2']) {
      const { suggested, types, record } = await world();
      for (const expansion of ['Första', 'Andra', 'Tredje']) await suggested('QXJ', expansion);
      const said = await types(words, 'Stina', { id: 'same' as ActivityId });
      assert.equal(await types(words, 'Stina', { id: 'same' as ActivityId }), said);
      const left = (await record('QXJ')).suggestions.map(({ expansion }) => expansion);
      assert.deepEqual(left, ['Första', 'Tredje'], words);
    }
  });

  it('is for staff only', async () => {
    const { suggested, types, record } = await world();
    await suggested('QXJ');
    assert.equal(await types('godkänn QXJ', 'Vera', { place: placeOf('personal') }), textsIn('sv').office.notHere);
    assert.equal((await record('QXJ')).suggestions.length, 1);
  });

  it('stands in the text of its card and of the list, for who sees no buttons', async () => {
    const { suggested, edits, delivered } = await world();
    await suggested('QXJ');
    assert.ok((await delivered())[0]?.text.endsWith(texts.settleSaid('QXJ')));
    assert.ok(textOf(await edits('Stina', 'glossary.suggestions')).endsWith(texts.settleSaid('QXJ')));
  });

  it('is listed with no more buttons than Teams shows under a card', async () => {
    const { suggested, edits } = await world();
    for (let at = 0; at < 8; at += 1) await suggested('QXJ', `Påhittad grupp ${at}`);
    const list = await edits('Stina', 'glossary.suggestions');
    assert.equal((dataOf(list)['rows'] as readonly unknown[]).length, 6);
    assert.ok(textOf(list).includes(texts.entryMore(2)));
  });

  it('is not heard in what is said about other things', () => {
    for (const text of ['godkänn protokollet', 'avslå', 'accept the offer from them', 'godkänn QXJ: för att', 'säg nej till våld'])
      assert.notEqual(heardExactly(text, 'office')?.verb, 'glossary.acceptSaid', text);
    for (const text of [
      'säg nej till allt detta',
      'säg nej till mötet',
      'godkänn det',
      'avslå den: den finns',
      'accept it',
      'decline them',
    ])
      assert.equal(heardExactly(text, 'office'), undefined, text);
  });
});
