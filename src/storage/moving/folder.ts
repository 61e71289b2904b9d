import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lockDirectory } from '../data-directory/directory-lock.js';
import { movingMark } from '../data-directory/home.js';
import { documentPath } from '../lowdb/document-path.js';
import { readEnvelope, toText } from '../lowdb/envelope.js';
import { openFiles } from '../lowdb/files.js';
import type { Belongings, Kept, Source, Target } from './copied.js';

const [idFile, secretFile] = ['.id', 'local-secret.key'];

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

async function belongingsOf(directory: string): Promise<Belongings> {
  const id = (await textOf(join(directory, idFile)))?.trim();
  if (id === undefined) throw new Error(`${directory} is no data directory of Lotsen's: it has no id.`);
  const secret = await readFile(join(directory, secretFile)).catch(() => undefined);
  return { id, localSecret: secret?.toString('base64') };
}

async function* documentsIn(directory: string): AsyncGenerator<Kept> {
  for (const kind of await readdir(directory, { withFileTypes: true })) {
    if (!kind.isDirectory() || kind.name.startsWith('.')) continue;
    for (const name of await readdir(join(directory, kind.name), { recursive: true })) {
      if (!name.endsWith('.json')) continue;
      const path = join(directory, kind.name, name);
      const text = await textOf(path);
      // One that is erased meanwhile is not there any more.
      if (text !== undefined) yield { kind: kind.name, ...readEnvelope(path, text) };
    }
  }
}

/** @param inUse Lotsen may be running on it: each document is whole then, but they are not all of one moment. */
export async function folderSource(path: string, inUse: boolean): Promise<Source> {
  const directory = resolve(path);
  const belongings = await belongingsOf(directory);
  const lock = inUse ? undefined : await lockDirectory(directory);
  return { name: directory, belongings, documents: () => documentsIn(directory), close: async () => lock?.release() };
}

/** What lies in a folder that nothing has been kept in. */
const isNothing = (name: string): boolean => ['.lock', 'lost+found', movingMark].includes(name);

export async function folderTarget(path: string): Promise<Target> {
  const directory = resolve(path);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(directory);
  const mark = join(directory, movingMark);
  const files = openFiles();
  let belongings: Belongings | undefined;
  return {
    name: directory,
    async begin(given) {
      belongings = given;
      const begun = (await textOf(mark))?.trim();
      const there = (await readdir(directory)).filter((name) => !isNothing(name));
      if (there.length > 0 && begun !== given.id)
        throw new Error(`${directory} is not empty. Name a folder that is empty, or not there yet: nothing is written over.`);
      for (const name of there) await rm(join(directory, name), { recursive: true });
      await writeFile(mark, `${given.id}\n`, { mode: 0o600 });
    },
    async put(documents) {
      for (const { kind } of documents) await mkdir(join(directory, kind), { recursive: true, mode: 0o700 });
      await Promise.all(
        documents.map((one) => {
          const file = join(directory, documentPath(one.kind, one.id));
          return files.write(file, toText(one, one.id, one));
        }),
      );
    },
    documents: () => documentsIn(directory),
    async end() {
      if (belongings === undefined) return;
      const { id, localSecret } = belongings;
      if (localSecret !== undefined) await writeFile(join(directory, secretFile), Buffer.from(localSecret, 'base64'), { mode: 0o600 });
      await files.write(join(directory, idFile), `${id}\n`);
      await rm(mark);
      await files.syncDirectory(directory);
      await files.syncDirectory(dirname(directory));
    },
    close: () => lock.release(),
  };
}
