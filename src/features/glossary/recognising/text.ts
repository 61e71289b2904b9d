/** Soft hyphens, zero-width signs, direction marks and the like. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

/** A pasted link is the words that it shows; what it leads to is nothing that anybody wrote. */
const link = /\[([^[\]\n]{1,200})\]\((?:[a-z]{1,10}:|www\.)[^()\s]{1,2000}\)/giu;

/** One spelling for what looks the same: composed letters, plain quotes, no invisible signs. Keeps line breaks. */
export const cleanText = (text: string): string => {
  const composed = text.normalize('NFC').replace(invisible, '');
  const unlinked = composed.includes('](') ? composed.replace(link, '$1') : composed;
  return unlinked.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"');
};

const isAddress = (field: string): boolean => field.includes('@') || field.includes('://') || /^["'(<]*www\./i.test(field);

/** The text without web and mail addresses: the letters in them are not words that anybody wrote. */
export const withoutAddresses = (text: string): string =>
  /[@:]|www/i.test(text)
    ? text
        .split(/(\s+)/)
        .map((field) => (isAddress(field) ? '' : field))
        .join('')
    : text;

/** What a UTF-16 unit can be in a word: bits that are looked up in a table, because a scan asks once per character. */
const upper = 1;
export const lower = 2;
const digit = 4;
export const vowel = 8;
/** Holds a word together when there is a letter on both sides: `I&KC`, `S-KiS`, `LPO:t`, `RSG's`. */
const joiner = 16;
export const space = 32;
export const lineBreak = 64;
export const inWord = upper | lower | digit;
const seen = 128;

const kinds = new Uint8Array(65536);

const classify = (code: number): number => {
  const character = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return upper | (/[AEIOUYÅÄÖÉÆØ]/.test(character) ? vowel : 0);
  if (/\p{L}|\p{M}/u.test(character)) return lower | (/[aeiouyåäöéæø]/.test(character) ? vowel : 0);
  if (/\p{N}/u.test(character)) return digit;
  if (/[-&:'\u2010\u2011]/.test(character)) return joiner;
  if ([10, 11, 12, 13, 0x2028, 0x2029].includes(code)) return space | lineBreak;
  return /\s/.test(character) ? space : 0;
};

export const kindOf = (code: number): number => {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = classify(code) | seen;
  kinds[code] = kind;
  return kind;
};

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
