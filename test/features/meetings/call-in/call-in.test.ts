import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import {
  type CallIn,
  callInKind,
  cancel,
  invite,
  planCallIn,
  say,
  wakeCallIn,
  withoutInvited,
} from '../../../../src/features/meetings/call-in/call-in.js';
import { type groupPlace, groupWith, person } from '../../../support/groups.js';
import { officePlace } from '../../../support/offices.js';

const now = '2026-11-25T10:00:00.000Z' as Instant;
const zone = 'Europe/Stockholm';
const other = groupWith({ id: '19:other' as typeof groupPlace.id, representatives: [person('Ada'), person('Vera')] });
const typed = { date: '2026-12-08', start: '14:00', end: '15:00', link: 'https://teams.example/1', teller: 'Vera' };
const plan = (changes: Partial<typeof typed> = {}, groups = [groupWith(), other]) =>
  planCallIn({ ...typed, ...changes }, { office: officePlace.id, zone, groups }, now);
const planned = (): CallIn => {
  const made = plan();
  return made.ok ? made.callIn : assert.fail();
};
const whom = (send: readonly Outgoing[] | undefined) =>
  (send ?? []).map(({ message }) => {
    const { recipient, show } = message as Message;
    return `${show} ${recipient.to === 'person' ? recipient.person : ''}`;
  });
const reminderAt = '2026-12-07T08:00:00.000Z' as Instant;

describe('a meeting for all representatives', () => {
  it('invites every representative of every group, once, by a group that they are in, and nobody else', () => {
    const { send = [] } = invite(undefined, planned(), now);
    assert.deepEqual(
      whom(send),
      ['29:vera', '29:olle', '29:ada'].map((who) => `callin.invitation ${who}`),
    );
    const { recipient, onlyFor } = (send[0] ?? assert.fail()).message as Message;
    assert.deepEqual([recipient.to === 'person' && recipient.fallback, onlyFor?.as], [undefined, 'there']);
    assert.deepEqual(invite(planned(), planned(), now).send, undefined);
  });

  it('keeps that somebody comes, and of a no nothing: it looks like no answer', () => {
    const yes = say(planned(), person('Vera'), true, now).body ?? assert.fail();
    assert.deepEqual(yes.coming, [person('Vera')]);
    const silent = yes;
    const no = say(yes, person('Olle'), false, now).body;
    assert.deepEqual(no, silent);
    assert.deepEqual(say(yes, person('Vera'), false, now).body, planned());
    assert.deepEqual(say(yes, person('Vera'), true, now).body?.coming, [person('Vera')]);
  });

  it('reminds those who come the morning before, and nobody else, once', () => {
    const yes = say(planned(), person('Vera'), true, now).body ?? assert.fail();
    assert.equal(invite(undefined, yes, now).wakeAt, reminderAt);
    const woken = wakeCallIn(yes, reminderAt);
    assert.deepEqual(whom(woken.send), ['callin.reminder 29:vera']);
    assert.deepEqual(wakeCallIn(woken.body ?? assert.fail(), reminderAt).send, undefined);
  });

  it('is cancelled to everybody who was invited, and reminds nobody then', () => {
    const off = cancel(planned(), now);
    assert.equal(whom(off.send).length, 3);
    assert.deepEqual(cancel(off.body ?? assert.fail(), now), { outcome: 'cancelled' });
    assert.equal(wakeCallIn(off.body ?? assert.fail(), reminderAt).send, undefined);
    assert.deepEqual(say(off.body ?? assert.fail(), person('Vera'), true, now), { outcome: 'over' });
  });

  it('is forgotten thirty days after', () => {
    assert.equal(wakeCallIn({ ...planned(), reminded: true }, '2027-01-07T13:59:00.000Z' as Instant).body, undefined);
    assert.equal(wakeCallIn({ ...planned(), reminded: true }, '2027-01-07T14:00:00.000Z' as Instant).body, null);
  });

  it('is refused with what is wrong', () => {
    const because = (changes: Partial<typeof typed>) => {
      const made = plan(changes);
      return made.ok ? '' : made.problem;
    };
    assert.deepEqual(
      [
        because({ date: '2026-02-30' }),
        because({ start: '' }),
        because({ end: 'x' }),
        because({ end: '13:00' }),
        because({ date: '2026-11-24' }),
        because({ date: '2028-11-24' }),
        because({ link: 'x'.repeat(501) }),
        because({ teller: '19121212-1212' }),
        because({}),
      ],
      ['noSuchDate', 'noSuchStart', 'noSuchEnd', 'endBeforeStart', 'past', 'tooFarAhead', 'tooLong', 'personalNumber', ''],
    );
  });

  it('is kept without somebody who is to be forgotten', () => {
    const yes = say(planned(), person('Vera'), true, now).body ?? assert.fail();
    assert.ok(!JSON.stringify(withoutInvited(yes, person('Vera'))).includes('29:vera'));
    assert.deepEqual(callInKind.lift(JSON.parse(JSON.stringify(yes)), 1), yes);
  });
});
