/** What a UTF-16 unit can be in a word: bits that are looked up in a table, because a scan asks once per character. */
export const upper = 1;
export const lower = 2;
export const digit = 4;
export const vowel = 8;
/** Holds a word together when there is a letter on both sides: `I&KC`, `S-KiS`, `LPO:t`, `RSG's`. */
export const joiner = 16;
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
