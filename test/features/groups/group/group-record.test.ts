import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupKind } from '../../../../src/features/groups/group/group-record.js';
import { greetingKind } from '../../../../src/features/groups/membership/welcome.js';
import { groupWith, team } from '../../../support/groups.js';

describe('the document of a group', () => {
  it('is read as it was written, and refused when it is something else', () => {
    const { chair: _, team: __, ...least } = groupWith();
    for (const group of [groupWith(), least]) assert.deepEqual(groupKind.lift(JSON.parse(JSON.stringify(group)), 1), group);
    assert.throws(() => groupKind.lift({ ...groupWith(), type: 'nsg' }, 1));
    assert.throws(() => groupKind.lift({}, 1));
  });

  it('is found by its team, by everybody in it, and by being active', () => {
    const people = ['petra', 'karin', 'vera', 'olle', 'musa'].map((name) => `person:29:${name}`);
    assert.deepEqual(groupKind.keys(groupWith()), ['active', `team:${team}`, ...people]);
    const { team: _, ...chat } = groupWith({ state: 'gone' });
    assert.deepEqual(groupKind.keys(chat), people);
  });
});

describe('the document of a greeting', () => {
  it('is read as it was written and found by its team', () => {
    assert.deepEqual(greetingKind.lift({ team }, 1), { team });
    assert.deepEqual(greetingKind.lift({}, 1), {});
    assert.deepEqual([greetingKind.keys({ team }), greetingKind.keys({})], [[`team:${team}`], []]);
  });
});
