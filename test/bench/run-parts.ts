import { holds, type Measurement, type Part } from './measurement.js';
import { table } from './table.js';

/** Measures the parts that the command line picks, or all, and ends with their table: with 1 when a bound is missed, with 2 for a part that is none. */
export async function runParts(parts: Readonly<Record<string, Part>>): Promise<never> {
  const args = process.argv.slice(2);
  const short = args.includes('--short');
  const picked = args.filter((arg) => arg !== '--short');
  const unknown = picked.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
    process.exit(2);
  }
  const rows: Measurement[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (picked.length > 0 && !picked.includes(name)) continue;
    console.error(`measuring ${name} ...`);
    rows.push(...(await part(short)));
  }
  console.log(`\n${table(rows, short)}`);
  process.exit(short || rows.every(holds) ? 0 : 1);
}
