import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { ActivityId, PersonId, PlaceId } from '../../../../src/core/ids.js';
import { addressKind } from '../../../../src/core/people/address.js';
import type { Roster } from '../../../../src/core/people/group.js';
import type { Told } from '../../../../src/core/people/happening.js';
import type { Place } from '../../../../src/core/request.js';
import { type Message, readMessage } from '../../../../src/core/store/outgoing.js';
import { introCard } from '../../../../src/features/groups/group/group-card.js';
import { type GroupRecord, groupKind } from '../../../../src/features/groups/group/group-record.js';
import { groupHappened, groupWakes } from '../../../../src/features/groups/membership/happened.js';
import { greet, greetingKind, groupRenderers } from '../../../../src/features/groups/membership/welcome.js';
import { groupPlace, groupWith, listed, person, roster, rosterWith, team } from '../../../support/groups.js';
import { type RecordingStore, recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';

const inTeam = { team };
const inPlace = { place: groupPlace.id };
const other = '19:other@thread.tacv2' as PlaceId;
const { team: _, ...chat } = groupPlace;

describe('what happens to a place', () => {
  let store: RecordingStore;
  let asked: number;
  const put = (group: GroupRecord) => store.change(groupKind, group.id, () => ({ body: group, outcome: undefined }));
  const group = (id: PlaceId = groupPlace.id) => store.get(groupKind, id);
  const tell = (told: Told & { readonly place?: Place }, answer: () => Promise<Roster> = rosterWith(...roster)) =>
    groupHappened(store, 90)({ id: 'a' as ActivityId, at: now, place: groupPlace, ...told }, () => {
      asked += 1;
      return answer();
    });
  /** The introductions that have been sent, as they look now. */
  const intros = () =>
    Promise.all(store.sent.map(({ message }) => groupRenderers(store)['groups.intro']?.(groupPlace.id, message as Message, 'sv')));
  beforeEach(() => {
    store = recordingStore();
    asked = 0;
  });

  it('Lotsen introduces itself where it is added, once however often it is told', async () => {
    await tell({ kind: 'added' });
    await tell({ kind: 'added' });
    assert.equal(asked, 1);
    assert.deepEqual(greet({}, groupPlace, now, false), { outcome: undefined });
    await tell({ kind: 'added', place: { ...groupPlace, id: other } });
    assert.deepEqual(await intros(), [introCard('added', 'sv'), introCard('added', 'sv')]);
    const [first] = store.sent;
    assert.deepEqual([first?.dueAt, readMessage(first?.message)?.recipient], [now, { to: 'place', place: groupPlace.id }]);
  });

  it('Lotsen introduces itself when it is not told who is there, but not to more than a hundred people', async () => {
    const crowd = Array.from({ length: 101 }, (_unused, index) => listed(`P${index}`));
    await tell({ kind: 'added', place: chat }, async () => ({ ok: false, because: 'notAllowed' }));
    assert.equal(store.sent.length, 1);
    await tell({ kind: 'added', place: { ...chat, id: other } }, rosterWith(...crowd));
    await tell({ kind: 'added', place: { ...chat, id: other } }, rosterWith(...crowd.slice(1)));
    assert.equal(store.sent.length, 1);
    await tell({ kind: 'added', place: { ...chat, id: '19:third' as PlaceId } }, rosterWith(...crowd.slice(1)));
    assert.equal(store.sent.length, 2);
  });

  it('Lotsen introduces itself again after it was removed, from a chat or from a team with all its channels', async () => {
    await tell({ kind: 'added', place: chat });
    await tell({ kind: 'gone', scope: inPlace, because: 'lotsenRemoved', place: chat });
    assert.deepEqual(store.bodies(greetingKind), {});
    await tell({ kind: 'added' });
    assert.deepEqual(Object.keys(store.bodies(greetingKind)), [groupPlace.id]);
    await tell({ kind: 'added', place: { ...groupPlace, id: other } });
    await tell({ kind: 'gone', scope: inTeam, because: 'channelDeleted' });
    assert.equal(Object.keys(store.bodies(greetingKind)).length, 2);
    await tell({ kind: 'gone', scope: inTeam, because: 'lotsenRemoved' });
    assert.deepEqual(store.bodies(greetingKind), {});
  });

  it('a removed and added Lotsen finds its groups again, without those who left meanwhile', async () => {
    await put(groupWith({ language: 'en' }));
    await put(groupWith({ id: other }));
    await tell({ kind: 'gone', scope: inTeam, because: 'lotsenRemoved' });
    assert.deepEqual([(await group())?.state, (await group(other))?.state], ['gone', 'gone']);
    await tell({ kind: 'added' }, rosterWith(...roster.slice(1)));
    assert.deepEqual(await intros(), [introCard('addedAgain', 'sv')]);
    assert.deepEqual([(await group())?.state, (await group(other))?.state], ['active', 'active']);
    assert.deepEqual((await group())?.coordinators, [person('Karin')]);
    assert.deepEqual((await group(other))?.coordinators, [person('Petra')]);
  });

  it('a deleted, restored, archived or renamed channel or team is followed in the groups it concerns', async () => {
    await put(groupWith());
    await put(groupWith({ id: other, placeName: 'B', name: 'B' }));
    await tell({ kind: 'gone', scope: inPlace, because: 'channelDeleted' });
    assert.deepEqual([(await group())?.state, (await group(other))?.state], ['gone', 'active']);
    await tell({ kind: 'back', scope: inPlace, because: 'channelDeleted' });
    await tell({ kind: 'gone', scope: inTeam, because: 'teamArchived' });
    assert.deepEqual([(await group())?.state, (await group(other))?.state], ['gone', 'gone']);
    await tell({ kind: 'back', scope: inTeam, because: 'teamArchived' });
    assert.deepEqual([(await group())?.state, (await group(other))?.state], ['active', 'active']);
    await tell({ kind: 'renamed', scope: inPlace, name: 'LAG Ny' });
    assert.deepEqual([(await group())?.name, (await group(other))?.name], ['LAG Ny', 'B']);
  });

  it('a renamed team renames the group of its General channel, which has no name of its own', async () => {
    const general = `${team}` as PlaceId;
    await put(groupWith());
    await put(groupWith({ id: general }));
    await tell({ kind: 'renamed', scope: inTeam, name: 'Nytt' });
    assert.deepEqual([(await group())?.name, (await group(general))?.name], ['LAG Suicidprevention', 'Nytt']);
  });

  it('those who join and leave a team do so in all its groups, and nobody is told in the turn', async () => {
    await put(groupWith());
    await put(groupWith({ id: other }));
    const joined = [{ id: person('Nora'), name: '' }];
    await tell({ kind: 'joined', scope: inTeam, people: joined }, rosterWith(listed('Nora')));
    for (const id of [groupPlace.id, other]) assert.deepEqual((await group(id))?.members.at(-1), { id: person('Nora'), name: 'Nora' });
    await tell({ kind: 'left', scope: inTeam, people: [person('Nora'), person('Vera')] });
    for (const id of [groupPlace.id, other]) assert.ok(!/nora|vera/iu.test(JSON.stringify(await group(id))));
  });

  it('the chair who takes over from the last coordinator is told so, unless Lotsen is not there', async () => {
    await put(groupWith());
    await put(groupWith({ id: other, state: 'gone', absent: ['teamArchived'] }));
    await tell({ kind: 'left', scope: inTeam, people: [person('Petra')] });
    assert.deepEqual((await group(other))?.coordinators, [person('Karin')]);
    assert.deepEqual(
      store.sent.map(({ message }) => {
        const { show, recipient, about } = message as Message;
        return [show, recipient.to === 'person' && recipient.person, about['roles']];
      }),
      [['groups.roles', person('Karin'), 'coordinator']],
    );
  });

  it('a group that is left is erased after its time, unless somebody comes back to it', async () => {
    await put(groupWith());
    await tell({ kind: 'gone', scope: inTeam, because: 'teamArchived' });
    assert.equal(store.wakes.get(groupPlace.id), undefined);
    await tell({ kind: 'gone', scope: inTeam, because: 'teamDeleted' });
    assert.equal(store.wakes.get(groupPlace.id), '2027-02-18T09:00:00.000Z');
    await tell({ kind: 'gone', scope: inPlace, because: 'channelDeleted' });
    await tell({ kind: 'back', scope: inTeam, because: 'teamDeleted' });
    assert.equal(store.wakes.get(groupPlace.id), '2027-02-18T09:00:00.000Z');
    await tell({ kind: 'back', scope: inPlace, because: 'channelDeleted' });
    assert.equal(store.wakes.get(groupPlace.id), null);
  });

  it('the address of a place without a group is forgotten when the place is gone, that of a group is kept', async () => {
    const kept = async (id: PlaceId) => (await store.get(addressKind, id)) !== undefined;
    const knows = (id: PlaceId) =>
      store.change(addressKind, id, () => ({
        body: { kind: 'channel' as const, serviceUrl: 'https://x/', bot: { id: '28:l', name: '' }, conversation: id },
        outcome: undefined,
      }));
    await put(groupWith());
    for (const id of [groupPlace.id, other]) {
      await knows(id);
      await tell({ kind: 'added', place: { ...groupPlace, id } });
    }
    await tell({ kind: 'gone', scope: inTeam, because: 'teamArchived' });
    assert.deepEqual([await kept(groupPlace.id), await kept(other)], [true, true]);
    await tell({ kind: 'gone', scope: inTeam, because: 'teamDeleted' });
    assert.deepEqual([await kept(groupPlace.id), await kept(other)], [true, false]);
  });

  it('those who join are named by Teams where it says their names, and taken in without where nobody does', async () => {
    await put(groupWith());
    await tell({ kind: 'joined', scope: inPlace, people: [listed('Nora')] });
    assert.equal(asked, 0);
    await tell({ kind: 'joined', scope: inPlace, people: [{ id: '29:x' as PersonId, name: '' }] }, async () => ({
      ok: false,
      because: 'unreachable',
    }));
    assert.deepEqual(
      (await group())?.members.slice(-2).map(({ name }) => name),
      ['Nora', ''],
    );
  });

  it('nothing is stored of a place where no group was set up', async () => {
    await tell({ kind: 'joined', scope: inPlace, people: [listed('Nora')] });
    await tell({ kind: 'left', scope: inPlace, people: [person('Nora')] });
    await tell({ kind: 'renamed', scope: inPlace, name: 'X' });
    await tell({ kind: 'gone', scope: inPlace, because: 'lotsenRemoved' });
    assert.deepEqual([store.bodies(groupKind), store.bodies(greetingKind)], [{}, {}]);
  });
});

async function woken(group: GroupRecord, meanwhile?: (store: ReturnType<typeof recordingStore>) => Promise<unknown>) {
  const store = recordingStore();
  await store.change(groupKind, groupPlace.id, () => ({ body: group, outcome: undefined }));
  await store.change(greetingKind, groupPlace.id, () => ({ body: {}, outcome: undefined }));
  const erased: PlaceId[] = [];
  const wakes = groupWakes(store, async (id) => {
    erased.push(id);
    await meanwhile?.(store);
  });
  await wakes['group']?.(groupPlace.id, now);
  return { store, erased, bodies: [store.bodies(groupKind), store.bodies(greetingKind)].map((all) => Object.keys(all).length) };
}

describe('a group that wakes', () => {
  it('is erased with all that others hold of it when it is still gone', async () => {
    const { erased, bodies } = await woken(groupWith({ state: 'gone', absent: ['channelDeleted'] }));
    assert.deepEqual([erased, bodies], [[groupPlace.id], [0, 0]]);
  });

  it('stays when it is there, or only archived', async () => {
    for (const group of [groupWith(), groupWith({ state: 'gone', absent: ['teamArchived'] })]) {
      const { erased, bodies, store } = await woken(group);
      assert.deepEqual([erased, bodies, store.wakes.get(groupPlace.id)], [[], [1, 1], null]);
    }
  });

  it('stays when somebody took it up again while the rest was erased', async () => {
    const { bodies } = await woken(groupWith({ state: 'gone', absent: ['lotsenRemoved'] }), (store) =>
      store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined })),
    );
    assert.deepEqual(bodies, [1, 0]);
  });

  it('is still there to be found when the rest could not be erased', async () => {
    const failing = woken(groupWith({ state: 'gone', absent: ['teamDeleted'] }), async () => {
      throw new Error('no');
    });
    await assert.rejects(failing, /no/u);
  });

  it('that has been erased already changes nothing', async () => {
    const store = recordingStore();
    await groupWakes(store, async () => assert.fail('was erased'))['group']?.(groupPlace.id, now);
    assert.deepEqual(store.bodies(groupKind), {});
  });
});
