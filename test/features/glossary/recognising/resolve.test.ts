import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolveAsked, sameLetters, similarTo } from '../../../../src/features/glossary/recognising/resolve.js';
import { buildGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import { glossary } from '../../../support/terms.js';
import { term } from '../made-terms.js';

const resolved = (asked: string): string => {
  const one = resolveAsked(glossary, asked, []);
  return one.as === 'known' ? one.abbr : `${one.as} ${one.asked}`;
};

describe('one thing that is asked for', () => {
  it('may be an abbreviation in any form, or a full name', () => {
    assert.deepEqual(['rsg', ' LPO:t ', 'NAG-mötet', 'nationella arbetsgrupper', 'Socialstyrelsen', 'lag'].map(resolved), [
      ...['RSG', 'LPO', 'NAG', 'NAG', 'SoS', 'LAG'],
    ]);
  });

  it('is not known when there is more than the name', () => {
    assert.equal(resolved('nationell arbetsgrupp i norr'), 'unknown nationell arbetsgrupp i norr');
  });

  it('is asked back about, or unknown', () => {
    assert.deepEqual(['RGS', 'QXJ-mötet', ''].map(resolved), ['similar RGS', 'unknown QXJ', 'unknown ']);
  });
});

describe('similar abbreviations', () => {
  it('are those with the same letters when there are any', () => {
    assert.deepEqual(similarTo(glossary, 'RGS'), ['RSG']);
    assert.deepEqual(similarTo(glossary, 'SOS'), ['SoS']);
    assert.deepEqual(similarTo(glossary, 'ASS'), ['ÅSS']);
    assert.deepEqual(similarTo(glossary, 'LPPO'), ['LPO']);
  });

  it('are else those one letter away, beginning alike first', () => {
    assert.deepEqual(similarTo(glossary, 'NSPX'), ['NSPH']);
    const some = buildGlossary([term('BXY'), term('AXZ'), term('AXYB')]);
    assert.deepEqual(similarTo(some, 'AXY'), ['AXYB', 'AXZ', 'BXY']);
  });

  it('are at most five', () => {
    const many = buildGlossary(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => term(`${letter}XY`)));
    assert.equal(similarTo(many, 'QXY').length, 5);
  });

  it('are none for two letters that are not swapped, for long words and for nothing', () => {
    assert.deepEqual(similarTo(glossary, 'PX'), []);
    assert.deepEqual(similarTo(glossary, 'OP'), ['PO']);
    assert.deepEqual(similarTo(glossary, 'RSG'.repeat(20)), []);
    assert.deepEqual(similarTo(glossary, ''), []);
    assert.deepEqual(similarTo(glossary, 'XQZ'), []);
  });

  it('with the same letters do not include a replaced one', () => {
    assert.deepEqual(sameLetters(glossary, 'LOL'), []);
  });
});
