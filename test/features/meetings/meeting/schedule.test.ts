import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { addDays, localInstant, localTime } from '../../../../src/core/time/local-time.js';
import { isQuiet } from '../../../../src/core/time/working-time.js';
import { type Plan, schedule } from '../../../../src/features/meetings/meeting/schedule.js';

const zone = 'Europe/Stockholm';
const at = (date: string, time: string): Instant => localInstant(date, time, zone) as Instant;
const now = at('2026-10-01', '10:00');
const plan: Plan = { date: '2026-11-05', start: '14:00', end: '15:30', zone, postDaysBefore: 7, closeDaysBefore: 1 };
const because = (changed: Partial<Plan>, moment = now) => {
  const planned = schedule({ ...plan, ...changed }, moment);
  return 'because' in planned ? planned.because : 'planned';
};

describe('the schedule of a meeting', () => {
  it('posts at nine, reminds at nine the day before closing, closes at four, and evaluates at the end', () => {
    assert.deepEqual(schedule(plan, now), {
      schedule: {
        postAt: at('2026-10-29', '09:00'),
        remindAt: at('2026-11-03', '09:00'),
        perspectiveAt: at('2026-10-28', '09:00'),
        closeAt: at('2026-11-04', '16:00'),
        start: at('2026-11-05', '14:00'),
        end: at('2026-11-05', '15:30'),
        evaluateAt: at('2026-11-05', '15:30'),
      },
    });
  });

  it('moves what falls on a day off to the working morning before, and the reminder with the closing', () => {
    const planned = schedule({ ...plan, date: '2026-11-09', postDaysBefore: 8 }, now);
    assert.ok('schedule' in planned);
    assert.equal(planned.schedule.postAt, at('2026-10-30', '09:00'));
    assert.equal(planned.schedule.closeAt, at('2026-11-06', '09:00'));
    assert.equal(planned.schedule.remindAt, at('2026-11-05', '09:00'));
  });

  it('asks whoever leads about the perspective the working morning before the questions go out, or later where that has been', () => {
    const asks = (changed: Partial<Plan>, moment = now) => {
      const planned = schedule({ ...plan, ...changed }, moment, { postNow: true });
      return 'schedule' in planned ? planned.schedule.perspectiveAt : planned.because;
    };
    const before = schedule({ ...plan, date: '2026-11-09', postDaysBefore: 7 }, now);
    assert.ok('schedule' in before);
    assert.equal(before.schedule.perspectiveAt, at('2026-10-30', '09:00'));
    assert.equal(asks({}), at('2026-11-03', '09:00'));
    assert.equal(asks({}, at('2026-11-03', '09:00')), at('2026-11-04', '09:00'));
    assert.equal(asks({}, at('2026-11-04', '09:00')), undefined);
  });

  it('has no reminder when nothing lies between posting and closing', () => {
    const planned = schedule({ ...plan, postDaysBefore: 2 }, now);
    assert.ok('schedule' in planned);
    assert.equal(planned.schedule.remindAt, undefined);
  });

  it('evaluates an evening meeting when it ends', () => {
    const planned = schedule({ ...plan, end: '21:00' }, now);
    assert.ok('schedule' in planned);
    assert.equal(planned.schedule.evaluateAt, at('2026-11-05', '21:00'));
  });

  const refused: readonly (readonly [string, Partial<Plan>, string])[] = [
    ['a day that there is none of', { date: '2026-11-31' }, 'noSuchDate'],
    ['a time that there is none of', { start: '25:00' }, 'noSuchTime'],
    ['an end that there is none of', { end: '' }, 'noSuchTime'],
    ['an hour that is skipped', { date: '2027-03-28', start: '02:30', end: '04:00' }, 'noSuchTime'],
    ['an end in the hour that is skipped', { date: '2027-03-28', start: '01:30', end: '02:30' }, 'noSuchTime'],
    ['an end before the start', { end: '13:59' }, 'endBeforeStart'],
    ['an end at the start', { end: '14:00' }, 'endBeforeStart'],
    ['a day that is past', { date: '2026-09-30' }, 'past'],
    ['a day too far ahead', { date: '2027-11-06' }, 'tooFarAhead'],
    ['days that are none', { postDaysBefore: 1.5 }, 'noSuchDays'],
    ['fewer days than none', { closeDaysBefore: -1 }, 'noSuchDays'],
    ['closing before posting', { postDaysBefore: 1, closeDaysBefore: 7 }, 'closesBeforePosted'],
    ['nothing: the last day that is near enough', { date: '2027-11-05' }, 'planned'],
    ['nothing: input that closes on the day of the meeting', { closeDaysBefore: 0 }, 'planned'],
  ];
  for (const [what, changed, expected] of refused) it(`refuses ${what}`, () => assert.equal(because(changed), expected));

  it('names the field with the time', () => {
    assert.deepEqual(schedule({ ...plan, end: '24:00' }, now), { because: 'noSuchTime', field: 'end' });
    assert.deepEqual(schedule({ ...plan, start: '24:00' }, now), { because: 'noSuchTime', field: 'start' });
    assert.deepEqual(schedule({ ...plan, date: '2027-03-28', start: '02:30', end: '04:00' }, now), {
      because: 'noSuchTime',
      field: 'start',
    });
  });

  it('says that it is too late to post, and posts at once for whoever asks, at night too', () => {
    const late = at('2026-11-02', '22:00');
    assert.equal(because({}, late), 'tooLateToPost');
    const planned = schedule(plan, late, { postNow: true });
    assert.ok('schedule' in planned);
    assert.equal(planned.schedule.postAt, late);
    assert.equal(planned.schedule.remindAt, at('2026-11-03', '09:00'));
  });

  it('says that nobody would have time to answer when closing is past too', () => {
    assert.equal(because({}, at('2026-11-04', '17:00')), 'closesBeforePosted');
  });

  it('closes on the next working morning when the one before is past and the meeting is later still', () => {
    const planned = schedule({ ...plan, date: '2026-11-09' }, at('2026-11-07', '12:00'), { postNow: true });
    assert.ok('schedule' in planned);
    assert.equal(planned.schedule.closeAt, at('2026-11-09', '07:30'));
  });

  it('has everything in order, in time and outside the quiet, whatever is planned', () => {
    const days = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), days, days, (ahead, postDaysBefore, closeDaysBefore) => {
        const planned = schedule({ ...plan, date: addDays('2026-10-01', ahead), postDaysBefore, closeDaysBefore }, now);
        if (!('schedule' in planned)) return;
        const { postAt, remindAt = postAt, closeAt, start, end } = planned.schedule;
        assert.ok(now <= postAt && postAt <= remindAt && remindAt < closeAt && closeAt < start && start < end);
        for (const moment of [postAt, remindAt, closeAt]) assert.equal(isQuiet(moment, zone), false);
        assert.equal(localTime(postAt, zone), '09:00');
      }),
    );
  });
});
