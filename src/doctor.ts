import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Config, readConfig } from './config/config.js';
import { faultOf } from './core/log.js';
import { whyHeld } from './core/store/erasing.js';
import { confirm, sweepId, sweepKind } from './features/people/erasing/sweep.js';
import { documentKinds } from './features.js';
import { openStorage } from './storage/open-storage.js';
import { asFault } from './storage/postgres/driver.js';
import { openPg } from './storage/postgres/pg-driver.js';

/** A thing that must hold before Lotsen can run: says what is wrong and how to mend it, or nothing. */
type Check = (config: Config) => Promise<string | undefined>;

const oldestNode = [20, 19] as const;

async function node(): Promise<string | undefined> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = oldestNode;
  const old = major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  return old ? `Node ${process.versions.node} is too old. Install ${oldestNode.join('.')} or later.` : undefined;
}

/** What is asked for beside the examination: `npm run doctor -- --new-data`. */
const wants = (what: 'new-data' | 'confirm-erasing'): boolean => process.argv.includes(`--${what}`);

/** Opens it as a start does: what is found is what would be in the way of one. */
const stored: Check = async ({ databaseUrl, dataDir, dataId, mode }) => {
  const found: string[] = [];
  try {
    const isConfirmed = wants('new-data');
    const storage = await openStorage({
      databaseUrl,
      directory: dataDir,
      kinds: documentKinds,
      report: (error) => found.push(error.message),
      expected: { id: isConfirmed ? undefined : dataId, noted: mode === 'teams' && !isConfirmed },
    });
    const { store, home } = storage;
    try {
      const name = databaseUrl === undefined ? 'DATA_DIR' : 'The database';
      if (isConfirmed) console.log(`      ${name} has the id ${home.id}. A start takes it from now on; if DATA_ID is set, set it to that.`);
      await store.check();
      if (wants('confirm-erasing')) await store.change(sweepKind, sweepId, confirm);
      const { held, confirmed } = (await store.get(sweepKind, sweepId)) ?? {};
      if (held !== undefined && !confirmed) found.push(whyHeld(held));
    } finally {
      await storage.close();
    }
  } catch (error) {
    found.push(error instanceof Error ? error.message || faultOf(error) : 'cannot be opened.');
  }
  return found.length > 0 ? found.join('\n  ') : undefined;
};

const oldestPostgres = 14;

/** Seconds between two clocks that nobody notices. */
const maxApart = 10;

const mendAddress = 'Check address, user, password and database name in DATABASE_URL, and that this machine may reach it.';

/** By PostgreSQL's code, else by ours. */
const mending: Readonly<Record<string, string>> = {
  '3D000': 'There is no database of that name on the server. Create it: create database lotsen owner lotsen;',
  '28P01': 'The server refuses the user or the password in DATABASE_URL. What is special in a password is written as %40 and the like.',
  '28000':
    'The server does not let that user in from this machine: look at its pg_hba.conf, and whether it wants TLS (sslmode=verify-full).',
  ECONNREFUSED: 'Nothing answers at the host and port in DATABASE_URL. Is the server up, and does it listen to other machines?',
  ENOTFOUND: 'There is no machine of the name in DATABASE_URL.',
  ETLS:
    'The server speaks no TLS, or has a certificate that this machine does not know. For an authority of your own add ' +
    '&sslrootcert=/path/to/ca.pem after sslmode=verify-full; without TLS, on a network of your own, leave sslmode out.',
};

