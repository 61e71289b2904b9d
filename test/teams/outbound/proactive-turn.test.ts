import assert from 'node:assert/strict';
import type { ConversationReference, TurnContext } from 'botbuilder';
import { describe, it } from 'mocha';
import { backgroundWork } from '../../../src/core/background-work.js';
import { type ProactiveParts, proactiveTurn } from '../../../src/teams/outbound/proactive-turn.js';
import { incomingActivity } from '../../support/incoming-activity.js';
import { keepingLog } from '../../support/keeping-log.js';

/** A bot whose later turns begin when they are let. */
function begin() {
  let start: () => void = () => undefined;
  const begins = new Promise<void>((resolve) => {
    start = resolve;
  });
  const sent: unknown[] = [];
  const log = keepingLog();
  const background = backgroundWork();
  const turn = { sendActivity: async (activity: unknown) => sent.push(activity) } as unknown as TurnContext;
  const continueConversationAsync = async (
    _id: string,
    _to: Partial<ConversationReference>,
    logic: (turn: TurnContext) => Promise<void>,
  ) => {
    await begins;
    await logic(turn);
  };
  const context = { activity: incomingActivity('http://localhost/') } as unknown as TurnContext;
  const parts = { adapter: { continueConversationAsync }, appId: '', log, background } as unknown as ProactiveParts;
  return { later: proactiveTurn(context, parts), begins: start, sent, log, background };
}

describe('an answer that comes after its turn', () => {
  it('is waited for by whoever stops Lotsen', async () => {
    const { later, begins, sent, background } = begin();
    later(async (send) => void (await send({ text: 'färdig' })));
    const stopped = background.done().then(() => assert.deepEqual(sent, [{ text: 'färdig' }]));
    assert.deepEqual(sent, []);
    begins();
    await stopped;
  });

  it('is logged when it fails, and does not keep anybody waiting', async () => {
    const { later, begins, log, background } = begin();
    later(() => Promise.reject(new TypeError('hemligt')));
    begins();
    await background.done();
    assert.deepEqual(
      log.logged.map(({ event, fields }) => [event, fields['activity']]),
      [['later.failed', '1700000000001']],
    );
    assert.doesNotMatch(JSON.stringify(log.logged), /hemligt/);
  });
});
