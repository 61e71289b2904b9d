import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that a bot without Teams credentials uses when none is configured. It is made once and kept beside the data, so that a
 * demonstration can be restarted. In production a key is kept away from the data, so there SECRET_KEY is required.
 */
export function localSecret(dataDir: string): Uint8Array {
  const file = join(dataDir, 'local-secret.key');
  try {
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file);
}
