import { readFileSync } from 'node:fs';
import { readVettedAnswers } from '../../src/features/answers/answer.js';

/** The answers that Lotsen comes with. */
export const vetted = readVettedAnswers(
  JSON.parse(readFileSync(new URL('../../src/features/answers/answers.json', import.meta.url), 'utf8')),
);
