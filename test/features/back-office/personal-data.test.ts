import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PersonId } from '../../../src/core/ids.js';
import { sealWay } from '../../../src/core/privacy/way-back.js';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { answerKind } from '../../../src/features/answers/answer.js';
import { unnamedAsker } from '../../../src/features/back-office/case/asker.js';
import type { Case } from '../../../src/features/back-office/case/case.js';
import { caseKey, caseKind } from '../../../src/features/back-office/case/case-document.js';
import { reminded } from '../../../src/features/back-office/case/case-messages.js';
import { ownCasesData, workData } from '../../../src/features/back-office/personal-data.js';
import { textsIn } from '../../../src/texts/texts.js';
import { answersOver, published } from '../../support/answers.js';
import { bo, caseWith, office, officesWith, question, stina, times } from '../../support/cases.js';
import { recordingStore } from '../../support/recording-store.js';
import { now, requestWith } from '../../support/requests.js';
import { sealWith } from '../../support/seals.js';

const asker = requestWith().person.id;
const reader = { language: 'sv', zone: 'Europe/Stockholm', now } as const;
const later = '2026-12-24T09:00:00.000Z' as Instant;

function world() {
  const store = recordingStore();
  const seal = sealWith();
  const data = ownCasesData({ store, seal, times, answers: answersOver(store) });
  const keep = (number: string, one: Case) => store.change(caseKind, number, () => ({ body: one, outcome: undefined }));
  const unnamed = (number: string, changes: Partial<Case> = {}, whose: PersonId = asker) =>
    keep(number, caseWith({ asker: unnamedAsker(seal, { person: whose }, number), ...changes }));
  return { store, seal, data, keep, unnamed };
}

const texts = textsIn('sv').myData;
const deeds = texts.workDeeds;

describe('what somebody has written to the back office', () => {
  it('is shown with its thread, unnamed too, but not with the back office’s notes, and nothing of others', async () => {
    const { data, keep, unnamed } = world();
    const note = { id: 'n', kind: 'note', text: 'intern', at: now, by: stina } as const;
    const reply = { id: 'r', kind: 'reply', text: 'Ja.', at: now, by: stina } as const;
    await keep('NAMED234', caseWith({ thread: [question, note, reply], topic: 'Arvode' }));
    await unnamed('UNNAMED2', { kind: 'idea' });
    await unnamed('ANOTHER2', {}, '29:other' as PersonId);
    const [section] = await data.about(asker, reader);
    assert.deepEqual(
      section?.things.map(({ facts }) => facts['Nummer']),
      ['NAMED234', 'UNNAMED2'],
    );
    const [named, idea] = section?.things.map(({ facts }) => JSON.stringify(facts)) ?? [];
    assert.match(named ?? '', /"Med ditt namn":"Ja".*"Från":"Du".*"Från":"Stina".*Ja\./u);
    assert.match(idea ?? '', /"Vad det är":"Idé".*"Med ditt namn":"Nej"/u);
    assert.doesNotMatch(JSON.stringify(section), /intern/);
    assert.deepEqual(await data.about('29:nobody' as PersonId, reader), []);
  });

  it('is taken back with every word, whatever state it is in and however long it has been', async () => {
    const { store, data, keep, unnamed } = world();
    const step = { deed: 'noted', at: now, by: stina } as const;
    await keep('NAMED234', caseWith({ history: Array.from({ length: 400 }, () => step) }));
    await unnamed('UNNAMED2', { state: 'closed', ending: { kind: 'closed', reason: 'klart', at: now } });
    await unnamed('ANOTHER2', {}, '29:other' as PersonId);
    await answersOver(store).publish({ ...published, number: 'UNNAMED2' });
    await data.erase(asker, later);
    const left = await Promise.all(['NAMED234', 'UNNAMED2', 'ANOTHER2'].map((number) => store.get(caseKind, number)));
    assert.deepEqual(
      left.map((one) => [one?.asker.as, one?.thread.length]),
      [
        ['forgotten', 0],
        ['forgotten', 0],
        ['unnamed', 1],
      ],
    );
    assert.equal(await store.get(answerKind, 'a'), undefined);
    assert.deepEqual(await data.about(asker, reader), []);
    await data.erase(asker, later);
  });

  it('is not told to belong together by cards that all say so in the same moment', async () => {
    const { store, data, keep, unnamed } = world();
    await keep('NAMED234', caseWith());
    for (const number of ['UNNAMED2', 'UNNAMED3']) await unnamed(number);
    await data.erase(asker, later);
    for (const body of Object.values(store.bodies(caseKind)) as Case[]) assert.deepEqual([body.thread, body.asker.as], [[], 'forgotten']);
    const times = store.sent.map(({ dueAt }) => Date.parse(dueAt) - Date.parse(later));
    assert.deepEqual([times.length, new Set(times).size, times[0]], [3, 3, 0]);
    assert.ok(times.every((time) => time < 13 * 3_600_000));
  });

  it('is told at once when there is nothing that it could be told to belong to', async () => {
    const { store, data, unnamed } = world();
    await unnamed('UNNAMED2');
    await data.erase(asker, later);
    assert.deepEqual(
      store.sent.map(({ dueAt }) => dueAt),
      [later],
    );
  });

  it('leaves no row that leads to them, of what was withdrawn before either', async () => {
    const { store, seal, data, unnamed } = world();
    const toAsker = (id: string, recipient: object) => outgoing(id, now, { recipient, show: 'case.replied', about: {} } as never);
    const sealed = (whose: PersonId, number: string) => ({ to: 'unnamed', sealed: sealWay(seal, { person: whose }, number) });
    await unnamed('UNNAMED2');
    const gone = caseWith({ asker: { as: 'forgotten' }, state: 'closed', ending: { kind: 'withdrawn', reason: '', at: later } });
    for (const [number, change] of [
      ['UNNAMED2', {}],
      ['GONE2345', { body: gone }],
    ] as const) {
      const send = [
        toAsker('theirs', sealed(asker, number)),
        toAsker('named', { to: 'person', person: asker }),
        toAsker('other', sealed('29:other' as PersonId, number)),
      ];
      await store.change(caseKind, number, () => ({ ...change, send, outcome: undefined }));
    }
    await data.erase(asker, later);
    for (const number of ['UNNAMED2', 'GONE2345']) {
      const rows = (await store.outgoing(caseKind, number)).map(({ id }) => id).filter((id) => !id.startsWith('update'));
      assert.deepEqual(rows, ['other'], number);
    }
  });
});

