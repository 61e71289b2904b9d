import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findTimes, readTime } from '../../../../src/features/meetings/invitations/read-time.js';

const times: Readonly<Record<string, string>> = {
  '14': '14:00',
  '9': '09:00',
  '14.00': '14:00',
  '14:30': '14:30',
  '14:30:00': '14:30',
  '1430': '14:30',
  'kl 14': '14:00',
  'Kl. 14.30': '14:30',
  'klockan 9': '09:00',
  'kl 2 em': '14:00',
  'kl 2 e.m.': '14:00',
  'kl 9 fm': '09:00',
  'kl 2 på eftermiddagen': '14:00',
  '14 em': '14:00',
  '2 pm': '14:00',
  '2:30PM': '14:30',
  '12 am': '00:00',
  '12 pm': '12:00',
  'at 9': '09:00',
};

describe('a time as people type it', () => {
  for (const [typed, time] of Object.entries(times)) it(`"${typed}" is ${time}`, () => assert.deepEqual(readTime(typed), { time }));

  for (const typed of ['24:00', '25', '14.75']) {
    it(`"${typed}" does not exist`, () => assert.deepEqual(readTime(typed), { because: 'noSuchTime' }));
  }

  for (const typed of ['', 'lunch', '9.5', '14-15', 'kl', `14${' '.repeat(40)}`]) {
    it(`"${typed.slice(0, 10)}" is no time`, () => assert.deepEqual(readTime(typed), { because: 'unreadable' }));
  }
});

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
  '14:00 - 25:00': ['14:00', ''],
};

describe('times in a text', () => {
  for (const [text, [start, end]] of Object.entries(found)) {
    it(`are found in "${text}"`, () => assert.deepEqual(findTimes(text), { start, end }));
  }

  for (const text of ['punkt 3-5', 'sal 14', '5/11', '2026-11-05', 'version 1.2.3', 'tel. 08-465 00 00']) {
    it(`are not found in "${text}"`, () => assert.equal(findTimes(text), undefined));
  }
});
