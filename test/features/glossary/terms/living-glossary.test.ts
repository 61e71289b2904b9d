import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../../../src/core/ids.js';
import { spelt, termsOf } from '../../../../src/features/glossary/terms/glossary.js';
import { glossaryFor, openLivingGlossary } from '../../../../src/features/glossary/terms/living-glossary.js';
import type { Meaning } from '../../../../src/features/glossary/terms/meaning.js';
import { type Scope, scopeKey } from '../../../../src/features/glossary/terms/scope.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { meaningWith, recordWith } from '../../../support/glossary-records.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { type MemoryStore, memoryStore } from '../../../support/memory-store.js';
import { placeOf } from '../../../support/requests.js';
import { terms } from '../../../support/terms.js';

const zone = 'Europe/Stockholm';
const inGroup: Scope = { to: 'group', group: groupPlace.id, name: 'LAG Suicidprevention' };
const inArea: Scope = { to: 'area', area: 'psykisk HÄLSA' };

const keep = (store: MemoryStore, abbr: string, meanings: readonly Meaning[]) =>
  store.change(termKind, abbr, () => ({ body: recordWith({ abbr, meanings }), outcome: undefined }));

const withMeanings = async (meanings: Readonly<Record<string, readonly Meaning[]>>) => {
  const store = memoryStore();
  for (const [abbr, of] of Object.entries(meanings)) await keep(store, abbr, of);
  return { store, living: await openLivingGlossary(store, terms, zone) };
};

const replacing = (changes: Partial<Meaning> = {}) =>
  meaningWith({ replaces: 'Beredningsgrupp', name: { sv: 'Bättre grupp', en: 'Better group' }, ...changes });
const names = (found: readonly { readonly sv: string }[]): readonly string[] => found.map(({ sv }) => sv);
const [first = ''] = names(terms.filter(({ abbr }) => abbr === 'BG'));

describe('the living glossary', () => {
  it('is what Lotsen came with while nothing has been accepted', async () => {
    const { living } = await withMeanings({});
    assert.equal(living.all(), living.base);
    assert.equal(living.within(['group:x']), living.base);
  });

  it('has what was accepted when it opens, and what is accepted later once it is told', async () => {
    const { store, living } = await withMeanings({ QXJ: [meaningWith()] });
    assert.deepEqual(names(spelt(living.all(), 'QXJ')), ['Påhittad grupp']);
    await keep(store, 'QXK', [meaningWith()]);
    assert.deepEqual(spelt(living.all(), 'QXK'), []);
    await living.refresh('QXK');
    assert.deepEqual(names(spelt(living.all(), 'qxk')), ['Påhittad grupp']);
    await keep(store, 'QXK', [meaningWith({ state: 'withdrawn' })]);
    await store.change(termKind, 'QXJ', () => ({ body: null, outcome: undefined }));
    await living.refresh('QXK', 'QXJ');
    assert.equal(living.all(), living.base);
  });

  it('shows a correction in the place of what it corrects, with the same neighbours, and that again when it is withdrawn', async () => {
    const { store, living } = await withMeanings({ BG: [replacing({ replaces: first })] });
    const [corrected, ...others] = spelt(living.all(), 'BG');
    assert.equal(corrected?.sv, 'Bättre grupp');
    assert.ok(!names(others).includes(first));
    assert.deepEqual(corrected?.seeAlso, terms.find(({ sv }) => sv === first)?.seeAlso);
    await keep(store, 'BG', [replacing({ replaces: first, state: 'hidden' })]);
    await living.refresh('BG');
    assert.deepEqual(names(spelt(living.all(), 'BG')), names(others));
    await keep(store, 'BG', [replacing({ replaces: first, state: 'withdrawn' })]);
    await living.refresh('BG');
    assert.ok(names(spelt(living.all(), 'BG')).includes(first));
  });

  it('shows what was written as it was written, without the signs of Markdown, and the Swedish where there is no English', async () => {
    const name = { sv: '**Påhittad** [grupp](http://x) <at>x</at> `y`', en: '' };
    const { living } = await withMeanings({ QXJ: [meaningWith({ name, definition: { sv: '# Rad\n\n- Rad två_', en: 'One' } })] });
    const [term] = spelt(living.all(), 'QXJ');
    assert.deepEqual([term?.sv, term?.en], Array(2).fill('Påhittad grupp(http://x) atx/at y'));
    assert.deepEqual(term?.definition, { sv: 'Rad - Rad två', en: 'One' });
    assert.equal(term?.sources[0]?.title.sv, 'Back office, godkänt 2026-11-20');
  });

  it('keeps what holds for a group or an area to those who are in it, first of all', async () => {
    const { living } = await withMeanings({
      BG: [meaningWith({ id: 'group', scope: inGroup }), meaningWith({ id: 'area', scope: inArea, name: { sv: 'Områdets', en: '' } })],
    });
    assert.equal(living.all(), living.base);
    assert.deepEqual([...living.scopes()], [scopeKey(inGroup), 'area:psykisk hälsa']);
    const within = living.within([scopeKey(inGroup)]);
    assert.deepEqual(names(termsOf(within, 'BG', ['Norra sjukvårdsregionförbundet'])).slice(0, 1), ['Påhittad grupp']);
    assert.deepEqual(spelt(within, 'BG')[0]?.local, { kind: 'group', name: 'LAG Suicidprevention' });
    assert.equal(spelt(within, 'BG').length, 3);
    assert.equal(spelt(living.within([scopeKey(inGroup), scopeKey(inArea)]), 'BG').length, 4);
    assert.equal(living.within([scopeKey(inGroup), 'group:other']), within);
    assert.equal(living.within(['group:other']), living.base);
  });

  it('hides a meaning for one group without hiding it for others', async () => {
    const { living } = await withMeanings({ BG: [replacing({ replaces: first, scope: inGroup })] });
    assert.ok(names(spelt(living.all(), 'BG')).includes(first));
    assert.ok(!names(spelt(living.within([scopeKey(inGroup)]), 'BG')).includes(first));
  });
});

describe('the glossary for a reader', () => {
  const groups = {
    groupAt: async (id: PlaceId) => (id === groupPlace.id ? groupWith() : undefined),
    groupsOf: async (id: string) => (id === person('Vera') ? [groupWith()] : []),
  };
  const [vera, fia] = [
    { id: person('Vera'), name: 'Vera' },
    { id: person('Fia'), name: 'Fia' },
  ];

  it('asks nobody who is in which group while nothing is local', async () => {
    const { living } = await withMeanings({ QXJ: [meaningWith()] });
    const fail = async () => assert.fail();
    assert.equal(glossaryFor(living, { groupAt: fail, groupsOf: fail })(groupPlace, vera), living.all());
  });

  it('is that of the group in its own place for everybody there, and in personal chat that of all groups one is in', async () => {
    const { living } = await withMeanings({ BG: [meaningWith({ scope: inGroup }), meaningWith({ id: 'area', scope: inArea })] });
    const own = living.within([scopeKey(inGroup), scopeKey(inArea)]);
    const reads = glossaryFor(living, groups);
    assert.equal(await reads(groupPlace, fia), own);
    assert.equal(await reads(placeOf('personal'), vera), own);
    assert.equal(await reads(placeOf('personal'), fia), living.all());
    assert.equal(await reads(placeOf('groupChat'), vera), living.all());
  });
});
