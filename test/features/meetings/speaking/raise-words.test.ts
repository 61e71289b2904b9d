import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { raiseListener } from '../../../../src/features/meetings/speaking/says.js';
import { placeOf } from '../../../support/requests.js';

const hear = (text: string) => raiseListener(text, placeOf('personal'));

describe('wanting something raised', () => {
  const said: Readonly<Record<string, string>> = {
    'lyft detta: anhöriga glöms bort': 'anhöriga glöms bort',
    'Lyft det här på mötet: anhöriga glöms bort': 'anhöriga glöms bort',
    'ta upp: kan vi prata om parkeringen?': 'kan vi prata om parkeringen?',
    'Ta upp parkeringen på nästa möte': 'Ta upp parkeringen på nästa möte',
    'Kan ni ta upp parkeringen på mötet?': 'Kan ni ta upp parkeringen på mötet?',
    'Hej! Kan ni lyfta frågan om arvode på nästa möte?': 'Hej! Kan ni lyfta frågan om arvode på nästa möte?',
    'skulle du kunna ta upp att länken inte fungerar': 'skulle du kunna ta upp att länken inte fungerar',
    'kan vi prata om väntetiderna på mötet': 'kan vi prata om väntetiderna på mötet',
    'jag vill ta upp en sak om väntetiderna': 'jag vill ta upp en sak om väntetiderna',
    'Jag skulle vilja lyfta närståendes roll': 'Jag skulle vilja lyfta närståendes roll',
    'jag vill att ni tar upp SIP på mötet': 'jag vill att ni tar upp SIP på mötet',
    'vi borde ta upp barnens behov på mötet': 'vi borde ta upp barnens behov på mötet',
    'kan ni sätta upp SIP på dagordningen?': 'kan ni sätta upp SIP på dagordningen?',
    'ta med SIP på dagordningen': 'ta med SIP på dagordningen',
    'går det att få upp arvodet på mötet?': 'går det att få upp arvodet på mötet?',
    'jag vill ta upp en sak': '',
    'Lyft detta': '',
    'raise this: relatives are forgotten': 'relatives are forgotten',
    'Could you bring up the parking at the meeting?': 'Could you bring up the parking at the meeting?',
    'please raise the waiting times': 'please raise the waiting times',
    'can we talk about parking at the next meeting?': 'can we talk about parking at the next meeting?',
    "I'd like to bring up the waiting times": "I'd like to bring up the waiting times",
    'put SIP on the agenda': 'put SIP on the agenda',
  };
  for (const [text, item] of Object.entries(said)) {
    it(`is heard in "${text}", with all of it that was written`, () => {
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
      ...['ska jag ta upp arvodet i deklarationen', 'should I bring up the fee in my tax return'],
      ...['kan vi prata om det?', 'ta med fika', 'raised hands', 'what was brought up?', 'lyftkran', 'De tog upp RSG på mötet'],
    ])
      assert.equal(hear(text), undefined, text);
  });
});
