import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { scan } from '../../../../src/features/glossary/recognising/scan.js';
import { buildGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import { glossary } from '../../../support/terms.js';
import { abbrs, term } from '../made-terms.js';

const known = (text: string): string[] => abbrs(scan(text, glossary).known);
const unknown = (text: string): readonly string[] => scan(text, glossary).unknown;

describe('scanning a text', () => {
  it('lists each known abbreviation once, in order of first appearance', () => {
    assert.deepEqual(known('RSG och NAG. RSG träffar I&KC, S-KiS och HSLF-FS.'), ['RSG', 'NAG', 'I&KC', 'S-KiS', 'HSLF-FS']);
  });

  it('finds them inflected, compounded, in brackets and in quotes', () => {
    assert.deepEqual(known('LPO:t, NAGens, (LSG), ”RCC”, RAG-mötet, SIP/BUP-planen, NSPHs, LPO-\noch LAG-arbetet, NSK-S-gruppen'), [
      ...['LPO', 'NAG', 'LSG', 'RCC', 'RAG', 'SIP', 'BUP', 'NSPH', 'LAG', 'NSK-S'],
    ]);
  });

  it('finds both parts of a compound of two', () => {
    assert.deepEqual(known('NPO-RPO-samverkan'), ['NPO', 'RPO']);
  });

  it('puts together an abbreviation that a line end divides', () => {
    assert.deepEqual(known('stöd från NS-\nPH i länet'), ['NSPH']);
    assert.deepEqual(unknown('vi har QX-\nZW här'), []);
  });

  it('gives every meaning, the likeliest in the place first', () => {
    const [found] = scan('AF tas upp', glossary, ['Hjärta och kärl']).known;
    assert.deepEqual(
      found?.terms.map((one) => one.sv),
      ['förmaksflimmer (engelska: atrial fibrillation)', 'Arbetsförmedlingen'],
    );
  });

  it('leaves ordinary words alone in lower case, in headings and in shouting', () => {
    assert.deepEqual(known('enligt lag har vi en vip, ett gap, en vas, kol och kris; eras sol'), []);
    assert.deepEqual(known('VI ÄR ETT BRA LAG\nNU ÄR DET KRIS\nLagen gäller. Vas. Kol.'), []);
    assert.deepEqual(known('vårt LAG och GAP\nRAPPORT FRÅN RSG'), ['LAG', 'GAP', 'RSG']);
  });

  it('keeps an ordinary word that stands alone in capitals on its line, as in a table', () => {
    assert.deepEqual(known('LAG\nlokal nivå'), ['LAG']);
    assert.deepEqual(known('LAG VIP'), ['LAG', 'VIP']);
  });

  it('finds letters in lower case that make no word, among words only', () => {
    assert.deepEqual(known('personer med adhd och npf, andt'), ['ADHD', 'NPF', 'ANDT']);
    assert.deepEqual(known('sko\nrsk\nan (rjl.se)'), []);
  });

  it('finds those with one capital, but not at the start of other words', () => {
    assert.deepEqual(known('enligt Fohm och Fohms råd; forte'), ['Fohm']);
  });

  it('takes SOL for SoL, but not SOS for SoS or NPO for NPÖ', () => {
    assert.deepEqual(known('HSL och SOL'), ['HSL', 'SoL']);
    assert.deepEqual(known('SOS Alarm och NPÖ'), ['NPÖ']);
  });

  it('does not read web and mail addresses', () => {
    const text = 'se https://x.example/RSG, www.npo.example/NAG och LSG@x.example';
    assert.deepEqual([known(text), unknown(text)], [[], []]);
  });

  it('lists what looks like an abbreviation and is not known', () => {
    assert.deepEqual(unknown('QXZ:s rapport, SLSO och KPP-mötet'), ['QXZ', 'SLSO', 'KPP']);
  });

  it('lists no plain words, party letters, numerals, codes, initials or signals', () => {
    const text = `DAGORDNING\nVAL AV JUSTERARE\nVAD gäller? INTE nu. OBS! Kl. 10 i B12, CO2. § 4 Kapitel IV och VIII.
      Ordförande (S), ersättare (MP), (KD). KE Berg och A.B. Ek. Pol itis k bered n i ng $ I l. DATAKULTUR, MENTI, VågaVa.`;
    assert.deepEqual([known(text), unknown(text)], [[], []]);
  });

  it('lists nothing unknown beside a plain word in capitals', () => {
    assert.deepEqual(unknown('BESLUT QXZ\nQXZW MÖTET'), []);
  });

  it('is not fooled by invisible signs and composed letters', () => {
    assert.deepEqual(known('N\u200bPO\u0308 och R\u00adSG'), ['NPÖ', 'RSG']);
  });

  it('keeps the order of appearance, whatever stands between', () => {
    const own = buildGlossary(['QA', 'QB', 'QC', 'QD'].map((abbr) => term(abbr)));
    const piece = fc.oneof(fc.constantFrom('QA', 'QB', 'QC', 'QD'), fc.constantFrom('och', 'det är', 'i vården', '12'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const first = [...new Set(pieces.filter((one) => one.startsWith('Q')))];
        assert.deepEqual(abbrs(scan(pieces.join(' '), own).known), first);
      }),
    );
  });

  it('never throws, and invents nothing', () => {
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'RSGNPÖlag-:&/\n (.@<') }));
    fc.assert(
      fc.property(noise, (text) => {
        for (const abbr of known(text)) assert.ok(glossary.bySpelling.has(abbr));
      }),
    );
  });
});
