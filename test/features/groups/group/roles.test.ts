import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PersonId } from '../../../../src/core/ids.js';
import type { Group } from '../../../../src/core/people/group.js';
import { type Message, readMessage } from '../../../../src/core/store/outgoing.js';
import { type GroupRecord, groupKind } from '../../../../src/features/groups/group/group-record.js';
import { givenRoles, rolesOf } from '../../../../src/features/groups/group/roles.js';
import { groupRenderers } from '../../../../src/features/groups/membership/welcome.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { memoryStore } from '../../../support/memory-store.js';
import { now } from '../../../support/requests.js';

const given = (before: Group | undefined, after: GroupRecord, by: PersonId = person('Petra'), at: Instant = now) =>
  givenRoles(before, after, by, at, '2');
const said = (...all: Parameters<typeof given>) =>
  given(...all).map(({ message }) => {
    const { recipient, about } = message as Message;
    return `${recipient.to === 'person' ? recipient.person : recipient.to} ${about['roles']}`;
  });

describe('a role that somebody else gave', () => {
  it('is told of to each who got one, but not to who gave it', () => {
    assert.deepEqual(said(undefined, groupWith()), ['29:karin chair', '29:vera representative', '29:olle representative']);
    assert.equal(givenRoles(undefined, groupWith(), undefined, now, '2').length, 4);
  });

  it('is told of in one message with the others they got, and without those they had', () => {
    const after = groupWith({ chair: person('Vera'), coordinators: [person('Petra'), person('Musa'), person('Vera')] });
    assert.deepEqual(said(groupWith(), after), ['29:vera chair coordinator', '29:musa coordinator']);
  });

  it('is no news when nothing has changed, or when somebody lost one', () => {
    assert.deepEqual(given(groupWith(), groupWith()), []);
    assert.deepEqual(given(groupWith(), groupWith({ representatives: [] })), []);
  });

  it('is told of in the morning, personally, with the group to fall back on', () => {
    const [first] = given(undefined, groupWith(), person('Petra'), '2026-11-20T21:00:00.000Z' as Instant);
    assert.deepEqual([first?.id, first?.dueAt], ['roles 2 29:karin', '2026-11-23T06:30:00.000Z']);
    assert.deepEqual(readMessage(first?.message)?.recipient, { to: 'person', person: person('Karin'), fallback: groupPlace.id });
  });
});

describe('what is said of a role', () => {
  const texts = textsIn('sv').groups;
  const shown = async (group: GroupRecord | undefined, who: string, roles: string) => {
    const store = memoryStore();
    if (group !== undefined) await store.change(groupKind, groupPlace.id, () => ({ body: group, outcome: undefined }));
    const message: Message = { recipient: { to: 'person', person: person(who) }, show: 'groups.roles', about: { roles } };
    return (await groupRenderers(store)['groups.roles']?.(groupPlace.id, message, 'sv'))?.text;
  };

  it('is two sentences: which, where, and what it means', async () => {
    const { chair, coordinator } = texts.roleNames;
    const group = groupWith({ coordinators: [person('Karin')] });
    const text = await shown(group, 'Karin', 'chair coordinator');
    assert.equal(text, texts.roleGiven('LAG Suicidprevention', [chair, coordinator], texts.roleTasks.chair));
    assert.equal(text?.match(/[.] |[.]$/gu)?.length, 2);
  });

  it('leaves out what they have lost since, and is nothing when that is all, or the group is gone', async () => {
    const text = await shown(groupWith(), 'Vera', 'chair representative');
    assert.equal(text, texts.roleGiven('LAG Suicidprevention', [texts.roleNames.representative], texts.roleTasks.representative));
    assert.equal(await shown(groupWith(), 'Musa', 'chair'), undefined);
    assert.equal(await shown(groupWith({ state: 'gone' }), 'Vera', 'representative'), undefined);
    assert.equal(await shown(undefined, 'Vera', 'representative'), undefined);
  });

  it('is none for somebody who is not in the group', () => {
    assert.deepEqual(rolesOf(groupWith(), person('Stranger')), []);
    assert.deepEqual(rolesOf(undefined, person('Vera')), []);
  });
});
