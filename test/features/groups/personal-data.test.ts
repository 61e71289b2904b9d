import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { groupKind } from '../../../src/features/groups/group/group-record.js';
import { groupsData, isNeededBy } from '../../../src/features/groups/personal-data.js';
import { groupPlace, groupWith, person } from '../../support/groups.js';
import { recordingStore } from '../../support/recording-store.js';
import { now } from '../../support/requests.js';

const reader = { language: 'sv', zone: 'Europe/Stockholm', now } as const;
const [petra, karin, vera] = [person('Petra'), person('Karin'), person('Vera')];

const storeWith = async (group = groupWith()) => {
  const store = recordingStore();
  await store.change(groupKind, group.id, () => ({ body: group, outcome: undefined }));
  return store;
};

describe('somebody in a group', () => {
  it('is shown with name and roles', async () => {
    const store = await storeWith(groupWith({ chair: petra }));
    const summaries = await Promise.all(
      [petra, vera, person('Musa'), person('Nobody')].map(
        async (who) => (await groupsData(store).about(who, reader))[0]?.things[0]?.summary,
      ),
    );
    const name = 'LAG Suicidprevention';
    assert.deepEqual(summaries, [`${name}: Samordnare, Ordförande`, `${name}: Företrädare`, `${name}: Med i gruppen`, undefined]);
  });

  it('has to name another coordinator first, when there is none and others are in the group', async () => {
    assert.ok(isNeededBy(groupWith(), petra));
    assert.ok(!isNeededBy(groupWith(), karin));
    assert.ok(!isNeededBy(groupWith({ coordinators: [petra, karin] }), petra));
    assert.ok(!isNeededBy(groupWith({ members: [{ id: petra, name: 'Petra' }] }), petra));
    assert.ok(!isNeededBy(groupWith({ state: 'gone' }), petra));
    const hindrances = groupsData(await storeWith()).hindrances;
    assert.match((await hindrances?.(petra, reader))?.join() ?? '', /ensam samordnare i LAG Suicidprevention/);
    assert.deepEqual(await hindrances?.(vera, reader), []);
  });

  it('is left out of every role when they are erased; what greets several greets the others', async () => {
    const store = await storeWith(groupWith({ chair: vera, coordinators: [petra, vera] }));
    const welcome = (id: string, people: string) =>
      outgoing(id, now, { recipient: { to: 'place', place: groupPlace.id }, show: 'groups.welcome', about: { people } });
    const rows = [
      welcome('sent', `${vera},${karin}`),
      welcome('waiting', `${vera},${karin}`),
      welcome('alone', vera),
      welcome('others', karin),
    ];
    await store.change(groupKind, groupPlace.id, () => ({ send: rows, outcome: undefined }));
    store.becomes('sent', { state: 'sent' });
    await groupsData(store).erase(vera, now);
    const group = await store.get(groupKind, groupPlace.id);
    assert.doesNotMatch(JSON.stringify([group, await store.outgoing(groupKind, groupPlace.id)]), /vera/i);
    assert.deepEqual([group?.chair, group?.coordinators, group?.representatives], [undefined, [petra], [person('Olle')]]);
    const people = (await store.outgoing(groupKind, groupPlace.id)).map(({ id, message }) => [id, (message as { about: object }).about]);
    assert.deepEqual(people, [
      ['others', { people: karin }],
      ['waiting', { people: karin }],
    ]);
  });
});