const worked = caseWith({
  state: 'answered',
  holder: bo,
  thread: [question, { id: 'r', kind: 'reply', text: 'Ja.', at: now, by: stina }],
  history: [
    { deed: 'handedOver', at: now, by: bo, to: stina },
    { deed: 'replied', at: now, by: stina },
  ],
});

async function workWorld() {
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
      [caseKey.staff(bo.person), caseKey.staff(stina.person)],
    );
    const nobody = { person: '' as typeof bo.person, name: '' };
    const forgotten = caseWith({ history: [{ deed: 'replied', at: now, by: nobody }] });
    assert.deepEqual(
      caseKind.keys(forgotten).filter((key) => key.startsWith('worker:')),
      [],
    );
  });

  it('is shown: what they answer for, have in hand, have written and done', async () => {
    const { data } = await workWorld();
    const [section] = await data.about(stina.person, reader);
    assert.deepEqual(
      section?.things.map(({ summary }) => summary),
      [texts.workCoordinator, texts.workSummary('WORKED23', 3)],
    );
    assert.match(JSON.stringify(section?.things[1]?.facts), new RegExp(`"Ja\\.".*"${deeds.receivedIt}".*"${deeds.replied}"`, 'u'));
    const [bos] = await data.about(bo.person, reader);
    assert.match(JSON.stringify(bos?.things[0]?.facts), new RegExp(`"${texts.workHolder}":"Ja".*"${deeds.handedOver}"`, 'u'));
    assert.deepEqual(await data.about('29:nobody' as typeof bo.person, reader), []);
  });

  it('is to be taken over first by whoever coordinates', async () => {
    const { data } = await workWorld();
    assert.match((await data.hindrances?.(stina.person, reader))?.join() ?? '', /Be en kollega ta över det/);
    assert.deepEqual(await data.hindrances?.(bo.person, reader), []);
  });

  it('loses their name when they are erased, and what they were sent as a coordinator', async () => {
    const { store, data } = await workWorld();
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
