import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under a directory whose path or content holds one of the words, as it is stored, with what stands around it. */
export async function filesWith(directory: string, words: readonly string[]): Promise<readonly string[]> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const whole = `${decodeURIComponent(path.slice(directory.length).replace(/%(?![0-9a-f]{2})/giu, '%25'))}\n${await readFile(path, 'utf8')}`;
      return words
        .filter((word) => whole.includes(word))
        .map((word) => `${path}: …${whole.slice(Math.max(0, whole.indexOf(word) - 80), whole.indexOf(word) + 80)}…`);
    }),
  );
  return found.flat();
}
