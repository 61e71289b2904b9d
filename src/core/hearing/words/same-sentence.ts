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
  if (said.length < shortest || Math.abs(said.length - wanted.length) > 1) return false;
  // One slip leaves the beginning or the end as it is.
  const half = Math.floor(wanted.length / 2) - 1;
  if (!said.startsWith(wanted.slice(0, half)) && !said.endsWith(wanted.slice(-half))) return false;
  return editDistance(said, wanted, 1) <= 1;
}
