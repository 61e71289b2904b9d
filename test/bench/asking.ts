import assert from 'node:assert/strict';
import autocannon from 'autocannon';
import { incomingActivity } from '../support/incoming-activity.js';
import type { Bot, Connector } from './processes.js';

const people = 64;
const connections = 16;
const json = { 'content-type': 'application/json' };

/** What is asked when nothing else is said: the turn that Lotsen is made for. */
const lookUp: readonly string[] = ['vad betyder RSG?'];

/** Asked by different people, each in a chat of their own. */
const questions = (serviceUrl: string, texts: readonly string[]): readonly { readonly body: string }[] =>
  Array.from({ length: people }, (_, person) => ({
    body: JSON.stringify(
      incomingActivity(serviceUrl, {
        id: String(1_700_000_000_000 + person),
        text: texts[person % texts.length],
        from: { id: `29:asker-${person}`, name: `Testperson ${person}` },
        conversation: { id: `a:personal-${person}`, conversationType: 'personal' },
      }),
    ),
  }));

/** Posts one activity, which is to be taken. */
export async function post({ url }: Pick<Bot, 'url'>, activity: object): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(activity) });
  assert.equal(response.status, 200);
  await response.arrayBuffer();
}

/** Asks once. Resolves with what was delivered to the connector by way of an answer. */
export async function askOnce(bot: Bot, { serviceUrl, delivered }: Connector): Promise<string> {
  const before = await delivered();
  await post(bot, incomingActivity(serviceUrl));
  const { received, last } = await delivered();
  assert.equal(received, before.received + 1, 'one question is delivered one answer');
  return last;
}

/** Asks without a pause, many at a time, for so many seconds or so many times. Resolves with turns per second. */
export async function askOnAndOn(
  bot: Bot,
  { serviceUrl, delivered }: Connector,
  howLong: { readonly duration: number } | { readonly amount: number },
  texts = lookUp,
): Promise<number> {
  const before = await delivered();
  const options = { url: bot.url, connections, method: 'POST', headers: json, requests: questions(serviceUrl, texts), ...howLong } as const;
  const result = await autocannon(options);
  const { received } = await delivered();
  assert.equal(result.non2xx + result.errors, 0, 'every turn goes well');
  assert.ok(received - before.received >= result['2xx'], 'every turn is delivered an answer');
  return result['2xx'] / result.duration;
}
