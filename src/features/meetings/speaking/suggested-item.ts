import { usualItems } from '../../../texts/agenda-words.js';

const usual = new RegExp(`^(?:${usualItems.join('|')})`, 'iu');

/** Number, time and sign before the words of an item. */
const before = /^\s*(?:(?:§\s*)?\d{1,2}[.):]?\s+|[-*•]\s+)?(?:(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s*)?/u;

const shortest = 6;
const longest = 90;

/** The item of an agenda that is likeliest to concern representatives: the first that is not there in every meeting. */
export const suggestedItem = (agenda: string): string | undefined =>
  agenda
    .split('\n')
    .map((line) => line.replace(before, '').replace(/[\s.:;,]+$/u, ''))
    .find((item) => item.length >= shortest && item.length <= longest && /\p{L}{3}/u.test(item) && !usual.test(item));
