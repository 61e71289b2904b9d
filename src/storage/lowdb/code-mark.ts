import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentKind } from '../../core/store.js';

/** Changes when the program does, or what it stores: another version may find its documents by other keys. */
export function codeMark(kinds: readonly DocumentKind<unknown>[], root = fileURLToPath(new URL('../../', import.meta.url))): string {
  const hash = createHash('sha256');
  for (const kind of kinds) hash.update(`${kind.name} ${kind.schema} ${kind.keys}\n`);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/u.test(file));
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
