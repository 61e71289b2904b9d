import { describe, it } from 'mocha';
import { are } from './understood.js';

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
