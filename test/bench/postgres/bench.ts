/**
 * `npm run bench:postgres`: what several instances on PostgreSQL manage, and that what they do costs as much however much is stored. On the
 * server that LOTSEN_TEST_DATABASE_URL names. `-- --short` only tries; `-- sizes` picks; LOTSEN_SOAK=20 for the long soak.
 */
import { holds, type Measurement, type Part } from '../measurement.js';
import { table } from '../table.js';
import { server } from './database.js';
import { instances } from './instances.js';
import { sizes } from './sizes.js';
import { soak } from './soak.js';

const parts: Readonly<Record<string, Part>> = { instances, sizes, soak };

const args = process.argv.slice(2);
const short = args.includes('--short');
const picked = args.filter((arg) => arg !== '--short');
const unknown = picked.filter((name) => !(name in parts));
if (unknown.length > 0 || server === '') {
  console.error(server === '' ? 'LOTSEN_TEST_DATABASE_URL names no server' : `There are: ${Object.keys(parts).join(', ')}`);
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
