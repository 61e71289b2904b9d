import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { absences } from '../../../../src/core/people/happening.js';
import { asListed, back, gone, maxMembers, renamed, withoutPeople, withPeople } from '../../../../src/features/groups/group/members.js';
import { groupWith, listed, person, roster } from '../../../support/groups.js';

const without = (group: ReturnType<typeof groupWith>, ...names: readonly string[]) =>
  withoutPeople(group, (id) => names.map(person).includes(id));

describe('somebody who leaves', () => {
  it('is forgotten in the group, in every role', () => {
    const after = without(groupWith({ coordinators: [person('Petra'), person('Vera')] }), 'Vera');
    assert.deepEqual(after.coordinators, [person('Petra')]);
    assert.deepEqual(after.representatives, [person('Olle')]);
    assert.ok(!JSON.stringify(after).includes('vera'));
    const chairless = without(groupWith(), 'Karin');
    assert.equal(chairless.chair, undefined);
    assert.ok(!JSON.stringify(chairless).includes('karin'));
  });

  it('hands over to the chair when they were the last coordinator', () => {
    const after = without(groupWith(), 'Petra');
    assert.deepEqual([after.coordinators, after.chair], [[person('Karin')], person('Karin')]);
  });

  it('leaves the group to anyone when there is no chair either', () => {
    assert.deepEqual(without(groupWith(), 'Petra', 'Karin').coordinators, []);
    assert.deepEqual(without(groupWith({ chair: person('Petra') }), 'Petra').coordinators, []);
  });

  it('changes nothing when they were not there', () => {
    const group = groupWith();
    assert.equal(without(group, 'Stranger'), group);
  });
});

describe('somebody who joins', () => {
  it('becomes a member, once', () => {
    const after = withPeople(groupWith(), [listed('Nora')]);
    assert.deepEqual(after.members.at(-1), { id: person('Nora'), name: 'Nora' });
    assert.equal(withPeople(after, [listed('Nora')]), after);
  });

  it('gets the name that Teams says now, and keeps it when Teams says none', () => {
    assert.equal(withPeople(groupWith(), [{ ...listed('Vera'), name: 'Vera Ny' }]).members[2]?.name, 'Vera Ny');
    const group = groupWith();
    assert.equal(withPeople(group, [{ ...listed('Vera'), name: '' }]), group);
  });

  it('is not kept in a place with more people than a small document takes', () => {
    const members = Array.from({ length: maxMembers }, (_, index) => ({ id: `29:${index}` as PersonId, name: `${index}` }));
    const full = groupWith({ members });
    assert.equal(withPeople(full, [listed('Nora')]), full);
  });
});

describe('a group as Teams lists it', () => {
  it('has who is there now', () => {
    const after = asListed(groupWith(), [...roster.slice(1), listed('Nora')]);
    assert.deepEqual(
      after.members.map(({ name }) => name),
      ['Karin', 'Vera', 'Olle', 'Musa', 'Nora'],
    );
    assert.deepEqual(after.coordinators, [person('Karin')]);
    const group = groupWith();
    assert.equal(asListed(group, roster), group);
  });

  it('takes in nobody without a role where there are very many, and knows what those with one are called now', () => {
    const crowd = [...roster, ...Array.from({ length: maxMembers }, (_, index) => listed(`Many${index}`))];
    const group = groupWith({ members: roster.slice(0, 4).map(({ id, name }) => ({ id, name })) });
    assert.equal(asListed(group, crowd), group);
    const renamedCrowd = crowd.map((one) => ({ ...one, name: `${one.name} Ny` }));
    assert.deepEqual(
      asListed(group, renamedCrowd).members.map(({ name }) => name),
      group.members.map(({ name }) => `${name} Ny`),
    );
  });
});

describe('a group that cannot be reached', () => {
  it('is gone for any of the reasons, and active again when that is undone', () => {
    for (const because of absences) {
      const away = gone(groupWith(), because);
      assert.deepEqual([away.state, away.absent], ['gone', [because]]);
      assert.deepEqual(back(away, because), groupWith());
    }
  });

  it('is gone until the last of its reasons is undone', () => {
    const twice = gone(gone(groupWith(), 'channelDeleted'), 'lotsenRemoved');
    const once = back(twice, 'lotsenRemoved');
    assert.deepEqual([once.state, once.absent], ['gone', ['channelDeleted']]);
    assert.equal(back(once, 'channelDeleted').state, 'active');
  });

  it('is the same when it is told again', () => {
    const away = gone(groupWith(), 'teamDeleted');
    assert.equal(gone(away, 'teamDeleted'), away);
    const here = groupWith();
    assert.equal(back(here, 'teamDeleted'), here);
  });
});

describe('a channel that is renamed', () => {
  it('takes along the name of a group that was called the same', () => {
    const after = renamed(groupWith(), 'LAG Ny');
    assert.deepEqual([after.name, after.placeName], ['LAG Ny', 'LAG Ny']);
  });

  it('leaves alone a name that the coordinator has chosen', () => {
    const after = renamed(groupWith({ name: 'Vår grupp' }), 'LAG Ny');
    assert.deepEqual([after.name, after.placeName], ['Vår grupp', 'LAG Ny']);
    const same = groupWith();
    assert.equal(renamed(same, same.placeName), same);
  });
});
