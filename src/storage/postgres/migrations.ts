import type { Connection, Driver } from './driver.js';

/**
 * The steps that bring a database to its present form. Steps are only added, and each must let the previous version of Lotsen go on
 * working, because both run while instances are replaced one by one.
 */
export const migrations: readonly string[] = [
  `create table documents (
    kind text collate "C" not null,
    id text collate "C" not null,
    -- Of the body.
    schema int not null,
    -- That keys and order were worked out with: a later version of Lotsen finds by other ones.
    keyed int not null,
    version bigint not null,
    body jsonb not null,
    keys text[] collate "C" not null,
    sorted_by text collate "C" not null,
    outgoing jsonb not null,
    -- By Lotsen's clock, as ISO 8601 in UTC: in order as texts.
    wake_at text collate "C",
    -- The first of wake-up and waiting messages.
    due_at text collate "C",
    -- By the database's clock.
    lease_until timestamptz,
    lease_owner text,
    primary key (kind, id)
  );
  create index documents_keys on documents using gin (keys) with (fastupdate = off);
  create index documents_sorted on documents (kind, sorted_by, id);
  create index documents_due on documents (due_at) where due_at is not null;
  create index documents_keyed on documents (kind, keyed);
  -- How often documents of a kind have been changed that instances keep in memory.
  create table changes (kind text collate "C" primary key, count bigint not null);
  -- What all instances share and is no document: the id of the data, the key and the clock of a demonstration.
  create table shared (name text primary key, value text not null);
  -- Who lives, by the database's clock; and who of them has a task that only one may have.
  create table instances (id text primary key, until timestamptz not null);
  create table leases (name text primary key, owner text not null, until timestamptz not null);`,
  // Several instances deliver at once, each in its districts. One of the version before stops when it finds its task taken.
  `create table claims (
    kind text collate "C" not null,
    id text collate "C" not null,
    instance text not null,
    -- Tells this claim from a later one.
    claim text not null,
    -- Nothing in the document is this instance's, until something new is in it.
    is_left boolean not null,
    -- By the database's clock.
    until timestamptz not null,
    primary key (kind, id, instance),
    foreign key (kind, id) references documents on delete cascade
  );
  create table districts (
    number int primary key,
    owner text not null,
    -- When this owner began to have it.
    since timestamptz not null,
    until timestamptz not null
  );
  insert into districts select number, '', now(), coalesce((select until + interval '15 seconds' from leases where name = 'delivery'), now())
    from generate_series(0, 59) as number;
  insert into leases (name, owner, until) values ('delivery', 'districts', 'infinity')
    on conflict (name) do update set owner = excluded.owner, until = excluded.until;`,
];

/** One start at a time looks and migrates: the others wait for it. */
const migrating = "select pg_advisory_xact_lock(hashtextextended('lotsen migrations ' || current_schema(), 0))";

/** Written by a later version of Lotsen than this one. */
class LaterDatabase extends Error {
  override readonly name = 'LaterDatabase';
  constructor(found: number, known: number) {
    super(
      `The database is of a later version of Lotsen (step ${found}; this version knows ${known}). ` +
        'Start the later version, or restore a backup from before it.',
    );
  }
}

async function stepOf(connection: Connection): Promise<number> {
  await connection.query('create table if not exists migrations (step int primary key, at timestamptz not null default now())');
  const [row] = await connection.query('select coalesce(max(step), 0)::int as step from migrations');
  return Number(row?.['step']);
}

/** @param steps for tests, of a version that is still to come */
export async function migrate(driver: Driver, steps: readonly string[] = migrations): Promise<void> {
  await driver.longTransaction(async (connection) => {
    await connection.query(migrating);
    const found = await stepOf(connection);
    if (found > steps.length) throw new LaterDatabase(found, steps.length);
    for (const [place, step] of [...steps.entries()].slice(found)) {
      for (const statement of step.split(/;\s*$/mu).filter((one) => one.trim() !== '')) await connection.query(statement);
      await connection.query('insert into migrations (step) values ($1)', [place + 1]);
    }
  });
}
