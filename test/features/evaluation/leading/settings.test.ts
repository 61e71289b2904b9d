import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { askedIn, groupEvaluations } from '../../../../src/features/evaluation/evaluation/group-evaluations.js';
import {
  changeSettings,
  keepPromise,
  maxPromise,
  maxStatement,
  settingsInput,
} from '../../../../src/features/evaluation/leading/settings.js';
import { groupWith } from '../../../support/groups.js';
import { recordingStore } from '../../../support/recording-store.js';

const group = groupWith();

describe('what a group settles for its evaluations', () => {
  const world = () => {
    const store = recordingStore();
    let activities = 0;
    const settle = (typed: object, activity?: string) => {
      activities += 1;
      return changeSettings(store, group, settingsInput.parse(typed), activity ?? `a${activities}`);
    };
    return { store, settle, settings: async () => (await groupEvaluations(store, group)).settings };
  };

  it('is a week and Lotsen’s own words until it says otherwise, and again when it wants that', async () => {
    const { settle, settings } = world();
    assert.deepEqual(await settings(), { days: 7, wording: {}, own: [] });
    await settle({ days: 14, heard: ' Jag kom till  tals ', own1: 'Lokalen var bra', own2: 'Jag åkte hem i tid' });
    assert.deepEqual(await settings(), {
      days: 14,
      wording: { heard: 'Jag kom till tals' },
      own: ['Lokalen var bra', 'Jag åkte hem i tid'],
    });
    assert.deepEqual(
      askedIn(await settings())
        .slice(4)
        .map(({ key }) => key),
      ['heard', 'worthwhile', 'own1', 'own2'],
    );
    await settle({});
    assert.deepEqual(await settings(), { days: 7, wording: {}, own: [] });
  });

  it('is three to fourteen days', async () => {
    const { settle } = world();
    for (const days of ['3', '14', '7']) assert.equal(await settle({ days }), 'saved', days);
    for (const days of ['2', '15', '0', '-3', '3.5', 'sju', '1e1']) assert.equal(await settle({ days }), 'noSuchDays', days);
  });

  it('is refused when a statement is too long, holds a personnummer or is there already, and nothing changes', async () => {
    const { settle, settings } = world();
    assert.equal(await settle({ own1: 'a'.repeat(maxStatement) }), 'saved');
    const before = await settings();
    assert.equal(await settle({ own1: 'a'.repeat(maxStatement + 1) }), 'tooLong');
    assert.equal(await settle({ clear: 'Ring 19121212-1212' }), 'personalNumber');
    assert.equal(await settle({ own1: 'Bra', clear: 'bra' }), 'sameTwice');
    assert.deepEqual(await settings(), before);
  });

  it('is changed once by one activity, not even again after a later one', async () => {
    const { settle, settings } = world();
    await settle({ days: '3' }, 'first');
    await settle({ days: '5' }, 'second');
    assert.equal(await settle({ days: '3' }, 'first'), 'saved');
    assert.equal((await settings()).days, 5);
  });
});

describe('what the chair promises', () => {
  it('is kept for the next time, and can be put in other words', async () => {
    const store = recordingStore();
    assert.equal(await keepPromise(store, group, 'Vi börjar med en runda', 'a'), 'saved');
    assert.equal(await keepPromise(store, group, 'Vi slutar med en runda', 'b'), 'saved');
    assert.equal(await keepPromise(store, group, 'Vi börjar med en runda', 'a'), 'saved');
    assert.equal((await groupEvaluations(store, group)).promise, 'Vi slutar med en runda');
  });

  it('is refused when it is empty, too long or holds a personnummer', async () => {
    const store = recordingStore();
    assert.equal(await keepPromise(store, group, '', 'a'), 'empty');
    assert.equal(await keepPromise(store, group, 'a'.repeat(maxPromise + 1), 'b'), 'tooLong');
    assert.equal(await keepPromise(store, group, 'Ring 19121212-1212', 'c'), 'personalNumber');
    assert.equal(await keepPromise(store, group, 'a'.repeat(maxPromise), 'd'), 'saved');
  });
});
