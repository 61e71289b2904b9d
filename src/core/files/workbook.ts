/** One table of a workbook. Text is text, whatever it begins with: nothing in it is read as a formula. */
export interface Sheet {
  /** At most 31 letters, as Excel has it. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const maxName = 31;

/** Letters that a column shows side by side. */
const maxWidth = 60;

/** Characters that Excel does not allow in the name of a sheet. */
const refused = /[[\]:*?/\\]/gu;

function cell(value: string | number | undefined) {
  if (value === undefined) return null;
  if (typeof value === 'string') return { value, type: String };
  return { value, type: Number, format: Number.isInteger(value) ? '0' : '0.00' };
}

/** A workbook (.xlsx) of tables with bold headings that stay in sight. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  // Loaded when somebody wants a workbook: most processes never do.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const made = sheets.map(({ name, head, rows }) => ({
    sheet: name.replace(refused, ' ').slice(0, maxName),
    data: [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))],
    columns: head.map((title, index) => ({
      width: Math.min(maxWidth, Math.max(title.length, ...rows.map((row) => `${row[index] ?? ''}`.length)) + 2),
    })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(made).toBuffer();
}
