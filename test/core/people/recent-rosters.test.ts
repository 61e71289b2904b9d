import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../src/core/ids.js';
import type { Roster } from '../../../src/core/people/group.js';
import { recentRosters } from '../../../src/core/people/recent-rosters.js';
import { roster } from '../../support/groups.js';

const [one, other] = ['19:one', '19:other'] as [PlaceId, PlaceId];
const minute = 60_000;

function world(answer: () => Promise<Roster> = async () => ({ ok: true, members: roster })) {
  let milliseconds = Date.parse('2026-11-20T09:00:00.000Z');
  const asked: PlaceId[] = [];
  const askPlace = recentRosters(
    (place) => {
      asked.push(place);
      return answer();
    },
    () => new Date(milliseconds).toISOString() as Instant,
  );
  const passes = (more: number): void => {
    milliseconds += more;
  };
  return { asked, askPlace, passes };
}

describe('a roster', () => {
  it('is asked for anew when it is older than whoever asks can do with', async () => {
    const { asked, askPlace, passes } = world();
    const first = await askPlace(one, 5 * minute);
    passes(4 * minute);
    assert.equal((await askPlace(one, 5 * minute)).at, first.at);
    assert.deepEqual(asked, [one]);
    await askPlace(one, minute);
    await askPlace(other, 5 * minute);
    assert.deepEqual(asked, [one, one, other]);
  });

  it('is asked for once by those who ask at the same time', async () => {
    const { asked, askPlace } = world();
    await Promise.all([askPlace(one, minute), askPlace(one, minute)]);
    assert.equal(asked.length, 1);
  });

  it('that Teams did not give is asked for again in a minute, whoever asks', async () => {
    const { asked, askPlace, passes } = world(async () => Promise.reject(new Error('no way')));
    assert.deepEqual((await askPlace(one, 5 * minute)).roster, { ok: false, because: 'unreachable' });
    await askPlace(one, 5 * minute);
    passes(minute + 1);
    await askPlace(one, 5 * minute);
    assert.equal(asked.length, 2);
  });

  it('is no younger for a clock that has gone back', async () => {
    const { asked, askPlace, passes } = world();
    await askPlace(one, minute);
    passes(-60 * minute);
    await askPlace(one, minute);
    assert.equal(asked.length, 2);
  });
});