/** What Lotsen needs of a database, said before it is opened: which of user, rights, version and pooler it is that has to be mended. */
const database: Check = async ({ databaseUrl }) => {
  if (databaseUrl === undefined) return undefined;
  const driver = await openPg(databaseUrl);
  try {
    const [row] = await driver.query(
      `select current_setting('server_version_num')::int / 10000 as version, pg_is_in_recovery() as standby, pg_encoding_to_char(encoding) as encoding,
        coalesce(has_schema_privilege(current_schema(), 'create'), false) as may, extract(epoch from clock_timestamp())::float8 as now from pg_database where datname = current_database()`,
    );
    if (Number(row?.['version']) < oldestPostgres)
      return `PostgreSQL ${row?.['version']} is too old. Lotsen needs ${oldestPostgres} or later.`;
    if (row?.['standby'] === true) return 'This server is a standby, which takes no writes. Use the address of the primary one.';
    if (row?.['encoding'] !== 'UTF8') return `The database keeps texts as ${row?.['encoding']}. Create it with encoding UTF8.`;
    if (row?.['may'] !== true) return 'The user may create no tables here. Let it own the database: alter database lotsen owner to lotsen;';
    const apart = Math.round(Math.abs(Number(row?.['now']) - Date.now() / 1_000));
    if (apart > maxApart)
      return `This machine's clock and the database's are ${apart} s apart, and messages go out as much too late. Set both by NTP.`;
    return undefined;
  } catch (error) {
    const fault = faultOf(asFault(error));
    const code = error instanceof Error && 'code' in error ? `${error.code}` : '';
    return `The database cannot be used: ${fault}. ${mending[code] ?? mending[fault] ?? mendAddress}`;
  } finally {
    await driver.close();
  }
};

const isFree = (wanted: number, host: string, variable: 'PORT' | 'ADMIN_PORT'): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(`Port ${wanted} is taken. Stop what listens there, or set ${variable} to another one.`));
    server.listen(wanted, host, () => server.close(() => resolve(undefined)));
  });

const port: Check = ({ port: wanted, host }) => isFree(wanted, host, 'PORT');
const adminPort: Check = ({ adminPort: wanted, adminHost }) => isFree(wanted, adminHost, 'ADMIN_PORT');

/** Proves app id, secret and tenant together, by asking for the token that every answer needs. */
const credentials: Check = async (config) => {
  if (config.mode === 'local' || config.appPassword === undefined) return undefined;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: config.appId,
    client_secret: config.appPassword,
    scope: 'https://api.botframework.com/.default',
  });
  try {
    const address = `https://login.microsoftonline.com/${config.tenantId}/oauth2/v2.0/token`;
    const answer = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(10_000) });
    if (answer.ok) return undefined;
    return `Microsoft refused the credentials (${answer.status}). Check MicrosoftAppId, MicrosoftAppTenantId and that MicrosoftAppPassword is the secret's value, not its id.`;
  } catch {
    return 'login.microsoftonline.com cannot be reached from here. Lotsen needs https out to it and to Teams.';
  }
};

/** In a database that cannot be used there is nothing more to look at. */
const storageChecks = (config: Config): Readonly<Record<string, Check>> =>
  config.databaseUrl === undefined ? { DATA_DIR: stored } : { DATABASE_URL: async (asked) => (await database(asked)) ?? stored(asked) };

const checksFor = (config: Config): Readonly<Record<string, Check>> => ({
  Node: node,
  ...storageChecks(config),
  PORT: port,
  ADMIN_PORT: adminPort,
  Credentials: credentials,
});

if (existsSync('.env')) process.loadEnvFile('.env');
const read = readConfig(process.env);
const faults = read.ok ? [] : read.problems.map(({ variable, problem }) => `${variable} ${problem}`);
if (read.ok) {
  for (const [name, check] of Object.entries(checksFor(read.config))) {
    const fault = await check(read.config);
    if (fault === undefined) console.log(`ok    ${name}`);
    else faults.push(`${name}: ${fault}`);
  }
}
for (const fault of faults) console.log(`fault ${fault}`);
const mode = read.ok && read.config.mode === 'teams' ? 'in Teams' : 'on this machine only: no Teams credentials are configured';
console.log(faults.length === 0 ? `Lotsen can start, ${mode}.` : `${faults.length} to mend.`);
process.exitCode = faults.length === 0 ? 0 : 1;
