import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ConversationId, PersonId, PlaceId } from '../../../../src/core/ids.js';
import type { Place } from '../../../../src/core/request.js';
import { glossaryListener, hear } from '../../../../src/features/glossary/lookup/listener.js';
import { glossary } from '../../../support/terms.js';

const listen = (text: string, where: Place) => hear(text, where, glossary);
const place: Place = { kind: 'personal', id: 'a:1' as PlaceId, conversation: 'a:1' as ConversationId, names: [] };

describe('listening for abbreviations', () => {
  for (const [said, heard] of [
    ['vad betyder RSG och XQZ?', { verb: 'glossary.explain', input: { asked: ['RSG', 'XQZ'] }, language: 'sv' }],
    ['what does RSG mean?', { verb: 'glossary.explain', input: { asked: ['RSG'] }, language: 'en' }],
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

  it('leaves what is not about abbreviations to others, in the language it was said in', () => {
    assert.deepEqual(listen('vad tycker du om maten?', place), {
      verb: 'help.notUnderstood',
      input: { text: 'vad tycker du om maten?' },
      language: 'sv',
    });
    assert.equal(listen('12345', place), undefined);
  });

  it('waits only where the glossary of whoever writes has to be looked up', async () => {
    const heard = { verb: 'glossary.explain', input: { asked: ['RSG'] } };
    const vera = { id: '29:vera' as PersonId, name: 'Vera' };
    assert.deepEqual(glossaryListener(() => glossary)('RSG?', place, vera), heard);
    const later = glossaryListener(async () => glossary)('RSG?', place, vera);
    assert.ok(later instanceof Promise);
    assert.deepEqual(await later, heard);
  });
});
