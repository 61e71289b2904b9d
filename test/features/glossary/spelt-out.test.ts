import { describe, it } from 'mocha';
import { are } from './understood.js';

describe('an abbreviation that is written in pieces', () => {
  it('is the one that its letters make', () => {
    are({
      'N.P.O.': 'explain NPO',
      'n p o': 'explain NPO',
      'vad betyder l.p.o.': 'explain LPO',
      'vad är s. i. p.?': 'explain SIP',
      'A.S.I.H.': 'explain ?ASIH',
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
