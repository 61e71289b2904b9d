import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import type { Message } from '../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../src/core/store/store.js';
import type { Assignment } from '../../../src/features/assignment/assignment/assignment.js';
import { momentsOf, nextWake } from '../../../src/features/assignment/assignment/schedule.js';
import { wakeAssignment } from '../../../src/features/assignment/assignment/wake.js';
import { sayWish } from '../../../src/features/assignment/ending/going-on.js';
import { groupWith, person } from '../../support/groups.js';
import { assignmentOf, fullTerms } from '../../support/sample-assignment.js';

const at = (text: string) => text as Instant;
const kept = 12;
const ending = { ...fullTerms, to: '2027-06-30' };
const one = assignmentOf(ending);
const moments = momentsOf(one, kept);
const woken = (assignment: Assignment, when: Instant | undefined, group = groupWith()) =>
  wakeAssignment(assignment, group, when ?? assert.fail(), kept);
const toWhom = ({ message }: Outgoing): string => {
  const { recipient, show } = message as Message;
  return `${show} ${recipient.to === 'person' ? recipient.person : recipient.to}`;
};

describe('an assignment that comes to its end', () => {
  it('asks both two months before whether to go on, in the morning of a working day', () => {
    assert.equal(moments.askAt, '2027-04-30T07:00:00.000Z');
    assert.equal(nextWake(one, kept), moments.askAt);
    const { send = [], body, wakeAt } = woken(one, moments.askAt);
    assert.deepEqual(send.map(toWhom), [`assignment.goOn ${person('Vera')}`, `assignment.goOnLead ${person('Petra')}`]);
    assert.equal(body?.goOn.asked, true);
    assert.equal(wakeAt, moments.closingAt);
    assert.deepEqual(woken({ ...one, goOn: { asked: true } }, moments.askAt).send, []);
  });

  it('is not asked about at once when it was saved with less than two months left, nor when only days are left', () => {
    const savedAt = at('2027-06-01T10:00:00.000Z');
    assert.equal(momentsOf({ ...one, savedAt }, kept).askAt, '2027-06-08T10:00:00.000Z');
    assert.equal(momentsOf({ ...one, savedAt: at('2027-06-28T10:00:00.000Z') }, kept).askAt, undefined);
  });

  it('asks the three questions a week after, for four weeks', () => {
    assert.equal(moments.closingAt, '2027-07-07T07:00:00.000Z');
    const asked = woken({ ...one, goOn: { asked: true } }, moments.closingAt);
    assert.deepEqual((asked.send ?? []).map(toWhom), [`assignment.closing ${person('Vera')}`]);
    assert.equal(asked.body?.closing, 'asked');
    assert.equal(asked.wakeAt, moments.closingEndsAt);
    const over = woken(asked.body ?? assert.fail(), moments.closingEndsAt);
    assert.deepEqual([over.body?.closing, over.send, over.wakeAt], ['over', [], moments.endAt]);
  });

  it('asks nobody to go on who has left the group, or when the end has passed meanwhile', () => {
    assert.deepEqual(woken(one, moments.askAt, groupWith({ representatives: [] })).send, []);
    assert.deepEqual((woken(one, moments.closingAt).send ?? []).map(toWhom), [`assignment.closing ${person('Vera')}`]);
  });

  it('is erased when it has been kept long enough, never before the questions are over', () => {
    assert.deepEqual(woken(one, moments.endAt), { body: null, outcome: undefined });
    const soon = momentsOf(one, 0);
    assert.ok(soon.endAt > (soon.closingEndsAt ?? ''));
  });

  it('without a last day stays while its person is in the group, and not a year longer', () => {
    const open = assignmentOf({ ...fullTerms, to: '' });
    const { endAt } = momentsOf(open, kept);
    assert.equal(nextWake(open, kept), endAt);
    const stays = woken(open, endAt);
    assert.ok((stays.wakeAt ?? '') > endAt);
    assert.deepEqual(stays.send, []);
    assert.deepEqual(woken(open, endAt, groupWith({ representatives: [] })), { body: null, outcome: undefined });
  });
});

describe('whether to go on', () => {
  const asked = assignmentOf(ending, { goOn: { asked: true } });
  const say = (assignment: Assignment, side: 'person' | 'lead', wish: 'yes' | 'no') =>
    sayWish(assignment, side, wish, [person('Petra')], at('2027-05-03T10:00:00.000Z'));

  it('is told to both when both have answered, and to nobody before', () => {
    const first = say(asked, 'person', 'no');
    assert.equal(first.send, undefined);
    const second = say(first.body ?? assert.fail(), 'lead', 'yes');
    assert.deepEqual((second.send ?? []).map(toWhom), [`assignment.goOnBoth ${person('Vera')}`, `assignment.goOnBoth ${person('Petra')}`]);
    assert.deepEqual(second.body?.goOn, { asked: true, person: 'no', lead: 'yes' });
  });

  it('is told once more when somebody changes their mind, and not when they say the same again', () => {
    const both = { ...asked, goOn: { asked: true, person: 'no', lead: 'yes' } as const };
    assert.equal(say(both, 'person', 'no').send, undefined);
    assert.equal((say(both, 'person', 'yes').send ?? []).length, 2);
  });
});
