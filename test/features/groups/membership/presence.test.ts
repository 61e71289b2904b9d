import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { absences } from '../../../../src/core/people/happening.js';
import { back, gone, renamed } from '../../../../src/features/groups/membership/presence.js';
import { groupWith } from '../../../support/groups.js';

describe('a group that cannot be reached', () => {
  it('is gone for any of the reasons, and active again when that is undone', () => {
    for (const because of absences) {
      const away = gone(groupWith(), because);
      assert.deepEqual([away.state, away.absent], ['gone', [because]]);
      assert.deepEqual(back(away, because), groupWith());
    }
  });

  it('is gone until the last of its reasons is undone', () => {
    const twice = gone(gone(groupWith(), 'channelDeleted'), 'lotsenRemoved');
    const once = back(twice, 'lotsenRemoved');
    assert.deepEqual([once.state, once.absent], ['gone', ['channelDeleted']]);
    assert.equal(back(once, 'channelDeleted').state, 'active');
  });

  it('is the same when it is told again', () => {
    const away = gone(groupWith(), 'teamDeleted');
    assert.equal(gone(away, 'teamDeleted'), away);
    const here = groupWith();
    assert.equal(back(here, 'teamDeleted'), here);
  });
});

describe('a channel that is renamed', () => {
  it('takes along the name of a group that was called the same', () => {
    const after = renamed(groupWith(), 'LAG Ny');
    assert.deepEqual([after.name, after.placeName], ['LAG Ny', 'LAG Ny']);
  });

  it('leaves alone a name that the coordinator has chosen', () => {
    const after = renamed(groupWith({ name: 'Vår grupp' }), 'LAG Ny');
    assert.deepEqual([after.name, after.placeName], ['Vår grupp', 'LAG Ny']);
    const same = groupWith();
    assert.equal(renamed(same, same.placeName), same);
  });
});
