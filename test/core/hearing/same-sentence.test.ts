import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { bareSentence, gistOf, isSameButForASlip, meantBySentence } from '../../../src/core/hearing/words/same-sentence.js';

describe('a sentence that somebody has said before', () => {
  it('is bare without case and signs', () => {
    assert.equal(bareSentence('  När är  MÖTET?! '), 'när är mötet');
    assert.equal(bareSentence('mo\u0308tet'), 'mötet');
    assert.equal(bareSentence('x'.repeat(121)), '', 'it is longer than any example');
  });

  it('is the same with one slip of the finger, unless it is so short that the slip makes another word of it', () => {
    assert.ok(isSameButForASlip('visa mötne', 'visa möten'));
    assert.ok(isSameButForASlip('mötn', 'möten'));
    assert.ok(!isSameButForASlip('visa mtöne', 'visa möten'), 'two slips');
    assert.ok(isSameButForASlip('kö', 'kö'));
    assert.ok(!isSameButForASlip('kön', 'köp'));
    assert.ok(!isSameButForASlip('', ''));
  });

  it('means what the first that it is like means', () => {
    const meant = meantBySentence([
      ['visa möten', 'meetings'],
      ['visa kön', 'queue'],
      ['visa mötet', 'meeting'],
    ]);
    assert.deepEqual(['visa möten', 'visa mötenn', 'vis kön', 'visa köerna'].map(meant), ['meetings', 'meetings', 'queue', undefined]);
  });

  it('has a gist of its own where three words tell something', () => {
    assert.equal(gistOf('Hej, när börjar egentligen nästa möte?'), gistOf('när börjar nästa mötet'));
    assert.equal(gistOf('får man ta med någon'), gistOf('får jag ta med någon'));
    assert.notEqual(gistOf('när börjar nästa möte'), gistOf('när slutar nästa möte'));
    assert.notEqual(gistOf('när börjar mötet'), '');
    assert.deepEqual(['möte i dag', 'möte i dag klockan tre '.repeat(6)].map(gistOf), ['', '']);
  });
});
