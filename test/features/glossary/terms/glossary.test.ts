import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildGlossary, meaningsOf } from '../../../../src/features/glossary/terms/glossary.js';
import { glossary } from '../../../support/terms.js';
import { abbrs, term } from '../made-terms.js';

const meant = (abbr: string, ...places: string[]): string[] => meaningsOf(glossary, abbr, places).map((one) => one.sv);

describe('the meanings of an abbreviation', () => {
  it('are found in any case, the exact spelling first', () => {
    const two = buildGlossary([term('SoL'), term('SOL')]);
    assert.deepEqual(abbrs(meaningsOf(two, 'SOL', [])), ['SOL']);
    assert.deepEqual(abbrs(meaningsOf(two, 'SoL', [])), ['SoL']);
    assert.deepEqual(abbrs(meaningsOf(two, 'sol', [])), ['SoL', 'SOL']);
    assert.deepEqual(abbrs(meaningsOf(glossary, 'fohm', [])), ['Fohm']);
  });

  it('never mix up letters with and without dots, composed or not', () => {
    assert.deepEqual(meant('NPO'), ['Nationellt programområde']);
    assert.deepEqual(meant('NPÖ'), ['Nationell patientöversikt']);
    assert.deepEqual(meant('npO\u0308'), ['Nationell patientöversikt']);
    assert.deepEqual(meant('ASS'), []);
  });

  it('are not those of SoS for SOS', () => {
    assert.deepEqual(meant('SOS'), []);
    assert.deepEqual(meant('SoS'), ['Socialstyrelsen']);
  });

  it('are found by other short forms, unless these are abbreviations of their own', () => {
    assert.deepEqual(abbrs(meaningsOf(glossary, 'IKC', [])), ['I&KC']);
    assert.deepEqual(abbrs(meaningsOf(glossary, 'COPD', [])), ['KOL']);
    const own = buildGlossary([term('AB', { aliases: ['CDE'] }), term('CDE')]);
    assert.deepEqual(abbrs(meaningsOf(own, 'CDE', [])), ['CDE']);
  });

  it('come with the likeliest in this place first', () => {
    assert.equal(meant('AF', 'LPO hjärta och kärl')[0], 'förmaksflimmer (engelska: atrial fibrillation)');
    assert.equal(meant('AF', 'Brukarråd psykisk hälsa')[0], 'Arbetsförmedlingen');
    assert.equal(meant('AF').length, 2);
  });

  it('are none for what every object has', () => {
    for (const word of ['__proto__', 'constructor', 'toString', '']) assert.deepEqual(meant(word), []);
  });
});
