import { inPerson, saysNothing, spelling, withI } from '../says/word-classes.js';
import { editDistance } from './edit-distance.js';
import { meantWords, stemOf } from './words.js';

const minLength = 4;
const maxLength = 120;

/** A sentence without case and signs, and with words in full that are written in haste. '' for what is longer than any example. */
export const bareSentence = (text: string): string =>
  text.length > maxLength
    ? ''
    : withI(
        text
          .normalize('NFC')
          .toLocaleLowerCase('sv')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .split(' '),
      )
        .map(spelling)
        .join(' ');

/** Whether one bare sentence is another, or would be with one letter mended. */
export function isSameButForASlip(said: string, wanted: string): boolean {
  if (said === '') return false;
  if (said === wanted) return true;
  return said.length >= minLength && editDistance(said, wanted, 1) <= 1;
}

/** Finds what was meant by a bare sentence among those that are known, the first of them that is the same but for a slip. */
export function meantBySentence<Meant>(known: Iterable<readonly [sentence: string, meant: Meant]>): (said: string) => Meant | undefined {
  const byLength = new Map<number, (readonly [string, Meant])[]>();
  for (const one of known) byLength.set(one[0].length, [...(byLength.get(one[0].length) ?? []), one]);
  return (said) => {
    for (const length of [said.length, said.length + 1, said.length - 1])
      for (const [sentence, meant] of byLength.get(length) ?? []) if (isSameButForASlip(said, sentence)) return meant;
    return undefined;
  };
}

const minTelling = 3;

/** What tells of a sentence: one word for all that means the same, without those that say nothing. '' where little is left. */
export function gistOf(text: string): string {
  if (text.length > maxLength) return '';
  const telling = meantWords(text)
    .filter((word) => !saysNothing.has(word))
    .map((word) => stemOf(inPerson(word)));
  return telling.length < minTelling ? '' : telling.join(' ');
}
