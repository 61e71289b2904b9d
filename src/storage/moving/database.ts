import type { DocumentKind } from '../../core/store/store.js';
import * as documentRow from '../postgres/document-row.js';
import type { Connection, Driver, Row } from '../postgres/driver.js';
import { migrate } from '../postgres/migrations.js';
import { movingName } from '../postgres/open-postgres.js';
import { rekey } from '../postgres/rekey.js';
import { untilDone } from '../postgres/retry.js';
import type { Stored } from '../stored.js';
import type { Belongings, Kept, Source, Target } from './copied.js';

const atOnce = 500;

const keptOf = (row: Row): Kept => ({
  kind: String(row['kind']),
  id: documentRow.fromText(String(row['id'])),
  schema: Number(row['schema']),
  version: Number(row['version']),
  body: documentRow.fromJsonb(String(row['body'])),
  ...(typeof row['wake_at'] === 'string' && { wakeAt: row['wake_at'] }),
  outgoing: documentRow.outgoingOf(row),
});

async function* documentsIn(connection: Connection): AsyncGenerator<Kept> {
  const sql = `select kind, ${documentRow.columns} from documents where (kind, id) > ($1, $2) order by kind, id limit ${atOnce}`;
  for (let last = ['', '']; ; ) {
    const rows = await connection.query(sql, last);
    for (const row of rows) yield keptOf(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < atOnce) return;
    last = [String(end['kind']), String(end['id'])];
  }
}

/** Rejects while an instance has it open. */
async function refuseUsed(connection: Connection, name: string): Promise<void> {
  const [row] = await connection.query('select count(*)::int as lives from instances where until > clock_timestamp()');
  if (Number(row?.['lives']) > 0)
    throw new Error(`${name} is in use. Stop every instance of Lotsen first; one that was killed counts for a quarter of a minute.`);
}

const sharedIn = async (connection: Connection, name: string): Promise<string | undefined> => {
  const [row] = await connection.query('select value from shared where name = $1', [name]);
  return row === undefined ? undefined : String(row['value']);
};

/**
 * Everything as of one moment, even while Lotsen is running: one transaction that sees nothing of later changes.
 * @param inUse whether Lotsen may be running
 */
export async function databaseSource(driver: Driver, name: string, inUse: boolean): Promise<Source> {
  const session = await driver.session();
  const end = () => session.end();
  try {
    await session.query('set statement_timeout = 0');
    await session.query('set idle_in_transaction_session_timeout = 0');
    await session.query('begin transaction isolation level repeatable read read only');
    const [made] = await session.query("select to_regclass('shared') is not null as is_made");
    const id = made?.['is_made'] === true ? await sharedIn(session, 'id') : undefined;
    if (id === undefined || (await sharedIn(session, movingName)) !== undefined) throw new Error(`${name} has no data of Lotsen's.`);
    if (!inUse) await refuseUsed(session, name);
    const localSecret = await sharedIn(session, 'local secret');
    return { name, belongings: { id, localSecret }, documents: () => documentsIn(session), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @param kinds Everything is found by what this version finds it by. */
export async function databaseTarget(driver: Driver, name: string, kinds: readonly DocumentKind<unknown>[]): Promise<Target> {
  await untilDone(() => migrate(driver));
  const report = (error: Error): never => {
    throw error;
  };
  let belongings: Belongings | undefined;
  const note = (connection: Connection, what: string, value: string) =>
    connection.query('insert into shared (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value', [
      what,
      value,
    ]);
  return {
    name,
    begin: (given) =>
      driver.longTransaction(async (connection) => {
        belongings = given;
        await connection.query('lock table shared in exclusive mode');
        await refuseUsed(connection, name);
        const begun = await sharedIn(connection, movingName);
        const [there] = await connection.query('select exists (select 1 from documents) as any');
        const isTaken = (await sharedIn(connection, 'id')) !== undefined || there?.['any'] === true;
        if (isTaken && begun !== given.id) throw new Error(`${name} is not empty. Name a database that is: nothing is written over.`);
        await connection.query('delete from documents');
        await connection.query('delete from shared');
        await note(connection, movingName, given.id);
      }),
    async put(documents) {
      if (documents.length === 0) return;
      await driver.transaction(async (connection) => {
        for (const { kind, id, schema, version, body, wakeAt, outgoing } of documents) {
          const stored: Stored = {
            version: version - 1,
            body,
            outgoing,
            ...(wakeAt !== undefined && { wakeAt: wakeAt as Stored['wakeAt'] & string }),
          };
          const plain = { name: kind, schema, keys: () => [], lift: (one: unknown) => one, personal: [], erasedBy: 'never' } as const;
          const values = [...documentRow.valuesOf(plain, id, stored).slice(0, -1), 0];
          await connection.query(documentRow.inserting, values);
        }
      });
    },
    documents: () => documentsIn(driver),
    async end() {
      if (belongings === undefined) return;
      const { id, localSecret } = belongings;
      await rekey(driver, kinds, report);
      await driver.transaction(async (connection) => {
        await note(connection, 'id', id);
        if (localSecret !== undefined) await note(connection, 'local secret', localSecret);
        await connection.query('delete from shared where name = $1', [movingName]);
      });
      await driver.longTransaction((connection) => connection.query('analyze documents'));
    },
    close: async () => undefined,
  };
}
