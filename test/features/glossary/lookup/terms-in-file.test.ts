import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findTerms, scannedFrom, toFind } from '../../../../src/features/glossary/lookup/terms-in-file.js';
import { scan } from '../../../../src/features/glossary/recognising/scan.js';
import { buildGlossary, changedGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import { glossary } from '../../../support/terms.js';

const { terms } = glossary;
const foundIn = (text: string, placeNames: readonly string[] = []) =>
  scannedFrom(structuredClone(findTerms(text, structuredClone(terms.map(toFind)))), terms, placeNames);

describe('the abbreviations of a file, found in another thread', () => {
  it('are those that the text has, with the terms that are shown, the likeliest in the place first', () => {
    const all = terms.map(({ abbr, aliases, en }) => `Om ${abbr}, ${aliases.join(', ')} (${en}) sas QXJ.`).join('\n');
    for (const names of [[], ['Beredningsgrupp i region Norrbotten', 'NRF']]) {
      assert.deepEqual(foundIn(all, names), scan(all, glossary, names));
    }
  });

  it('are found by the terms as they are now, those of a group of its own first', () => {
    const [npo] = glossary.bySpelling.get('NPO') ?? [];
    assert.ok(npo);
    const own = { ...npo, sv: 'Norrbottens patientorganisation', local: { kind: 'group', name: 'LPO Barn' } } as const;
    const changed = changedGlossary(buildGlossary(terms), { added: [own], removed: new Set() });
    const found = scannedFrom(findTerms('NPO', changed.terms.map(toFind)), changed.terms, ['LPO Barn']);
    assert.deepEqual(found, scan('NPO', changed, ['LPO Barn']));
    assert.equal(found.known[0]?.terms[0], own);
  });

  it('are no more than can be handed over at once, whatever the text is', () => {
    const letters = [...'BCDFGHJKLMNPQRSTVWXZ'];
    const made = letters.flatMap((one) => letters.flatMap((other) => letters.map((third) => `Q${one}${other}${third}`)));
    assert.equal(foundIn(made.join(' och ')).unknown.length, 1000);
  });
});
