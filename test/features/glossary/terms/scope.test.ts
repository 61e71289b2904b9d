import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chosenScope, offeredScopes, type Scope, scopesOf, scopeValue } from '../../../../src/features/glossary/terms/scope.js';
import { groupPlace, groupWith } from '../../../support/groups.js';

describe('where a meaning can hold', () => {
  const inGroup: Scope = { to: 'group', group: groupPlace.id, name: 'LAG Suicidprevention' };
  const other = groupWith({ id: '19:other@thread.tacv2' as never, name: 'Alfa', area: '' });
  const twin = groupWith({ id: '19:twin@thread.tacv2' as never, area: 'PSYKISK hälsa ' });
  const scopes = scopesOf([groupWith(), other]);

  it('is everywhere, in each group and in each area, by the alphabet', () => {
    assert.deepEqual(scopes, [
      { to: 'all' },
      { to: 'group', group: other.id, name: 'Alfa' },
      inGroup,
      { to: 'area', area: 'Psykisk hälsa' },
    ]);
    assert.equal(scopesOf([groupWith(), twin]).filter(({ to }) => to === 'area').length, 1);
  });

  it('is offered with what is chosen and the group that it was suggested in first, and not more than can be read', () => {
    assert.deepEqual(offeredScopes(scopes, { to: 'all' }, groupPlace.id)[1], inGroup);
    assert.deepEqual(offeredScopes(scopes, { to: 'area', area: 'Borta' })[1], { to: 'area', area: 'Borta' });
    assert.equal(offeredScopes(scopes, inGroup, groupPlace.id).length, 4);
    const many = Array.from({ length: 60 }, (_, n): Scope => ({ to: 'area', area: `${n}` }));
    assert.equal(offeredScopes(many, { to: 'all' }).length, 40);
  });

  it('is chosen, or written by its name when only one has it; a group before an area', () => {
    for (const scope of scopes) assert.deepEqual(chosenScope(scopeValue(scope), '', scopes), scope);
    assert.equal(chosenScope('group:19:unknown', '', scopes), undefined);
    assert.deepEqual(chosenScope('all', 'lag suicidprevention', scopes), inGroup);
    assert.deepEqual(chosenScope('all', 'PSYKISK HÄLSA', scopes), { to: 'area', area: 'Psykisk hälsa' });
    assert.deepEqual(chosenScope('all', 'alfa', [...scopes, { to: 'area', area: 'Alfa' }])?.to, 'group');
    assert.equal(chosenScope('all', 'Okänd', scopes), undefined);
    assert.equal(chosenScope('all', 'LAG Suicidprevention', scopesOf([groupWith(), twin])), undefined);
  });
});
