/**
 * `npm run bench:postgres`: what several instances on PostgreSQL manage, and that what they do costs as much however much is stored. On the
 * server that LOTSEN_TEST_DATABASE_URL names. `-- --short` only tries; `-- sizes` picks; LOTSEN_SOAK=20 for the long soak.
 */
import { runParts } from '../run-parts.js';
import { server } from './database.js';
import { instances } from './instances.js';
import { sizes } from './sizes.js';
import { soak } from './soak.js';

if (server === '') {
  console.error('LOTSEN_TEST_DATABASE_URL names no server');
  process.exit(2);
}
await runParts({ instances, sizes, soak });
