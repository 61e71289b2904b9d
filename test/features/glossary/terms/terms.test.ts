import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { categories, levels } from '../../../../src/features/glossary/terms/term.js';
import { sentencesOf } from '../../../support/lix.js';

const filled = z
  .string()
  .min(1)
  .refine((text) => text === text.trim().normalize('NFC'), 'is trimmed and in composed Unicode form');
const bilingual = z.strictObject({ sv: filled, en: filled });

const schema = z.strictObject({
  sources: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    z.strictObject({ title: bilingual, url: z.url({ protocol: /^https?$/ }).optional() }),
  ),
  terms: z
    .array(
      z.strictObject({
        abbr: filled,
        sv: filled,
        en: filled,
        level: z.enum(levels).nullable(),
        category: z.enum(categories),
        definition: bilingual,
        sense: bilingual.optional(),
        near: z.array(filled).min(1).optional(),
        seeAlso: z.array(filled),
        aliases: z.array(filled).min(1).optional(),
        ordinaryWord: z.literal(true).optional(),
        note: bilingual.optional(),
        sources: z.array(filled).min(1),
      }),
    )
    .min(1),
});

type Term = z.infer<typeof schema>['terms'][number];

const file: unknown = JSON.parse(readFileSync(new URL('../../../../src/features/glossary/terms/terms.json', import.meta.url), 'utf8'));
const parsed = schema.safeParse(file);
const { sources, terms } = parsed.data ?? { sources: {}, terms: [] };

describe('the glossary', () => {
  describe('as a whole', () => {
    it('follows the schema, with both languages filled in', () => {
      assert.ok(parsed.success, parsed.error && z.prettifyError(parsed.error));
    });

    it('holds 143 meanings of 137 abbreviations', () => {
      assert.deepEqual([terms.length, byAbbr().size], [143, 137]);
    });

    it('has no two entries with the same abbreviation and Swedish name', () => {
      assert.deepEqual(repeated(terms.map((term) => `${term.abbr} = ${term.sv.toLocaleLowerCase('sv')}`)), []);
    });

    it('refers only to abbreviations that it explains', () => {
      const known = byAbbr();
      assert.deepEqual(
        faults((term) => term.seeAlso.filter((abbr) => !known.has(abbr))),
        [],
      );
    });

    it('refers from no abbreviation to itself, and to none twice', () => {
      assert.deepEqual(
        faults((term) => repeated([term.abbr, ...term.seeAlso])),
        [],
      );
    });

    it('lists no alias twice', () => {
      assert.deepEqual(
        faults((term) => repeated(term.aliases ?? [])),
        [],
      );
    });
  });

  describe('its sources', () => {
    it('are there for every term', () => {
      assert.deepEqual(
        faults((term) => term.sources.filter((key) => !Object.hasOwn(sources, key))),
        [],
      );
    });

    it('are named once per term', () => {
      assert.deepEqual(
        faults((term) => repeated(term.sources)),
        [],
      );
    });

    it('are all used', () => {
      const used = new Set(terms.flatMap((term) => term.sources));
      assert.deepEqual(
        Object.keys(sources).filter((key) => !used.has(key)),
        [],
      );
    });

    it('each have a title and an address of their own', () => {
      const all = Object.values(sources);
      assert.deepEqual(repeated(all.map(({ title }) => title.sv)), []);
      assert.deepEqual(repeated(all.map(({ title }) => title.en)), []);
      assert.deepEqual(repeated(all.flatMap(({ url }) => url ?? [])), []);
    });

    it('have titles that a reader understands, without file names, hashes or addresses', () => {
      const technical = /\.(txt|html?|pdf|docx?|pptx?|json)\b|\b(?=\w*\d)[0-9a-f]{8,}\b|https?:|www\.|_|\b00\d\b/i;
      const titles = Object.values(sources).flatMap(({ title }) => [title.sv, title.en]);
      assert.deepEqual(
        titles.filter((title) => technical.test(title)),
        [],
      );
    });
  });

  describe('abbreviations that are easy to confuse', () => {
    it('have two meanings in exactly six cases', () => {
      const ambiguous = [...byAbbr()].filter(([, senses]) => senses.length > 1);
      assert.deepEqual(ambiguous.map(([abbr]) => abbr).toSorted(), ['ACT', 'AF', 'BG', 'PO', 'RCO', 'RSK']);
      assert.ok(ambiguous.every(([, senses]) => senses.length === 2));
    });

    it('say for each of several meanings when it is meant, and only then', () => {
      const known = byAbbr();
      assert.deepEqual(
        faults((term) => {
          const expected = (known.get(term.abbr)?.length ?? 0) > 1;
          return [term.sense, term.near].some((part) => (part !== undefined) !== expected) ? [term.sv] : [];
        }),
        [],
      );
    });

    it('say it in one sentence', () => {
      assert.deepEqual(
        faults((term) => Object.values(term.sense ?? {}).filter((text) => sentencesOf(text).length !== 1)),
        [],
      );
    });

    it('are told apart by single words in lower case that no two meanings share', () => {
      const known = byAbbr();
      assert.deepEqual(
        faults((term) => (term.near ?? []).filter((word) => !/^\p{Ll}+$/u.test(word))),
        [],
      );
      assert.deepEqual(
        [...known].flatMap(([abbr, senses]) => repeated(senses.flatMap(({ near }) => near ?? [])).map((word) => `${abbr}: ${word}`)),
        [],
      );
    });

    it('keep their dots and their case: NPO and NPÖ, SoS', () => {
      const known = byAbbr();
      assert.deepEqual(
        ['NPO', 'NPÖ', 'SoS', 'SOS', 'FoU', 'FoUU'].filter((abbr) => known.has(abbr)),
        ['NPO', 'NPÖ', 'SoS', 'FoU', 'FoUU'],
      );
      assert.equal(known.get('NPO')?.[0]?.category, 'knowledgeGovernance');
      assert.equal(known.get('NPÖ')?.[0]?.category, 'register');
    });

    it('stay apart when case is ignored and they are sorted the Swedish way', () => {
      const swedish = new Intl.Collator('sv', { sensitivity: 'base' });
      const sorted = [...byAbbr().keys()].toSorted(swedish.compare);
      assert.deepEqual(
        sorted.filter((abbr, i) => i > 0 && swedish.compare(sorted[i - 1] ?? '', abbr) === 0),
        [],
      );
      assert.deepEqual(
        sorted.filter((abbr) => abbr.startsWith('NP')),
        ['NPE', 'NPF', 'NPO', 'NPÖ'],
      );
      assert.equal(sorted.at(-1), 'ÅSS');
    });

    it('are marked when their letters in lower case are an everyday Swedish word', () => {
      const marked = new Set(terms.filter((term) => term.ordinaryWord).map((term) => term.abbr));
      assert.deepEqual([...marked].toSorted(), ['ACT', 'BRIS', 'GAP', 'JO', 'KOL', 'KRIS', 'LAG', 'MAS', 'POD', 'VAS', 'VIP']);
    });
  });
});

function byAbbr(): Map<string, Term[]> {
  const known = new Map<string, Term[]>();
  for (const term of terms) {
    known.set(term.abbr, [...(known.get(term.abbr) ?? []), term]);
  }
  return known;
}

/** What is wrong with each term, as lines that name it. */
function faults(find: (term: Term) => string[]): string[] {
  return terms.flatMap((term) => find(term).map((fault) => `${term.abbr}: ${fault}`));
}

function repeated(values: string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
