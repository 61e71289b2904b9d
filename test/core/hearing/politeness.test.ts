import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { plainlySaid, ungreeted, withoutWhoIAm } from '../../../src/core/hearing/says/politeness.js';

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
    assert.equal(ungreeted("Sorry, I can't come"), "I can't come");
    assert.equal(ungreeted('sorry, my mistake'), 'sorry, my mistake');
  });

  it('is left as it is when it is long', () => {
    const long = `kan du ${'läsa '.repeat(50)}`;
    assert.deepEqual([plainlySaid(long), ungreeted(`Hej! ${long}`)], [long, `Hej! ${long}`]);
  });
});

describe('what is asked after who one is', () => {
  it('is heard without the group that is only named there', () => {
    for (const [text, asked] of [
      ['jag är ny i LPO barn och unga och undrar vad som förväntas av mig', 'vad som förväntas av mig'],
      ['Hej Lotsen, jag är med i LPO psykisk hälsa, får jag arvode?', 'får jag arvode?'],
      ['som representant i LAG undrar jag när vi ses', 'när vi ses'],
      ['I sit in LAG diabetes, when is the next meeting?', 'when is the next meeting?'],
      ['jag är processledare och ska lägga in mötet i januari', 'ska lägga in mötet i januari'],
      ['jag är ny som ordförande i LAG diabetes och vill se svaren', 'vill se svaren'],
      ['jag är ordförande, hur ser jag vilka som har svarat?', 'hur ser jag vilka som har svarat?'],
    ] as const)
      assert.equal(withoutWhoIAm(text), asked);
  });

  it('is heard without their name', () => {
    for (const [text, asked] of [
      ['Hej! Jag heter Karin och undrar om jag får arvode', 'undrar om jag får arvode'],
      ['Mitt namn är Berit Andersson. Får jag arvode?', 'Får jag arvode?'],
      ['My name is Anna, do I get paid?', 'do I get paid?'],
      ['jag heter Lars och jag är ny i LPO barn och undrar när vi ses', 'när vi ses'],
    ] as const)
      assert.equal(withoutWhoIAm(text), asked);
    for (const text of ['Jag heter Karin.', 'jag heter inte Karin men undrar', 'Jag heter Karin, hej du'])
      assert.equal(withoutWhoIAm(text), text);
  });

  it('is left as it is when it is about the group, or hardly anything is asked', () => {
    for (const text of [
      'jag är ny som ordförande, vad gör jag?',
      'jag blev tillfrågad om LPO och undrar vad det är',
      'jag sitter i NPO och undrar vad den gör',
      'jag är ny i LPO, vadå?',
      'vad är ett LPO?',
      'jag är ny i LPO',
    ])
      assert.equal(withoutWhoIAm(text), text);
  });
});
