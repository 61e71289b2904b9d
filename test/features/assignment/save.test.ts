import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId } from '../../../src/core/ids.js';
import type { Message } from '../../../src/core/store/outgoing.js';
import { timeLeft } from '../../../src/features/assignment/assignment/assignment.js';
import { assignmentInput, type Saving, saveTerms, termsOf } from '../../../src/features/assignment/assignment/save.js';
import { groupWith, person } from '../../support/groups.js';
import { now } from '../../support/requests.js';
import { assignmentOf, fullTerms } from '../../support/sample-assignment.js';

const read = (typed: object) => termsOf(assignmentInput.parse(typed));
const mistake = (typed: object) => {
  const terms = read(typed);
  return terms.ok ? undefined : terms.because;
};

describe('what a coordinator fills in about an assignment', () => {
  it('is read as it was meant, hours with a comma or a point, and what is left out is not known', () => {
    const { hoursPerMeeting, ...rest } = fullTerms;
    assert.deepEqual(read({ ...rest, hoursPerMeeting: '2,0', hoursBetween: '1.5', meetingsPerYear: 6 }), {
      ok: true,
      terms: { ...rest, hoursPerMeeting },
    });
    assert.deepEqual(read({ attendance: 'none' }), {
      ok: true,
      terms: { role: '', mandate: 'own', from: '', to: '', attendance: '', contact: '', compensation: '' },
    });
  });

  it('is refused with what to mend', () => {
    assert.equal(mistake({ from: '2026-02-30' }), 'noSuchDate');
    assert.equal(mistake({ from: '2026-02-02', to: '2026-02-01' }), 'endsBeforeItBegins');
    assert.equal(mistake({ hoursBetween: 'två' }), 'noSuchHours');
    assert.equal(mistake({ hoursPerMeeting: '201' }), 'noSuchHours');
    assert.equal(mistake({ meetingsPerYear: '2,5' }), 'noSuchMeetings');
    assert.equal(mistake({ role: 'x'.repeat(301) }), 'tooLong');
    assert.equal(mistake({ contact: 'Bo 19121212-1212' }), 'personalNumber');
  });

  it('names whom to ask about compensation, never an amount', () => {
    for (const compensation of ['286 kr i timmen', '1 031:-', '€ 200', '500 kronor', 'SEK 400']) {
      assert.equal(mistake({ compensation }), 'amount', compensation);
    }
    assert.equal(mistake({ compensation: 'HR, rum 200, kristina@region.example' }), undefined);
  });
});

describe('an assignment that is saved', () => {
  const saving: Saving = {
    group: groupWith(),
    person: person('Vera'),
    terms: fullTerms,
    by: person('Petra'),
    activity: 'a1' as ActivityId,
    at: now,
    keptMonths: 12,
  };

  it('tells the person once, in personal chat', () => {
    const { body, send = [] } = saveTerms(undefined, saving);
    assert.equal(body?.revision, 1);
    assert.deepEqual(
      send.map(({ message }) => [(message as Message).show, (message as Message).recipient]),
      [['assignment.changed', { to: 'person', person: person('Vera'), fallback: groupWith().id }]],
    );
    assert.deepEqual(saveTerms(body ?? undefined, saving), { outcome: 'saved' });
  });

  it('tells nobody when nothing has changed, and not whoever saved their own', () => {
    const before = assignmentOf(fullTerms);
    assert.deepEqual(saveTerms(before, saving), { outcome: 'asBefore' });
    assert.deepEqual(saveTerms(undefined, { ...saving, by: person('Vera') }).send, []);
  });

  it('with a new last day asks again about going on and about how it was; with the same one it does not', () => {
    const before = assignmentOf(fullTerms, { goOn: { asked: true, person: 'yes' }, closing: 'asked' });
    const longer = saveTerms(before, { ...saving, terms: { ...fullTerms, to: '2028-12-31' } }).body;
    assert.deepEqual([longer?.goOn, longer?.closing], [{ asked: false }, 'ahead']);
    const other = saveTerms(before, { ...saving, terms: { ...fullTerms, role: 'x' } }).body;
    assert.deepEqual([other?.goOn, other?.closing], [before.goOn, 'asked']);
  });
});

describe('the time that is left of an assignment', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  it('is told in whole months and percent', () => {
    assert.deepEqual(timeLeft(year, '2026-07-02'), { passed: 50, months: 6 });
    assert.deepEqual(timeLeft(year, '2025-06-01'), { passed: 0, months: 12 });
    assert.deepEqual(timeLeft(year, '2027-06-01'), { passed: 100, months: 0 });
  });
  it('is not known without a first and a last day', () => {
    assert.equal(timeLeft({ from: '', to: '2026-12-31' }, '2026-07-02'), undefined);
    assert.equal(timeLeft({ from: '2026-01-01', to: '' }, '2026-07-02'), undefined);
  });
});
