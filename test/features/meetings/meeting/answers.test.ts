import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { openWay } from '../../../../src/core/privacy/way-back.js';
import { derivedId } from '../../../../src/core/store/idempotence.js';
import { type Giving, giveAnswer, maxAnswerLetters, ownership, takeBackAnswer } from '../../../../src/features/meetings/meeting/answers.js';
import { type Meeting, meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { person } from '../../../support/groups.js';
import { duringInput, meetingWith, posted } from '../../../support/meetings.js';
import { sealWith } from '../../../support/seals.js';

const seal = sealWith();
const owners = ownership(seal, 'meeting');

const giving = (changes: Partial<Giving> = {}): Giving => ({
  question: 1,
  text: 'Att någon ringer mig',
  visibility: 'group',
  person: { id: person('Vera'), name: 'Vera' },
  at: duringInput,
  activity: 'first',
  asked: '',
  ...changes,
});

const give = (meeting: Meeting, changes: Partial<Giving> = {}) => {
  const one = giving(changes);
  return giveAnswer(meeting, one, owners, owners.sealed(one.person.id));
};

const having = (meeting: Meeting, ...changes: readonly Partial<Giving>[]): Meeting =>
  changes.reduce((before, change) => give(before, change).body ?? before, meeting);

const textsIn = ({ answers }: Meeting) => answers.map(({ question, text }) => `${question} ${text}`);

describe('an answer', () => {
  it('takes the place of an earlier one to the same question, whatever name either had', () => {
    for (const first of ['group', 'chair', 'unnamed'] as const) {
      for (const second of ['group', 'chair', 'unnamed'] as const) {
        const meeting = having(posted(), { visibility: first }, { visibility: second, text: 'Nytt', activity: 'second' });
        assert.deepEqual(textsIn(meeting), ['1 Nytt']);
      }
    }
  });

  it('stands beside those of others, and to other questions', () => {
    const olle = { id: person('Olle'), name: 'Olle' };
    const meeting = having(posted(), {}, { question: 2, activity: 'b' }, { person: olle, visibility: 'unnamed', activity: 'c' });
    assert.equal(meeting.answers.length, 3);
  });

  it('without name leaves no trace of who gave it, or that two are by the same person', () => {
    const meeting = having(posted(), { visibility: 'unnamed' }, { visibility: 'unnamed', question: 2, activity: 'b' });
    const stored = JSON.stringify({ ...meeting, told: [] });
    for (const trace of ['29:vera', 'Vera', duringInput]) assert.ok(!stored.includes(trace), trace);
    const [one, other] = meeting.answers;
    assert.ok(one?.by.as === 'unnamed' && other?.by.as === 'unnamed');
    assert.notEqual(one.by.sealed, other.by.sealed);
    // An activity's id stands in the log, with the time.
    assert.notEqual(one.id, derivedId('answer', 'first'));
    assert.notEqual(other.id, derivedId('answer', 'first'));
    for (const activity of ['first', 'b']) assert.ok(!stored.includes(derivedId('seen', activity)));
    assert.deepEqual(openWay(seal, one.by.sealed, 'meeting'), { person: person('Vera') });
    assert.equal(openWay(seal, one.by.sealed, 'another'), undefined);
  });

  it('changes nothing when it comes again, though it was marked without a key, or with an older one', () => {
    const [now = '', before = '', plain = ''] = ownership(sealWith(8, 7), 'meeting').seenAs('first');
    assert.notEqual(now, before);
    for (const mark of [before, plain]) {
      const { outcome, body } = giveAnswer(
        posted({ seen: [mark] }),
        giving({ text: 'Igen' }),
        ownership(sealWith(8, 7), 'meeting'),
        owners.sealed(person('Vera')),
      );
      assert.deepEqual([outcome, body], ['saved', undefined]);
    }
  });

  it('without name is as long when sealed, however long the id is', () => {
    const lengths = ['29:a', `29:${'x'.repeat(150)}`].map((id) => owners.sealed(id as ReturnType<typeof person>).sealed.length);
    assert.equal(lengths[0], lengths[1]);
  });

  it('that is delivered again changes nothing, not even after a later one', () => {
    const meeting = having(posted(), {}, { text: 'Nytt', activity: 'second' });
    assert.deepEqual(give(meeting), { outcome: 'saved' });
  });

  it('that was taken back does not come back when it is delivered again', () => {
    const given = having(posted(), { visibility: 'unnamed' });
    const taken = takeBackAnswer(given, { ...giving(), activity: 'back' }, owners);
    assert.equal(taken.outcome, 'takenBack');
    assert.deepEqual(taken.body?.answers, []);
    assert.deepEqual(give(taken.body ?? given), { outcome: 'saved' });
  });

  it('of somebody else is not taken back', () => {
    const given = having(posted(), { visibility: 'unnamed' });
    const olle = { id: person('Olle'), name: 'Olle' };
    const taken = takeBackAnswer(given, { ...giving({ person: olle }), activity: 'back' }, owners);
    assert.deepEqual([taken.outcome, taken.body?.answers], ['nothing', given.answers]);
  });

  it('is not taken back by what took nothing back before it was given, delivered again', () => {
    const early = takeBackAnswer(posted(), { ...giving(), activity: 'back' }, owners);
    const given = give(early.body ?? posted());
    const again = takeBackAnswer(given.body ?? posted(), { ...giving(), activity: 'back' }, owners);
    assert.deepEqual([early.outcome, given.outcome, again], ['nothing', 'saved', { outcome: 'takenBack' }]);
  });

  it('is refused from the moment that input closes, and taken until then', () => {
    const { closeAt } = posted().schedule;
    const before = new Date(Date.parse(closeAt) - 1).toISOString() as Instant;
    assert.equal(give(posted(), { at: closeAt }).outcome, 'closed');
    assert.equal(give(posted(), { at: before }).outcome, 'saved');
    assert.equal(give(posted({ state: 'closed' }), { at: before }).outcome, 'closed');
    assert.deepEqual(takeBackAnswer(having(posted(), {}), { ...giving(), at: closeAt, activity: 'b' }, owners), { outcome: 'closed' });
  });

  it('is refused before the questions are out, and when the meeting is cancelled', () => {
    assert.equal(give(meetingWith()).outcome, 'notOpen');
    assert.equal(give(posted({ state: 'cancelled' })).outcome, 'cancelled');
  });

  it('is refused without words, with too many, with a personal number, or to a question that is not there', () => {
    assert.deepEqual(give(posted(), { text: '' }), { outcome: 'empty' });
    assert.deepEqual(give(posted(), { text: 'x'.repeat(maxAnswerLetters + 1) }), { outcome: 'tooLong' });
    assert.deepEqual(give(posted(), { text: 'om 811218-9876' }), { outcome: 'personalNumber' });
    for (const question of [0, 3]) assert.deepEqual(give(posted(), { question }), { outcome: 'noSuchQuestion' });
  });

  it('makes the card show a new number, at most once in a quarter of an hour', () => {
    const [first] = give(posted()).send ?? [];
    const [second] = give(posted(), { activity: 'b', at: '2026-11-25T10:14:54.999Z' as Instant }).send ?? [];
    const [third] = give(posted(), { activity: 'c', at: '2026-11-25T10:14:55.000Z' as Instant }).send ?? [];
    assert.equal(first?.id, second?.id);
    assert.notEqual(first?.id, third?.id);
    assert.equal(first?.dueAt, '2026-11-25T10:15:00.000Z');
    assert.match(JSON.stringify(first), /"updates":"questions"/);
  });

  it('is kept so that it can be read again', () => {
    const meeting = having(posted(), { visibility: 'unnamed' }, { question: 2, activity: 'b' });
    assert.deepEqual(meetingKind.lift(JSON.parse(JSON.stringify(meeting)), 1), meeting);
  });
});
