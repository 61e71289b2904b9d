import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findHere, findInGroup, groupsAllowed, leadsOnly, theOnlyOne } from '../../src/core/access.js';
import type { PersonId, PlaceId } from '../../src/core/ids.js';
import { type Group, leads } from '../../src/core/people/group.js';
import { say, trouble } from '../../src/core/reply.js';
import type { Request } from '../../src/core/request.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../support/groups.js';
import { madeKind } from '../support/made-kind.js';
import { memoryStore } from '../support/memory-store.js';
import { placeOf, requestWith } from '../support/requests.js';

interface Thing {
  readonly group: PlaceId;
}

const kind = madeKind<Thing>('thing', ({ group }) => [`group:${group}`]);

const elsewhere = placeOf('groupChat');
const by = (name: string, changes: Partial<Request> = {}): Request => requestWith({ person: { id: person(name), name }, ...changes });

/** A thing of the group, one of a group that has nobody of the first in it, and one whose group is gone. */
async function world() {
  const store = memoryStore();
  const other: Group = { ...groupWith(), id: '19:other@thread.v2' as PlaceId, members: [], representatives: [], coordinators: [] };
  const all = [groupWith(), other];
  const groups = {
    at: async (place: PlaceId) => all.find(({ id }) => id === place),
    of: async (who: PersonId) => all.filter(({ members }) => members.some(({ id }) => id === who)),
  };
  for (const [id, group] of Object.entries({ thing: groupPlace.id, theirs: other.id, orphan: '19:gone' }))
    await store.change(kind, id, () => ({ body: { group: group as PlaceId }, outcome: undefined }));
  return { store, groups };
}

const found = async (id: string, request: Request, who: 'members' | 'leads' = 'members'): Promise<string> => {
  const access = await findInGroup(await world(), kind, id, request, who);
  return access.ok ? `${access.id} of ${access.group.name}` : access.because;
};

describe('what a card names', () => {
  const here = `thing of ${groupWith().name}`;

  it('is found by the group’s people, in its place and in personal chat', async () => {
    assert.equal(await found('thing', by('Musa')), here);
    assert.equal(await found('thing', by('Musa', { place: groupPlace })), here);
    assert.equal(await found('thing', by('Guest', { place: groupPlace })), here, 'who writes there is in the group');
  });

  it('does not exist for anybody else, or anywhere else', async () => {
    assert.equal(await found('thing', by('Stranger')), 'notFound');
    assert.equal(await found('thing', by('Stranger', { place: elsewhere })), 'notFound');
    assert.equal(await found('thing', by('Musa', { place: elsewhere })), 'notFound', 'others read there');
    for (const id of ['theirs', 'orphan', 'nothing', '']) assert.equal(await found(id, by('Musa')), 'notFound', id);
  });

  it('is led by coordinators and the chair', async () => {
    for (const name of ['Petra', 'Karin']) assert.equal(await found('thing', by(name), 'leads'), here);
    for (const name of ['Vera', 'Musa']) assert.equal(await found('thing', by(name), 'leads'), 'onlyLeads');
    assert.equal(await found('thing', by('Stranger'), 'leads'), 'notFound');
  });

  it('is listed for the group here, and in personal chat for all groups of the person', async () => {
    const ids = async (request: Request) => (await findHere(await world(), kind, 'group', request)).map(({ id }) => id);
    assert.deepEqual(await ids(by('Musa')), ['thing']);
    assert.deepEqual(await ids(by('Stranger')), []);
    assert.deepEqual(await ids(by('Stranger', { place: groupPlace })), ['thing']);
    assert.deepEqual(await ids(by('Musa', { place: elsewhere })), []);
  });
});

describe('who can do what only those who lead may do', () => {
  const texts = textsIn('sv').general;

  it('is said by name, the chair first and each once', () => {
    assert.equal(leadsOnly([groupWith()], 'sv'), texts.onlyLeads(['Karin', 'Petra']));
    const both = groupWith({ coordinators: ['Petra', 'Karin'].map(person) });
    assert.equal(leadsOnly([both, both], 'sv'), texts.onlyLeads(['Karin', 'Petra']));
  });

  it('is said without names where these are not known, or where it is about several groups', () => {
    assert.equal(leadsOnly([groupWith({ members: [{ id: person('Petra'), name: '' }] })], 'sv'), texts.onlyLeads([]));
    assert.equal(leadsOnly([groupWith(), groupWith({ id: elsewhere.id })], 'sv'), texts.onlyLeads([]));
  });

  it('is nobody in a group without chair and coordinators', () => {
    const { chair: _chair, ...rest } = groupWith({ coordinators: [] });
    assert.equal(leadsOnly([rest], 'sv'), texts.nobodyLeads);
  });
});

describe('the group that somebody means', () => {
  const [first, second] = [groupWith(), groupWith({ id: '19:second@thread.v2' as PlaceId, coordinators: [] })];
  const groups = {
    at: async (place: PlaceId) => [first, second].find(({ id }) => id === place),
    of: async () => [first, second],
  };
  const allowed = async (request: Request, named = '', may = (_: Group, __: PersonId) => true) => {
    const found = await groupsAllowed(groups, request, named, may);
    return [found.allowed, found.here].map((some) => some.map(({ id }) => id));
  };

  it('is in personal chat the one that the card names, else any of their own', async () => {
    assert.deepEqual(await allowed(by('Musa')), [
      [first.id, second.id],
      [first.id, second.id],
    ]);
    assert.deepEqual(await allowed(by('Musa'), second.id), [[second.id], [first.id, second.id]]);
    assert.deepEqual(await allowed(by('Musa'), 'another'), [[], [first.id, second.id]]);
  });

  it('is anywhere else the place’s own, whatever the card names', async () => {
    for (const named of ['', second.id])
      assert.deepEqual(await allowed(by('Musa', { place: groupPlace }), named), [[first.id], [first.id]], named);
    assert.deepEqual(await allowed(by('Musa', { place: elsewhere })), [[], []]);
  });

  it('is one in which they may do it', async () => {
    assert.deepEqual(await allowed(by('Petra'), '', leads), [[first.id], [first.id, second.id]]);
  });
});

describe('the only one that is meant', () => {
  const [first, second] = [{ group: groupWith() }, { group: groupWith({ id: '19:second@thread.v2' as PlaceId, coordinators: [] }) }];
  const [none, which] = [say('none'), say('which')];
  const only = (here: readonly { readonly group: Group }[], name: string, who: 'members' | 'leads' = 'members') =>
    theOnlyOne(here, { who, none: () => none, which: (several) => (several.length === here.length ? which : say('some')) }, by(name));

  it('is asked about where there are several, and said to be none where there is none', async () => {
    assert.equal(await only([], 'Musa'), none);
    assert.equal(await only([first], 'Musa'), first);
    assert.equal(await only([first, second], 'Musa'), which);
  });

  it('is of those that they lead, where only leaders may', async () => {
    assert.equal(await only([first, second], 'Petra', 'leads'), first);
    assert.equal(await only([first, second], 'Karin', 'leads'), which);
    assert.deepEqual(await only([first], 'Musa', 'leads'), trouble(leadsOnly([first.group], 'sv')));
  });
});
