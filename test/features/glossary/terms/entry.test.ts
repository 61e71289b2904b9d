import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { entriesOf, entryName, validEntries } from '../../../../src/features/glossary/terms/entry.js';
import { buildGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import type { Meaning } from '../../../../src/features/glossary/terms/meaning.js';
import type { Scope } from '../../../../src/features/glossary/terms/scope.js';
import { meaningWith, recordWith } from '../../../support/glossary-records.js';
import { groupPlace } from '../../../support/groups.js';
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

describe('what staff see of an abbreviation', () => {
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
