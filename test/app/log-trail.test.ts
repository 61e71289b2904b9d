import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../src/core/ids.js';
import { followedStore, messageName, trail } from '../../src/core/store/followed-store.js';
import { outgoing } from '../../src/core/store/outgoing.js';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { channelOf, executing, from, inChannel, press } from '../support/conversation.js';
import { madeKind } from '../support/made-kind.js';
import { memoryStore } from '../support/memory-store.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const at = '2026-11-22T09:00:00.000Z' as Instant;
const kind = madeKind<{ n: number }>('note');
const row = outgoing('told 1', at, { recipient: { to: 'place', place: 'p' as PlaceId }, show: 'x', about: {} });

describe('what is written down of who caused what', () => {
  it('is the messages of the one thing that is being done, whatever else is being done meanwhile', async () => {
    const store = followedStore(
      memoryStore(),
      () => undefined,
      trail.wrote,
      () => 0,
    );
    const write = async (id: string) => {
      const messages = new Set<string>();
      await trail.follow(messages, () => store.change(kind, id, () => ({ body: { n: 1 }, send: [row], outcome: undefined })));
      return [...messages];
    };
    const [one, other] = await Promise.all([write('a'), write('b')]);
    assert.deepEqual([one, other], [[messageName('note', 'a', row)], [messageName('note', 'b', row)]]);
    assert.notDeepEqual(one, other);
    assert.deepEqual(await write('c'), [messageName('note', 'c', row)]);
  });

  it('is noted to the end of what takes longest', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const messages = new Set<string>();
    const slow = trail.follow(messages, async () => {
      await ended;
      trail.wrote('note', 'slow', [row]);
    });
    await trail.follow(new Set(), async () => {});
    end();
    await slow;
    trail.wrote('note', 'later', [row]);
    assert.deepEqual([...messages], [messageName('note', 'slow', row)]);
  });

  it('is how long the store took and whether it failed, whoever asked', async () => {
    const times = [0, 250, 250, 300];
    const taken: unknown[] = [];
    const store = followedStore(
      memoryStore(),
      () => ({ store: (...told) => void taken.push(told) }),
      () => undefined,
      () => times.shift() ?? 0,
    );
    await store.get(kind, 'a');
    await assert.rejects(
      store.change(kind, 'a', () => {
        throw new Error('no');
      }),
    );
    assert.deepEqual(taken, [
      ['get', 'done', 0.25],
      ['change', 'failed', 0.05],
    ]);
  });
});

describe('the log', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
  });
  after(() => bot.close());

  it('calls a message the same in the turn that caused it and where it is delivered, but not of what may be done without a name', async () => {
    const office = channelOf('19:office');
    await bot.exchange(inChannel('Berit', 'back office sommar-och-sol', office));
    await bot.exchange({ ...from('Anna'), ...executing('case.send', { text: 'Vem betalar resan?', name: 'named' }) });
    const [found] = await bot.store.find(caseKind, caseKey.open);
    await bot.exchange({ ...press('Berit', 'case.claim', { number: found?.id }, office) });
    await bot.delivers();
    const turns = bot.log.logged.filter(({ event }) => event === 'turn.done').map(({ fields }) => fields);
    const caused = (verb: string) => turns.find((one) => one['verb'] === verb)?.['messages'];
    const delivered = bot.log.logged.filter(({ event }) => event === 'delivery.sent').map(({ fields }) => fields['message']);
    const claimed = String(caused('case.claim')).split(' ');
    assert.ok(
      claimed.some((name) => delivered.includes(name)),
      JSON.stringify([turns, delivered]),
    );
    assert.equal(caused('case.send'), undefined);
  });
});
