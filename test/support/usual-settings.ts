import type { Settings } from '../../src/core/feature.js';

/** What pairs the back offices of a whole bot. */
export const officeCodes = [
  { name: '', code: 'sommar-och-sol' },
  { name: 'Arvode', code: 'vinter-och-is' },
];

/** As nobody has configured anything. */
export const usualSettings: Settings = {
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  offices: officeCodes,
  caseTimes: { claimDays: 1, answerDays: 3, retentionMonths: 12 },
  groupRetentionDays: 90,
  retention: { meetingMonths: 24, quietMonths: 24 },
  minimumAnswers: 5,
};
