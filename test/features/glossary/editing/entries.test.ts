import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { entriesOf, entryName, validEntries } from '../../../../src/features/glossary/editing/entries.js';
import { importMeaning } from '../../../../src/features/glossary/table/import-meaning.js';
import { buildGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import type { Meaning, Scope } from '../../../../src/features/glossary/terms/meaning.js';
import { chosenScope, offeredScopes, scopesOf, scopeValue } from '../../../../src/features/glossary/terms/scope-choices.js';
import { doingWith, meaningWith, nextYear, recordWith, wordingWith } from '../../../support/editors.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { term } from '../made-terms.js';

const base = buildGlossary([
  term('QXJ', { sv: 'Ett' }),
  term('QXJ', { sv: 'Två' }),
  term('QXK', { sv: 'Tre', aliases: ['QXJ'] }),
  term('AB', { sv: 'Fyra', aliases: ['CDE'] }),
]);
const inGroup: Scope = { to: 'group', group: groupPlace.id, name: 'LAG Suicidprevention' };
const replacing = (changes: Partial<Meaning> = {}) => meaningWith({ replaces: 'Ett', name: { sv: 'Nytt', en: '' }, ...changes });
const names = (...meanings: readonly Meaning[]): readonly string[] => entriesOf('QXJ', recordWith({ meanings }), base).map(entryName);

describe('what the editors see of an abbreviation', () => {
  it('is what Lotsen came with of just that abbreviation, and what was accepted, what counts first', () => {
    assert.deepEqual(names(), ['Ett', 'Två']);
    assert.deepEqual(entriesOf('CDE', undefined, base), []);
    const withdrawn = meaningWith({ id: 'withdrawn', state: 'withdrawn', name: { sv: 'Förr', en: '' } });
    assert.deepEqual(names(withdrawn, meaningWith()), ['Påhittad grupp', 'Ett', 'Två', 'Förr']);
    const all = entriesOf('QXJ', recordWith({ meanings: [withdrawn, meaningWith()] }), base);
    assert.deepEqual(validEntries(all).map(entryName), ['Påhittad grupp', 'Ett', 'Två']);
  });

  it('leaves out what something takes the place of for everybody, as long as it does', () => {
    assert.deepEqual(names(replacing()), ['Nytt', 'Två']);
    assert.deepEqual(names(replacing({ scope: inGroup })), ['Nytt', 'Ett', 'Två']);
    assert.deepEqual(names(replacing({ state: 'withdrawn' })), ['Ett', 'Två', 'Nytt']);
    assert.deepEqual(names(replacing({ state: 'hidden' })), ['Två', 'Nytt']);
  });
});

describe('a row of a table', () => {
  const row = { abbr: 'QXJ', wording: wordingWith({ name: { sv: 'ett', en: '' } }) };
  const replaces = (...meanings: readonly Meaning[]) =>
    importMeaning(recordWith({ meanings }), row, base, nextYear, doingWith()).body?.meanings.at(-1)?.replaces;

  it('takes the place of what Lotsen came with under its name, unless something does already for everybody', () => {
    assert.equal(replaces(), 'Ett');
    assert.equal(replaces(replacing({ scope: inGroup })), 'Ett');
    assert.equal(replaces(replacing({ state: 'withdrawn' })), 'Ett');
    assert.equal(replaces(replacing({ replaces: 'Två' })), 'Ett');
    assert.equal(replaces(replacing()), '');
  });
});

describe('where a meaning can hold', () => {
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
