import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findFullNames, indexFullNames, stem } from '../../../../src/features/glossary/terms/full-names.js';
import { glossary } from '../../../support/terms.js';
import { abbrs, term } from '../made-terms.js';

const found = (text: string): string[] => findFullNames(glossary.names, text.split(' ')).flatMap(({ terms }) => abbrs(terms));

describe('full names', () => {
  it('are found in every inflection', () => {
    for (const name of [
      'nationell arbetsgrupp',
      'nationella arbetsgrupper',
      'den nationella arbetsgruppens',
      'Nationella Arbetsgrupperna',
    ]) {
      assert.deepEqual(found(name), ['NAG'], name);
    }
    assert.deepEqual(found('national working groups'), ['NAG']);
  });

  it('are found without what stands in brackets, and with a double letter left out', () => {
    assert.deepEqual(found('regionalt cancercentrum'), ['RCC']);
    assert.deepEqual(found('nationel samverkansgrup'), ['NSG']);
  });

  it('are the longest at each place', () => {
    assert.deepEqual(found('ett lokalt programområde eller ett programområde'), ['LPO', 'PO']);
    const names = indexFullNames([term('A', { sv: 'stor grupp' }), term('B', { sv: 'stor grupp för vård' })]);
    assert.deepEqual(abbrs(findFullNames(names, ['stor', 'grupp', 'för', 'vård'])[0]?.terms ?? []), ['B']);
  });

  it('keep apart words that differ in more than an ending', () => {
    assert.notEqual(stem('region'), stem('regim'));
    assert.equal(stem('planerna'), stem('plan'));
    assert.equal(stem('lag'), 'lag');
  });
});
