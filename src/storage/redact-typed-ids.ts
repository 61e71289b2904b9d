import { createHash } from 'node:crypto';
import type { DocumentKind } from '../core/store/store.js';

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/**
 * What a fault of the store says, for a log: a file that is named by what somebody typed is told by the hash that delivery's log tells
 * its document by. `npm run doctor` names the file itself to whoever runs it.
 */
export function redactTypedIds(text: string, kinds: readonly DocumentKind<unknown>[]): string {
  const typed = kinds.filter(({ typedIds }) => typedIds).map(({ name }) => name);
  if (typed.length === 0) return text;
  const file = new RegExp(`(?<=(?:^|[\\\\/\\s'"])(?:${typed.join('|')})[\\\\/][0-9a-f][\\\\/])[\\w%~-]+(?=\\.json)`, 'gu');
  return text.replace(file, (name) => createHash('sha256').update(decoded(name)).digest('hex').slice(0, 12));
}
