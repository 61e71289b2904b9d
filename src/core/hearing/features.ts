import { meantWords, stemOf } from './words.js';

/** What a text is compared by, each with how much it counts. */
export type Features = ReadonlyMap<string, number>;

const shortestGram = 3;
const longestGram = 5;
const shortestPart = 4;

/** The words that are known, by their stems, so that what is joined or misspelt can be traced to them. */
export interface KnownWords {
  readonly has: (stem: string) => boolean;
  /** A known word that is one slip of the finger away. */
  readonly near: (word: string) => string | undefined;
}

/** "kunskapsstyrningsgruppen": two words that are known, with or without an s between them. */
export function partsOf(word: string, known: KnownWords): readonly string[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = [head, head.endsWith('s') ? head.slice(0, -1) : head].map(stemOf).find(known.has);
    const second = stemOf(tail);
    if (first !== undefined && known.has(second)) return [first, second];
  }
  return [];
}

const add = (into: Map<string, number>, key: string, weight: number): void => {
  into.set(key, (into.get(key) ?? 0) + weight);
};

export function featuresOf(text: string, known?: KnownWords): Features {
  const features = new Map<string, number>();
  const words = meantWords(text);
  let before = '^';
  for (const word of words) {
    const stem = stemOf(word);
    add(features, `w:${stem}`, 2);
    add(features, `b:${before} ${stem}`, 1);
    before = stem;
    if (known !== undefined && !known.has(stem)) {
      for (const part of word.length >= 2 * shortestPart ? partsOf(word, known) : []) add(features, `w:${part}`, 1);
      const near = word.length >= shortestPart ? known.near(word) : undefined;
      if (near !== undefined) add(features, `w:${stemOf(near)}`, 1.5);
    }
    const framed = `#${word}#`;
    for (let length = shortestGram; length <= longestGram; length += 1)
      for (let at = 0; at + length <= framed.length; at += 1) add(features, framed.slice(at, at + length), 1);
  }
  return features;
}
