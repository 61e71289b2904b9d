import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { isTable, readTable } from '../../../../src/features/glossary/table/csv.js';
import { standardLimits } from '../../../../src/file-text/file-text.js';
import { readText } from '../../../../src/file-text/read-text.js';

/** Files as other programs write them, with invented abbreviations. */
const folder = new URL('../../../fixtures/documents/', import.meta.url);

const expected: Readonly<Record<string, readonly [row: number, abbr: string, definition: string]>> = {
  'sep.csv': [2, 'XQ2', 'En grupp som är påhittad.'],
  'delims-first.csv': [3, 'XQ11', 'En grupp som är påhittad.'],
  'stray-quote.csv': [2, 'XQ13', 'Kallas "lilla gruppen" ibland.'],
  'comma-many.csv': [2, 'XQ23', ''],
};

describe('a table as another program writes it', () => {
  for (const [file, row] of Object.entries(expected)) {
    it(`is read: ${file}`, async () => {
      const document = await readText(readFileSync(new URL(file, folder)), true, standardLimits);
      assert.ok(document.ok && isTable(document.text));
      const table = readTable(document.text);
      assert.ok(table.ok);
      assert.deepEqual(
        table.rows.map((one) => [one.row, one.cells.abbr, one.cells.definition]),
        [row],
      );
    });
  }
});
