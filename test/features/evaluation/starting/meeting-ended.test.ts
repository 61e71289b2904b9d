import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../../src/core/ids.js';
import { plannedEndPassed } from '../../../../src/features/evaluation/starting/meeting-ended.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { evaluationWorld, heldMeeting, inChannel } from '../evaluation-world.js';
import { meetingEnd } from '../rules-world.js';

const other = groupWith({ id: '19:other@thread.tacv2' as PlaceId, name: 'LPO Barn' });

describe('an evaluation begins', () => {
  it('once, whichever comes first of the planned end, the call and the chair', async () => {
    const begins: Readonly<Record<string, (world: ReturnType<typeof evaluationWorld>) => Promise<unknown>>> = {
      plan: ({ parts }) => plannedEndPassed(parts)(heldMeeting(), groupWith(), meetingEnd),
      call: ({ ends }) => ends(),
      chair: ({ does }) => does('Karin', 'meeting.ended', {}, inChannel),
    };
    for (const order of [
      ['plan', 'call', 'chair'],
      ['call', 'chair', 'plan'],
      ['chair', 'plan', 'call'],
    ]) {
      const world = evaluationWorld();
      for (const how of order) await begins[how]?.(world);
      assert.deepEqual(
        world.open().map(([id]) => id),
        ['meeting'],
      );
      assert.deepEqual(
        (await world.delivered()).map(({ to, show }) => [to, show]),
        [[groupPlace.id, 'card']],
      );
    }
  });

  it('in a call that nobody planned too, but not where no group is, or where it is gone', async () => {
    const world = evaluationWorld([]);
    await world.ends();
    assert.equal(world.open().length, 1);
    const nowhere = evaluationWorld([], [other]);
    await nowhere.ends();
    const gone = evaluationWorld([], [groupWith({ state: 'gone' })]);
    await gone.ends();
    assert.deepEqual([...nowhere.open(), ...gone.open()], []);
  });

  it('not when people came and went before half of the meeting', async () => {
    const world = evaluationWorld();
    await world.ends({ endedAt: '2026-12-01T13:10:00.000Z' as Instant });
    assert.deepEqual(world.open(), []);
  });

  it('when a chair or coordinator says so, in the channel or in personal chat, and nobody else', async () => {
    for (const [name, changes] of [
      ['Karin', {}],
      ['Petra', inChannel],
    ] as const) {
      const world = evaluationWorld();
      assert.match(await world.says(name, 'meeting.ended', {}, changes), /Nu kan gruppen svara/);
      assert.match(await world.says(name, 'meeting.ended', {}, changes), /redan fått sin utvärdering/);
    }
    const world = evaluationWorld();
    assert.match(await world.says('Vera', 'meeting.ended', {}, inChannel), /Det kan bara ordföranden/);
    assert.match(await world.says('Stina', 'meeting.ended'), /ingen grupp/);
    assert.match(await world.says('Karin', 'meeting.ended', {}, { place: { ...groupPlace, id: '19:x' as PlaceId } }), /inte klar än/);
    assert.deepEqual(world.open(), []);
  });

  it('when whoever leads writes "utvärdera" and there is none to answer; others are told that there is none', async () => {
    const world = evaluationWorld();
    assert.match(await world.says('Vera', 'evaluation.form'), /ingen utvärdering att svara på/);
    assert.match(await world.says('Karin', 'evaluation.form'), /Nu kan gruppen svara/);
    assert.equal(world.open().length, 1);
  });

  it('of the meeting that is meant, when several may be', async () => {
    const world = evaluationWorld([heldMeeting()], [groupWith(), other]);
    const both = await world.does('Karin', 'meeting.ended');
    assert.match(both.kind === 'text' ? both.text : '', /Nu kan gruppen svara/);
    const unplanned = evaluationWorld([], [groupWith(), other]);
    assert.match(await unplanned.says('Karin', 'meeting.ended'), /Vilken grupp menar du/);
    assert.match(await unplanned.says('Karin', 'meeting.ended', { group: other.id }), /Nu kan gruppen svara/);
    assert.deepEqual(
      unplanned.open().map(([, { group }]) => group),
      [other.id],
    );
  });

  it('never of a meeting that card data made up, nor of one in a group that somebody else leads', async () => {
    const world = evaluationWorld();
    assert.match(await world.says('Karin', 'meeting.ended', { meeting: 'made-up' }), /hittar inte/);
    assert.match(await world.says('Karin', 'meeting.ended', { group: 'made-up' }), /Det kan bara/);
    assert.match(await world.says('Musa', 'meeting.ended', { meeting: 'meeting' }), /Det kan bara/);
    assert.deepEqual(world.open(), []);
  });
});
