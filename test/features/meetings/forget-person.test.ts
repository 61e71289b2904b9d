import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { ownIn, withoutPerson } from '../../../src/features/meetings/forget-person.js';
import { ownership } from '../../../src/features/meetings/meeting/answers.js';
import type { Meeting } from '../../../src/features/meetings/meeting/meeting.js';
import { groupPlace, person } from '../../support/groups.js';
import { answerWith, by, duringInput, posted, unnamed } from '../../support/meetings.js';
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
const meeting: Meeting = posted({ answers, speakers: [speaker(vera), speaker(olle)], told: [vera, olle], unreached });

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
    assert.ok(own.isMentioned);
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
      told: [olle],
      unreached: unreached.slice(1),
    });
    assert.equal(send?.[0]?.id.startsWith('count '), true);
    assert.deepEqual(ownIn(body ?? meeting, [], vera, owners), { answers: [], speakers: [], rows: [], isMentioned: false });
  });

  it('changes the number on the card only while answers are taken, and only when there were any', () => {
    assert.deepEqual(withoutPerson({ ...meeting, state: 'closed' }, vera, owners, duringInput).send, []);
    assert.deepEqual(withoutPerson(posted(), vera, owners, duringInput).send, []);
  });
});
