import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readKind, readMinutes } from '../../../src/features/assignment/time/read-hours.js';

describe('the time that somebody writes', () => {
  it('is understood however it is written', () => {
    const ways: Readonly<Record<string, number>> = {
      '2 h läsning': 120,
      '2,5 h läsning': 150,
      '2.5 hours of reading': 150,
      '2,5': 150,
      '1:30': 90,
      '1 h 30 min': 90,
      '45 minuter': 45,
      'två timmar resa': 120,
      'en timme': 60,
      'en halvtimme': 30,
      'en kvart läsning': 15,
      'en halv timme': 30,
      'half an hour': 30,
      'en och en halv timme': 90,
      '2 och en halv timme': 150,
      'an hour': 60,
      '8h': 480,
      'läste protokollet i 2 h': 120,
      '2 h möte 3': 120,
    };
    assert.deepEqual(Object.fromEntries(Object.keys(ways).map((text) => [text, readMinutes(text)])), ways);
  });

  it('is not guessed where there is none, or more than a day', () => {
    for (const text of ['', 'läsning', '2 möten', '25 h', '0 h', 'RSG', '1441 min', 'timmar'])
      assert.equal(readMinutes(text), undefined, text);
  });

  it('tells what it went to, where the words say so', () => {
    assert.equal(readKind('2 h läsning'), 'preparation');
    assert.equal(readKind('mötet i går'), 'meeting');
    assert.equal(readKind('resan hem'), 'travel');
    assert.equal(readKind('train to the meeting'), 'travel');
    assert.equal(readKind('2 h'), undefined);
  });
});
