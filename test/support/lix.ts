/**
 * The Swedish readability index: words per sentence plus the percentage of words longer than six letters.
 * Under 30 reads as very easy, 30 to 40 as easy. A line break ends a sentence too, so that texts can be joined with one.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) {
    return 0;
  }
  const long = words.filter((word) => lettersIn(word) > 6);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}

/** A full stop ends a sentence only before a capital letter or the end: "kl. 14.00" is not two. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][’”')]*)\s+(?=[’”'(]*\p{Lu})|\n+/u).filter((part) => wordsOf(part).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'&:/.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
