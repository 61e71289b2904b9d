import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Meeting } from '../../../../src/features/meetings/meeting/meeting.js';
import { perspectiveKept, perspectiveKeptCard } from '../../../../src/features/meetings/perspective/perspective-kept.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { meetingWith } from '../../../support/meetings.js';
import { dataOf } from '../../../support/replies.js';

const now = '2026-12-24T10:00:00.000Z' as Instant;
const held = (agenda: string, changes: Partial<Meeting> = {}) => meetingWith({ agenda, state: 'held', ...changes });
const [withIt, without] = [held('1. Gapanalys *'), held('')];
const later = (meeting: Meeting): Meeting => ({
  ...meeting,
  schedule: { ...meeting.schedule, start: '2026-12-20T10:00:00.000Z' as Instant, end: '2026-12-20T11:00:00.000Z' as Instant },
});

describe('how often the perspective had a place', () => {
  it('is said of four meetings that have been, and not of three', () => {
    const ahead = held('1. Gapanalys *', { schedule: { ...withIt.schedule, end: '2026-12-24T10:00:00.001Z' as Instant } });
    assert.equal(perspectiveKept([withIt, withIt, withIt, ahead, held('1. Gapanalys *', { state: 'cancelled' })], now), undefined);
    assert.deepEqual(perspectiveKept([withIt, without, withIt, without], now), { kept: 2, of: 4 });
  });

  it('is counted of the latest twelve', () => {
    assert.deepEqual(perspectiveKept([withIt, ...Array<Meeting>(12).fill(later(without))], now), { kept: 0, of: 12 });
  });

  it('is shown in a sentence with a bar, and before that only when it will be', () => {
    const card = perspectiveKeptCard('LAG', { kept: 3, of: 4 }, 'sv');
    assert.ok(card.text.includes(textsIn('sv').meetings.perspectiveKept(3, 4)));
    assert.equal((dataOf(card)['bars'] as readonly unknown[]).length, 1);
    const soon = perspectiveKeptCard('LAG', undefined, 'sv');
    assert.ok(soon.text.includes(textsIn('sv').meetings.perspectiveKeptLater));
    assert.deepEqual(dataOf(soon)['bars'], []);
  });
});
