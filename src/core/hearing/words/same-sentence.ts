import { editDistance } from './edit-distance.js';

const shortest = 4;
const longest = 120;

/** A sentence without case and signs. '' for what is longer than any example. */
export const bareSentence = (text: string): string =>
  text.length > longest
    ? ''
    : text
        .normalize('NFC')
        .toLocaleLowerCase('sv')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Whether one bare sentence is another, or would be with one letter mended. */
export function isSameButForASlip(said: string, wanted: string): boolean {
  if (said === '') return false;
  if (said === wanted) return true;
  return said.length >= shortest && editDistance(said, wanted, 1) <= 1;
}
