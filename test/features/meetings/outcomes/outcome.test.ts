import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { openWay } from '../../../../src/core/privacy/way-back.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import { markOutcome, maxNoteLetters } from '../../../../src/features/meetings/outcomes/outcome.js';
import { speak } from '../../../../src/features/meetings/speaking/wishes.js';
import { person } from '../../../support/groups.js';
import { answerWith, by, duringInput, posted, unnamed } from '../../../support/meetings.js';
import { sealWith } from '../../../support/seals.js';

const seal = sealWith();
const answers = [
  answerWith(1, 'a', by('named', 'Vera')),
  answerWith(1, 'b', by('chairOnly', 'Olle')),
  answerWith(1, 'c', unnamed(seal, 'meeting', person('Musa'))),
];
const closed = posted({ state: 'closed', answers });
const marking = { meeting: 'meeting', answer: 'id of a', outcome: 'later', note: 'I mars.' } as const;
const recipientOf = (answer: string) => {
  const [told] = markOutcome(closed, { ...marking, answer }, duringInput, ['x']).send ?? [];
  return (told?.message as Message | undefined)?.recipient;
};

describe('what became of an answer', () => {
  it('is kept with the answer and told to whoever gave it, mentioned only when all know they did', () => {
    const marked = markOutcome(closed, marking, duringInput, ['x']);
    assert.deepEqual(marked.body?.answers[0]?.outcome, { kind: 'later', note: 'I mars.' });
    const { group } = closed;
    assert.deepEqual(recipientOf('id of a'), { to: 'person', person: person('Vera'), fallback: group });
    assert.deepEqual(recipientOf('id of b'), { to: 'person', person: person('Olle'), through: group });
    const hidden = recipientOf('id of c');
    assert.ok(hidden?.to === 'unnamed' && openWay(seal, hidden.sealed, 'meeting')?.person === person('Musa'));
    assert.ok(!JSON.stringify(hidden).includes('musa'));
  });

  it('said again is told again only when it is something else', () => {
    const once = markOutcome(closed, marking, duringInput, ['x']).body ?? closed;
    assert.deepEqual(markOutcome(once, marking, duringInput, ['y']), { outcome: 'saved' });
    const twice = markOutcome(once, { ...marking, outcome: 'decided' }, duringInput, ['z']);
    assert.equal(twice.send?.length, 1);
    assert.deepEqual(markOutcome(twice.body ?? once, marking, duringInput, ['x']), { outcome: 'saved' });
  });

  it('is refused too early, too long, with a personal number or for an answer that is not there', () => {
    const mark = (meeting = closed, changes: Partial<typeof marking> | object = {}) =>
      markOutcome(meeting, { ...marking, ...changes }, duringInput, ['x']);
    assert.deepEqual(mark(posted({ answers })), { outcome: 'tooEarly' });
    assert.deepEqual(mark(closed, { note: 'x'.repeat(maxNoteLetters + 1) }), { outcome: 'tooLong' });
    assert.deepEqual(mark(closed, { note: 'om 811218-9876' }), { outcome: 'personalNumber' });
    assert.deepEqual(mark(closed, { answer: 'x' }), { outcome: 'noSuchAnswer' });
  });
});

describe('somebody who wants to speak', () => {
  const vera = { id: person('Vera'), name: 'Vera' };
  const chair = '29:karin' as PersonId;
  const { start, end } = closed.schedule;
  const speaking = { person: vera, chair, item: '3', at: start, activity: 'x' };

  it('is told of at once, to the chair only, and once', () => {
    const spoken = speak(closed, speaking);
    const [told, ...others] = spoken.send ?? [];
    assert.deepEqual([others, told?.dueAt], [[], start]);
    assert.ok(told);
    assert.deepEqual((told.message as Message).recipient, { to: 'person', person: chair, fallback: closed.group });
    assert.deepEqual(speak(spoken.body ?? closed, speaking), { outcome: 'sent' });
  });

  it('is heard while the meeting is on, and a while after', () => {
    assert.equal(speak(closed, { ...speaking, at: duringInput }).outcome, 'notOn');
    assert.equal(speak(closed, { ...speaking, at: end }).outcome, 'sent');
    assert.equal(speak({ ...closed, state: 'cancelled' }, speaking).outcome, 'notOn');
  });
});
