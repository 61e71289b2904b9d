const name = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+/gu;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const telephone = /(?<![\p{L}\d])(?:\+46|0)[\d \u00a0-]{6,14}\d/gu;

const minNameLetters = 3;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}-]+/u).filter((word) => word.length >= minNameLetters);

/** The words of a name that stand in the text, whole or with the s of a genitive. */
function wordsOfName(text: string, names: readonly string[]): readonly string[] {
  const there = new Set(wordsOf(text).flatMap((word) => [word.toLocaleLowerCase('sv'), word.toLocaleLowerCase('sv').replace(/s$/u, '')]));
  return names.flatMap(wordsOf).filter((word) => there.has(word.toLocaleLowerCase('sv')));
}

const maxSigns = 8;

/**
 * Parts of a text that may point to a person: any part of a known name, and what looks like a name, an address or a telephone number. It is
 * not certain, so it is only asked about.
 */
export function personalSigns(text: string, names: readonly string[]): readonly string[] {
  const looks = [name, address, telephone].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set([...wordsOfName(text, names), ...looks])].slice(0, maxSigns);
}
