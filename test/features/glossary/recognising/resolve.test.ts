import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolveAsked } from '../../../../src/features/glossary/recognising/resolve.js';
import { glossary } from '../../../support/terms.js';

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
