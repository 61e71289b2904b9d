import { digit, inWord, joiner, kindOf, lower, upper, vowel } from './characters.js';

/** A run of letters and digits with the signs that join them. One object is used for all: copy what must be kept. */
export interface Chunk {
  start: number;
  end: number;
  upper: number;
  lower: number;
  digits: number;
  vowels: number;
}

/** Visits every chunk of the text in one pass, without making a string of any. */
export const eachChunk = (text: string, visit: (chunk: Readonly<Chunk>) => void): void => {
  const chunk: Chunk = { start: 0, end: 0, upper: 0, lower: 0, digits: 0, vowels: 0 };
  const length = text.length;
  let start = -1;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let vowels = 0;
  for (let at = 0; at <= length; at += 1) {
    const kind = at < length ? kindOf(text.charCodeAt(at)) : 0;
    if ((kind & lower) !== 0) lowers += 1;
    else if ((kind & upper) !== 0) uppers += 1;
    else if ((kind & digit) !== 0) digits += 1;
    else {
      if (start < 0) continue;
      if ((kind & joiner) !== 0 && at + 1 < length && (kindOf(text.charCodeAt(at + 1)) & inWord) !== 0) continue;
      chunk.start = start;
      chunk.end = at;
      chunk.upper = uppers;
      chunk.lower = lowers;
      chunk.digits = digits;
      chunk.vowels = vowels;
      visit(chunk);
      start = -1;
      uppers = 0;
      lowers = 0;
      digits = 0;
      vowels = 0;
      continue;
    }
    if ((kind & vowel) !== 0) vowels += 1;
    if (start < 0) start = at;
  }
};
