import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { createSeal, type Seal } from '../../../src/core/privacy/seal.js';
import { openWay } from '../../../src/core/privacy/way-back.js';
import { derivedId, wasHandled } from '../../../src/core/store/idempotence.js';
import { outgoing, readMessage } from '../../../src/core/store/outgoing.js';
import { ownership } from '../../../src/features/meetings/meeting/answers.js';
import { type Answer, type Meeting, meetingKind, plainlyMarked, sealedWith } from '../../../src/features/meetings/meeting/meeting.js';
import { sealAnswersAnew } from '../../../src/features/meetings/seal-anew.js';
import { groupPlace, person } from '../../support/groups.js';
import { answerWith, by, duringInput, posted, unnamed } from '../../support/meetings.js';
import { recordingStore } from '../../support/recording-store.js';
import { sealWith } from '../../support/seals.js';

const seals = { first: sealWith(), both: sealWith(8, 7), second: sealWith(8) };
const [vera, olle, musa] = ['Vera', 'Olle', 'Musa'].map(person) as [ReturnType<typeof person>, ...ReturnType<typeof person>[]];

/** As schema 2 wrote it: a person's id alone was sealed, and nothing said with which key. */
const asWrittenBefore = (seal: Seal, id: string, ...others: readonly Answer[]): unknown => {
  const { answers, ...rest } = posted({ answers: [answerWith(1, 'under namn', by('named', 'Musa')), ...others] });
  const old = { id: 'old', question: 2, text: 'förr', by: { as: 'unnamed', sealed: seal.close(vera.padEnd(200), id) } };
  return JSON.parse(JSON.stringify({ ...rest, answers: [...answers, old] }));
};

async function stored() {
  const store = recordingStore();
  const both = (seal: Seal, id: string): Meeting =>
    posted({ answers: [answerWith(1, 'ett', unnamed(seal, id, vera)), answerWith(1, 'två', unnamed(seal, id, olle ?? vera))] });
  const meetings = {
    before: meetingKind.lift(asWrittenBefore(seals.first, 'before'), 2),
    marked: both(seals.first, 'marked'),
    present: both(seals.both, 'present'),
  };
  for (const [id, body] of Object.entries(meetings)) await store.change(meetingKind, id, () => ({ body, outcome: undefined }));
  /** Who gave each unnamed answer, as far as a key tells. */
  const givers = async (id: string, seal: Seal) => {
    const { owns } = ownership(seal, id);
    const { answers = [] } = (await store.get(meetingKind, id)) ?? {};
    return answers
      .filter((answer) => answer.by.as === 'unnamed')
      .map((answer) => [answer.text, [vera, olle, musa].find((one) => one !== undefined && owns(answer.by, one))])
      .sort();
  };
  return { store, givers };
}

describe('answers without name, stored as they used to be', () => {
  it('are read as they were, and still belong to whoever gave them', async () => {
    const { givers, store } = await stored();
    assert.deepEqual(await givers('before', seals.first), [['förr', vera]]);
    const { answers = [] } = (await store.get(meetingKind, 'before')) ?? {};
    assert.deepEqual(
      answers.map(({ text }) => text),
      ['under namn', 'förr'],
    );
  });

  it('are sealed like those of today at the first start, though the key is the same', async () => {
    const { givers, store } = await stored();
    assert.deepEqual(await sealAnswersAnew({ store, seal: seals.first }, duringInput), { sealed: 1, lost: 0 });
    assert.deepEqual(await givers('before', seals.first), [['förr', vera]]);
    assert.deepEqual(await store.find(meetingKind, sealedWith('')), []);
    const lengths = ['before', 'marked'].map(async (id) =>
      ((await store.get(meetingKind, id))?.answers ?? []).flatMap((one) => (one.by.as === 'unnamed' ? [one.by.sealed.length] : [])),
    );
    assert.equal(new Set((await Promise.all(lengths)).flat()).size, 1);
  });
});

describe('the activities that changed a meeting, marked as they used to be', () => {
  it('are marked with the key at the first start, and known as before', async () => {
    const store = recordingStore();
    const plain = ['first', 'second'].map((activity) => derivedId('seen', activity));
    await store.change(meetingKind, 'm', () => ({ body: posted({ seen: plain }), outcome: undefined }));
    await sealAnswersAnew({ store, seal: seals.first }, duringInput);
    const meeting = (await store.get(meetingKind, 'm')) ?? assert.fail();
    const stored = JSON.stringify(meeting);
    assert.ok(!plain.some((mark) => stored.includes(mark)));
    const { seenAs } = ownership(seals.first, 'm');
    assert.deepEqual(
      ['first', 'second', 'third'].map((activity) => wasHandled(meeting, seenAs(activity).slice(0, 1))),
      [true, true, false],
    );
    assert.deepEqual(await store.find(meetingKind, plainlyMarked), []);
  });
});

