import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentKinds } from '../../src/features.js';
import { backupSource, backupTarget } from '../../src/storage/moving/backup-file.js';
import { copy, type Source, type Target } from '../../src/storage/moving/copied.js';
import { databaseSource, databaseTarget } from '../../src/storage/moving/database.js';
import { folderSource, folderTarget } from '../../src/storage/moving/folder.js';
import { newPglitePlace } from '../storage/postgres/postgres-place.js';
import { startWholeBot, type WholeBot } from './whole-bot.js';

const made = fileURLToPath(new URL('../fixtures/data-directory/', import.meta.url));
const now = '2026-12-01T19:45:00.000Z';
const teams = 'https://connector.example/';

const filesIn = async (directory: string): Promise<readonly string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** A copy of `test/fixtures/data-directory/` that may be changed, with the address at which Teams answers. */
async function copied(serviceUrl: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'lotsen-earlier-'));
  await cp(made, directory, { recursive: true, filter: (path) => !path.endsWith('README.md') });
  for (const file of await filesIn(join(directory, 'address'))) {
    await writeFile(file, (await readFile(file, 'utf8')).replace(teams, serviceUrl));
  }
  return directory;
}

/** A whole bot that goes on with it, with the stub of its connector for Teams. */
export const opened = (): Promise<WholeBot> => startWholeBot(undefined, undefined, { now, directory: copied });

export const closed = async (bot: WholeBot): Promise<void> => {
  await bot.close();
  await rm(bot.directory, { recursive: true });
};

/** Copies all of it, as `npm run backup`, `restore` and `move` do. */
async function copiedTo(source: Source, target: Target): Promise<void> {
  await copy(source, target);
  await target.close();
  await source.close();
}

/** The same after a backup, which was restored to PostgreSQL, and one of that, which was restored to files. */
export const restored = (): Promise<WholeBot> =>
  startWholeBot(undefined, undefined, {
    now,
    directory: async (serviceUrl) => {
      const [before, place] = [await copied(serviceUrl), await newPglitePlace()];
      const [one, other] = ['one.backup', 'other.backup'].map((name) => join(before, name)) as [string, string];
      await writeFile(join(before, '.id'), randomUUID());
      await copiedTo(await folderSource(before, true), await backupTarget(one));
      await copiedTo(await backupSource(one), await databaseTarget(place.driver, 'The database', documentKinds));
      await copiedTo(await databaseSource(place.driver, 'The database', true), await backupTarget(other));
      const directory = await mkdtemp(join(tmpdir(), 'lotsen-restored-'));
      await copiedTo(await backupSource(other), await folderTarget(directory));
      await place.remove();
      await rm(before, { recursive: true });
      return directory;
    },
  });

/** The same moved to PostgreSQL. What is left beside it in the directory is not looked at. */
export async function moved(): Promise<WholeBot> {
  const place = await newPglitePlace();
  return startWholeBot(undefined, undefined, {
    now,
    directory: async (serviceUrl) => {
      const before = await copied(serviceUrl);
      await writeFile(join(before, '.id'), randomUUID());
      await copiedTo(await folderSource(before, false), await databaseTarget(place.driver, 'The database', documentKinds));
      await rm(before, { recursive: true });
      return mkdtemp(join(tmpdir(), 'lotsen-moved-'));
    },
    open: () => place.open(documentKinds),
  });
}

/** Every document that was left, as the store reads it: what is in it, what is to be sent, and whether its keys find it. */
export async function everything({ store }: WholeBot) {
  const all = await Promise.all(
    documentKinds.map(async (kind) => {
      const files = await filesIn(join(made, kind.name)).catch(() => []);
      return Promise.all(
        files.map(async (file) => {
          const { id } = JSON.parse(await readFile(file, 'utf8')) as { readonly id: string };
          const body = await store.get(kind, id);
          const keys = body === undefined ? [] : kind.keys(body);
          const found = await Promise.all(keys.map(async (key) => (await store.find(kind, key)).some((one) => one.id === id)));
          return { kind: kind.name, id, body, keys, found, outgoing: await store.outgoing(kind, id) };
        }),
      );
    }),
  );
  return all.flat();
}
