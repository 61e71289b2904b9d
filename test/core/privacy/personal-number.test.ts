import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../../src/core/privacy/personal-number.js';

// 811218-9876 and 701063-2391 are Skatteverket's own examples; the others are from its series for tests (980 to 999).
const ways: readonly string[] = [
  '811218-9876',
  '8112189876',
  '811218 9876',
  '811218 - 9876',
  '811218–9876',
  '811218—9876',
  '811218‐9876',
  '811218−9876',
  '811218+9876',
  '19811218-9876',
  '198112189876',
  '19811218 9876',
  '1981-12-18-9876',
  '1981-12-18 9876',
  '1981 12 18 9876',
  '1981.12.18-9876',
  '1981/12/18-9876',
  '81-12-18-9876',
  '81 12 18 9876',
  '81.12.18 - 9876',
  '18900101-9802',
  '701063-2391',
  '19701063-2391',
  '7010632391',
  '８１１２１８-９８７６',
  '１９８１１２１８－９８７６',
  '８１１２１８９８７６',
  '٨١١٢١٨-٩٨٧٦',
  '८११२१८-९८७६',
  '𝟪𝟣𝟣𝟤𝟣𝟪-𝟫𝟪𝟩𝟨',
  '⁸¹¹²¹⁸-⁹⁸⁷⁶',
  '⑧①①②①⑧-⑨⑧⑦⑥',
  '1981–12–18–9876',
  '81\u00a012\u00a018\u00a09876',
  '81\u200b1218-\u20609876',
  '8112\u00ad18-98\u200d76',
];

const similar: readonly (readonly [what: string, text: string])[] = [
  ['a mobile number', '070-174 06 05'],
  ['a mobile number from abroad', '+46 70 174 06 05'],
  ['a number at a switchboard', '08-465 004 00'],
  ['a bank giro number', '5050-1055'],
  ['a plus giro number', '4 12 34-8'],
  ['an OCR number', '1234 5678 9012'],
  ['a long OCR number', '73503128811218987654'],
  ['a company number', '556036-0793'],
  ['a card number', '4111 1111 1111 1111'],
  ['a date with a time', '2026-11-20 09:30'],
  ['a date with a Swedish time', '20 november 2026 kl. 14.00'],
  ['two dates', '2026-11-20--2026-11-27'],
  ['a case number', 'HSN 2024-00812'],
  ['a law', '2017:30 och 1985:125'],
  ['a personal number with the wrong check digit', '811218-9875'],
  ['a day that does not exist', '811318-9876'],
  ['a century that nobody is from', '99811218-9876'],
  ['a number without its last four', '811218'],
  ['a personal number with figures straight before it', '7811218-9876'],
  ['a personal number with figures straight after it', '811218-98760'],
  ['a date, and four figures on the next line', '811218\n9876'],
];

describe('a personal number', () => {
  for (const number of ways) {
    it(`is found when written ${number}`, () => {
      for (const text of [number, `Min mamma (${number}) undrar`, `pnr:${number}.`, `${number},${number}`, `rad ett\n${number}\n`])
        assert.ok(hasPersonalNumber(text), text);
    });
  }

  for (const [what, text] of similar) {
    it(`is not ${what}`, () => {
      assert.equal(hasPersonalNumber(text), false);
      assert.equal(withoutPersonalNumbers(text), text);
    });
  }

  it('is found after figures that could be its beginning', () => {
    for (const before of ['kl. 14.30 ', 'rum 12 ', '2024 ', '12 34 ', '2024-11-', '811218-'])
      assert.ok(hasPersonalNumber(`${before}811218-9876`));
  });

  it('is taken out, and nothing else with it', () => {
    assert.equal(withoutPersonalNumbers('Ring 070-174 06 05 om 811218-9876 eller 701063-2391!'), 'Ring 070-174 06 05 om … eller …!');
    assert.equal(withoutPersonalNumbers('811218-9876'), '…');
    assert.equal(withoutPersonalNumbers(''), '');
  });

  it('is taken out in whatever figures it is written, and without it a text stays as it was typed', () => {
    assert.equal(withoutPersonalNumbers('om ８１１２１８-９８７６ då'), 'om … då');
    for (const text of ['vecka ４８, ½ dag, 10 m²', 'rum\u00a012, 8\u200b1']) assert.equal(withoutPersonalNumbers(text), text);
  });

  it('is taken out with another one that begins inside it', () => {
    assert.equal(withoutPersonalNumbers('född 1880 12 13 1812 12 12 9801 där'), 'född … där');
  });

  it('is never left in a text it has been taken out of', () => {
    const piece = fc.constantFrom(...ways, ...similar.map(([, text]) => text), ' ', '-', 'och', '19', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        assert.equal(hasPersonalNumber(withoutPersonalNumbers(pieces.join(' '))), false);
      }),
    );
  });

  // Each takes minutes where a pattern goes back over what it has read.
  for (const piece of ['8', '81 ', '811218 ', '1981-12-18 ', '811218 - ', ' ', '-', '\u00a0', '8112-', '19']) {
    it(`is looked for in a quarter of a million times "${piece}" without going back`, () => {
      const text = piece.repeat(Math.ceil(250_000 / piece.length));
      assert.equal(hasPersonalNumber(text), false);
      assert.ok(hasPersonalNumber(`${text} x 811218-9876`));
    });
  }
});
