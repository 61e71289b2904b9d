import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { plainlySaid, ungreeted } from '../../../src/core/hearing/says/politeness.js';

describe('what is said politely', () => {
  const said: Readonly<Record<string, string>> = {
    'Hej Lotsen, kan du snälla visa mina möten?': 'visa mina möten?',
    'jag skulle vilja utvärdera mötet tack': 'utvärdera mötet',
    'Jag vill att du glömmer mig': 'glömmer mig',
    'får jag säga något?': 'säga något?',
    'God morgon! Hjälp': 'Hjälp',
    'could you please show my meetings': 'show my meetings',
    "I'd like to pause, please": 'pause',
    'visa möten': 'visa möten',
    hej: 'hej',
    '': '',
  };
  for (const [text, plain] of Object.entries(said)) {
    it(`is "${plain}" in "${text}"`, () => assert.equal(plainlySaid(text), plain));
  }

  it('keeps its verb where only the greeting is left out', () => {
    assert.equal(ungreeted('Hej! Jag kan inte komma'), 'Jag kan inte komma');
  });

  it('is left as it is when it is long', () => {
    const long = `kan du ${'läsa '.repeat(50)}`;
    assert.deepEqual([plainlySaid(long), ungreeted(`Hej! ${long}`)], [long, `Hej! ${long}`]);
  });
});
