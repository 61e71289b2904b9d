import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod/v4';
import { readJson } from '../../core/read.js';
import { type Belongings, type Kept, type Source, type Tally, Tallying, type Target } from './copied.js';

/** The first line says what it is, the last what must have come in between. */
const format = 'lotsen backup 1';
const first = z.object({ format: z.literal(format), id: z.string(), localSecret: z.string().optional() });
const tallyShape = z.record(z.string(), z.object({ count: z.number(), hash: z.string() }));
const kept = z.object({
  kind: z.string(),
  id: z.string(),
  schema: z.number(),
  version: z.number(),
  body: z.unknown(),
  wakeAt: z.string().optional(),
  outgoing: z.array(z.unknown()),
});

const linesOf = (path: string): AsyncIterable<string> => {
  const stream = createReadStream(path).pipe(createGunzip());
  return createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
};

class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
  constructor(path: string) {
    super(`${path} is no backup of Lotsen's, or not all of one. Take another one.`);
  }
}

/** Reads it through, and rejects at the end when anything is missing. */
async function* documentsOf(path: string): AsyncGenerator<Kept> {
  const read = new Tallying();
  let [isFirst, expected]: [boolean, Tally | undefined] = [true, undefined];
  try {
    for await (const line of linesOf(path)) {
      if (isFirst) {
        isFirst = false;
        continue;
      }
      const value = readJson(line);
      const one = kept.safeParse(value).data as Kept | undefined;
      if (one === undefined) {
        expected = z.object({ tally: tallyShape }).safeParse(value).data?.tally;
        break;
      }
      read.add(one);
      yield one;
    }
  } catch {
    throw new BackupUnreadable(path);
  }
  if (expected === undefined || JSON.stringify(expected) !== JSON.stringify(read.tally)) throw new BackupUnreadable(path);
}

/** A backup to read from. It is read through once first, so that a torn one is refused before anything is put anywhere. */
export async function backupSource(path: string): Promise<Source> {
  await access(path, constants.R_OK).catch(() => {
    throw new Error(`There is no file ${path}, or it may not be read.`);
  });
  // All of it, before anything is put anywhere.
  let count = 0;
  for await (const _one of documentsOf(path)) count += 1;
  for await (const line of linesOf(path)) {
    const { id, localSecret } = first.safeParse(readJson(line)).data ?? {};
    if (id === undefined) throw new BackupUnreadable(path);
    return {
      name: `${path} (${count} documents)`,
      belongings: { id, localSecret },
      documents: () => documentsOf(path),
      close: async () => undefined,
    };
  }
  throw new BackupUnreadable(path);
}

const unfinished = '.tmp';

/** Written beside its place and put there when all of it is on disk. For its owner only. */
export async function backupTarget(path: string): Promise<Target> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${path} is there already. Name another file: no backup is written over.`);
  const draft = path + unfinished;
  const gzip = createGzip();
  const writing = pipeline(gzip, createWriteStream(draft, { mode: 0o600 }));
  writing.catch(() => undefined); // told to whoever writes next, and at the end
  const write = async (value: unknown): Promise<void> => {
    if (!gzip.write(`${JSON.stringify(value)}\n`)) await Promise.race([new Promise((resolve) => gzip.once('drain', resolve)), writing]);
  };
  const written: Tallying = new Tallying();
  let hasEnded = false;
  return {
    name: path,
    begin: (belongings: Belongings) => write({ format, ...belongings }),
    async put(documents) {
      for (const one of documents) {
        await write(one);
        written.add(one);
      }
    },
    // What it holds is read again when it is restored, against the same figures.
    async *documents() {
      await write({ tally: written.tally });
      gzip.end();
      await writing;
      yield* documentsOf(draft);
    },
    async end() {
      const handle = await open(draft, 'r');
      await handle.sync().finally(() => handle.close());
      await rename(draft, path);
      const folder = await open(dirname(path), 'r');
      await folder.sync().finally(() => folder.close());
      hasEnded = true;
    },
    async close() {
      gzip.destroy();
      if (!hasEnded) await rm(draft, { force: true });
    },
  };
}
