import { readFile } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { against, compare, type Measurement, milliseconds } from './measurement.js';
import { openNotes } from './stored-notes.js';

const read = promisify(readFile);

/** As many as the store reads at once. */
const atOnce = 64;

const readAll = async (paths: readonly string[]): Promise<void> => {
  const left = paths.values();
  const lane = async (): Promise<void> => {
    for (const path of left) await read(path);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
};

/** Opening the store, with all that makes it find its documents, against reading the same files. Both from the page cache. */
export const opening = async (directory: string, short: boolean): Promise<Measurement> => {
  const names = await readdir(directory, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.json')).map((name) => join(directory, name));
  await readAll(paths);
  const compared = await compare(
    short ? 1 : 5,
    async () => {
      const startedAt = performance.now();
      const store = await openNotes(directory);
      const took = performance.now() - startedAt;
      await store.close();
      return took;
    },
    () => milliseconds(() => readAll(paths)),
  );
  const what = `opening a store of ${paths.length} documents, against fs.readFile of the same files (${atOnce} at once, cached)`;
  return against(what, compared, { atMost: 2 }, 'ms', 0);
};
