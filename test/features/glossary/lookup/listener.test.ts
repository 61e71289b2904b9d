import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ConversationId, PersonId, PlaceId } from '../../../../src/core/ids.js';
import type { Place } from '../../../../src/core/request.js';
import { glossaryRecogniser, hear } from '../../../../src/features/glossary/lookup/listener.js';
import { glossary } from '../../../support/terms.js';

const listen = (text: string, where: Place) => {
  const heard = hear(text, where, glossary);
  if (heard === undefined) return undefined;
  const { terms: _, how: __, plainly: ___, ...rest } = heard;
  return rest;
};
const place: Place = { kind: 'personal', id: 'a:1' as PlaceId, conversation: 'a:1' as ConversationId, names: [] };

describe('listening for abbreviations', () => {
  for (const [said, heard] of [
    ['vad betyder RSG och XQZ?', { verb: 'glossary.explain', input: { asked: ['RSG', 'XQZ'] }, language: 'sv' }],
    ['what does RSG mean?', { verb: 'glossary.explain', input: { asked: ['RSG'] }, language: 'en' }],
    ['hur uttalas RSG?', { verb: 'glossary.explain', input: { asked: ['RSG'], sound: true }, language: 'sv' }],
    ['RSG?', { verb: 'glossary.explain', input: { asked: ['RSG'] } }],
    ['skillnaden mellan NPO och RPO', { verb: 'glossary.compare', input: { asked: ['NPO', 'RPO'] }, language: 'sv' }],
    ['karta', { verb: 'glossary.map', input: {}, language: 'sv' }],
    ['ordlista', { verb: 'glossary.browse', input: {}, language: 'sv' }],
    ['föreslå XYZ', { verb: 'glossary.suggestForm', input: { abbr: 'XYZ', expansion: '' }, language: 'sv' }],
    ['föreslå XYZ = något nytt', { verb: 'glossary.suggestForm', input: { abbr: 'XYZ', expansion: 'något nytt' }, language: 'sv' }],
    ['hur förkortas patientlagen?', { verb: 'glossary.explain', input: { asked: ['patientlagen'], reverse: true }, language: 'sv' }],
    ['hjälp', { verb: 'help.show', input: {}, language: 'sv' }],
  ] as const) {
    it(`hears "${said}"`, () => assert.deepEqual(listen(said, place), heard));
  }

  it('keeps to the meaning whose full name was asked for', () => {
    assert.deepEqual(listen('vad gör ett personligt ombud?', place)?.input, { asked: ['Personligt ombud'] });
    assert.deepEqual(listen('vad betyder PO?', place)?.input, { asked: ['PO'] });
  });

  it('keeps to the abbreviation where its full name cannot be looked up', () => {
    const name = '(Sjukvårds-)Regionala samverkansgruppen för kunskapsstyrning';
    assert.notDeepEqual(listen(`vad är ${name}?`, place)?.input, { asked: [name] });
  });

  it('passes a pasted text on as it is', () => {
    const text = 'Dagordning\n1. NPO rapporterar om PSVF\n2. RSG återkommer om SIP\n3. Beslut om LAG';
    assert.deepEqual(listen(text, place), { verb: 'glossary.scan', input: { text }, language: 'sv' });
  });

  it('leaves what is not about abbreviations to others', () => {
    assert.equal(listen('vad tycker du om maten?', place), undefined);
    assert.equal(listen('12345', place), undefined);
  });

  it('says how plainly an abbreviation was asked for, and which', () => {
    for (const [said, how, terms] of [
      ['vad betyder RSG?', 'asked', ['RSG']],
      ['mer om RSG', 'asked', ['RSG']],
      ['Jag tycker att vårt LPO har varit bra i år', 'told', ['LPO']],
      ['Vi har möte med NAG på måndag och RSG på tisdag', 'several', ['NAG', 'RSG']],
      ['vad betyder XQZ?', 'asked', []],
      ['XQZ glömde säga att jag tar med fika', 'unknown', []],
      ['visa ordlistan', 'other', []],
    ] as const) {
      const heard = hear(said, place, glossary);
      assert.deepEqual([heard?.how, heard?.terms], [how, terms], said);
    }
  });

  it('knows an abbreviation from a word that is one by chance', () => {
    const { isTerm } = glossaryRecogniser(() => glossary, { all: () => glossary });
    for (const word of ['RSG', 'rsg', 'LAG', 'SIP']) assert.ok(isTerm(word), word);
    for (const word of ['lag', 'Lag', 'mötet', 'XQZ']) assert.ok(!isTerm(word), word);
  });

  it('waits only where the glossary of whoever writes has to be looked up', async () => {
    const heard = { verb: 'glossary.explain', input: { asked: ['RSG'] }, terms: ['RSG'], how: 'asked', plainly: true };
    const living = { all: () => glossary };
    const vera = { id: '29:vera' as PersonId, name: 'Vera' };
    assert.deepEqual(glossaryRecogniser(() => glossary, living).hears('RSG?', place, vera), heard);
    const later = glossaryRecogniser(async () => glossary, living).hears('RSG?', place, vera);
    assert.ok(later instanceof Promise);
    assert.deepEqual(await later, heard);
  });
});
