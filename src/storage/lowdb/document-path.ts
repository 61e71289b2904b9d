import { createHash } from 'node:crypto';
import { sep } from 'node:path';

const maxLength = 180;
const keptOfLong = 110;

/**
 * One of sixteen folders: few enough that writes at the same time share a directory's sync, many enough that each stays easy to list.
 * FNV-1a, folded: a start works it out for every document.
 */
const shardOf = (id: string): string => {
  let sum = 0x811c9dc5;
  for (let place = 0; place < id.length; place += 1) sum = Math.imul(sum ^ id.charCodeAt(place), 0x01000193);
  return ((sum ^ (sum >>> 16)) & 0xf).toString(16);
};

/**
 * An id as a file name without its ending: small letters, digits, `_` and `-` stay, every other byte becomes `%` and two digits,
 * capitals too, so that names differ where case does not. Ids that are too long, empty or not well-formed end in `~` and a hash.
 */
const nameOf = (id: string): string => {
  const bytes = Buffer.from(id).toString('latin1');
  const name = bytes.replace(/[^a-z0-9_-]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  if (name !== '' && name.length <= maxLength && id.isWellFormed()) return name;
  return `${name.slice(0, keptOfLong)}~${createHash('sha256').update(id, 'utf16le').digest('hex')}`;
};

/** Below the data directory. Fixed for ever: changing it loses what is stored. */
export const documentPath = (kind: string, id: string): string => [kind, shardOf(id), `${nameOf(id)}.json`].join(sep);
