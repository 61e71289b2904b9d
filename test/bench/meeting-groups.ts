import assert from 'node:assert/strict';
import { incomingActivity } from '../support/incoming-activity.js';
import { post } from './asking.js';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { against, compare, type Part } from './measurement.js';
import { type Bot, type Connector, scripts, startBot, startConnector } from './processes.js';
import { fillWithGroups, meetingsEach, memberOf } from './stored-groups.js';

const few = 10;
const atMost = 1.2;

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
    await post(bot, activity);
  }
  assert.match((await delivered()).last, /Möten framöver.*Möte \d/su);
}

/** Milliseconds of the processor for each "möten": time by the clock says more about who else uses the machine. */
async function costOf(directory: string, connector: Connector, groups: number, short: boolean): Promise<number> {
  const bot = await startBot(scripts.lotsen, directory);
  try {
    const turns = short ? 50 : 600;
    await askForMeetings(bot, connector, groups, turns);
    const before = bot.cpu();
    await askForMeetings(bot, connector, groups, turns);
    return (bot.cpu() - before) / turns;
  } finally {
    await bot.stop();
  }
}

/** "möten", with a thousand groups of twenty meetings each, against the same with ten groups. */
export const meetingGroups: Part = async (short) => {
  const many = short ? 50 : 1_000;
  const [connector, large, small] = [await startConnector(), temporaryDirectory(), temporaryDirectory()];
  try {
    await fillWithGroups(large, many);
    await fillWithGroups(small, few);
    const compared = await compare(
      short ? 1 : 5,
      () => costOf(large, connector, many, short),
      () => costOf(small, connector, few, short),
    );
    const groups = `${many} groups of ${meetingsEach} meetings, against ${few} groups`;
    return [against(`"möten" with ${groups} (processor time)`, compared, { atMost })];
  } finally {
    await connector.stop();
    removeDirectory(large);
    removeDirectory(small);
  }
};
