import { describe, it } from 'mocha';
import { are } from '../understood.js';

describe('a message that is one word', () => {
  it('asks for the abbreviation that it is, in any case', () => {
    are({
      sip: 'explain SIP',
      Sip: 'explain SIP',
      'au.': 'explain AU',
      mas: 'explain MAS',
      kris: 'explain KRIS',
      forte: 'explain Forte',
      vip: 'explain VIP',
      lag: 'explain LAG',
      nsks: 'explain NSK-S',
      'SKR:s': 'explain SKR',
      'LPO:ernas': 'explain LPO',
      DO: 'explain DO',
      WHO: 'explain WHO',
    });
  });

  it('asks for what is written like an abbreviation, known or not', () => {
    are({
      ASIH: 'explain ?ASIH',
      'ASIH.': 'explain ?ASIH',
      RMPG: 'explain ?RMPG',
      XYZ: 'explain ?XYZ',
      'XQ*Z*': 'explain ?XQZ',
      xqz: 'explain ?xqz',
      SBK: 'explain SBK>SBU',
      LPP: 'explain LPP>LPO,LPT',
      rgs: 'explain rgs>RSG',
      BISMA: 'explain BISMA>BISAM',
    });
  });

  it('asks for nothing when people say it by itself', () => {
    const said =
      'OBS STRESS HURRA KOMMER TACK HEJ OK JA NEJ BRA FIKA WOW LOL FYI IV MP do who add kris! möte hund snö Patientlagen (lag zzz ABCDEFGHI';
    are(Object.fromEntries(said.split(' ').map((word) => [word, 'nothing'])));
  });

  it('is no longer one word with another beside it', () => {
    are({ 'en mas': 'nothing', 'kris nu': 'nothing', 'bra pod': 'nothing', 'forte piano': 'nothing' });
  });
});
