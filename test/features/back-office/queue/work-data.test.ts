import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseKey, caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { reminded } from '../../../../src/features/back-office/case/case-messages.js';
import { workData } from '../../../../src/features/back-office/personal-data.js';
import { bo, caseWith, office, officesWith, question, stina, times } from '../../../support/cases.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';
import { sealWith } from '../../../support/seals.js';

const reader = { language: 'sv', zone: 'Europe/Stockholm', now } as const;
const worked = caseWith({
  state: 'answered',
  holder: bo,
  thread: [question, { id: 'r', kind: 'reply', text: 'Ja.', at: now, by: stina }],
  history: [
    { deed: 'handedOver', at: now, by: bo, to: stina },
    { deed: 'replied', at: now, by: stina },
  ],
});

async function world() {
  const store = recordingStore();
  await store.change(caseKind, 'WORKED23', () => ({ body: worked, outcome: undefined }));
  await store.change(caseKind, 'WAITED23', () => ({
    body: caseWith(),
    send: reminded(caseWith(), 'unclaimed', office, now),
    outcome: undefined,
  }));
  return { store, data: workData({ store, seal: sealWith(), times, offices: officesWith(office) }) };
}

describe('somebody’s work for the back office', () => {
  it('is found by whoever has, wrote, did or received something, and by nobody who is forgotten', () => {
    const keys = caseKind.keys(worked);
    assert.deepEqual(
      keys.filter((key) => key.startsWith('worker:')),
      [caseKey.worker(bo.person), caseKey.worker(stina.person)],
    );
    const nobody = { person: '' as typeof bo.person, name: '' };
    const forgotten = caseWith({ history: [{ deed: 'replied', at: now, by: nobody }] });
    assert.deepEqual(
      caseKind.keys(forgotten).filter((key) => key.startsWith('worker:')),
      [],
    );
  });

  it('is shown: what they answer for, have in hand, have written and done', async () => {
    const { data } = await world();
    const [section] = await data.about(stina.person, reader);
    assert.deepEqual(
      section?.things.map(({ summary }) => summary),
      ['Du får veta när något väntar för länge', 'Ärende WORKED23: tre saker'],
    );
    assert.match(JSON.stringify(section?.things[1]?.facts), /"Ja\.".*"Tog emot det".*"Svarade"/u);
    const [bos] = await data.about(bo.person, reader);
    assert.match(JSON.stringify(bos?.things[0]?.facts), /"Du har hand om det":"Ja".*"Lämnade över det"/u);
    assert.deepEqual(await data.about('29:nobody' as typeof bo.person, reader), []);
  });

  it('is to be taken over first by whoever coordinates', async () => {
    const { data } = await world();
    assert.match((await data.hindrances?.(stina.person, reader))?.join() ?? '', /Be en kollega ta över det/);
    assert.deepEqual(await data.hindrances?.(bo.person, reader), []);
  });

  it('loses their name when they are erased, and what they were sent as a coordinator', async () => {
    const { store, data } = await world();
    await data.erase(stina.person, now);
    const all = [
      await store.find(caseKind, caseKey.all),
      await store.outgoing(caseKind, 'WORKED23'),
      await store.outgoing(caseKind, 'WAITED23'),
    ];
    assert.doesNotMatch(JSON.stringify(all), /stina/i);
    assert.match(JSON.stringify(all), /29:bo/);
    assert.equal((await store.outgoing(caseKind, 'WAITED23')).length, 1);
  });
});
