import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { meetingKind } from '../../../src/features/meetings/meeting/meeting.js';
import { everyMeeting, meetingRetention } from '../../../src/features/meetings/retention.js';
import { meetingWith } from '../../support/meetings.js';
import { memoryStore } from '../../support/memory-store.js';

/** Held on 1 December 2026 until 15:30 in Stockholm. */
const body = meetingWith();
const [justBefore, justAfter] = ['2027-12-01T14:30:00.000Z', '2027-12-01T14:30:00.001Z'] as Instant[];

describe('a meeting', () => {
  it('is erased so many months after it was held, and not before', async () => {
    const store = memoryStore();
    await store.change(meetingKind, 'm', () => ({ body, outcome: undefined }));
    const { due, erase } = meetingRetention(store, 12);
    assert.deepEqual([await due(justBefore ?? body.schedule.end, 10), await due(justAfter ?? body.schedule.end, 10)], [[], ['m']]);
    await erase('m', justBefore ?? body.schedule.end);
    assert.notEqual(await store.get(meetingKind, 'm'), undefined);
    await erase('m', justAfter ?? body.schedule.end);
    await erase('m', justAfter ?? body.schedule.end);
    assert.equal(await store.get(meetingKind, 'm'), undefined);
  });

  it('is one of at most so many at a time, the oldest first', async () => {
    const store = memoryStore();
    const years = { new: '2025-12-01', old: '2024-03-01', older: '2023-05-01' };
    for (const [id, date] of Object.entries(years)) {
      const end = `${date}T14:30:00.000Z` as Instant;
      await store.change(meetingKind, id, () => ({ body: { ...body, date, schedule: { ...body.schedule, end } }, outcome: undefined }));
    }
    assert.deepEqual(await meetingRetention(store, 24).due('2026-12-24T00:00:00.000Z' as Instant, 10), ['older', 'old']);
    assert.deepEqual(await meetingRetention(store, 24).due('2026-12-24T00:00:00.000Z' as Instant, 1), ['older']);
    const all: string[] = [];
    for await (const { id } of everyMeeting(store)) all.push(id);
    assert.deepEqual(all, ['older', 'old', 'new']);
  });
});
