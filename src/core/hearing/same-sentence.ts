import { editDistance } from './edit-distance.js';

const shortest = 6;
const longest = 120;

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a message is an example, signs and case aside, or would be with one letter mended. */
export function isSameButForASlip(text: string, example: string): boolean {
  if (text.length > longest) return false;
  const [said, wanted] = [bare(text), bare(example)];
  if (said === wanted) return true;
  if (said.length < shortest || Math.abs(said.length - wanted.length) > 1) return false;
  // One slip leaves the beginning or the end as it is.
  const half = Math.floor(wanted.length / 2) - 1;
  if (!said.startsWith(wanted.slice(0, half)) && !said.endsWith(wanted.slice(-half))) return false;
  return editDistance(said, wanted, 1) <= 1;
}
