import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { resolveAsked } from '../../../../src/features/glossary/recognising/resolve.js';
import { scan } from '../../../../src/features/glossary/recognising/scan.js';
import { search } from '../../../../src/features/glossary/recognising/search.js';
import { buildGlossary, changedGlossary, type Glossary, spelt, termsOf } from '../../../../src/features/glossary/terms/glossary.js';
import type { Term } from '../../../../src/features/glossary/terms/term.js';
import { glossary, terms } from '../../../support/terms.js';
import { abbrs, term } from '../made-terms.js';

const meant = (abbr: string, ...places: string[]): string[] => termsOf(glossary, abbr, places).map((one) => one.sv);

describe('the meanings of an abbreviation', () => {
  it('are found in any case, the exact spelling first', () => {
    const two = buildGlossary([term('SoL'), term('SOL')]);
    assert.deepEqual(abbrs(termsOf(two, 'SOL', [])), ['SOL']);
    assert.deepEqual(abbrs(termsOf(two, 'SoL', [])), ['SoL']);
    assert.deepEqual(abbrs(termsOf(two, 'sol', [])), ['SoL', 'SOL']);
    assert.deepEqual(abbrs(termsOf(glossary, 'fohm', [])), ['Fohm']);
  });

  it('never mix up letters with and without dots, composed or not', () => {
    assert.deepEqual(meant('NPO'), ['Nationellt programområde']);
    assert.deepEqual(meant('NPÖ'), ['Nationell patientöversikt']);
    assert.deepEqual(meant('npO\u0308'), ['Nationell patientöversikt']);
    assert.deepEqual(meant('ASS'), []);
  });

  it('are not those of SoS for SOS', () => {
    assert.deepEqual(meant('SOS'), []);
    assert.deepEqual(meant('SoS'), ['Socialstyrelsen']);
  });

  it('are found by other short forms, unless these are abbreviations of their own', () => {
    assert.deepEqual(abbrs(termsOf(glossary, 'IKC', [])), ['I&KC']);
    assert.deepEqual(abbrs(termsOf(glossary, 'COPD', [])), ['KOL']);
    const own = buildGlossary([term('AB', { aliases: ['CDE'] }), term('CDE')]);
    assert.deepEqual(abbrs(termsOf(own, 'CDE', [])), ['CDE']);
  });

  it('come with the likeliest in this place first', () => {
    assert.equal(meant('AF', 'LPO hjärta och kärl')[0], 'förmaksflimmer (engelska: atrial fibrillation)');
    assert.equal(meant('AF', 'Brukarråd psykisk hälsa')[0], 'Arbetsförmedlingen');
    assert.equal(meant('AF').length, 2);
  });

  it('are none for what every object has', () => {
    for (const word of ['__proto__', 'constructor', 'toString', '']) assert.deepEqual(meant(word), []);
  });
});

const named = (found: readonly Term[]): readonly string[] => found.map(({ abbr, sv }) => `${abbr} ${sv}`);
const none = { added: [], removed: new Set<Term>() };
const termsWith = (abbr: string): readonly Term[] => terms.filter((one) => one.abbr === abbr);

/** Look-ups of all kinds, as text that can be compared. */
const found = (one: Glossary, asked: readonly string[]) =>
  asked.map((text) => ({
    text,
    spelt: named(spelt(one, text)),
    resolved: JSON.stringify(resolveAsked(one, text, ['LPO psykisk hälsa'])),
    searched: search(one, text, 50),
    capitalised: one.capitalised.has(text) && spelt(one, text).length > 0,
  }));

describe('a glossary with changes', () => {
  it('is the same as one that was made of the terms that it has now', () => {
    const abbr = fc.constantFrom('QXJ', 'qxj-a', 'RSG', 'Fohm', 'BG', 'SoL', 'NSKS', 'IKC', 'LAG');
    const name = fc.constantFrom('Påhittad grupp', 'Beredningsgrupp', 'Nationellt programområde', 'Grupp för påhitt');
    const made = fc.record({ abbr, name, alias: fc.constantFrom('QXJQ', 'HSL', 'påhittsgrupp') });
    const added = fc.uniqueArray(made, { maxLength: 4, selector: ({ abbr: one, name: other }) => `${one} ${other}` });
    const asked = ['QXJ', 'qxj', 'QXJA', 'RSG', 'rsg', 'BG', 'bg', 'Fohm', 'SOL', 'IKC', 'ikc', 'QXJQ', 'LAG', 'NSKS'];
    const names = ['påhittade grupper', 'Beredningsgrupp', 'nationella programområden', 'Folkhälsomyndigheten', 'påhitad grupp', 'gr'];
    fc.assert(
      fc.property(added, fc.subarray(['RSG', 'BG', 'Fohm', 'SoL', 'NPO']), (more, less) => {
        const removed = new Set(less.flatMap((one) => termsWith(one).slice(0, 1)));
        const extra = more.map((one) => term(one.abbr, { sv: one.name, aliases: [one.alias] }));
        const changed = changedGlossary(glossary, { added: extra, removed });
        const anew = buildGlossary([...extra, ...terms.filter((one) => !removed.has(one))]);
        assert.deepEqual(named(changed.terms), named(anew.terms));
        assert.deepEqual(found(changed, [...asked, ...names]), found(anew, [...asked, ...names]));
        const text = `${asked.join(' och ')} i texten.`;
        assert.deepEqual(JSON.stringify(scan(text, changed)), JSON.stringify(scan(text, anew)));
      }),
      { numRuns: 60 },
    );
  });

  it('can be changed again', () => {
    const own = term('QXJ');
    const twice = changedGlossary(changedGlossary(glossary, { ...none, added: [own] }), { ...none, added: [term('QXK')] });
    assert.deepEqual([...abbrs(spelt(twice, 'qxj')), ...abbrs(spelt(twice, 'qxk')), ...abbrs(spelt(twice, 'rsg'))], ['QXJ', 'QXK', 'RSG']);
    const taken = changedGlossary(twice, { added: [], removed: new Set([own]) });
    assert.deepEqual(spelt(taken, 'QXJ'), []);
    assert.deepEqual(search(taken, 'QXJ', 5), []);
  });

  it('is the very same when nothing is changed, and gives the very same meanings each time', () => {
    assert.equal(changedGlossary(glossary, none), glossary);
    const changed = changedGlossary(glossary, { ...none, added: [term('RSG')] });
    assert.equal(spelt(changed, 'RSG'), spelt(changed, 'RSG'));
    assert.equal(spelt(changed, 'LPO'), spelt(glossary, 'LPO'));
  });

  it('has what is added first, and what holds only here first of all, whatever the place is called', () => {
    const local = term('BG', { sv: 'Bara här', local: { kind: 'group', name: 'LPO' } });
    const changed = changedGlossary(glossary, { ...none, added: [term('BG', { sv: 'Ny' }), local] });
    for (const names of [['Norra sjukvårdsregionförbundet'], ['LPO Cancer']])
      assert.equal(termsOf(changed, 'BG', names)[0]?.sv, 'Bara här');
    assert.equal(termsOf(changed, 'BG', []).length, 4);
  });
});
