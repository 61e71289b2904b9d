import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { raiseListener } from '../../../../src/features/meetings/speaking/raise-words.js';
import { placeOf } from '../../../support/requests.js';

const hear = (text: string) => raiseListener(text, placeOf('personal'));

describe('wanting something raised', () => {
  const said: Readonly<Record<string, string>> = {
    'lyft detta: anhöriga glöms bort': 'anhöriga glöms bort',
    'Lyft det här på mötet: anhöriga glöms bort': 'anhöriga glöms bort',
    'ta upp: parkeringen vid sjukhuset': 'parkeringen vid sjukhuset',
    'Ta upp parkeringen på nästa möte': 'parkeringen',
    'Kan ni ta upp parkeringen på mötet?': 'parkeringen',
    'Hej! Kan ni lyfta frågan om arvode på nästa möte?': 'frågan om arvode',
    'skulle du kunna ta upp att länken inte fungerar': 'att länken inte fungerar',
    'kan vi prata om väntetiderna på mötet': 'väntetiderna',
    'jag vill ta upp en sak om väntetiderna': 'väntetiderna',
    'Jag skulle vilja lyfta närståendes roll': 'närståendes roll',
    'jag vill att ni tar upp SIP på mötet': 'SIP',
    'vi borde ta upp barnens behov på mötet': 'barnens behov',
    'kan ni sätta upp SIP på dagordningen?': 'SIP',
    'ta med SIP på dagordningen': 'SIP',
    'går det att få upp arvodet på mötet?': 'arvodet',
    'jag vill ta upp en sak': '',
    'Lyft detta': '',
    'raise this: relatives are forgotten': 'relatives are forgotten',
    'Could you bring up the parking at the meeting?': 'the parking',
    'please raise the waiting times': 'the waiting times',
    'can we talk about parking at the next meeting?': 'parking',
    "I'd like to bring up the waiting times": 'the waiting times',
    'put SIP on the agenda': 'SIP',
  };
  for (const [text, item] of Object.entries(said)) {
    it(`is heard in "${text}", with what it is about`, () => {
      assert.deepEqual([hear(text)?.verb, hear(text)?.input], ['meeting.raiseForm', { item }]);
    });
  }

  it('keeps the lines of what it is about', () => {
    assert.deepEqual(hear('ta upp:\nEtt\nTvå')?.input, { item: 'Ett\nTvå' });
  });

  it('is not heard in a text that is longer than what can be raised', () => {
    assert.equal(hear(`ta upp: ${'x'.repeat(2000)}`), undefined);
  });

  it('is heard in the language it is said in', () => {
    assert.deepEqual(
      ['ta upp: x', 'raise this: x'].map((text) => hear(text)?.language),
      ['sv', 'en'],
    );
  });

  it('is not heard where somebody asks or tells about it', () => {
    for (const text of [
      ...[
        'vad ska tas upp på mötet?',
        'Vad ska vi ta upp?',
        'tog ni upp min fråga?',
        'upptagen',
        'lyftet blev bra',
        'när tar ni upp min fråga?',
      ],
      ...['kan vi prata om det?', 'ta med fika', 'raised hands', 'what was brought up?', 'lyftkran', 'De tog upp RSG på mötet'],
    ])
      assert.equal(hear(text), undefined, text);
  });
});
