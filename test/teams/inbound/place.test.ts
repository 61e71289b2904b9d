import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { readOrigin, readReach } from '../../../src/teams/inbound/place.js';
import { incomingActivity } from '../../support/incoming-activity.js';

function read(changes: object = {}) {
  const activity = incomingActivity('https://one/', changes) as unknown as Activity;
  return readReach(activity, readOrigin(activity));
}
const channel = { conversation: { id: '19:abc@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: 'home' } };

describe('how an activity can be answered later', () => {
  it('is by its place without the thread, with the address, the tenant and the bot that it names', () => {
    const reach = read({ ...channel, from: { id: '29:eva', name: 'Eva' }, recipient: { id: '28:bot', name: 'Lotsen' } });
    assert.deepEqual(reach, {
      place: { kind: 'channel', id: '19:abc@thread.tacv2' },
      person: '29:eva',
      serviceUrl: 'https://one/',
      tenant: 'home',
      bot: { id: '28:bot', name: 'Lotsen' },
      isAct: true,
      removed: false,
    });
  });

  it('is somebody’s act, or something that Teams tells by itself', () => {
    const types = ['message', 'invoke', 'messageReaction', 'messageUpdate', 'installationUpdate', 'conversationUpdate'];
    assert.deepEqual(
      types.map((type) => read({ type })?.isAct),
      [true, true, true, true, false, false],
    );
  });

  it('takes the tenant from where else Teams may name it', () => {
    const conversation = { id: '19:abc@thread.v2', conversationType: 'groupChat' };
    assert.equal(read({ conversation, channelData: { tenant: { id: 'other' } } })?.tenant, 'other');
    assert.equal(read({ conversation, channelData: undefined })?.tenant, undefined);
  });

  it('is not known by the message extension, which works where Lotsen is no member', () => {
    for (const name of ['composeExtension/query', 'composeExtension/fetchTask']) assert.equal(read({ type: 'invoke', name }), undefined);
    assert.ok(read({ type: 'invoke', name: 'adaptiveCard/action' }));
  });

  it('is not known by what Lotsen says of itself in personal chat', () => {
    assert.equal(read({ type: 'conversationUpdate', from: { id: '28:bot' }, recipient: { id: '28:bot' } }), undefined);
  });

  it('ends when Lotsen is removed, not when it is upgraded or somebody else leaves', () => {
    const recipient = { id: '28:bot' };
    const removed = [
      { type: 'installationUpdate', action: 'remove' },
      { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] },
    ];
    const kept = [
      { type: 'installationUpdate', action: 'remove-upgrade' },
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersRemoved: [{ id: '29:eva' }] },
      { type: 'message', membersRemoved: [{ id: '28:bot' }] },
    ];
    assert.deepEqual(
      removed.map((change) => read({ ...channel, recipient, ...change })?.removed),
      [true, true],
    );
    assert.deepEqual(
      kept.map((change) => read({ ...channel, recipient, ...change })?.removed),
      [false, false, false, false],
    );
  });
});
