import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { heavyListener } from '../../../src/features/help/heavy-words.js';
import { placeOf } from '../../support/requests.js';

const verbOf = (text: string) => heavyListener(text, placeOf('personal'))?.verb;

describe('what somebody in distress writes', () => {
  it('is heard, in short and in the middle of more', () => {
    for (const text of ['jag vill dö', 'Hej! Jag mår så dåligt.\nJag orkar inte leva längre.', "I don't want to live"])
      assert.equal(verbOf(text), 'help.crisis', text);
    for (const text of ['jag är så ledsen', 'Hej, jag mår dåligt', 'I am so lonely']) assert.equal(verbOf(text), 'help.sad', text);
  });

  it('is not kept to be sent anywhere when it is a matter of life', () => {
    assert.deepEqual(heavyListener('jag vill dö', placeOf('personal'))?.input, {});
    assert.deepEqual(heavyListener('jag är ledsen', placeOf('personal'))?.input, { text: 'jag är ledsen' });
  });

  it('is not what others go through, what has been, what is told at length or what may answer a question', () => {
    for (const text of [
      'många vill inte leva',
      'Jag ville inte leva då',
      'jag vill inte leva med smärta',
      'jag blir ledsen när ingen ringer',
      'jag mår dåligt av att vänta'.padEnd(101, '.'),
      `${'Det är som det är. '.repeat(20)}Jag vill dö`,
    ])
      assert.equal(verbOf(text), undefined, text);
  });
});
