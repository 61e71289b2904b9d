import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PersonId, PlaceId } from '../../../src/core/ids.js';
import {
  type Address,
  addressKind,
  blocked,
  forgetAddress,
  mentioned,
  opened,
  type Reach,
  rememberAddress,
} from '../../../src/core/people/address.js';
import { seenKey } from '../../../src/core/store/last-seen.js';
import { memoryStore } from '../../support/memory-store.js';
import { now } from '../../support/requests.js';

const channel = '19:abc@thread.tacv2' as PlaceId;
const chat = 'a:eva' as PlaceId;
const eva = '29:eva' as PersonId;
const reach: Reach = {
  place: { kind: 'channel', id: channel },
  person: eva,
  serviceUrl: 'https://one/',
  tenant: 't',
  bot: { id: '28:bot', name: 'Lotsen' },
};
const personal: Reach = { ...reach, place: { kind: 'personal', id: chat } };
const known = (reached: Reach): Address => ({
  kind: reached.place.kind,
  serviceUrl: reached.serviceUrl,
  tenant: 't',
  bot: reached.bot,
  conversation: reached.place.id,
  seen: now.slice(0, 7),
});

describe('an address', () => {
  it('of a place is kept under the place, of a personal chat under the person, and of a person in a group not at all', async () => {
    const store = memoryStore();
    await rememberAddress(store)(reach, now);
    assert.deepEqual(store.bodies(addressKind), { [channel]: known(reach) });
    await rememberAddress(store)(personal, now);
    assert.deepEqual(store.bodies(addressKind), { [channel]: known(reach), [eva]: known(personal) });
  });

  it('is written only when something is new', async () => {
    const store = memoryStore();
    for (let turn = 0; turn < 3; turn += 1) await rememberAddress(store)(reach, now);
    assert.equal(store.changes(), 1);
    await rememberAddress(store)({ ...reach, serviceUrl: 'https://two/' }, now);
    assert.equal(store.changes(), 2);
    assert.equal((await store.get(addressKind, channel))?.serviceUrl, 'https://two/');
  });

  it('notes the month of the last sign of life, and is found by it', async () => {
    const store = memoryStore();
    await rememberAddress(store)(personal, now);
    await rememberAddress(store)(personal, '2026-11-30T23:59:00.000Z' as Instant);
    assert.equal(store.changes(), 1);
    await rememberAddress(store)(personal, '2027-01-02T09:00:00.000Z' as Instant);
    assert.deepEqual(await store.find(addressKind, seenKey({ seen: '2026-11' })), []);
    assert.equal((await store.find(addressKind, seenKey({ seen: '2027-01' })))[0]?.id, eva);
    await store.change(addressKind, eva, () => opened(known(reach), chat));
    assert.equal((await store.find(addressKind, seenKey({})))[0]?.id, eva);
  });

  it('that Teams said no to is good again at the next sign of life', async () => {
    const store = memoryStore();
    await rememberAddress(store)(personal, now);
    await store.change(addressKind, eva, (one) => blocked(one, chat, '403 ConversationBlockedByUser'));
    await store.change(addressKind, eva, (one) => mentioned(one, known(reach), now));
    assert.deepEqual(await store.get(addressKind, eva), { ...known(personal), blocked: '403 ConversationBlockedByUser', mentionedAt: now });
    await rememberAddress(store)(personal, now);
    assert.deepEqual(await store.get(addressKind, eva), known(personal));
  });

  it('is not blocked for what was said of another conversation', () => {
    assert.deepEqual(blocked(known(personal), 'a:old' as PlaceId, 'x'), { outcome: undefined });
    assert.deepEqual(blocked(undefined, chat, 'x'), { outcome: undefined });
  });

  it('of a person is made when a personal chat is opened, or when they are told in a group', () => {
    const { tenant, bot } = reach;
    const way = { ...known(reach), blocked: 'x' };
    assert.deepEqual(opened(way, chat).body, { kind: 'personal', serviceUrl: 'https://one/', tenant, bot, conversation: chat });
    assert.deepEqual(mentioned(undefined, way, now).body, { kind: 'personal', serviceUrl: 'https://one/', tenant, bot, mentionedAt: now });
  });

  it('is forgotten when Lotsen is taken away or somebody wants to be forgotten', async () => {
    const store = memoryStore();
    await rememberAddress(store)(reach, now);
    await rememberAddress(store)(personal, now);
    await rememberAddress(store)({ ...reach, removed: true }, now);
    await forgetAddress(store)(eva);
    await forgetAddress(store)(eva);
    await rememberAddress(store)({ ...reach, removed: true }, now);
    assert.deepEqual(store.bodies(addressKind), {});
  });
});
