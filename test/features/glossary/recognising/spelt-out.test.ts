import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { joinSpeltOut } from '../../../../src/features/glossary/recognising/spelt-out.js';
import { changedGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import { glossary } from '../../../support/terms.js';
import { term } from '../made-terms.js';
import { are } from '../understood.js';

describe('an abbreviation that is written in pieces', () => {
  it('is the one that its letters make', () => {
    are({
      'N.P.O.': 'explain NPO',
      'n p o': 'explain NPO',
      'vad betyder l.p.o.': 'explain LPO',
      'vad är s. i. p.?': 'explain SIP',
      'A.S.I.H.': 'explain ?ASIH',
      'vad betyder R S G i kallelsen': 'explain RSG',
    });
  });

  it('is the one that has a sign between them', () => {
    are({
      'vad är nsk s': 'explain NSK-S',
      'vad är nsks': 'explain NSK-S',
      'vad är hslf fs?': 'explain HSLF-FS',
      'vad är I & KC': 'explain I&KC',
    });
  });

  it('is so whether Lotsen came with it or staff added it, and however many signs it has', () => {
    const changed = changedGlossary(glossary, { added: [term('QX-Z'), term('A-B&C')], removed: new Set() });
    const asked = ['vad är nsk s', 'vad är qx z', 'vad är a b&c', 'vad är a-b c'];
    assert.deepEqual(
      asked.map((text) => joinSpeltOut(text, changed)),
      ['vad är NSK-S', 'vad är QX-Z', 'vad är A-B&C', 'vad är A-B&C'],
    );
  });

  it('is heard by the names of its letters, however those are written', () => {
    are({ 'vad är "enn ess ge"': 'explain NSG', 'ess vee eff': 'explain SVF', 'vad betyder äll a ge?': 'explain LAG' });
  });

  it('is not made of other letters', () => {
    are({
      'vi ses t.ex. i maj, m.m.': 'nothing',
      'a b c': 'nothing',
      's.k. vård': 'nothing',
      'p o': 'nothing',
      [`${'ord '.repeat(80)}n p o`]: 'nothing',
    });
  });
});