describe('after the key was changed', () => {
  it('one is sealed anew beside one that is not as old', async () => {
    const store = recordingStore();
    const mixed = asWrittenBefore(seals.first, 'mixed', answerWith(1, 'nytt', unnamed(seals.both, 'mixed', vera)));
    await store.change(meetingKind, 'mixed', () => ({ body: meetingKind.lift(mixed, 2), outcome: undefined }));
    assert.deepEqual(await sealAnswersAnew({ store, seal: seals.both }, duringInput), { sealed: 1, lost: 0 });
  });

  it('every answer without name is sealed anew, so that the older key can be put away', async () => {
    const { givers, store } = await stored();
    assert.deepEqual(await sealAnswersAnew({ store, seal: seals.both }, duringInput), { sealed: 3, lost: 0 });
    assert.deepEqual(await givers('before', seals.second), [['förr', vera]]);
    for (const id of ['marked', 'present'])
      assert.deepEqual(await givers(id, seals.second), [
        ['ett', vera],
        ['två', olle],
      ]);
    assert.deepEqual(await sealAnswersAnew({ store, seal: seals.both }, duringInput), { sealed: 0, lost: 0 });
  });

  it('they stand in an order that tells nothing, after those under name, and keep their ids', async () => {
    const { store } = await stored();
    const ids = async () => ((await store.get(meetingKind, 'marked'))?.answers ?? []).map(({ id }) => id).sort();
    const before = await ids();
    // The later something is sealed, the earlier its seal stands in the alphabet.
    let nonce = 255;
    const seal = createSeal([Buffer.alloc(32, 8), Buffer.alloc(32, 7)], (bytes) => {
      nonce -= 1;
      return Buffer.alloc(bytes, nonce);
    });
    await sealAnswersAnew({ store, seal }, duringInput);
    const { answers = [] } = (await store.get(meetingKind, 'marked')) ?? {};
    const ways = answers.flatMap((one) => (one.by.as === 'unnamed' ? [one.by.sealed] : []));
    assert.deepEqual(ways, [...ways].sort());
    assert.deepEqual(await ids(), before);
    assert.equal((await store.get(meetingKind, 'before'))?.answers[0]?.text, 'under namn');
  });

  it('those that no key opens are told apart, and stay as they are', async () => {
    const { store } = await stored();
    const before = store.bodies(meetingKind);
    assert.deepEqual(await sealAnswersAnew({ store, seal: seals.second }, duringInput), { sealed: 0, lost: 1 });
    assert.deepEqual(store.bodies(meetingKind), before);
  });

  it('what waits to be told to whoever gave one is sealed anew too, and goes out once', async () => {
    const { store } = await stored();
    const later = '2026-12-02T07:30:00.000Z' as Instant;
    const told = (id: string, at: Instant, sealed: string) =>
      outgoing(id, at, { recipient: { to: 'unnamed', sealed, through: groupPlace.id }, show: 'meetings.outcome', about: { answer: id } });
    const [by] = ((await store.get(meetingKind, 'marked'))?.answers ?? []).flatMap((one) => (one.by.as === 'unnamed' ? [one.by] : []));
    assert.ok(by);
    const reminded = ownership(seals.first, 'marked').sealed(olle ?? vera).sealed;
    const send = [
      ...[told('waits', later, by.sealed), told('due', duringInput, by.sealed), told('sent', later, by.sealed)],
      told('reminder 1', later, reminded),
    ];
    await store.change(meetingKind, 'marked', () => ({ send, outcome: undefined }));
    store.becomes('sent', { state: 'sent' });
    await sealAnswersAnew({ store, seal: seals.both }, duringInput);
    const openedBy = (seal: Seal) => async () =>
      (await store.outgoing(meetingKind, 'marked')).map(({ id, message }) => {
        const recipient = readMessage(message)?.recipient;
        return [id, recipient?.to === 'unnamed' ? openWay(seal, recipient.sealed, 'marked')?.person : recipient];
      });
    const withSecond = Object.fromEntries(await openedBy(seals.second)());
    assert.deepEqual(withSecond, { waits: vera, due: undefined, sent: undefined, 'reminder 1': olle });
    assert.equal((await store.outgoing(meetingKind, 'marked')).length, 4);
  });
});
