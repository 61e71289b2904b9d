import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  columns,
  isTable,
  type NumberedRow,
  readTable,
  rowOf,
  type TableRow,
  tableParts,
} from '../../../../src/features/glossary/table/csv.js';
import { languages } from '../../../../src/texts/language.js';
import { meaningWith } from '../../../support/glossary-records.js';
import { terms } from '../../../support/terms.js';

const rowsOf = (text: string): readonly NumberedRow[] => {
  const read = readTable(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.rows;
};
const because = (text: string): string => {
  const read = readTable(text);
  return read.ok ? 'ok' : read.because;
};
const rowWith = (changes: Partial<TableRow>): TableRow => ({
  ...(Object.fromEntries(columns.map((column) => [column, ''])) as unknown as TableRow),
  ...changes,
});

describe('a table of the glossary', () => {
  it('is read with semicolons, commas or tabs, with and without a mark at its beginning, in either language', () => {
    for (const text of [
      'Förkortning;Betydelse;Förklaring\nQXJ;Namn, med komma;"Rad 1\nRad ""2"""',
      '\ufeffFÖRKORTNING,betydelse,Förklaring\r\nQXJ,"Namn, med komma","Rad 1\nRad ""2"""\r\n',
      'Abbreviation\tSwedish name\tSwedish explanation\nQXJ\tNamn, med komma\t"Rad 1\nRad ""2"""\n\n',
    ]) {
      const expected = rowWith({ abbr: 'QXJ', expansion: 'Namn, med komma', definition: 'Rad 1\nRad "2"' });
      assert.deepEqual(rowsOf(text), [{ row: 2, cells: expected, tooLong: false }], text);
    }
  });

  it('takes its columns in any order, leaves unknown ones alone, and counts rows as a spreadsheet does', () => {
    const rows = rowsOf('Övrigt;Betydelse;Förkortning\nx;Ett;QXJ\n;;\n\ny;Två;QXK;för mycket\nz;Tre;QXL;\n');
    assert.deepEqual(
      rows.map(({ row, cells, tooLong }) => [row, cells.abbr, cells.expansion, tooLong]),
      [
        [2, 'QXJ', 'Ett', false],
        [5, 'QXK', 'Två', true],
        [6, 'QXL', 'Tre', false],
      ],
    );
  });

  it('is told from other texts by its headings', () => {
    for (const text of ['Förkortning;Betydelse\nQXJ;x', '\ufeff"Swedish name",x,"Abbreviation"', 'Betydelse\tFörkortning'])
      assert.ok(isTable(text));
    for (const text of ['', 'Förkortning;Annat\nQXJ;x', 'Betydelse;Annat', 'Förkortningar som RSG']) assert.ok(!isTable(text));
  });

  it('says what it is when it is none', () => {
    assert.equal(because('  \n '), 'empty');
    assert.equal(because('Förkortning;Betydelse\n;\n'), 'empty');
    assert.equal(because('Förkortning;Annat\nQXJ;x'), 'noHeadings');
    assert.equal(because('QXJ;Påhittad grupp'), 'noHeadings');
  });

  it('is refused for a quotation mark that is never closed, with the row in which it begins', () => {
    const text = 'sep=;\nMin lista\nFörkortning;Betydelse\nQXJ;Ett\nQXK;"aldrig slut\nQXL;Tre';
    assert.deepEqual(readTable(text), { ok: false, because: 'badText', row: 4 });
  });

  it('may have other quotation marks, which are words', () => {
    const rows = rowsOf('Förkortning;Betydelse\nQXJ;Kallas "lilla" ibland\nQXK;"Lilla" gruppen\nQXL;12" skärm\nQXM;"""Nya"" gruppen"');
    assert.deepEqual(
      rows.map(({ cells }) => cells.expansion),
      ['Kallas "lilla" ibland', '"Lilla" gruppen', '12" skärm', '"Nya" gruppen'],
    );
  });

  it('may have its headings below the sign that a spreadsheet has used, a title or empty rows', () => {
    const abbrs = (text: string) => rowsOf(text).map(({ row, cells }) => [row, cells.abbr, cells.expansion]);
    const table = 'Förkortning;Betydelse;Förklaring, i ord, med, mera\r\nQXJ;Ett\r\n';
    for (const [above, row] of [
      ['', 2],
      ['sep=;\r\n', 2],
      ['\ufeffsep=;\r\n', 2],
      ['"sep=;"\r\n', 2],
      [';;\r\n', 3],
      ['\r\n\r\n', 4],
      ['Vår ordlista, med mera;;\r\n;;\r\n', 4],
    ] as const) {
      assert.ok(isTable(above + table), above);
      assert.deepEqual(abbrs(above + table), [[row, 'QXJ', 'Ett']], above);
    }
    assert.deepEqual(abbrs('sep=,\nFörkortning,Betydelse\nQXJ,"Ett, två"'), [[2, 'QXJ', 'Ett, två']]);
    assert.deepEqual(abbrs('| Förkortning | Betydelse |\n|---|:---|\n| QXJ | Ett |'), [[3, 'QXJ', 'Ett']]);
  });

  it('never runs as a formula in a spreadsheet, and is read back as it was', () => {
    for (const evil of ['=HYPERLINK("http://x";"y")', '+1+1', '-2+3', '@SUM(1)', '=cmd|calc']) {
      const [text = ''] = tableParts([rowWith({ abbr: 'QXJ', expansion: evil, definition: evil, owner: evil })], 'sv');
      assert.doesNotMatch(text.split('\n').slice(1).join('\n'), /(?:^|;)"?[=+@-]/u);
      const [row] = rowsOf(text);
      assert.deepEqual([row?.cells.expansion, row?.cells.definition], [evil, evil]);
    }
  });

  it('keeps whatever is written in it, in both languages', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aÅé;,\t"\n =+-@\'1'), maxLength: 12 }).map((text) => text.trim());
    fc.assert(
      fc.property(cell, cell, fc.constantFrom(...languages), (expansion, definition, language) => {
        const [text = ''] = tableParts([rowWith({ abbr: 'QXJ', expansion, definition })], language);
        const [row] = rowsOf(text);
        assert.deepEqual([row?.cells.expansion, row?.cells.definition], [expansion, definition]);
      }),
    );
  });

  it('comes in parts that fit in a card, each with its headings, and loses nothing', () => {
    const rows = terms.map((term) => rowOf(term.abbr, { as: 'base', term }, 'sv', 'UTC'));
    const parts = tableParts(rows, 'sv');
    assert.ok(parts.length > 1);
    for (const part of parts) {
      assert.ok(Buffer.byteLength(part) <= 16_000);
      assert.match(part, /^Förkortning;Betydelse;Förklaring;/u);
    }
    assert.deepEqual(
      parts.flatMap((part) => rowsOf(part).map(({ cells }) => cells.abbr)),
      rows.map(({ abbr }) => abbr),
    );
    assert.equal(tableParts([], 'sv').length, 1);
  });

  it('says of each meaning where it holds, until when, who answers for it and where it comes from', () => {
    const meaning = meaningWith({ scope: { to: 'area', area: 'Cancer' }, level: 'local', category: 'method' });
    assert.deepEqual(rowOf('QXJ', { as: 'accepted', meaning }, 'sv', 'UTC'), {
      ...{ abbr: 'QXJ', expansion: 'Påhittad grupp', definition: 'Finns inte.', expansionEn: '', definitionEn: '' },
      ...{ level: 'lokal', category: 'Arbetssätt', scope: 'Området Cancer', review: '2027-11-20', owner: 'Stina', state: 'godkänd' },
    });
  });
});
