import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hear } from '../../../../src/features/glossary/lookup/listener.js';
import { understand } from '../../../../src/features/glossary/recognising/understand.js';
import { placeOf } from '../../../support/requests.js';
import { glossary } from '../../../support/terms.js';
import { are } from '../understood.js';

const pageOf = (text: string) => {
  const result = understand(text, glossary, { names: [] });
  assert.equal(result.kind, 'browse', text);
  return result.kind === 'browse' ? result.page : undefined;
};

describe('what else is asked of the glossary', () => {
  it('is a page of it, counted from one by whoever asks', () => {
    assert.deepEqual(
      ['ordlista', 'ordlista 2', 'ordlistan sid 3', 'visa sida 1 i ordlistan', 'glossary page 4', 'ordlista 0', 'ordlista 2 3'].map(pageOf),
      [undefined, 1, 2, 0, 3, 0, undefined],
    );
    are({ 'läs upp ordlistan': 'browse', 'kan du skriva upp alla förkortningar åt mig': 'browse', 'ordlista juridik': 'nothing' });
  });

  it('is the map, however it is called', () => {
    are({ 'hur ser hela systemet ut?': 'map', 'org chart': 'map', organisationsschema: 'map', 'hur ser det ut på fredag?': 'nothing' });
  });

  it('is asked for what the question is about when it was only begun, as the command menu writes it', () => {
    are({
      'vad betyder': 'explain ',
      förklara: 'explain ',
      'what does': 'explain ',
      'vad betyder det?': 'nothing',
      'vad är skillnaden?': 'compare ',
      'Vad är det för skillnad på dom?': 'compare ',
      'vad är skillnaden mellan äpplen och päron': 'nothing',
    });
  });
});

describe('a suggestion that somebody types', () => {
  it('has the meaning with it, however that is put', () => {
    const said = 'suggest ASIH = Avancerad sjukvård i hemmet';
    are({
      'föreslå ASIH - Avancerad sjukvård i hemmet': said,
      'föreslå ASIH – Avancerad sjukvård i hemmet': said,
      'föreslå ASIH = Avancerad sjukvård i hemmet': said,
      'föreslå ASIH: Avancerad sjukvård i hemmet': said,
      'föreslå ASIH:Avancerad sjukvård i hemmet': said,
      'föreslå ASIH (Avancerad sjukvård i hemmet)': said,
      'föreslå ASIH Avancerad sjukvård i hemmet': said,
      'föreslå ASIH som betyder Avancerad sjukvård i hemmet': said,
      'jag vill föreslå ASIH står för Avancerad sjukvård i hemmet': said,
      'förslag: ASIH = Avancerad sjukvård i hemmet': said,
      'ASIH = Avancerad sjukvård i hemmet': said,
      'suggest ASIH: Advanced care at home': 'suggest ASIH = Advanced care at home',
      'föreslå asih = avancerad sjukvård': 'suggest asih = avancerad sjukvård',
      'förslag: ASIH': 'suggest ASIH',
    });
  });

  it('says when something is wrong rather than missing, so that the other form opens', () => {
    const wrong = (text: string) => {
      const result = understand(text, glossary, { names: [] });
      return result.kind === 'suggest' ? [result.abbr, result.wrong ?? false] : [];
    };
    assert.deepEqual(
      ['RSG är fel', 'SKL stämmer inte längre', 'det står fel om NPO', 'Något stämmer inte', 'Something is wrong', 'föreslå ASIH'].map(
        wrong,
      ),
      [
        ['RSG', true],
        ['SKL', true],
        ['NPO', true],
        ['', true],
        ['', true],
        ['ASIH', false],
      ],
    );
    const input = { abbr: 'RSG', expansion: '', wrong: true };
    assert.deepEqual(hear('RSG är fel', placeOf('personal'), glossary)?.input, input);
  });

  it('keeps as much of the meaning as the form takes', () => {
    const long = 'ord '.repeat(30).trim();
    are({
      [`föreslå ASIH = ${long}`]: `suggest ASIH = ${long}`,
      [`föreslå ASIH = ${'x'.repeat(300)}`]: `suggest ASIH = ${'x'.repeat(200)}`,
    });
  });

  it('is not every suggestion that people make', () => {
    are({
      'jag har ett förslag: SIP tas upp på mötet': 'scan',
      'förslag på mötestid': 'nothing',
      'förslag lunch': 'nothing',
      'jag har ett förslag': 'nothing',
    });
  });

  it('puts right what is wrong', () => {
    are({
      'RSG är fel': 'suggest RSG',
      'rsg är fel': 'suggest RSG',
      'det står fel om RSG': 'suggest RSG',
      'RSG stämmer inte.': 'suggest RSG',
      'förklaringen av RSG är fel': 'suggest RSG',
      'RSG is wrong': 'suggest RSG',
      'något är fel i ordlistan': 'suggest ',
      'something is wrong in the glossary': 'suggest ',
    });
  });

  it('is not meant when something else is wrong', () => {
    are({
      'du har fel': 'nothing',
      'maten är fel': 'nothing',
      'lag är fel': 'nothing',
      'det blev fel på mötet': 'nothing',
      'RSG är fel grupp för den frågan': 'scan',
      'det är inte fel på RSG': 'scan',
      'är RSG fel?': 'explain RSG',
    });
  });
});
