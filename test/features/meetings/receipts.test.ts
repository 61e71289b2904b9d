import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Reply } from '../../../src/core/reply.js';
import { planWith } from '../../support/meetings.js';
import { dayAfter, meetingsWorld, postTime } from './meetings-world.js';

const isReceipt = (reply: Reply): boolean => (reply.kind === 'card' || reply.kind === 'text') && reply.receipt === true;

describe('what a form is answered with', () => {
  it('takes the place of the form when it has been taken, and leaves it when it has not', async () => {
    const { does, goesTo, planned, meeting } = meetingsWorld();
    assert.ok(isReceipt(await does('Petra', 'meeting.save', planWith())));
    assert.ok(!isReceipt(await does('Petra', 'meeting.save', planWith({ title: '' }))));
    const id = await planned();
    const time = { meeting: id, date: '2026-12-01', start: '14:00' };
    assert.ok(isReceipt(await does('Petra', 'meeting.move', { ...time, end: '15:00' })));
    assert.ok(!isReceipt(await does('Petra', 'meeting.move', { ...time, end: '13:00' })));
    await goesTo(postTime);
    assert.ok(isReceipt(await does('Vera', 'meeting.raise', { meeting: id, item: 'Väntetiderna' })));
    assert.ok(!isReceipt(await does('Vera', 'meeting.raise', { meeting: id, item: '' })));
    const answer = { meeting: id, question: 1 };
    assert.ok(!isReceipt(await does('Vera', 'preparation.answer', { ...answer, answer: '' })));
    assert.ok(isReceipt(await does('Vera', 'preparation.answer', { ...answer, answer: 'Mer tid' })));
    await goesTo(dayAfter);
    const [given] = (await meeting(id)).answers;
    assert.ok(!isReceipt(await does('Karin', 'preparation.outcomeForm', { meeting: id })), 'the card that it was opened from stays');
    const outcome = { meeting: id, answer: given?.id, outcome: 'raised' };
    assert.ok(!isReceipt(await does('Karin', 'preparation.outcome', { ...outcome, note: 'x'.repeat(1001) })));
    assert.ok(isReceipt(await does('Karin', 'preparation.outcome', { ...outcome, note: '' })));
  });
});
