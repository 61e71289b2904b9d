import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { recentActs } from '../../../src/core/people/recent-acts.js';
import { say } from '../../../src/core/reply.js';
import { person } from '../../support/groups.js';
import { placeOf } from '../../support/requests.js';

const at = (time: string) => `2026-11-24T${time}:00.000Z` as Instant;
const personal = placeOf('personal');

describe('what somebody did just now', () => {
  const world = () => {
    const acts = recentActs();
    const did = (what: string, time: string, place = personal) =>
      acts.did({ person: person('Vera'), place: place.id, at: at(time), undo: async () => say(what) });
    const take = async (time: string, name = 'Vera', place = personal) => {
      const act = acts.take({ person: { id: person(name), name }, place, at: at(time) });
      const reply = await act?.undo(undefined as never);
      return reply?.kind === 'text' ? reply.text : undefined;
    };
    return { did, take };
  };

  it('is undone from the last to the first, once each', async () => {
    const { did, take } = world();
    did('första', '09:00');
    did('andra', '09:01');
    assert.deepEqual([await take('09:02'), await take('09:02'), await take('09:02')], ['andra', 'första', undefined]);
  });

  it('is undone for ten minutes', async () => {
    const { did, take } = world();
    did('det', '09:00');
    assert.equal(await take('09:10'), undefined);
    did('det', '09:00');
    assert.equal(await take('09:09'), 'det');
  });

  it('is undone by nobody else, and nowhere else', async () => {
    const { did, take } = world();
    const channel = placeOf('channel');
    did('i kanalen', '09:00', channel);
    did('privat', '09:01');
    assert.equal(await take('09:02', 'Olle'), undefined);
    assert.deepEqual([await take('09:02', 'Vera', channel), await take('09:02')], ['i kanalen', 'privat']);
  });
});
