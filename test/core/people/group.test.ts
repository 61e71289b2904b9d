import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { calledIn, namesIn } from '../../../src/core/people/group.js';
import { groupWith, person } from '../../support/groups.js';

describe('people in a group', () => {
  it('are called what Teams calls them, in the order asked for, without those whose names are not known', () => {
    assert.deepEqual(namesIn(groupWith(), ['Vera', 'Stranger', 'Karin'].map(person)), ['Vera', 'Karin']);
  });
});

describe('a group that is called by its name', () => {
  const groups = ['LAG Demens', 'LAG Demens Norr', 'LPO Psykisk hälsa'].map((name) => groupWith({ name }));
  const called = (text: string): readonly string[] => calledIn(groups, text).map(({ name }) => name);

  it('is found in what was written, in small letters and beside commas too', () => {
    assert.deepEqual(called('i LAG Demens den 3 mars'), ['LAG Demens']);
    assert.deepEqual(called('för lpo psykisk  hälsa, 14-15'), ['LPO Psykisk hälsa']);
  });

  it('is not found by a part of its name, nor within a longer word', () => {
    assert.deepEqual(called('psykisk hälsa'), []);
    assert.deepEqual(called('i LAG Demensvården'), []);
  });

  it('is the one with the longer name where two begin alike', () => {
    assert.deepEqual(called('möte i LAG Demens Norr'), ['LAG Demens Norr']);
  });

  it('may be several', () => {
    assert.deepEqual(called('LAG Demens och LPO Psykisk hälsa'), ['LAG Demens', 'LPO Psykisk hälsa']);
  });
});
