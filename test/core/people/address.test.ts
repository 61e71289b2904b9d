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
  signsOfLife,
  unblocked,
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
    await signsOfLife(store).remember(reach, now);
    assert.deepEqual(store.bodies(addressKind), { [channel]: known(reach) });
    await signsOfLife(store).remember(personal, now);
    assert.deepEqual(store.bodies(addressKind), { [channel]: known(reach), [eva]: known(personal) });
  });

  it('of somebody new is not written in the turn of what they do, but kept in mind, and written once they are not alone', async () => {
    const store = memoryStore();
    const { remember, write, addressOf, forget } = signsOfLife(store);
    const doing = (who: string): Reach => ({
      ...personal,
      person: `29:${who}` as PersonId,
      place: { kind: 'personal', id: `a:${who}` as PlaceId },
      isAct: true,
    });
    const four = ['ola', 'eva', 'bo', 'ida'];
    for (const who of four) await remember(doing(who), now);
    await write(now);
    assert.deepEqual([store.changes(), await addressOf(eva)], [0, known(personal)]);
    for (const who of ['per', 'gone']) await remember(doing(who), now);
    await forget('29:gone' as PersonId);
    const changes = store.changes();
    await write(now);
    assert.equal(store.changes() - changes, 5);
    assert.deepEqual(
      Object.keys(store.bodies(addressKind)),
      [...four, 'per'].sort().map((who) => `29:${who}`),
    );
    assert.deepEqual(await store.get(addressKind, eva), known(personal));
  });

  it('of somebody who is reached otherwise than before is not written in the turn of what they do either', async () => {
    const store = memoryStore();
    const { remember, addressOf } = signsOfLife(store);
    await remember(personal, now);
    await remember({ ...personal, isAct: true, serviceUrl: 'https://two/' }, now);
    assert.equal(store.changes(), 1);
    assert.equal((await addressOf(eva))?.serviceUrl, 'https://two/');
    await remember({ ...personal, serviceUrl: 'https://three/' }, now);
    assert.deepEqual(await addressOf(eva), { ...known(personal), serviceUrl: 'https://three/' });
    assert.deepEqual(await store.get(addressKind, eva), await addressOf(eva));
  });

  it('of somebody new is not written where another instance may have erased them, and nobody knows whom', async () => {
    const store = memoryStore();
    const { remember, write, dropLeftOut } = signsOfLife(store);
    await remember(reach, now);
    await remember({ ...personal, isAct: true }, now);
    dropLeftOut('those');
    dropLeftOut('everybody');
    await write('2099-01-01T09:00:00.000Z' as Instant);
    assert.deepEqual(Object.keys(store.bodies(addressKind)), [channel]);
  });

  it('is written only when something is new', async () => {
    const store = memoryStore();
    for (let turn = 0; turn < 3; turn += 1) await signsOfLife(store).remember(reach, now);
    assert.equal(store.changes(), 1);
    await signsOfLife(store).remember({ ...reach, serviceUrl: 'https://two/' }, now);
    assert.equal(store.changes(), 2);
    assert.equal((await store.get(addressKind, channel))?.serviceUrl, 'https://two/');
  });

  it('notes the month of the last sign of life once a day and not in the turn, whoever it is of, in an order that says nothing', async () => {
    const store = memoryStore();
    const { remember, write } = signsOfLife(store);
    const others = ['29:ola', '29:bo', '29:ida', '29:per'].map((id) => ({
      ...personal,
      person: id as PersonId,
      place: { ...personal.place, id: `a:${id}` as PlaceId },
    }));
    for (const one of [personal, ...others, reach]) await remember(one, now);
    const january = '2027-01-02T09:00:00.000Z' as Instant;
    const before = store.changes();
    for (const one of [...others, personal, reach]) await remember({ ...one, isAct: true }, january);
    assert.equal(store.changes(), before);
    const written: string[] = [];
    const change = store.change.bind(store);
    store.change = (kind, id, rule) => {
      written.push(id);
      return change(kind, id, rule);
    };
    await write(now);
    await write(now);
    assert.deepEqual(written, [channel, '29:bo', eva, '29:ida', '29:ola', '29:per']);
    assert.deepEqual(await store.find(addressKind, seenKey({ seen: '2026-11' })), []);
    assert.equal((await store.find(addressKind, seenKey({ seen: '2027-01' }))).length, 6);
  });

  it('of people who are too few to hide among each other is not dated until the month is over', async () => {
    const store = memoryStore();
    const { remember, write } = signsOfLife(store);
    await remember(personal, now);
    await remember({ ...personal, isAct: true }, '2027-01-02T09:00:00.000Z' as Instant);
    const seen = async (at: string) => {
      await write(at as Instant);
      return (await store.get(addressKind, eva))?.seen;
    };
    const days = ['2027-01-02T10:00:00.000Z', '2027-01-31T10:00:00.000Z', '2027-02-01T10:00:00.000Z'];
    const dated: (string | undefined)[] = [];
    for (const day of days) dated.push(await seen(day));
    assert.deepEqual(dated, ['2026-11', '2026-11', '2027-01']);
  });

  it('that was erased meanwhile does not come back when signs of life are written', async () => {
    const store = memoryStore();
    const { remember, write } = signsOfLife(store);
    await remember(personal, now);
    await remember(personal, '2027-01-02T09:00:00.000Z' as Instant);
    await forgetAddress(store)(eva);
    await write('2027-02-01T09:00:00.000Z' as Instant);
    assert.deepEqual(store.bodies(addressKind), {});
  });

  it('that Teams said no to is good again at the next sign of life: of a place at once, of what a person does with the others of the day', async () => {
    const store = memoryStore();
    const back: string[] = [];
    const { remember, write } = signsOfLife(store, async (id) => void back.push(id));
    for (const one of [personal, reach]) await remember(one, now);
    await store.change(addressKind, eva, (one) => blocked(one, chat, '403 ConversationBlockedByUser', now));
    await store.change(addressKind, eva, (one) => mentioned(one, known(reach), now));
    await store.change(addressKind, channel, (one) => blocked(one, channel, '404 ConversationNotFound', now));
    await remember({ ...personal, isAct: true }, now);
    assert.equal((await store.get(addressKind, eva))?.blocked, '403 ConversationBlockedByUser');
    await remember({ ...reach, isAct: true }, now);
    assert.deepEqual([await store.get(addressKind, channel), back], [known(reach), [channel]]);
    await write(now);
    assert.deepEqual([await store.get(addressKind, eva), back], [known(personal), [channel, eva]]);
  });

  it('that Teams tells is there again is good at once', async () => {
    const store = memoryStore();
    const { remember } = signsOfLife(store);
    await remember(personal, now);
    await store.change(addressKind, eva, (one) => blocked(one, chat, '403 x', now));
    await remember(personal, now);
    assert.deepEqual(await store.get(addressKind, eva), known(personal));
  });

  it('that Teams says no to is tried after an hour and then daily, until something comes through', () => {
    const once = blocked(known(personal), chat, '404 x', now).body ?? undefined;
    assert.equal(Date.parse(once?.tryAt ?? '') - Date.parse(now), 3_600_000);
    const twice = blocked(once, chat, '404 x', now).body ?? undefined;
    assert.equal(Date.parse(twice?.tryAt ?? '') - Date.parse(now), 24 * 3_600_000);
    assert.deepEqual(unblocked(twice, chat).body, known(personal));
    assert.deepEqual(unblocked(known(personal), chat), { outcome: undefined });
  });

  it('is not blocked for what was said of another conversation', () => {
    assert.deepEqual(blocked(known(personal), 'a:old' as PlaceId, 'x', now), { outcome: undefined });
    assert.deepEqual(blocked(undefined, chat, 'x', now), { outcome: undefined });
  });

  it('of a person is made when a personal chat is opened, or when they are told in a group', () => {
    const { tenant, bot } = reach;
    const way = { ...known(reach), blocked: 'x' };
    assert.deepEqual(opened(way, chat).body, { kind: 'personal', serviceUrl: 'https://one/', tenant, bot, conversation: chat });
    assert.deepEqual(mentioned(undefined, way, now).body, { kind: 'personal', serviceUrl: 'https://one/', tenant, bot, mentionedAt: now });
  });

  it('is forgotten when Lotsen is taken away or somebody wants to be forgotten', async () => {
    const store = memoryStore();
    await signsOfLife(store).remember(reach, now);
    await signsOfLife(store).remember(personal, now);
    await signsOfLife(store).remember({ ...reach, removed: true }, now);
    await forgetAddress(store)(eva);
    await forgetAddress(store)(eva);
    await signsOfLife(store).remember({ ...reach, removed: true }, now);
    assert.deepEqual(store.bodies(addressKind), {});
  });
});
