import { setTimeout as wait } from 'node:timers/promises';
import { askOnAndOn } from '../asking.js';
import { type Measurement, median, type Part } from '../measurement.js';
import { type Bot, scripts, startBot, startConnector } from '../processes.js';
import { newDatabase } from './database.js';

/** Twenty are asked for by hand, with LOTSEN_SOAK=20. */
const minutes = Number(process.env['LOTSEN_SOAK'] ?? 2);
const texts = [
  'vad betyder RSG?',
  'byt till engelska',
  'switch to Swedish',
  'möten',
  'får jag arvode?',
  'mina uppgifter',
  'idé: mer kaffe',
];
/** Ten times a minute. */
const every = 6_000;

/** What it grows by from the second quarter to the last: in the first, what is kept in memory is filled. */
function growth(what: string, unit: string, samples: readonly number[], bound: number): Measurement {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const [before, after] = [median(samples.slice(quarter, 2 * quarter)), median(samples.slice(-quarter))];
  return { what, ratio: after / before, from: [`${after.toFixed(0)} ${unit}`, `${before.toFixed(0)} ${unit}`], bound: { atMost: bound } };
}

/** Two instances on a database and one on files, that are written to for minutes on end: memory and handles stay as they are. */
export const soak: Part = async (short) => {
  const connector = await startConnector();
  const database = await newDatabase();
  const settings = { DATABASE_URL: database.url };
  const bots: Readonly<Record<string, Bot>> = {
    'the first instance': await startBot(scripts.lotsen, undefined, settings),
    'the second instance': await startBot(scripts.lotsen, undefined, settings),
    'the one on files': await startBot(scripts.lotsen),
  };
  const all = Object.values(bots);
  const samples = new Map(all.map((bot) => [bot, { memory: [] as number[], handles: [] as number[] }]));
  const started = performance.now();
  const length = short ? 10_000 : minutes * 60_000;
  let turns = 0;
  let isOver = false;
  const sampling = (async () => {
    while (!isOver) {
      await wait(short ? 500 : every);
      for (const bot of all) {
        samples.get(bot)?.memory.push(bot.resident());
        samples.get(bot)?.handles.push(bot.handles());
      }
    }
  })();
  try {
    while (performance.now() - started < length) {
      for (const bot of all) {
        await askOnAndOn(bot, connector, { amount: 20 }, texts);
        turns += 20;
      }
      await wait(250);
    }
    isOver = true;
    await sampling;
    const took = ((performance.now() - started) / 60_000).toFixed(1);
    console.error(`  ${turns} turns in ${took} minutes`);
    return Object.entries(bots).flatMap(([name, bot]) => [
      growth(`memory of ${name} in the last quarter of ${took} minutes against the second`, 'MB', samples.get(bot)?.memory ?? [], 1.15),
      growth(`open files and connections of ${name}, likewise`, '', samples.get(bot)?.handles ?? [], 1.2),
    ]);
  } finally {
    isOver = true;
    await connector.stop();
    for (const bot of all) await bot.stop();
    await database.remove();
  }
};
