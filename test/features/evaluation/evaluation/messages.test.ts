import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import { spent } from '../../../../src/features/evaluation/evaluation/messages.js';

const row = (id: string, state: Outgoing['state']): Outgoing => ({ id, dueAt: '2026-12-01T09:00:00.000Z' as Instant, state, message: {} });

describe('what a closed evaluation forgets of what was sent', () => {
  it('is the reminders and the counts, but the last count that was sent: it knows where the card is', () => {
    const rows = [
      row('card', 'sent'),
      row('count 1', 'sent'),
      row('reminder 1', 'sent'),
      row('count 2', 'withdrawn'),
      row('count 3', 'sent'),
      row('reminder 2', 'waiting'),
      row('count 4', 'undeliverable'),
      row('count 5', 'waiting'),
    ];
    assert.deepEqual(spent(rows), ['reminder 1', 'reminder 2', 'count 1', 'count 2', 'count 4', 'count 5']);
    assert.deepEqual(spent([row('card', 'sent'), row('results', 'waiting')]), []);
  });
});
