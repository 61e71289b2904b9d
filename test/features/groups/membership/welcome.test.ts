import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant } from '../../../../src/core/ids.js';
import type { Happening } from '../../../../src/core/people/happening.js';
import { say } from '../../../../src/core/reply.js';
import { type GroupRecord, groupKind } from '../../../../src/features/groups/group/group-record.js';
import { groupRenderers, maxWelcomed, welcome } from '../../../../src/features/groups/membership/welcome.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith, listed, person, roster, team } from '../../../support/groups.js';
import { memoryStore } from '../../../support/memory-store.js';
import { now } from '../../../support/requests.js';

const happening: Happening = { kind: 'joined', id: 'a' as ActivityId, at: now, place: groupPlace, scope: { team }, people: [] };
const texts = textsIn('sv').groups;

const shown = async (group: GroupRecord, ...names: readonly string[]) => {
  const store = memoryStore();
  await store.change(groupKind, group.id, () => ({ body: group, outcome: undefined }));
  const message = {
    recipient: { to: 'place', place: group.id },
    show: 'groups.welcome',
    about: { people: names.map(person).join(',') },
  } as const;
  return groupRenderers(store)['groups.welcome']?.(group.id, message, 'sv');
};

describe('a welcome', () => {
  it('is one message in the place for all who joined at once, always with the same id', () => {
    assert.deepEqual(welcome(groupWith(), [person('Vera'), person('Olle')], happening), [
      {
        id: 'welcome a',
        dueAt: now,
        state: 'waiting',
        message: { recipient: { to: 'place', place: groupPlace.id }, show: 'groups.welcome', about: { people: '29:vera,29:olle' } },
      },
    ]);
  });

  it('waits for the next working morning when it is late', () => {
    const [late] = welcome(groupWith(), [person('Vera')], { ...happening, at: '2026-11-20T21:00:00.000Z' as Instant });
    assert.equal(late?.dueAt, '2026-11-23T06:30:00.000Z');
  });

  it('is given to nobody where nobody is new, where the place is gone, and where there are very many', () => {
    assert.deepEqual(welcome(groupWith(), [], happening), []);
    assert.deepEqual(welcome(groupWith({ state: 'gone', absent: ['teamDeleted'] }), [person('Vera')], happening), []);
    const members = Array.from({ length: maxWelcomed + 1 }, (_, index) => listed(`P${index}`));
    assert.deepEqual(welcome(groupWith({ members }), [person('P1')], happening), []);
    assert.equal(welcome(groupWith({ members: members.slice(1) }), [person('P1')], happening).length, 1);
  });

  it('names those who are still there, and says nothing of what they are in the group', async () => {
    assert.deepEqual(await shown(groupWith(), 'Vera', 'Gone', 'Olle'), say(texts.welcome(['Vera', 'Olle'])));
    assert.doesNotMatch(texts.welcome(['Vera']), /företrädare|patient|närstående/iu);
    assert.equal(await shown(groupWith(), 'Gone'), undefined);
  });

  it('names nobody when very many come, or when Teams does not say their names', async () => {
    const members = ['A', 'B', 'C', 'D', 'E', 'F'].map(listed);
    assert.deepEqual(await shown(groupWith({ members }), 'A', 'B', 'C', 'D', 'E', 'F'), say(texts.welcome([])));
    assert.deepEqual(await shown(groupWith({ members: [{ ...(roster[0] ?? assert.fail()), name: '' }] }), 'Petra'), say(texts.welcome([])));
  });
});
