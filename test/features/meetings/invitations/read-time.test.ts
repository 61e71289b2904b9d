import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findTimes } from '../../../../src/features/meetings/invitations/read-time.js';

const found: Readonly<Record<string, readonly [string, string]>> = {
  'torsdag 14:00-15:30': ['14:00', '15:30'],
  'kl 14–15.30': ['14:00', '15:30'],
  'kl. 9-11': ['09:00', '11:00'],
  'mellan 14.00 och 15.30': ['14:00', '15:30'],
  '14:00 till kl. 15:30': ['14:00', '15:30'],
  '2:00 PM-3:30 PM.': ['14:00', '15:30'],
  '2-3:30 pm': ['14:00', '15:30'],
  '11-1 pm': ['11:00', '13:00'],
  'sal 3, 14.00': ['14:00', ''],
  'vi börjar kl 14': ['14:00', ''],
  'klockan 9': ['09:00', ''],
  '14:30:00': ['14:30', ''],
  'kl 2 em': ['14:00', ''],
  'kl 2 e.m.': ['14:00', ''],
  'kl 9 fm': ['09:00', ''],
  'kl 2 på eftermiddagen': ['14:00', ''],
  '14 em': ['14:00', ''],
  '2 pm': ['14:00', ''],
  '2:30PM': ['14:30', ''],
  '12 am': ['00:00', ''],
  '12 pm': ['12:00', ''],
  'at 9': ['09:00', ''],
  '14:00 - 25:00': ['14:00', ''],
};

describe('times in a text', () => {
  for (const [text, [start, end]] of Object.entries(found)) {
    it(`are found in "${text}"`, () => assert.deepEqual(findTimes(text), { start, end }));
  }

  for (const text of ['punkt 3-5', 'sal 14', '5/11', '2026-11-05', 'version 1.2.3', 'tel. 08-465 00 00', '24:00', '14.75', 'lunch', 'kl']) {
    it(`are not found in "${text}"`, () => assert.equal(findTimes(text), undefined));
  }
});
