/** `npm run bench`: the figures that Lotsen promises, each a ratio within one run. `-- --short` only tries; `-- turns store` picks. */
import { caseWork } from './case-work.js';
import { delivering } from './delivery-bench.js';
import { evaluating } from './evaluating.js';
import { glossarySize } from './glossary-size.js';
import { meetingGroups } from './meeting-groups.js';
import { phraseSet } from './phrase-set.js';
import { queueWork } from './queue-work.js';
import { runParts } from './run-parts.js';
import { scanning } from './scanning.js';
import { starting } from './starting.js';
import { storing } from './storing.js';
import { turns } from './turns.js';

await runParts({
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
});
