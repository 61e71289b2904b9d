/** Run as a process of its own: `lowdb-writer.ts <directory>`. Changes documents without end and says which changes are acknowledged. */
import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { at, message, note, notes } from './contract-kinds.js';

const writers = 12;
const documents = 5;
/** Changed once by each process, and then left alone. */
const still = 4;
/** Every so many changes, the document is erased. */
const lifetime = 7;

const say = (line: string): void => {
  writeSync(1, `${line}\n`); // not through a buffer, which would die with the process
};

const directory = process.argv[2] ?? '';
const store = await openLowdbStore({
  directory,
  kinds: [notes],
  report: (error) => say(`reported ${error.message}`),
}).catch(() => undefined);
say(store ? 'open' : 'refused');

/** One message and one tag for each change, so that a half-done one shows. */
const step = async (id: string): Promise<void> => {
  const count = await store?.change(notes, id, (before) => {
    const next = (before?.count ?? 0) + 1;
    if (id === 'erased' && before && next % lifetime === 0) return { body: null, outcome: 0 };
    const body = note({ title: `${next}`, count: next, tags: [`count-${next}`, 'all'] });
    return { body, send: [message(`m${next}`, at(next))], wakeAt: at(next), outcome: next };
  });
  say(`${id} ${count}`);
};

const write = async (writer: number): Promise<never> => {
  for (;;) await step(writer === 0 ? 'erased' : `n${writer % documents}`);
};

if (store) await Promise.all(Array.from({ length: still }, (_, at) => step(`s${at}`)));
if (store) await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
