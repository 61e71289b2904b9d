import pg from 'pg';
import type { Instant, PersonId } from '../../../src/core/ids.js';
import type { DocumentKind, Store } from '../../../src/core/store/store.js';
import type { Connection, Value } from '../../../src/storage/postgres/driver.js';
import { caseWith, question } from '../../support/cases.js';
import { built } from '../built.js';
import { repeatable } from '../random.js';
import { groupWith, meetingWith } from '../stored-groups.js';

/** Left out, there is nothing to measure on. */
export const server = process.env['LOTSEN_TEST_DATABASE_URL'] ?? '';

// As the build has them: a store knows its kinds by what they are, not by their names.
const { documentKinds } = await built<typeof import('../../../src/features.js')>('features.js');
export const { openPg } = await built<typeof import('../../../src/storage/postgres/pg-driver.js')>('storage/postgres/pg-driver.js');
const { PostgresStore } = await built<typeof import('../../../src/storage/postgres/postgres-store.js')>(
  'storage/postgres/postgres-store.js',
);
const { migrate } = await built<typeof import('../../../src/storage/postgres/migrations.js')>('storage/postgres/migrations.js');
const row = await built<typeof import('../../../src/storage/postgres/document-row.js')>('storage/postgres/document-row.js');

export interface Database {
  /** Of its schema and its connections. */
  readonly name: string;
  readonly url: string;
  /** Only to read: it is none of the instances that share the work. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

let schemas = 0;

/** A schema of its own, with nothing in it but what a start makes. */
export async function newDatabase(): Promise<Database> {
  schemas += 1;
  const schema = `bench_${process.pid}_${schemas}`;
  const admin = await openPg(server);
  await admin.query(`create schema ${schema}`);
  await admin.close();
  const address = new URL(server);
  address.searchParams.set('options', `-c search_path=${schema}`);
  // By this name its connections are known among others to the same server.
  address.searchParams.set('application_name', schema);
  const url = address.href;
  const opened: (() => Promise<void>)[] = [];
  const open = async (): Promise<Store> => {
    const driver = await openPg(url);
    const report = (error: Error): never => {
      throw error;
    };
    const parts = { driver, kinds: documentKinds, instance: 'bench', report, announce: async () => undefined };
    const store = new PostgresStore({ ...parts, end: () => driver.close() });
    opened.push(() => store.close());
    return store;
  };
  return {
    name: schema,
    url,
    open,
    async remove() {
      for (const close of opened) await close();
      const driver = await openPg(server);
      await driver.query(`drop schema ${schema} cascade`);
      await driver.close();
    },
  };
}

/** So many documents of a kind, all alike but for their number and their day. */
interface Filling {
  readonly kind: string;
  readonly body: (template: number) => unknown;
  readonly templates: number;
  /** Of numbers up to this, each `step`th has one; left out, each. */
  readonly count: number;
  readonly step?: number;
  readonly id: string;
  /** SQL of `n`: what stands in the place of `theDay`. */
  readonly day?: string;
}

/** In a template: the document's number, its group's, and its day. */
const theNumber = '-700700700-';
const theGroup = 700_700_701;
const theDay = '2001-02-03';
const everyGroupHas = 20;

const kindNamed = (name: string): DocumentKind<unknown> => {
  const kind = documentKinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`There is no kind ${name}`);
  return kind;
};

/** In the database itself: a million documents over the wire take an hour. */
async function insert(
  driver: Connection,
  { kind: name, body, templates, count, step = templates, id, day = `'2030-01-01'` }: Filling,
): Promise<void> {
  const kind = kindNamed(name);
  for (let template = 0; template < templates; template += 1) {
    const stored = { version: 0, body: body(template) as object, outgoing: [] };
    const values = row.valuesOf(kind, id, stored);
    const filled = (column: string): string =>
      `replace(replace(replace(${column}, '${theNumber}', '-' || n || '-'), '${theGroup}', (n / ${everyGroupHas})::text), '${theDay}', ${day})`;
    await driver.query(
      `insert into documents (kind, id, schema, keyed, version, body, keys, sorted_by, outgoing, wake_at, due_at)
       select $1, ${filled('$2::text')}, $3::int, $11::int, $4::bigint, ${filled('$5::text')}::jsonb, ${filled('$6::text[]::text')}::text[],
         ${filled('$7::text')}, $8::text::jsonb, $9, $10
       from generate_series(${template}, ${count - 1}, ${step}) as n`,
      values,
    );
  }
}

const syllables = 'ar vo de re sa mö te lä ka pro to koll vård plan stöd för he la grupp an hö rig'.split(' ');

