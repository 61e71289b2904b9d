import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId } from '../../../src/core/ids.js';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { ownership } from '../../../src/features/meetings/meeting/answers.js';
import { type Meeting, meetingKind } from '../../../src/features/meetings/meeting/meeting.js';
import { recentActs, recentActsKind } from '../../../src/features/meetings/meeting/recent-acts.js';
import { meetingsData, ownIn, withoutPerson } from '../../../src/features/meetings/personal-data.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../support/groups.js';
import { answerWith, by, duringInput, posted, unnamed } from '../../support/meetings.js';
import { recordingStore } from '../../support/recording-store.js';
import { sealWith } from '../../support/seals.js';

const seal = sealWith();
const owners = ownership(seal, 'm');
const [vera, olle] = [person('Vera'), person('Olle')];

const answers = [
  answerWith(1, 'named', by('named', 'Vera')),
  answerWith(2, 'to the chair', by('chairOnly', 'Vera')),
  answerWith(1, 'Olle’s', by('named', 'Olle')),
  answerWith(2, 'unnamed', unnamed(seal, 'm', vera)),
  answerWith(2, 'Olle’s unnamed', unnamed(seal, 'm', olle)),
];
const speaker = (who: typeof vera) => ({ id: `s ${who}`, person: who, name: 'x', item: '3' });
const unreached = [{ row: `questions ${vera}`, person: vera }, { row: 'questions' }, { row: `questions ${olle}`, person: olle }];
const meeting: Meeting = posted({
  answers,
  speakers: [speaker(vera), speaker(olle)],
  absent: [vera, olle].map((who) => ({ person: who, name: 'x' })),
  told: [vera, olle],
  unreached,
});

const texts = textsIn('sv').myData;

describe('somebody in a meeting', () => {
  it('has answers, unnamed ones too, wishes to speak and what was sent to them', () => {
    const say = (id: string, recipient: object) => outgoing(id, duringInput, { recipient, show: 'meetings.x', about: {} } as never);
    const rows = [
      say(`questions ${vera}`, { to: 'person', person: vera }),
      say('outcome a', { to: 'unnamed', sealed: seal.close(vera, 'm') }),
      say('outcome b', { to: 'unnamed', sealed: seal.close(olle, 'm') }),
      say('questions', { to: 'place', place: groupPlace.id }),
    ];
    const own = ownIn(meeting, rows, vera, owners);
    assert.deepEqual(
      own.answers.map(({ text }) => text),
      ['named', 'to the chair', 'unnamed'],
    );
    assert.deepEqual(own.speakers, [speaker(vera)]);
    assert.deepEqual(
      own.rows.map(({ id }) => id),
      [`questions ${vera}`, 'outcome a'],
    );
    assert.ok(own.isMentioned && own.isAbsent);
  });

  it('may be mentioned only as told, or as not reached, or not at all', () => {
    const quiet = posted({ told: [], unreached: [] });
    const mentioned = [quiet, { ...quiet, told: [vera] }, { ...quiet, unreached }].map((one) => ownIn(one, [], vera, owners).isMentioned);
    assert.deepEqual(mentioned, [false, true, true]);
  });

  it('is left out of everything when they are erased, and nobody else is', () => {
    const { body, send } = withoutPerson(meeting, vera, owners, duringInput);
    assert.deepEqual(body, {
      ...meeting,
      answers: [answers[2], answers[4]],
      speakers: [speaker(olle)],
      absent: [{ person: olle, name: 'x' }],
      told: [olle],
      unreached: unreached.slice(1),
    });
    assert.equal(send?.[0]?.id.startsWith('count '), true);
    assert.deepEqual(ownIn(body ?? meeting, [], vera, owners), {
      answers: [],
      speakers: [],
      rows: [],
      isAbsent: false,
      isMentioned: false,
    });
  });

  it('changes the number on the card only while answers are taken, and only when there were any', () => {
    assert.deepEqual(withoutPerson({ ...meeting, state: 'closed' }, vera, owners, duringInput).send, []);
    assert.deepEqual(withoutPerson(posted(), vera, owners, duringInput).send, []);
  });
});

const reader = { language: 'sv', zone: 'Europe/Stockholm', now: duringInput } as const;

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
  const acts = recentActs(store);
  await store.change(meetingKind, 'other', () => ({ body: posted({ told: [] }), outcome: undefined }));
  return { store, acts, data: meetingsData({ store, seal, acts, groups: { at: async () => group, of: async () => [] } }) };
}

describe('what somebody has done before meetings', () => {
  it('is shown with the question, who sees it and what became of it, also when the group is gone', async () => {
    const { data } = await world();
    const [answers, sent, ...more] = await data.about(vera, reader);
    assert.deepEqual(more, []);
    const [named, without] = answers?.things.map(({ facts }) => facts) ?? [];
    assert.deepEqual(
      [named?.[texts.answerQuestion], named?.[texts.answerSeen], named?.[texts.answerOutcome], named?.[texts.answerNote]],
      ['Vad är viktigt för dig i en SIP?', texts.answerSeenBy.named, textsIn('sv').meetings.outcomes.decided, 'Bra!'],
    );
    assert.deepEqual(
      [without?.[texts.answerGiven], without?.[texts.answerSeen], without?.[texts.name]],
      ['två', texts.answerSeenBy.unnamed, undefined],
    );
    assert.equal(named?.[texts.group], texts.goneGroup);
    assert.equal(sent?.things.length, 1);
    const [known] = await (await world(groupWith())).data.about(vera, reader);
    assert.equal(known?.things[0]?.facts[texts.group], 'LAG Suicidprevention');
  });

  it('is shown and erased for the minutes in which it can be undone, with the answer that was there before', async () => {
    const { store, acts, data } = await world();
    const before = answerWith(1, 'förut', by('named', 'Vera'));
    const request = { id: 'a' as ActivityId, person: { id: vera, name: 'Vera' }, place: groupPlace, at: duringInput };
    await acts.did(request, { what: 'answer', meeting: 'm', question: 1, answer: 'ett', before });
    const shown = (await data.about(vera, reader)).find(({ title }) => title === texts.recentActs);
    assert.equal(shown?.things[0]?.facts[texts.recentActBefore], 'förut');
    await data.erase(vera, duringInput);
    assert.deepEqual(store.bodies(recentActsKind), {});
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
