import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../src/core/ids.js';
import type { PlaceKind } from '../../../src/core/request.js';
import { ConnectorError } from '../../../src/teams/outbound/connector-error.js';
import { createRoadMemory, isRefusal, keepsTargeted, type PrivateRoad, roadsToOne } from '../../../src/teams/outbound/private-road.js';

describe('the roads to one person', () => {
  const table: readonly (readonly [PlaceKind, boolean, readonly PrivateRoad[], readonly PrivateRoad[]])[] = [
    // where, the service keeps targeted messages to one, what was refused, the roads in order
    ['personal', true, [], ['here']],
    ['personal', false, ['targeted', 'personal'], ['here']],
    ['channel', true, [], ['targeted', 'personal', 'button']],
    ['groupChat', true, [], ['targeted', 'personal', 'button']],
    ['channel', true, ['targeted'], ['personal', 'button']],
    ['channel', true, ['personal'], ['targeted', 'button']],
    ['channel', true, ['targeted', 'personal'], ['button']],
    ['channel', false, [], ['personal', 'button']],
    ['groupChat', false, ['personal'], ['button']],
  ];
  for (const [kind, keeps, refused, roads] of table) {
    const where = `in ${kind}${keeps ? '' : ', where the service shows everything to all'}`;
    it(`are ${roads.join(', ')} ${where}${refused.length > 0 ? `, after ${refused.join(' and ')} was refused` : ''}`, () => {
      assert.deepEqual(roadsToOne({ place: { kind }, keepsTargeted: keeps, refused: new Set(refused) }), roads);
    });
  }

  it('have no targeted message in the Playground, which would show it to everybody', () => {
    assert.ok(!keepsTargeted('http://localhost:56150/_connector'));
    assert.ok(keepsTargeted('https://smba.trafficmanager.net/emea/'));
    assert.ok(keepsTargeted('http://127.0.0.1:4000/'));
  });

  it('are closed by a refusal, not by somebody who is slow or busy', () => {
    const refusal = (statusCode?: number): boolean => isRefusal(new ConnectorError('x', statusCode === undefined ? {} : { statusCode }));
    assert.deepEqual([400, 403, 404, 501].map(refusal), [true, true, true, true]);
    assert.deepEqual([413, 429, 500, 503, undefined].map(refusal), [false, false, false, false, false]);
    assert.ok(!isRefusal(new Error('403')));
  });
});

describe('what is remembered of the roads', () => {
  const [place, other] = ['19:one', '19:other'] as PlaceId[] as [PlaceId, PlaceId];
  const [vera, musa] = ['29:vera', '29:musa'] as PersonId[] as [PersonId, PersonId];
  const at = (clock: string): Instant => `2026-11-22T${clock}:00.000Z` as Instant;

  it('is that targeted messages are refused in the place, to everybody and for an hour', () => {
    const roads = createRoadMemory();
    roads.close('targeted', place, vera, at('09:00'));
    assert.deepEqual([...roads.refused(place, musa, at('09:59'))], ['targeted']);
    assert.deepEqual([...roads.refused(other, vera, at('09:59'))], []);
    assert.deepEqual([...roads.refused(place, musa, at('10:00'))], []);
  });

  it('is that somebody has no personal chat, wherever they ask, until they write in it', () => {
    const roads = createRoadMemory();
    roads.close('personal', place, vera, at('09:00'));
    assert.deepEqual([...roads.refused(other, vera, at('09:30'))], ['personal']);
    assert.deepEqual([...roads.refused(place, musa, at('09:30'))], []);
    roads.reopen(vera);
    assert.deepEqual([...roads.refused(other, vera, at('09:30'))], []);
  });

  it('is which messages are shown to whom, for as long as Teams shows them', () => {
    const roads = createRoadMemory();
    const message = '1700' as ActivityId;
    roads.shown(message, vera, at('09:00'));
    assert.ok(roads.isShownTo(message, vera, at('23:59')));
    assert.ok(!roads.isShownTo(message, musa, at('09:01')));
    assert.ok(!roads.isShownTo(message, vera, '2026-11-23T09:00:00.000Z' as Instant));
  });
});
