import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../../../src/core/store/store.js';
import { incomingActivity } from '../../support/incoming-activity.js';
import { post } from '../asking.js';
import { built } from '../built.js';
import { against, compare, type Measurement, type Part } from '../measurement.js';
import { type Bot, type Connector, scripts, startBot, startConnector } from '../processes.js';
import { memberOf } from '../stored-groups.js';
import { processorTime } from './cost.js';
import { type Database, expiringDays, fill, newDatabase, openPg, rareWord, server, staff } from './database.js';

const { openCases, searchCases } = await built<typeof import('../../../src/features/back-office/queue/find-cases.js')>(
  'features/back-office/queue/find-cases.js',
);

/** What is done costs as much, however much is stored. */
const bound = { atMost: 1.3 };
const page = { from: 0, size: 10 };

interface Filled {
  readonly database: Database;
  readonly bot: Bot;
  readonly store: Store;
}

async function filled(count: number): Promise<Filled> {
  const database = await newDatabase();
  console.error(`  filling in ${count} documents ...`);
  await fill(database, count);
  return { database, store: await database.open(), bot: await startBot(scripts.lotsen, undefined, { DATABASE_URL: database.url }) };
}

let asked = 0;

/** Somebody of the first groups, which are there in both. */
async function ask({ bot }: Filled, { serviceUrl }: Connector, text: string): Promise<void> {
  asked += 1;
  const person = memberOf(asked % 10, 4 + (asked % 8));
  const activity = incomingActivity(serviceUrl, {
    id: `asking-${asked}`,
    text,
    from: { id: person, name: 'Testperson' },
    conversation: { id: `a:${person}`, conversationType: 'personal' },
  });
  await post(bot, activity);
}

/** The clock of the whole bot goes on by a day, and all that is due in it is done before it answers. */
async function passDay({ bot }: Filled): Promise<void> {
  const response = await fetch(new URL('/dev/clock', bot.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 'P1D' }),
  });
  assert.equal(response.status, 200, await response.text());
}

/** What people and the day cost in processor time, Lotsen's and the database's, with a thousand documents and with a million. */
export const sizes: Part = async (short) => {
  const [few, many] = short ? [1_000, 5_000] : [1_000, 1_000_000];
  const connector = await startConnector();
  const [small, large] = [await filled(few), await filled(many)];
  const against1000 = `${many} documents against ${few}`;
  const driver = await openPg(server);
  /** Of so many one after the other: the processor's time is counted in hundredths of a second. */
  const row = async (what: string, times: number, work: (at: Filled) => Promise<unknown>, rounds = 7): Promise<Measurement> => {
    const cost = async (at: Filled): Promise<number> => {
      const all = async () => {
        for (let time = 0; time < times; time += 1) await work(at);
      };
      return (await processorTime(driver, at.database.name, [process.pid, at.bot.pid], all)) / times;
    };
    for (const at of [small, large]) if (times > 1) await cost(at);
    const compared = await compare(
      short ? 1 : rounds,
      () => cost(large),
      () => cost(small),
    );
    return against(`${what}, ${against1000}`, compared, bound);
  };
  try {
    await ask(large, connector, 'möten');
    // A turn that takes long is answered after it has been taken.
    for (let patience = 0; (await connector.delivered()).received === 0 && patience < 100; patience += 1) await wait(100);
    assert.match((await connector.delivered()).last, /Möten framöver.*Möte \d/su);
    for (const { store } of [small, large]) assert.equal((await searchCases(store, '', rareWord, page)).total, 20);
    const times = short ? 5 : 60;
    // Whoever has answered little is still being compiled.
    for (let time = 0; time < 3 * times; time += 1) for (const at of [small, large]) await ask(at, connector, 'vad betyder RSG?');
    const queue = async ({ store }: Filled) =>
      assert.equal((await openCases(store, '', { filter: 'all', person: staff }, page)).total, 240);
    return [
      await row('a turn: "vad betyder RSG?"', times, (at) => ask(at, connector, 'vad betyder RSG?')),
      await row('a turn that is written down: "byt till engelska" and back', times, async (at) => {
        await ask(at, connector, 'byt till engelska');
        await ask(at, connector, 'switch to Swedish');
      }),
      await row('"möten"', times, (at) => ask(at, connector, 'möten')),
      await row('the first page of the queue', times, queue),
      await row('a search of the queue for a word that twenty have', times, ({ store }) => searchCases(store, '', rareWord, page)),
      await row('a day with its sweep, of which 15 meetings are erased', 1, passDay, expiringDays - 3),
    ];
  } finally {
    await connector.stop();
    await driver.close();
    for (const { bot } of [small, large]) await bot.stop();
    for (const { database } of [small, large]) await database.remove();
  }
};
