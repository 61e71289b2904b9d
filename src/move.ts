import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDatabase, noDatabase } from './config/config.js';
import { documentKinds } from './features.js';
import { backupSource, backupTarget } from './storage/moving/backup-file.js';
import { copy, type Source, type Target } from './storage/moving/copied.js';
import { databaseSource, databaseTarget } from './storage/moving/database.js';
import { folderSource, folderTarget } from './storage/moving/folder.js';
import type { Driver } from './storage/postgres/driver.js';
import { openPg } from './storage/postgres/pg-driver.js';

/*
 * `npm run move`, `npm run backup` and `npm run restore`: what is kept in a folder or in PostgreSQL, copied to the other, or to and from a
 * file. A copy counts when it has been read again and is the same.
 */

const usage: Readonly<Record<string, string>> = {
  move: 'npm run move -- --from ./data --to DATABASE_URL (or the other way round). Lotsen must be stopped.',
  backup: 'npm run backup -- --from ./data --to lotsen.backup (or --from DATABASE_URL). Lotsen may go on meanwhile.',
  restore: 'npm run restore -- --from lotsen.backup --to ./data (or --to DATABASE_URL), which must be empty.',
};

const variable = 'DATABASE_URL';

/** The address of a database may be named by its variable, so that its password is in no list of processes and no log of a shell. */
function given(where: string): string {
  const address = where === variable ? (process.env[variable] ?? '') : where;
  if ((where === variable || /^postgres(?:ql)?:/u.test(where)) && !isDatabase(address)) throw new Error(`${variable} ${noDatabase}.`);
  return address;
}

/** Without the password, which is nobody's business. */
const nameOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  return `The database ${pathname.slice(1)} on ${hostname || 'this machine'}`;
};

const drivers: Driver[] = [];
async function driverOf(url: string): Promise<Driver> {
  const driver = await openPg(url);
  drivers.push(driver);
  return driver;
}

const sourceOf = async (what: string, from: string): Promise<Source> =>
  what === 'restore'
    ? backupSource(from)
    : isDatabase(from)
      ? databaseSource(await driverOf(from), nameOf(from), what === 'backup')
      : folderSource(from, what === 'backup');

const targetOf = async (what: string, to: string): Promise<Target> =>
  what === 'backup' ? backupTarget(to) : isDatabase(to) ? databaseTarget(await driverOf(to), nameOf(to), documentKinds) : folderTarget(to);

const sealed =
  'What is sealed in it (who asked, answered or voted without a name) opens with SECRET_KEY only. The key is not in it: keep it apart, and do not lose it.';

const after: Readonly<Record<string, (source: Source, target: Target) => string>> = {
  move: (source, target) => `${source.name} is left as it is. Start Lotsen on ${target.name} from now on, and never on both.`,
  backup: () =>
    'It is checked against itself when it is restored. Personal data is in it: erase it when its time has come, as docs/postgresql.md says.',
  restore: (_source, target) => `Start Lotsen on ${target.name}. What was sent after the backup was taken may be sent once more.`,
};

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' }, to: { type: 'string' } } });
  const [what = ''] = positionals;
  if (usage[what] === undefined || !values.from || !values.to) throw new Error(usage[what] ?? Object.values(usage).join('\n'));
  const [from, to] = [given(values.from), given(values.to)];
  const source = await sourceOf(what, from);
  try {
    const target = await targetOf(what, to);
    try {
      const tally = await copy(source, target);
      for (const [kind, { count, hash }] of Object.entries(tally))
        console.log(`${`${count}`.padStart(8)}  ${kind.padEnd(20)} ${hash.slice(0, 16)}`);
      console.log(`All of it is in ${target.name}, and has been compared.`);
      console.log(
        source.belongings.localSecret === undefined
          ? sealed
          : 'The key of this demonstration goes with it: without SECRET_KEY, Lotsen has made one.',
      );
      console.log(after[what]?.(source, target));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

if (existsSync('.env')) process.loadEnvFile('.env');
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It is not known why this did not work.');
  process.exitCode = 1;
}
for (const driver of drivers) await driver.close();
