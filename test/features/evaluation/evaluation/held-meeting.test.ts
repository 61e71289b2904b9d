import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { asPlanned, meetingOfCall } from '../../../../src/features/evaluation/evaluation/held-meeting.js';
import { groupWith } from '../../../support/groups.js';
import { heldMeeting } from '../evaluation-world.js';

/** From 14:00 to 15:30 in Stockholm. */
const meeting = heldMeeting();
const endedAt = (time: string) => meetingOfCall([meeting], `2026-12-01T${time}Z` as Instant);

describe('a call that has ended', () => {
  it('was the meeting from the middle of it until three hours after its planned end', () => {
    assert.equal(endedAt('13:45:00.000'), meeting);
    assert.equal(endedAt('14:30:00.000'), meeting);
    assert.equal(endedAt('17:30:00.000'), meeting);
    assert.equal(endedAt('17:30:00.001'), undefined);
  });

  it('before the middle was people who came and went', () => {
    assert.equal(endedAt('13:44:59.999'), 'tooEarly');
    assert.equal(endedAt('12:50:00.000'), 'tooEarly');
  });

  it('was the latest of two, and none when none was planned', () => {
    const later = heldMeeting({ id: 'later', start: '2026-12-01T14:45:00.000Z' as Instant, end: '2026-12-01T15:30:00.000Z' as Instant });
    assert.equal(meetingOfCall([later, meeting], '2026-12-01T15:31:00.000Z' as Instant), later);
    assert.equal(meetingOfCall([], '2026-12-01T15:31:00.000Z' as Instant), undefined);
  });
});

describe('a meeting that was held', () => {
  it('was on the day that the clocks of the group showed when it began', () => {
    const lateAtNight = heldMeeting({ start: '2026-12-01T23:30:00.000Z' as Instant });
    assert.deepEqual(asPlanned(lateAtNight, groupWith()), { id: 'meeting', title: 'Decembermötet', date: '2026-12-02' });
  });
});
