import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Choice, pageCard } from '../../../../src/features/glossary/lookup/page-card.js';
import { categories, levels } from '../../../../src/features/glossary/terms/term.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { terms } from '../../../support/terms.js';

interface Data {
  readonly shown: string;
  readonly rows: readonly { readonly abbr: string }[];
  readonly first: string;
  readonly choices: readonly { readonly value: string }[];
  readonly levels: readonly { readonly value: string; readonly title: string }[];
  readonly categories: readonly { readonly value: string }[];
  readonly previous: readonly { readonly page: number }[];
  readonly next: readonly { readonly page: number }[];
}

const pageOf = (choice: Partial<Choice> = {}) => pageCard(terms, { level: 'all', category: 'all', page: 0, ...choice }, 'sv').data as Data;
const last = Math.ceil(terms.length / 15) - 1;

describe('a page of the glossary', () => {
  it('has fifteen rows, and says which of how many', () => {
    const { rows, shown, previous, next } = pageOf();
    assert.equal(rows.length, 15);
    assert.equal(shown, textsIn('sv').glossary.browseShown(1, 15, terms.length));
    assert.deepEqual([previous, next], [[], [{ page: 1 }]]);
  });

  it('leads to the one before and the one after, and stops at the ends', () => {
    const { previous, next } = pageOf({ page: 3 });
    assert.deepEqual([previous, next], [[{ page: 2 }], [{ page: 4 }]]);
    assert.deepEqual(pageOf({ page: last }).next, []);
  });

  it('says as text how to turn the page, as long as there is one more and nothing was chosen', () => {
    const textOf = (choice: Partial<Choice>) => pageCard(terms, { level: 'all', category: 'all', page: 0, ...choice }, 'sv').text;
    assert.ok(textOf({ page: 1 }).endsWith('\nSkriv ”ordlista 3” för nästa sida.'));
    for (const choice of [{ page: last }, { level: 'national' }, { category: 'knowledgeGovernance' }] as const) {
      assert.ok(!textOf(choice).includes('Skriv'));
    }
  });

  it('is the nearest one when it does not exist', () => {
    assert.deepEqual(pageOf({ page: 10_000 }), { ...pageOf({ page: last }), page: 10_000 });
    assert.deepEqual(pageOf({ page: -1 }).rows, pageOf().rows);
  });

  it('holds every meaning once, from A to Ö as in Swedish', () => {
    const pages = Array.from({ length: last + 1 }, (_, page) => pageOf({ page }).rows.map(({ abbr }) => abbr)).flat();
    assert.equal(pages.length, terms.length);
    assert.deepEqual(pages, [...pages].sort(new Intl.Collator('sv').compare));
    assert.ok(pageOf({ page: last }).shown.includes(`till ${terms.length} av ${terms.length}`));
  });

  it('holds only what was chosen', () => {
    const national = terms.filter(({ level }) => level === 'national').length;
    assert.ok(pageOf({ level: 'national' }).shown.endsWith(`av ${national}, från A till Ö`));
    const laws = terms.filter(({ category }) => category === 'law');
    assert.ok(laws.length > 0);
    assert.deepEqual(
      pageOf({ category: 'law' }).rows.map(({ abbr }) => abbr),
      laws
        .map(({ abbr }) => abbr)
        .sort(new Intl.Collator('sv').compare)
        .slice(0, 15),
    );
  });

  it('says so when nothing was left of the choice', () => {
    const { rows, first, choices, shown, previous, next } = pageOf({ level: 'local', category: 'law' });
    assert.deepEqual([rows, first, choices, previous, next], [[], '', [], [], []]);
    assert.equal(shown, textsIn('sv').glossary.browseShown(1, 0, 0));
  });

  it('offers each abbreviation on it once, though it stands there with two meanings', () => {
    const page = Array.from({ length: last + 1 }, (_, n) => pageOf({ page: n })).find(
      ({ rows }) => new Set(rows.map(({ abbr }) => abbr)).size < rows.length,
    );
    assert.ok(page);
    const values = page.choices.map(({ value }) => value);
    assert.equal(new Set(values).size, values.length);
    assert.equal(page.first, values[0]);
  });

  it('offers every level and category to choose from, and all of them', () => {
    const { levels: offered, categories: subjects } = pageOf();
    assert.deepEqual(
      offered.map(({ value }) => value),
      ['all', ...levels],
    );
    assert.deepEqual(
      subjects.map(({ value }) => value),
      ['all', ...categories],
    );
    assert.equal(offered[0]?.title, textsIn('sv').glossary.browseAll);
  });

  it('leaves the terms in the order they were', () => {
    const before = [...terms];
    pageOf();
    assert.deepEqual(terms, before);
  });
});
