import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { eraseAt, nextWake, wake } from '../../../../src/features/back-office/case/case-wake.js';
import { bo, caseWith, office, officePlace, times } from '../../../support/cases.js';

const at = (text: string) => text as Instant;
/** A Thursday afternoon in Stockholm; the Friday after it is a working day. */
const thursday = at('2026-11-19T14:00:00.000Z');
const friday = at('2026-11-20T14:00:00.000Z');
const tuesday = at('2026-11-24T14:00:00.000Z');

const late = (changes: Partial<Case> = {}) => caseWith({ owedSince: thursday, ...changes });
const closed = (kind: 'closed' | 'withdrawn') => late({ state: 'closed', ending: { kind, reason: '', at: thursday } });

const sent = (change: ReturnType<typeof wake>) =>
  (change.send ?? []).map(({ id, message }) => {
    const read = readMessage(message);
    return [id, read?.show, read?.recipient, read?.about];
  });

describe('when a case wakes', () => {
  const moments: readonly (readonly [what: string, one: Case, then: string | null])[] = [
    ['a new one: when nobody has taken it in one working day', late(), friday],
    ['a taken one: when it has no answer in three', late({ state: 'taken', holder: bo }), tuesday],
    ['a new one, reminded of that: when it has no answer in three', late({ reminded: ['unclaimed'] }), tuesday],
    ['one reminded of both: never', late({ reminded: ['unclaimed', 'unanswered'] }), null],
    ['one that waits for the asker: never', late({ state: 'waiting' }), null],
    ['an answered one: never', late({ state: 'answered' }), null],
    ['a closed one: when it has been kept as long as it may', closed('closed'), '2027-11-19T14:00:00.000Z'],
    ['a withdrawn one: the next day', closed('withdrawn'), '2026-11-20T14:00:00.000Z'],
    // Working mornings begin at half past seven; Stockholm is an hour ahead.
    ['one sent late in the evening: in the morning', late({ owedSince: at('2026-11-19T21:30:00.000Z') }), '2026-11-23T06:30:00.000Z'],
    ['one sent before Christmas: not on a holiday', late({ owedSince: at('2026-12-23T14:00:00.000Z') }), '2026-12-28T14:00:00.000Z'],
  ];
  for (const [what, one, then] of moments) {
    it(what, () => assert.equal(nextWake(one, times), then));
  }

  it('follows the configuration', () => {
    const other = { ...times, claimDays: 2, answerDays: 4, retentionMonths: 3 };
    assert.equal(nextWake(late(), other), '2026-11-23T14:00:00.000Z');
    assert.equal(nextWake(late({ reminded: ['unclaimed'] }), other), '2026-11-25T14:00:00.000Z');
    assert.equal(eraseAt(closed('closed'), other), '2027-02-19T14:00:00.000Z');
  });

  it('is never while no back office is paired', () => {
    const { office: _, ...unplaced } = late();
    assert.equal(nextWake(unplaced, times), null);
  });
});

describe('a promise that was not kept', () => {
  it('is told once in the channel and to its coordinator, and stands in the history', () => {
    const change = wake(late(), office, times, friday);
    const about = { target: 'unclaimed' };
    assert.deepEqual(sent(change), [
      [`target unclaimed ${thursday}`, 'backOffice.targetReminder', { to: 'place', place: officePlace }, about],
      [
        `coordinator unclaimed ${thursday}`,
        'backOffice.targetCoordinator',
        { to: 'person', person: '29:stina', fallback: officePlace },
        about,
      ],
    ]);
    assert.deepEqual(change.body?.reminded, ['unclaimed']);
    assert.deepEqual(change.body?.history.at(-1), { deed: 'reminded', at: friday, by: 'lotsen', note: 'unclaimed' });
    assert.equal(change.wakeAt, tuesday);
    assert.deepEqual(sent(wake(change.body ?? assert.fail(), office, times, friday)), []);
  });

  it('is told once after a long sleep, of the one that says it all, and of neither again', () => {
    const change = wake(late(), office, times, tuesday);
    assert.deepEqual([change.body?.reminded, change.wakeAt], [['unclaimed', 'unanswered'], null]);
    assert.deepEqual(
      change.send?.map(({ message }) => readMessage(message)?.about['target']),
      ['unclaimed', 'unclaimed'],
    );
  });

  it('is told anew when the asker was answered and asks again', () => {
    const first = wake(late(), office, times, friday);
    const again = wake(late({ owedSince: friday }), office, times, tuesday);
    const ids = [first, again].flatMap((change) => sent(change).map(([id]) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is not told before its time, nor to a channel that is no back office any more', () => {
    assert.deepEqual(sent(wake(late(), office, times, thursday)), []);
    const change = wake(late(), undefined, times, friday);
    assert.deepEqual([change.body, change.send], [undefined, undefined]);
  });
});

describe('waking', () => {
  it('leaves a case that is closed or gone alone', () => {
    assert.deepEqual(wake(closed('closed'), office, times, friday), { wakeAt: '2027-11-19T14:00:00.000Z' });
  });
});
