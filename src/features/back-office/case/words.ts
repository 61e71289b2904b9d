import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import type { CaseRefusal } from './case.js';

/** Letters that the asker's texts take. */
export const mostText = 2000;
/** Letters that the back office's texts take. */
export const mostWords = 4000;
export const mostTopic = 100;

/** What is wrong with a text that must be there. */
export function wordsRefused(text: string, most: number = mostWords): CaseRefusal | undefined {
  return text === '' ? 'missingText' : remarkRefused(text, most);
}

/** What is wrong with a text that may be left out. */
export function remarkRefused(text: string, most: number = mostWords): CaseRefusal | undefined {
  if (text.length > most) return 'tooLong';
  return hasPersonalNumber(text) ? 'personalNumber' : undefined;
}
