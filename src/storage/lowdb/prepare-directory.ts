import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DocumentKind } from '../../core/store/store.js';
import type { Files } from './files.js';

const kindName = /^[a-z][a-z-]*$/;

export const refuseBadNames = (kinds: readonly DocumentKind<unknown>[]): void => {
  const names = kinds.map(({ name }) => name);
  const bad = names.find((name, place) => !kindName.test(name) || names.indexOf(name) !== place);
  if (bad !== undefined) throw new Error(`A kind of document needs a name of its own, of small letters and hyphens, not "${bad}"`);
};

/** For the owner only. What it had to create is there after a loss of power too. */
export const makeDirectory = async (directory: string, files: Files): Promise<void> => {
  const first = await mkdir(directory, { recursive: true, mode: 0o700 });
  for (let made = directory; first !== undefined && made.length >= first.length; made = dirname(made))
    await files.syncDirectory(dirname(made));
};

/** A folder for each kind; those below are made when first written to, so that a start costs the same however few there are. */
export const makeKinds = async (directory: string, kinds: readonly DocumentKind<unknown>[], files: Files): Promise<void> => {
  for (const { name } of kinds) await mkdir(join(directory, name), { recursive: true, mode: 0o700 });
  await files.syncDirectory(directory);
};
