import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupCard } from '../../../../src/features/groups/group/group-card.js';
import { groupWith, listed, person } from '../../../support/groups.js';

describe('who is in a group', () => {
  const said = (...named: readonly string[]): readonly string[] =>
    groupCard(groupWith({ members: named.map((name) => listed(name)) }), undefined, false, 'sv').text.split('\n');

  it('is told by name, and by number where Teams does not tell the names', () => {
    assert.ok(said('Karin', 'Vera', 'Olle').includes('Företrädare: Vera och Olle'));
    assert.ok(said('Vera').includes('Företrädare: Vera och 1 till'));
    assert.ok(said().includes('Företrädare: 2 personer'));
    assert.ok(said().includes('Ordförande: en person'));
  });

  it('is told in English too', () => {
    const group = groupWith({ members: [], representatives: [person('Vera')] });
    assert.match(groupCard(group, undefined, false, 'en').text, /Representatives: one person/);
  });
});
