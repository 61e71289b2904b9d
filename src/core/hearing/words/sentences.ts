/** What people write, as it stands in a feature's says: a sentence to a line, or several with ` / ` between them. */
export const sentences = (written: string): readonly string[] =>
  written
    .split(/\n|\s\/\s/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
