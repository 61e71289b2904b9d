import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../../src/core/ids.js';
import { outgoing } from '../../../src/core/store/outgoing.js';
import { spentRows } from '../../../src/core/store/spent-rows.js';
import type { Outgoing } from '../../../src/core/store/store.js';
import { now } from '../../support/requests.js';

const row = (id: string, more: Partial<Outgoing> & { updates?: string } = {}): Outgoing => {
  const { updates, ...rest } = more;
  const message = { recipient: { to: 'place' as const, place: '19:x' as PlaceId }, show: 'x.y', about: {} };
  return { ...outgoing(id, now, updates === undefined ? message : { ...message, updates }), state: 'sent', note: `sent ${id}`, ...rest };
};
const numbered = (count: number, more: Partial<Outgoing> = {}): readonly Outgoing[] =>
  Array.from({ length: count }, (_, at) => row(`m${at}`, more));

describe('what was sent of a document', () => {
  it('stays while there is little of it, and then the oldest goes', () => {
    assert.deepEqual(spentRows(numbered(30), []), []);
    assert.deepEqual(spentRows(numbered(33), []), ['m0', 'm1', 'm2']);
    for (const state of ['undeliverable', 'withdrawn'] as const) assert.equal(spentRows(numbered(31, { state }), []).length, 1);
  });

  it('never goes before it has been sent or given up', () => {
    assert.deepEqual(spentRows([...numbered(40, { state: 'waiting' }), row('last')], []), ['last']);
  });

  it('stays where a card that is still there is found by it: what was sent in its place last', () => {
    const card = row('card');
    assert.ok(!spentRows([card, ...numbered(40)], ['card']).includes('card'));
    assert.ok(spentRows([card, ...numbered(40)], []).includes('card'));
    const updates = [
      card,
      row('u1', { updates: 'card' }),
      row('u2', { updates: 'card' }),
      row('u3', { updates: 'card', state: 'withdrawn' }),
    ];
    const spent = spentRows([...updates, ...numbered(40)], ['card']);
    assert.deepEqual(
      ['card', 'u1', 'u2', 'u3'].map((id) => spent.includes(id)),
      [true, true, false, true],
    );
    const unsaid = { ...row('u4', { updates: 'card' }), note: '' };
    assert.ok(!spentRows([card, unsaid, ...numbered(40)], ['card']).includes('card'));
  });

  it('stays where something is on its way to take its place', () => {
    const rows = [row('old card'), ...numbered(40), row('left', { updates: 'old card', state: 'waiting' })];
    assert.ok(!spentRows(rows, []).includes('old card'));
  });
});
