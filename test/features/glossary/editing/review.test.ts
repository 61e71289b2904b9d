import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../../src/core/ids.js';
import { firstReview, wakeTerm } from '../../../../src/features/glossary/editing/review.js';
import { meaningWith, nextYear, recordWith } from '../../../support/glossary-records.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const place = '19:office@thread.tacv2' as PlaceId;
const office = { id: place, name: '', coordinator: person('Stina') };
const zone = 'Europe/Stockholm';

describe('the next review', () => {
  it('is the first one of a meaning that counts and that nobody has been reminded of', () => {
    const at = (day: string) => `2027-0${day}-01T08:00:00.000Z` as Instant;
    const meanings = [
      meaningWith({ reviewAt: at('1'), state: 'withdrawn' }),
      meaningWith({ reviewAt: at('2'), reminder: { row: 'row', place: '19:x' as PlaceId } }),
      meaningWith({ reviewAt: at('4') }),
      meaningWith({ reviewAt: at('3') }),
    ];
    assert.equal(firstReview(recordWith({ meanings })), at('3'));
    assert.equal(firstReview(recordWith()), null);
    assert.equal(firstReview(recordWith({ meanings: [meaningWith({ at: now, state: 'hidden' })] })), null);
  });
});

describe('a term that wakes', () => {
  const due = meaningWith({ reviewAt: now });
  const wake = (meanings: readonly ReturnType<typeof meaningWith>[], at: Instant = now) =>
    wakeTerm(recordWith({ meanings }), office, at, zone);

  it('reminds staff of what is to be looked over, once, and sleeps until the next', () => {
    const { body, send, wakeAt } = wake([due, meaningWith({ id: 'other' })]);
    assert.deepEqual(
      send?.map(({ id, dueAt, message }) => [id, dueAt, message]),
      [[`review meaning ${now}`, now, { recipient: { to: 'place', place }, show: 'glossary.review', about: { meaning: 'meaning' } }]],
    );
    assert.deepEqual(body?.meanings[0]?.reminder, { row: `review meaning ${now}`, place });
    assert.equal(wakeAt, nextYear);
    assert.deepEqual(wakeTerm(body ?? undefined, office, now, zone), { wakeAt: nextYear, outcome: undefined });
  });

  it('leaves alone what was withdrawn or is not due, and sleeps for good without any', () => {
    assert.deepEqual(wake([meaningWith({ reviewAt: now, state: 'withdrawn' })]), { wakeAt: null, outcome: undefined });
    assert.deepEqual(wake([meaningWith()]), { wakeAt: nextYear, outcome: undefined });
    assert.deepEqual(wakeTerm(undefined, office, now, zone), { outcome: undefined });
  });

  it('keeps quiet on a Sunday', () => {
    const sunday = '2026-11-22T09:00:00.000Z' as Instant;
    assert.equal(wake([due], sunday).send?.[0]?.dueAt, '2026-11-23T06:30:00.000Z');
  });

  it('tries again a day later while there is no back office', () => {
    assert.deepEqual(wakeTerm(recordWith({ meanings: [due] }), undefined, now, zone), {
      wakeAt: '2026-11-21T09:00:00.000Z',
      outcome: undefined,
    });
  });
});
