import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../src/core/ids.js';
import { knownRecipient, laneOf } from '../../src/delivery/traffic.js';

const person = '29:vera' as PersonId;
const [group, other] = ['19:group', '19:other'] as [PlaceId, PlaceId];

describe('an unnamed recipient', () => {
  it('is known by what was sealed: who, by way of where, in which language', () => {
    const way = { person, through: group, language: 'en' } as const;
    assert.deepEqual(
      knownRecipient({ to: 'unnamed', sealed: 'x' }, () => way),
      { to: 'person', ...way },
    );
  });

  it('is reached by way of the place in the message where none was sealed', () => {
    const to = { to: 'unnamed', sealed: 'x', through: other } as const;
    assert.deepEqual(
      knownRecipient(to, () => ({ person })),
      { to: 'person', person, through: other },
    );
    assert.deepEqual(
      knownRecipient(to, () => ({ person, through: group })),
      { to: 'person', person, through: group },
    );
  });

  it('is nobody when the seal cannot be opened', () => {
    assert.equal(
      knownRecipient({ to: 'unnamed', sealed: 'x' }, () => undefined),
      undefined,
    );
  });

  it('has the same lane as when they are named', () => {
    assert.equal(laneOf({ to: 'person', person }), person);
    assert.equal(laneOf({ to: 'place', place: group }), group);
  });
});
