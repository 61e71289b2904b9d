import { holds, type Measurement } from './measurement.js';

const boundOf = ({ bound }: Measurement): string => ('atLeast' in bound ? `at least ${bound.atLeast}` : `at most ${bound.atMost}`);

/** The short form is too small to be judged. */
const verdict = (row: Measurement, short: boolean): string => {
  if (short) return 'not judged';
  return holds(row) ? 'ok' : 'MISSED';
};

export const table = (rows: readonly Measurement[], short: boolean): string => {
  const head = ['what', 'ratio', 'of', 'bound', ''];
  const lines = rows.map((row) => [row.what, row.ratio.toFixed(3), row.from.join(' / '), boundOf(row), verdict(row, short)]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const padded = (line: readonly string[]): string => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [head, widths.map((width) => '-'.repeat(width)), ...lines].map((line) => padded(line).trimEnd()).join('\n');
};
