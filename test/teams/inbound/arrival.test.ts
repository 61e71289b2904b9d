import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { readActivity } from '../../../src/teams/inbound/activity-shape.js';
import { readArrival } from '../../../src/teams/inbound/arrival.js';
import { now } from '../../support/requests.js';

/** Activities as Teams sends them, with invented ids and names, and what is made of each; null when nothing is asked. */
const folder = new URL('../../fixtures/activities/', import.meta.url);

interface Recorded {
  readonly about: string;
  readonly activity: object;
  readonly arrival: object | null;
}

const admitted = (activity: object): Activity => {
  const read = readActivity(activity);
  assert.ok(read, 'the door lets it in');
  return read as unknown as Activity;
};

/** Without what is undefined, as JSON has it. */
const asRecorded = (arrival: unknown): unknown => JSON.parse(JSON.stringify(arrival ?? null));

describe('what an activity asks', () => {
  for (const file of readdirSync(folder).sort()) {
    const { about, activity, arrival }: Recorded = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    it(`${file.replace('.json', '')}: ${about}`, () => {
      assert.deepEqual(asRecorded(readArrival(admitted(activity), now)), arrival);
    });
  }

  const personal: Recorded = JSON.parse(readFileSync(new URL('message-personal.json', folder), 'utf8'));

  it('has an id of its own even when the activity has none', () => {
    const { id: _, ...activity } = personal.activity as Activity;
    assert.equal(readArrival(admitted(activity), now)?.id, `${activity.conversation.id} ${now}`);
  });

  it('comes from somebody, named or not', () => {
    const activity = admitted({ ...personal.activity, from: { id: '29:1invented-guest' } });
    assert.deepEqual(readArrival(activity, now)?.person, { id: '29:1invented-guest', name: '' });
  });

  it('has the name of the chat where it has one', () => {
    const conversation = { ...admitted(personal.activity).conversation, conversationType: 'groupChat', name: 'Vår grupp' };
    const activity = admitted({ ...personal.activity, conversation, value: { verb: 'glossary.map' } });
    assert.deepEqual(readArrival(activity, now)?.place.names, ['Vår grupp']);
  });
});
