import { newStemmer } from 'snowball-stemmers';

const stemmer = newStemmer('swedish');

/** Shorter words than the first are looked for as they are, shorter than the second at the beginning of others, longer ones inside too. */
const shortestBeginning = 3;
const shortestPart = 4;
/** Endings that the stemmer leaves on some forms of short words and not on others: "mötet", "mötena", "möte". */
const ending = /(?<=^.{3,})(?:et|en|an)$/u;
/** "programmet", "program". */
const doubled = /(\p{L})\1$/u;
const longestWord = 40;

/** Swedish joins words. */
const isIn = (known: string, word: string): boolean => {
  if (word.length < shortestBeginning) return known === word;
  return word.length < shortestPart ? known.startsWith(word) : known.includes(word);
};

const words = (text: string): readonly string[] => text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const stem = (word: string): string => stemmer.stem(word.slice(0, longestWord)).replace(ending, '').replace(doubled, '$1');

/** A piece of a longer string keeps all of it in memory, erased questions too. */
const ofItsOwn = (text: string): string => Buffer.from(text).toString();

/**
 * Which numbered texts hold which words. Lists of numbers instead of a search engine's scores: what is asked for is every text with
 * the words, newest first, and scoring 100 000 of them takes longer than all the rest (measured: minisearch 170 ms and 200 MB).
 */
export class WordIndex {
  readonly #texts = new Map<string, number[]>();

  /** Numbers that rise from call to call cost least. */
  add(at: number, text: string): void {
    for (const word of new Set(words(text).map(stem))) {
      const known = this.#texts.get(word);
      if (known === undefined) this.#texts.set(ofItsOwn(word), [at]);
      else insert(known, at);
    }
  }

  /** Says of each number below `end` whether its text has all the words of `text`. */
  search(text: string, end: number): (at: number) => boolean {
    const wanted = [...new Set(words(text).map(stem))];
    const found = new Uint8Array(end);
    for (const [round, word] of wanted.entries()) {
      for (const numbers of this.#listsOf(word)) for (const at of numbers) if (found[at] === round) found[at] = round + 1;
    }
    return (at) => wanted.length > 0 && found[at] === wanted.length;
  }

  #listsOf(word: string): readonly (readonly number[])[] {
    const lists: number[][] = [];
    for (const [known, numbers] of this.#texts) if (isIn(known, word)) lists.push(numbers);
    return lists;
  }
}

function insert(sorted: number[], at: number): void {
  let [from, to] = [0, sorted.length];
  // Most are new, and come last.
  if (to > 0 && (sorted[to - 1] ?? 0) < at) from = to;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < at) from = middle + 1;
    else to = middle;
  }
  if (sorted[from] !== at) sorted.splice(from, 0, at);
}
