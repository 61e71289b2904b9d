import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nextReview, reviewMoment, usualReview } from '../../../src/core/vetted/review.js';
import { now } from '../../support/requests.js';

const zone = 'Europe/Stockholm';

describe('when a text is looked through again', () => {
  it('is in a year, at nine, where nothing else is said', () => {
    assert.equal(usualReview(now, zone), '2027-11-20');
    for (const moment of [nextReview(now, zone), reviewMoment('', now, zone)]) assert.equal(moment, '2027-11-20T08:00:00.000Z');
  });

  it('is the day that is said, tomorrow at the earliest and within five years', () => {
    assert.equal(reviewMoment('2026-11-21', now, zone), '2026-11-21T08:00:00.000Z');
    assert.equal(reviewMoment('2031-11-19', now, zone), '2031-11-19T08:00:00.000Z');
    for (const day of ['2026-11-20', '2026-11-19', '2031-11-21', '2027-02-30', 'nästa år'])
      assert.equal(reviewMoment(day, now, zone), undefined, day);
  });
});
