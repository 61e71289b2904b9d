import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { meetingKind } from '../../../src/features/meetings/meeting/meeting.js';
import { meetingsData } from '../../../src/features/meetings/personal-data.js';
import { groupPlace, groupWith, person } from '../../support/groups.js';
import { answerWith, by, duringInput, posted, unnamed } from '../../support/meetings.js';
import { recordingStore } from '../../support/recording-store.js';
import { sealWith } from '../../support/seals.js';

const reader = { language: 'sv', zone: 'Europe/Stockholm', now: duringInput } as const;
const [vera, olle] = [person('Vera'), person('Olle')];

/** Vera has answered under name, which something was said about, and without; there is no such group any more unless told otherwise. */
async function world(group?: ReturnType<typeof groupWith>) {
  const [store, seal] = [recordingStore(), sealWith()];
  const outcome = { kind: 'decided', note: 'Bra!' } as const;
  const answers = [{ ...answerWith(1, 'ett', by('named', 'Vera')), outcome }, answerWith(2, 'två', unnamed(seal, 'm', vera))];
  const told = (id: string, who: typeof vera) =>
    outgoing(id, duringInput, {
      recipient: { to: 'unnamed', sealed: seal.close(who, 'm'), through: groupPlace.id },
      show: 'meetings.outcome',
      about: {},
    });
  const send = [told('outcome a', vera), told('outcome b', olle)];
  await store.change(meetingKind, 'm', () => ({ body: posted({ answers }), send, outcome: undefined }));
  await store.change(meetingKind, 'other', () => ({ body: posted({ told: [] }), outcome: undefined }));
  return { store, data: meetingsData({ store, seal, groupAt: async () => group }) };
}

describe('what somebody has done before meetings', () => {
  it('is shown with the question, who sees it and what became of it, also when the group is gone', async () => {
    const { data } = await world();
    const [answers, sent, ...more] = await data.about(vera, reader);
    assert.deepEqual(more, []);
    const [named, without] = answers?.things.map(({ facts }) => facts) ?? [];
    assert.deepEqual(
      [named?.['Fråga'], named?.['Vem som ser det'], named?.['Vad det blev av det'], named?.['Besked till dig']],
      ['Vad är viktigt för dig i en SIP?', 'Gruppen, med ditt namn', 'Det ledde till ett beslut', 'Bra!'],
    );
    assert.deepEqual([without?.['Ditt svar'], without?.['Vem som ser det'], without?.['Namn']], ['två', 'Utan namn', undefined]);
    assert.equal(named?.['Grupp'], 'En grupp som inte finns kvar');
    assert.equal(sent?.things.length, 1);
    const [known] = await (await world(groupWith())).data.about(vera, reader);
    assert.equal(known?.things[0]?.facts['Grupp'], 'LAG Suicidprevention');
  });

  it('is erased, with what was sent to them without their name', async () => {
    const { store, data } = await world();
    await data.erase(vera, duringInput);
    assert.deepEqual((await store.get(meetingKind, 'm'))?.answers, []);
    const rows = (await store.outgoing(meetingKind, 'm')).map(({ id }) => id).filter((id) => id.startsWith('outcome'));
    assert.deepEqual(rows, ['outcome b']);
    assert.deepEqual(await data.about(vera, reader), []);
    await data.erase(vera, duringInput);
  });
});
