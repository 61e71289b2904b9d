import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { type CardReply, type LaterReply, type Reply, say } from '../../../src/core/reply.js';
import type { ExpandCard } from '../../../src/teams/outbound/cards.js';
import { ConnectorError } from '../../../src/teams/outbound/connector-error.js';
import { buttonsIn, type Continue, deliver, type Send } from '../../../src/teams/outbound/deliver.js';
import { placeOf } from '../../support/requests.js';

const expand: ExpandCard = ({ card }, buttons) => ({ card, buttons });
const card: CardReply = { kind: 'card', card: 'glossary/map', language: 'sv', data: {}, text: 'hela kartan', title: 'Karta' };
const text = (said: string) => ({ type: 'message', text: said, textFormat: 'plain' });
const cardActivity = {
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { card: 'glossary/map', buttons: 'submit' } }],
  summary: 'hela kartan',
};

/** A reply that is there when it is let go. */
function slow(meanwhile: string): LaterReply & { readonly ready: (...replies: Reply[]) => void; readonly fail: () => void } {
  let ready: (replies: readonly Reply[]) => void = () => assert.fail();
  let fail: (error: Error) => void = () => assert.fail();
  const replies = new Promise<readonly Reply[]>((resolve, reject) => {
    ready = resolve;
    fail = reject;
  });
  return {
    kind: 'later',
    meanwhile,
    failed: 'Det gick inte.',
    replies,
    ready: (...given) => ready(given),
    fail: () => fail(new Error('file')),
  };
}

/** Keeps what is sent, in the turn and after it; `refuse` answers the next card with a failure. */
function conversation() {
  const sent: Partial<Activity>[] = [];
  const after: Partial<Activity>[] = [];
  const running: Promise<void>[] = [];
  let refusal: Error | undefined;
  const send: Send = async (activity) => {
    if (refusal !== undefined && activity.attachments) throw refusal;
    sent.push(activity);
    return undefined;
  };
  const later: Continue = (logic) => {
    const run = logic(async (activity) => {
      after.push(activity);
      return undefined;
    });
    running.push(run);
    return run;
  };
  return {
    sent,
    after,
    done: () => Promise.all(running),
    refuse: (error: Error) => {
      refusal = error;
    },
    deliver: (...replies: readonly Reply[]) =>
      deliver(replies, {
        ...{ buttons: 'submit', send, expand, later },
        alone: async ({ instead }) => void (await send({ text: JSON.stringify(instead) })),
      }),
  };
}

describe('delivering replies', () => {
  it('sends them in order: texts as plain text, cards with their content for the notification', async () => {
    const { sent, deliver: give } = conversation();
    await give(say('**ett**'), card, say('två'));
    assert.deepEqual(sent, [text('**ett**'), cardActivity, text('två')]);
  });

  it('sends nothing when there is nothing, and nothing of what only a search can show', async () => {
    const { sent, deliver: give } = conversation();
    await give({ kind: 'results', results: [] });
    await give();
    assert.deepEqual(sent, []);
  });

  for (const status of [400, 413]) {
    it(`sends a card as text when Teams answers ${status} to it, and goes on`, async () => {
      const chat = conversation();
      chat.refuse(new ConnectorError('MessageSizeTooBig', { statusCode: status }));
      await chat.deliver(card, say('mer'));
      assert.deepEqual(chat.sent, [text('hela kartan'), text('mer')]);
    });
  }

  for (const failure of [
    new ConnectorError('BotNotInConversationRoster', { statusCode: 403 }),
    new ConnectorError('timeout'),
    new Error('other'),
  ]) {
    it(`fails when a card fails for another reason (${failure.message})`, async () => {
      const chat = conversation();
      chat.refuse(failure);
      await assert.rejects(chat.deliver(card, say('mer')), failure);
      assert.deepEqual(chat.sent, []);
    });
  }

  it('has buttons that keep the conversation in personal chat only', () => {
    assert.equal(buttonsIn(placeOf('personal')), 'submit');
    assert.equal(buttonsIn(placeOf('groupChat')), 'execute');
    assert.equal(buttonsIn(placeOf('channel')), 'execute');
  });
});

describe('a reply that takes its time', () => {
  let timers: SinonFakeTimers;
  beforeEach(() => {
    timers = useFakeTimers();
  });
  afterEach(() => timers.restore());

  it('is sent like any other when it is there soon enough, and nobody is told to wait', async () => {
    const chat = conversation();
    const reply = slow('Jag läser.');
    const delivered = chat.deliver(say('ett'), reply, say('tre'));
    await timers.tickAsync(2499);
    reply.ready(card, say('två'));
    await delivered;
    assert.deepEqual(chat.sent, [text('ett'), cardActivity, text('två'), text('tre')]);
    assert.deepEqual(chat.after, []);
    assert.equal(timers.countTimers(), 0, 'no timer is left');
  });

  it('is announced when it is not, and sent when it is there, after the turn', async () => {
    const chat = conversation();
    const reply = slow('Jag läser.');
    const delivered = chat.deliver(say('ett'), reply, say('tre'));
    await timers.tickAsync(2499);
    assert.deepEqual(chat.sent, [text('ett')]);
    await timers.tickAsync(1);
    await delivered;
    assert.deepEqual(chat.sent, [text('ett'), text('Jag läser.'), text('tre')]);
    assert.deepEqual(chat.after, []);
    reply.ready(card, say('två'));
    await chat.done();
    assert.deepEqual(chat.after, [cardActivity, text('två')]);
    assert.equal(chat.sent.length, 3);
  });

  it('is waited for together with the others, so that ten take no longer than one', async () => {
    const chat = conversation();
    const replies = ['ett', 'två', 'tre'].map(slow);
    const delivered = chat.deliver(...replies);
    await timers.tickAsync(2500);
    await delivered;
    assert.deepEqual(chat.sent, [text('ett'), text('två'), text('tre')]);
    replies[1]?.ready(say('svar två'));
    await timers.tickAsync(0);
    assert.deepEqual(chat.after, [text('svar två')], 'the first that is there comes first');
    replies[0]?.ready(say('svar ett'));
    replies[2]?.ready();
    await chat.done();
    assert.deepEqual(chat.after, [text('svar två'), text('svar ett')]);
  });

  it('that is there already is sent even when another has used up the patience', async () => {
    const chat = conversation();
    const [first, second] = [slow('Jag läser.'), slow('Jag läser också.')];
    second.ready(say('svar två'));
    const delivered = chat.deliver(first, second);
    await timers.tickAsync(2500);
    await delivered;
    assert.deepEqual(chat.sent, [text('Jag läser.'), text('svar två')]);
  });

  it('fails the turn when it fails in it', async () => {
    const chat = conversation();
    const reply = slow('Jag läser.');
    reply.fail();
    await assert.rejects(chat.deliver(reply), /file/u);
    assert.equal(timers.countTimers(), 0);
  });

  it('says so after the turn when it fails then, and fails what comes after it', async () => {
    const chat = conversation();
    const reply = slow('Jag läser.');
    const delivered = chat.deliver(reply);
    await timers.tickAsync(2500);
    await delivered;
    reply.fail();
    await assert.rejects(chat.done(), /file/u);
    assert.deepEqual(chat.after, [text('Det gick inte.')]);
  });

  it('stops nothing when it fails before its turn has come', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    const chat = conversation();
    const [first, second] = [slow('Jag läser.'), slow('Jag läser också.')];
    const delivered = assert.rejects(chat.deliver(first, second), /file/u);
    second.fail();
    await timers.tickAsync(10);
    timers.restore();
    await new Promise(setImmediate);
    first.ready();
    await delivered;
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
  });
});
