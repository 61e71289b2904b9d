/** `npm run bench`: the figures that Lotsen promises, each a ratio within one run. `-- --short` only tries; `-- turns store` picks. */
import { caseWork } from './case-work.js';
import { delivering } from './delivery-bench.js';
import { evaluating } from './evaluating.js';
import { glossarySize } from './glossary-size.js';
import { holds, type Measurement, type Part } from './measurement.js';
import { meetingGroups } from './meeting-groups.js';
import { phraseSet } from './phrase-set.js';
import { queueWork } from './queue-work.js';
import { scanning } from './scanning.js';
import { starting } from './starting.js';
import { storing } from './storing.js';
import { table } from './table.js';
import { turns } from './turns.js';

const parts: Readonly<Record<string, Part>> = {
  phrases: phraseSet,
  starting,
  turns,
  glossary: glossarySize,
  scanning,
  store: storing,
  groups: meetingGroups,
  delivering,
  evaluations: evaluating,
  cases: caseWork,
  queue: queueWork,
};

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
