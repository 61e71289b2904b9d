import assert from 'node:assert/strict';
import { incomingActivity } from '../support/incoming-activity.js';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { against, type Measurement, median, type Part } from './measurement.js';
import { type Bot, type Connector, scripts, startBot, startConnector } from './processes.js';
import { fillWithGroups, meetingsEach, memberOf } from './stored-groups.js';

const few = 10;
const atMost = 1.2;

/** What a start and a question cost the processor, in milliseconds: time by the clock says more about who else uses the machine. */
interface Cost {
  readonly start: number;
  /** Until the first who asks for meetings has been answered. */
  readonly firstAnswer: number;
  readonly list: number;
  readonly startAfterKill: number;
}

/** Everybody asks in turn, in a chat of their own, one group after the other. */
async function askForMeetings(bot: Bot, { serviceUrl, delivered }: Connector, groups: number, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const person = memberOf(number % groups, 4 + (number % 8));
    const activity = incomingActivity(serviceUrl, {
      id: `asking-${number}`,
      text: 'möten',
      from: { id: person, name: 'Testperson' },
      conversation: { id: `a:${person}`, conversationType: 'personal' },
    });
    const response = await fetch(bot.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    assert.equal(response.status, 200);
    await response.arrayBuffer();
  }
  assert.match((await delivered()).last, /Möten framöver.*Möte \d/su);
}

/** One run that is killed, and one after it that ends in order: each starts on what the other left. */
async function costOf(directory: string, connector: Connector, groups: number, short: boolean): Promise<Cost> {
  const bot = await startBot(scripts.lotsen, directory);
  try {
    const start = bot.cpu();
    await askForMeetings(bot, connector, groups, 1);
    const firstAnswer = bot.cpu();
    const turns = short ? 50 : 600;
    await askForMeetings(bot, connector, groups, turns);
    const before = bot.cpu();
    await askForMeetings(bot, connector, groups, turns);
    const list = (bot.cpu() - before) / turns;
    await bot.stop();
    return { start, firstAnswer, list, startAfterKill: await startThenQuit(directory, connector, groups) };
  } finally {
    await bot.stop();
  }
}

async function startThenQuit(directory: string, connector: Connector, groups: number): Promise<number> {
  const bot = await startBot(scripts.lotsen, directory);
  try {
    const start = bot.cpu();
    await askForMeetings(bot, connector, groups, 1); // who is asked to end while it starts ends without a word
    await bot.quit();
    return start;
  } finally {
    await bot.stop();
  }
}

/** Starting, and "möten", with a thousand groups of twenty meetings each, against the same with ten groups. */
export const meetingGroups: Part = async (short) => {
  const many = short ? 50 : 1_000;
  const [connector, large, small] = [await startConnector(), temporaryDirectory(), temporaryDirectory()];
  try {
    await fillWithGroups(large, many);
    await fillWithGroups(small, few);
    // The program in one file has another mark than the parts of it that filled the stores: it reads everything once.
    await startThenQuit(large, connector, many);
    await startThenQuit(small, connector, few);
    const costs: { readonly large: Cost; readonly small: Cost }[] = [];
    for (let round = 0; round < (short ? 1 : 5); round += 1) {
      costs.push({ small: await costOf(small, connector, few, short), large: await costOf(large, connector, many, short) });
    }
    const row = (what: string, digits: number, pick: (cost: Cost) => number): Measurement => {
      const [first, second] = [median(costs.map(({ large: one }) => pick(one))), median(costs.map(({ small: one }) => pick(one)))];
      const ratio = median(costs.map((cost) => pick(cost.large) / pick(cost.small)));
      const groups = `${many} groups of ${meetingsEach} meetings, against ${few} groups`;
      return against(`${what} with ${groups} (processor time)`, { first, second, ratio }, { atMost }, 'ms', digits);
    };
    return [
      row('start', 0, ({ start }) => start),
      row('start to the first "möten" answered', 0, ({ firstAnswer }) => firstAnswer),
      row('start after kill -9', 0, ({ startAfterKill }) => startAfterKill),
      row('"möten"', 2, ({ list }) => list),
    ];
  } finally {
    await connector.stop();
    removeDirectory(large);
    removeDirectory(small);
  }
};