/** A few words in each question, of so many that each of them stands in some. */
function texts(): (template: number) => string {
  const random = repeatable(7);
  const pick = () => syllables[Math.floor(random() * syllables.length)] ?? '';
  const all = Array.from({ length: 40 }, () => Array.from({ length: 6 }, () => `${pick()}${pick()}`).join(' '));
  return (template) => all[template % all.length] ?? '';
}

export const staff = '29:staff-3' as PersonId;
/** In the queue of the office, however many cases have been closed; and of all of them, so many have a word that no others have. */
const open = 240;
const rare = 20;
export const rareWord = 'sällsynt';

/** On each of the days to come so many meetings are to be erased, however many there are. */
const expiringEachDay = 15;
export const expiringDays = 14;
const meetingMonths = 24;

/** How many of each thousand documents are of which kind: half of them closed cases, a third meetings of groups. */
const shares = { cases: 0.5, meetings: 0.3, addresses: 0.185 };

/** As many documents as that, as an organisation has them after years; what is under way is as much, however many there are. */
export async function fill({ url }: Database, count: number): Promise<void> {
  const driver = await openPg(url);
  await migrate(driver);
  await driver.close();
  const client = new pg.Client(url);
  await client.connect();
  const filling: Connection = { query: async (sql, values = []) => (await client.query(sql, values as Value[])).rows };
  try {
    await filling.query("set maintenance_work_mem = '1GB'");
    // Indexes are made when all is there.
    const indexes = await filling.query(
      "select indexname as name, indexdef as definition from pg_indexes where schemaname = current_schema() and indexname in ('documents_keys', 'documents_sorted', 'documents_keyed')",
    );
    for (const { name } of indexes) await filling.query(`drop index ${name}`);
    const text = texts();
    const caseOf = (template: number, words: string) =>
      caseWith({
        officeName: '',
        sentAt: `${theDay}T08:00:00.000Z` as Instant,
        asker: { as: 'named', person: `29:asker${theNumber}` as PersonId, name: 'Testperson', language: 'sv' },
        thread: [{ ...question, text: words }],
        state: template % 4 === 0 ? 'new' : 'taken',
        ...(template % 4 === 0 ? {} : { holder: { person: template % 4 === 1 ? staff : ('29:staff-4' as PersonId), name: '' } }),
      });
    const day = `to_char(date '2010-01-01' + (n % 5000), 'YYYY-MM-DD')`;
    const cases = Math.round(count * shares.cases);
    await insert(filling, {
      kind: 'case',
      body: (template) => ({ ...caseOf(template, text(template)), state: 'closed' }),
      templates: 40,
      count: cases - open,
      id: `C${theNumber}`,
      day,
    });
    await insert(filling, {
      kind: 'case',
      body: (one) => caseOf(one, text(one)),
      templates: 8,
      count: open - rare,
      id: `O${theNumber}`,
      day,
    });
    await insert(filling, { kind: 'case', body: (one) => caseOf(one, rareWord), templates: 4, count: rare, id: `R${theNumber}`, day });
    const meetings = Math.round(count * shares.meetings);
    await insert(filling, {
      kind: 'meeting',
      body: (number) => meetingWith(theGroup, number),
      templates: everyGroupHas,
      count: meetings,
      id: `M${theNumber}`,
    });
    await insert(filling, {
      kind: 'group',
      body: () => groupWith(theGroup),
      templates: 1,
      count: meetings,
      step: everyGroupHas,
      id: groupWith(theGroup).id,
    });
    const expiring = JSON.stringify(meetingWith(theGroup, 0)).replaceAll(/20(?:30|29)-\d\d-\d\d/gu, theDay);
    await insert(filling, {
      kind: 'meeting',
      body: () => JSON.parse(expiring),
      templates: 1,
      count: expiringDays * expiringEachDay,
      id: `E${theNumber}`,
      day: `to_char(now() - interval '${meetingMonths} months' + (n / ${expiringEachDay} + 1) * interval '1 day', 'YYYY-MM-DD')`,
    });
    await insert(filling, {
      kind: 'address',
      body: () => ({
        kind: 'personal',
        serviceUrl: 'http://127.0.0.1:1/',
        bot: { id: '28:bot', name: 'Lotsen' },
        conversation: `a:chat${theNumber}`,
        seen: '2026-11',
      }),
      templates: 1,
      count: Math.round(count * shares.addresses),
      id: `29:known${theNumber}`,
    });
    for (const { definition } of indexes) await filling.query(String(definition));
    await filling.query('vacuum analyze documents');
  } finally {
    await client.end();
  }
}
