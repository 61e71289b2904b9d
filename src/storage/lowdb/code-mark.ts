import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentKind } from '../../core/store/store.js';

/**
 * Changes when the program does, or what it stores: another version may find its documents by other keys. By what the files hold: a
 * package or an image made to be the same each time gives all its versions' files the same date.
 */
export function codeMark(kinds: readonly DocumentKind<unknown>[], root = fileURLToPath(new URL('../../', import.meta.url))): string {
  const hash = createHash('sha256');
  for (const kind of kinds) hash.update(`${kind.name} ${kind.schema} ${kind.keys}\n`);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/u.test(file));
  for (const file of files.sort()) {
    const text = readFileSync(join(root, file));
    hash.update(`${file} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}
