const vowels = 'aeiouyäåö';
/** Letters that an s of its own may follow: "bils", not "hus" after a vowel. */
const beforeS = 'bcdfghjklmnoprtvy';
const minBefore = 3;

const endings = [
  ...['heterna', 'hetens', 'arnas', 'ernas', 'ornas', 'andes', 'anden', 'andet', 'arens', 'heten', 'heter'],
  ...['arna', 'erna', 'orna', 'ande', 'arne', 'aste', 'aren', 'ades', 'erns'],
  ...['ade', 'are', 'ern', 'ens', 'het', 'ast', 'ad', 'en', 'ar', 'er', 'or', 'as', 'es', 'at', 'a', 'e', 's'],
];
const pairs = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt'];
/** What follows the stem, and what is left of it. */
const suffixes = [
  ['fullt', 'full'],
  ['löst', 'lös'],
  ['lig', ''],
  ['els', ''],
  ['ig', ''],
] as const;

/** Where endings may begin: after the first consonant that follows a vowel, and never within the first three letters. */
function endingsFrom(word: string): number {
  let at = 0;
  while (at < word.length && !vowels.includes(word.charAt(at))) at += 1;
  while (at < word.length && vowels.includes(word.charAt(at))) at += 1;
  return at >= word.length ? word.length : Math.max(minBefore, at + 1);
}

/**
 * The stem of a Swedish word in lower case, as Snowball's algorithm has it. Packages that have it have fifteen other languages as well, and
 * loading them takes a twentieth of a start.
 */
export function swedishStem(word: string): string {
  if (word.length <= minBefore) return word;
  const from = endingsFrom(word);
  const has = (stem: string, ending: string): boolean => stem.endsWith(ending) && stem.length - ending.length >= from;

  let stem = word;
  const ending = endings.find((one) => has(stem, one));
  if (ending !== undefined && (ending !== 's' || beforeS.includes(stem.charAt(stem.length - 2)))) stem = stem.slice(0, -ending.length);
  if (pairs.some((pair) => has(stem, pair))) stem = stem.slice(0, -1);
  const suffix = suffixes.find(([one]) => has(stem, one));
  return suffix === undefined ? stem : stem.slice(0, -suffix[0].length) + suffix[1];
}
