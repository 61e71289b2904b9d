import assert from 'node:assert/strict';
import { askOnAndOn, askOnce } from '../asking.js';
import { against, compare, type Measurement, type Part } from '../measurement.js';
import { type Bot, type Connector, scripts, startBot, startConnector } from '../processes.js';
import { processorTime } from './cost.js';
import { newDatabase, openPg } from './database.js';

/** Answered from what is in memory; and what is looked up and written down for each turn. */
const turns = { '"vad betyder RSG?"': ['vad betyder RSG?'], '"byt till engelska"': ['byt till engelska', 'switch to Swedish'] } as const;

/** As a load balancer would share the turns out. Resolves with turns a second of all together. */
async function together(bots: readonly Bot[], connector: Connector, seconds: number, texts: readonly string[]): Promise<number> {
  const each = await Promise.all(bots.map((bot) => askOnAndOn(bot, connector, { duration: seconds }, texts)));
  return each.reduce((sum, one) => sum + one, 0);
}

/** Turns a second of 1, 2 and 4 instances on a database, each against one on files. */
export const instances: Part = async (short) => {
  const connector = await startConnector();
  const database = await newDatabase();
  const driver = await openPg(database.url);
  const files = await startBot(scripts.lotsen);
  const bots: Bot[] = [];
  const rows: Measurement[] = [];
  try {
    await askOnce(files, connector);
    for (const count of [1, 2, 4]) {
      while (bots.length < count) bots.push(await startBot(scripts.lotsen, undefined, { DATABASE_URL: database.url }));
      for (const [what, texts] of Object.entries(turns)) {
        // Whoever has answered less is still being compiled, and the more so the more instances are new.
        for (const bot of [files, ...bots]) await askOnAndOn(bot, connector, { amount: short ? 100 : 4_000 }, texts);
        const seconds = short ? 1 : 3;
        const compared = await compare(
          short ? 1 : 3,
          () => together(bots, connector, seconds, texts),
          () => askOnAndOn(files, connector, { duration: seconds }, texts),
        );
        const instances = count === 1 ? 'one instance' : `${count} instances`;
        // How many fit on a machine, and what else runs there, says more about it than about Lotsen: what holds is the cost of each turn.
        rows.push(against(`${what}: ${instances} on PostgreSQL against one on files`, compared, { atLeast: 0 }, 'turns/s', 0));
        const amount = short ? 100 : 800;
        const cost = async (all: readonly Bot[]): Promise<number> => {
          const pids = all.map(({ pid }) => pid);
          const asked = () => Promise.all(all.map((bot) => askOnAndOn(bot, connector, { amount }, texts)));
          return (await processorTime(driver, database.name, pids, asked)) / (amount * all.length);
        };
        const costs = await compare(
          short ? 1 : 3,
          () => cost(bots),
          () => cost([files]),
        );
        rows.push(against('the same in processor time for each turn, the database included', costs, { atMost: 2.5 }));
      }
    }
    assert.equal(bots.length, 4);
    return rows;
  } finally {
    await connector.stop();
    for (const bot of [files, ...bots]) await bot.stop();
    await driver.close();
    await database.remove();
  }
};
