import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A data directory as somebody took it: every file with its name. */
export type Dump = ReadonlyMap<string, string>;

export async function dump(directory: string): Promise<Dump> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(files.sort().map(async (path) => [path.slice(directory.length), await readFile(path, 'utf8')] as const)),
  );
}

/** All that is in it, names and contents. */
export const everything = (dump: Dump): string => [...dump].flat().join('\n');

/** Every text that is in the files, of whatever field. */
export function stringsIn(dump: Dump): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (value instanceof Object) for (const [name, inner] of Object.entries(value)) found.push(name) && walk(inner);
  };
  for (const text of dump.values()) if (text.startsWith('{')) walk(JSON.parse(text));
  return found;
}

const letters = 10;

/** Every part of a text that is as long as what hashes are cut to. */
export const partsOf = (text: string): ReadonlySet<string> => new Set(Array.from(text, (_, at) => text.slice(at, at + letters)));

/** The ways that bytes are commonly written, cut to what no chance brings about. */
const written = (bytes: Buffer): readonly string[] => [
  bytes.toString('hex').slice(0, letters),
  bytes.toString('base64').slice(0, letters),
  bytes.toString('base64url').slice(0, letters),
];

/** What may have been a key: every text that is stored, as it is and as bytes. */
const keysIn = (dump: Dump): readonly (string | Buffer)[] =>
  stringsIn(dump).flatMap((text) => [
    text,
    ...(/^[\w+/=-]{16,}$/u.test(text) ? [Buffer.from(text, 'base64'), Buffer.from(text, 'base64').subarray(0, 32)] : []),
  ]);

/** Every hash that somebody with the dump can make of what they know, with every key that is there to be tried. */
export function* hashesOf(known: readonly string[], dump: Dump): Generator<string> {
  const keys = [...new Set(keysIn(dump))];
  for (const text of known) {
    for (const form of [text, `person ${text}`, `activity ${text}`, `evaluation person ${text}`, text.padEnd(200), JSON.stringify(text)]) {
      for (const algorithm of ['sha256', 'sha1', 'md5', 'sha512']) yield* written(createHash(algorithm).update(form).digest());
      for (const key of keys) yield* written(createHmac('sha256', key).update(form).digest());
    }
  }
}
