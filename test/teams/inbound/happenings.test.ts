import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { readActivity } from '../../../src/teams/inbound/activity-shape.js';
import { readHappening } from '../../../src/teams/inbound/happenings.js';
import { readOrigin } from '../../../src/teams/inbound/place.js';
import { now } from '../../support/requests.js';

const channel = '19:invented0channel@thread.tacv2';
const team = '19:invented0team@thread.tacv2';
const lotsen = { id: '28:0b0b0b0b-1111-4222-8333-444455556666' };
const nora = { id: '29:nora' };

const recorded = JSON.parse(readFileSync(new URL('../../fixtures/activities/channel-renamed.json', import.meta.url), 'utf8')).activity;

const read = (activity: Activity) => readHappening(activity, readOrigin(activity), now);

/** What is told, without when, where and by which activity. */
function told(changes: object, data: object = {}): unknown {
  const activity = readActivity({ ...recorded, ...changes, channelData: { ...recorded.channelData, ...data } });
  assert.ok(activity, 'the door lets it in');
  const happening = read(activity as unknown as Activity);
  if (happening === undefined) return undefined;
  const { id, at, place, ...rest } = happening;
  assert.deepEqual([id, at, place.id], ['1790000000001', now, channel]);
  return rest;
}
const event = (eventType: string, changes: object = {}) => told(changes, { eventType });
const chat = (changes: object) => {
  const activity = { ...recorded, conversation: { id: channel, conversationType: 'groupChat' }, channelData: {}, ...changes };
  const { id: _, at: __, place: ___, ...rest } = read(activity as Activity) ?? assert.fail();
  return rest;
};

describe('what Teams tells without being asked', () => {
  it('is that Lotsen was added, as an installation and as a member, in the channel that is named', () => {
    assert.deepEqual(told({ type: 'installationUpdate', action: 'Add' }), { kind: 'added' });
    assert.deepEqual(event('teamMemberAdded', { membersAdded: [nora, lotsen] }), { kind: 'added' });
    assert.deepEqual(chat({ membersAdded: [lotsen] }), { kind: 'added' });
  });

  it('is that Lotsen was removed, from a team with all its channels or from a chat', () => {
    const removed = { kind: 'gone', because: 'lotsenRemoved' };
    assert.deepEqual(told({ type: 'installationUpdate', action: 'remove' }), { ...removed, scope: { team } });
    assert.deepEqual(event('teamMemberRemoved', { membersRemoved: [lotsen] }), { ...removed, scope: { team } });
    assert.deepEqual(event('channelMemberRemoved', { membersRemoved: [lotsen] }), { ...removed, scope: { place: channel } });
    assert.deepEqual(chat({ membersRemoved: [lotsen] }), { ...removed, scope: { place: channel } });
  });

  it('is who joined and left a team, a channel with members of its own, or a chat', () => {
    const people = [{ id: '29:nora', name: '' }];
    assert.deepEqual(event('teamMemberAdded', { membersAdded: [nora] }), { kind: 'joined', scope: { team }, people });
    assert.deepEqual(event('channelMemberAdded', { membersAdded: [nora] }), { kind: 'joined', scope: { place: channel }, people });
    assert.deepEqual(event('teamMemberRemoved', { membersRemoved: [nora] }), { kind: 'left', scope: { team }, people: ['29:nora'] });
    assert.deepEqual(chat({ membersAdded: [{ ...nora, name: 'Nora' }] }), {
      kind: 'joined',
      scope: { place: channel },
      people: [{ id: '29:nora', name: 'Nora' }],
    });
    assert.deepEqual(chat({ membersRemoved: [nora] }), { kind: 'left', scope: { place: channel }, people: ['29:nora'] });
  });

  it('is what became of a channel or a team, in whatever case Teams writes it', () => {
    const [inChannel, inTeam] = [{ scope: { place: channel } }, { scope: { team } }];
    assert.deepEqual(event('channelDeleted'), { kind: 'gone', because: 'channelDeleted', ...inChannel });
    assert.deepEqual(event('channelRestored'), { kind: 'back', because: 'channelDeleted', ...inChannel });
    assert.deepEqual(event('teamDeleted'), { kind: 'gone', because: 'teamDeleted', ...inTeam });
    assert.deepEqual(event('teamHardDeleted'), { kind: 'gone', because: 'teamDeleted', ...inTeam });
    assert.deepEqual(event('teamrestored'), { kind: 'back', because: 'teamDeleted', ...inTeam });
    assert.deepEqual(event('teamarchived'), { kind: 'gone', because: 'teamArchived', ...inTeam });
    assert.deepEqual(event('teamUnarchived'), { kind: 'back', because: 'teamArchived', ...inTeam });
    assert.deepEqual(event('channelRenamed'), { kind: 'renamed', name: 'LPO Psykisk hälsa', ...inChannel });
    assert.deepEqual(event('teamRenamed'), { kind: 'renamed', name: 'Region Påhitt', ...inTeam });
  });

  it('is told of the channel that it concerns, although Teams tells it in the General channel', () => {
    const conversation = { ...recorded.conversation, id: team };
    assert.deepEqual(told({ conversation }, { eventType: 'channelDeleted' }), {
      kind: 'gone',
      because: 'channelDeleted',
      scope: { place: channel },
    });
  });

  it('is that a meeting ended, however its time is spelt, and never later than it is told', () => {
    const ended = (file: string, value?: object) => {
      const { activity } = JSON.parse(readFileSync(new URL(`../../fixtures/activities/${file}.json`, import.meta.url), 'utf8'));
      return read({ ...activity, ...(value && { value }) });
    };
    const inChat = ended('meeting-ended');
    assert.deepEqual([inChat?.kind, inChat?.place.id], ['meetingEnded', '19:invented0chat@thread.v2']);
    const inChannel = ended('meeting-ended-channel');
    assert.ok(inChannel?.kind === 'meetingEnded');
    assert.deepEqual([inChannel.place.id, inChannel.endedAt], [channel, '2026-11-20T08:59:00.000Z']);
    for (const value of [{}, { EndTime: 7 }, { endTime: 'soon' }, { EndTime: '2030-01-01T00:00:00Z' }]) {
      const odd = ended('meeting-ended', value);
      assert.ok(odd?.kind === 'meetingEnded' && odd.endedAt === now);
    }
    assert.equal(read({ ...recorded, type: 'event', name: 'application/vnd.microsoft.meetingStart' }), undefined);
  });

  it('is nothing to Lotsen when it is new, nameless, about an upgrade or a personal chat, or no such event at all', () => {
    for (const eventType of ['channelCreated', 'constructor', '__proto__', 'somethingNew', '']) assert.equal(event(eventType), undefined);
    assert.equal(told({}, { eventType: 'channelRenamed', channel: { id: channel } }), undefined);
    assert.equal(told({}, { eventType: 'teamRenamed', team: { id: team } }), undefined);
    assert.equal(told({ type: 'installationUpdate', action: 'remove-upgrade' }), undefined);
    assert.equal(told({ type: 'installationUpdate', action: 'add', conversation: { id: 'a:x', conversationType: 'personal' } }), undefined);
    assert.equal(told({ type: 'messageReaction', membersAdded: [nora] }), undefined);
    const malformed = { ...recorded, channelData: { eventType: 7, team: 'x', channel: null }, conversation: { id: channel } };
    assert.equal(read(malformed as Activity), undefined);
  });

  it('has an id of its own even when the activity has none', () => {
    const { id: _, ...activity } = recorded;
    assert.equal(read(activity)?.id, `${channel} ${now}`);
  });
});
