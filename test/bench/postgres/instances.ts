import assert from 'node:assert/strict';
import { askOnAndOn, askOnce } from '../asking.js';
import { against, compare, type Measurement, type Part } from '../measurement.js';
import { type Bot, type Connector, scripts, startBot, startConnector } from '../processes.js';
import { newDatabase } from './database.js';

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
  const files = await startBot(scripts.lotsen);
  const bots: Bot[] = [];
  const rows: Measurement[] = [];
  try {
    await askOnce(files, connector);
    for (const count of [1, 2, 4]) {
      while (bots.length < count) bots.push(await startBot(scripts.lotsen, undefined, { DATABASE_URL: database.url }));
      for (const [what, texts] of Object.entries(turns)) {
        for (const bot of [files, ...bots]) await askOnAndOn(bot, connector, { amount: short ? 100 : 1_500 }, texts);
        const seconds = short ? 1 : 4;
        const compared = await compare(
          short ? 1 : 5,
          () => together(bots, connector, seconds, texts),
          () => askOnAndOn(files, connector, { duration: seconds }, texts),
        );
        const instances = count === 1 ? 'one instance' : `${count} instances`;
        rows.push(against(`${what}: ${instances} on PostgreSQL against one on files`, compared, { atLeast: 0.3 }, 'turns/s', 0));
      }
    }
    assert.equal(bots.length, 4);
    return rows;
  } finally {
    await connector.stop();
    for (const bot of [files, ...bots]) await bot.stop();
    await database.remove();
  }
};
