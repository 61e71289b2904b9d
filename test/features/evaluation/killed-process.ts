import { writeSync } from 'node:fs';
import { changingStore } from '../../../src/core/store/store.js';
import { evaluationWakes } from '../../../src/features/evaluation/closing/wakes.js';
import { openLowdbStore } from '../../../src/storage/lowdb/open-store.js';
import { everybodyVotes, killedKinds, killedParts } from './killed-world.js';
import { closing } from './rules-world.js';

/** Run as a process of its own: `killed-process.ts <directory> votes|closes <meeting>`. Says each thing that is on disk. */

const say = (line: string): void => {
  writeSync(1, `${line}\n`); // not through a buffer, which would die with the process
};

const [directory = '', does, meeting = ''] = process.argv.slice(2);
const store = await openLowdbStore({ directory, kinds: killedKinds, report: (error) => say(`reported ${error.message}`) });
say('open');
if (does === 'votes') await everybodyVotes(store, meeting, (at) => say(`${at}`));
else {
  const saying = changingStore(store, async (...all) => {
    const outcome = await store.change(...all);
    say('wrote');
    return outcome;
  });
  await evaluationWakes(killedParts(saying))['evaluation']?.(meeting, closing);
}
say('done');
setInterval(() => undefined, 60_000); // until it is killed
