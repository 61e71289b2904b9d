import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import type { Store } from '../../src/core/store/store.js';
import type { Case } from '../../src/features/back-office/case/case.js';
import { caseWith, question } from '../support/cases.js';
import { built } from './built.js';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { type Measurement, milliseconds, often, type Part, within } from './measurement.js';
import { type Limits, opening } from './opening-store.js';
import { repeatable } from './random.js';
import { openCases as openStore } from './stored-cases.js';

// As the build has it: a store knows its kinds by what they are, not by their names.
const { caseKind } = await built<typeof import('../../src/features/back-office/case/case-document.js')>(
  'features/back-office/case/case-document.js',
);

/** Milliseconds that a look at the queue may take, whatever is stored, and that it may hold up anybody else. */
const mostMilliseconds = 100;

/** A case is found by its words too. */
const limits: Limits = { milliseconds: 400, megabytes: 6 };

const writtenAtOnce = 500;
const syllables = 'ar vo de re sa mö te lä ka pro to koll vård plan stöd för he la grupp an hö rig'.split(' ');
const offices = ['', 'Arvode'];
const states = ['new', 'taken', 'waiting', 'answered', 'closed', 'closed', 'closed', 'closed'] as const;

/** A word of two to four syllables, the first ones of which come far more often than the last. */
function words(random: () => number): () => string {
  const known = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(''),
  );
  return () => known[Math.floor(random() ** 3 * known.length)] ?? '';
}

const caseNumbered = (at: number, word: () => string): Case =>
  caseWith({
    state: states[at % states.length] ?? 'new',
    officeName: offices[at % 3 === 0 ? 1 : 0] ?? '',
    office: '19:office@thread.tacv2' as PlaceId,
    sentAt: new Date(Date.UTC(2026, 0, 1) + at * 300_000).toISOString() as Instant,
    ...(at % 4 === 0 ? {} : { holder: { person: `29:staff-${at % 20}` as PersonId, name: '' } }),
    thread: [{ ...question, text: Array.from({ length: 40 }, word).join(' ') }],
  });

const write = (store: Store, number: string, body: Case): Promise<void> =>
  store.change(caseKind, number, () => ({ body, outcome: undefined }));

/** The longest that anybody who came meanwhile had to wait. */
async function heldUp(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return delay.max / 1e6;
}

/** The queue, its filters and its search, at as many cases as an organisation has in decades. */
export const queueWork: Part = async (short) => {
  const { openCases, searchCases } = await built<typeof import('../../src/features/back-office/queue/find-cases.js')>(
    'features/back-office/queue/find-cases.js',
  );
  const count = short ? 2_000 : 50_000;
  const word = words(repeatable(5));
  const directory = temporaryDirectory();
  try {
    const filling = await openStore(directory);
    for (let from = 0; from < count; from += writtenAtOnce)
      await Promise.all(Array.from({ length: writtenAtOnce }, (_, at) => write(filling, `${from + at}`, caseNumbered(from + at, word))));
    await write(filling, 'RARE2222', caseWith({ thread: [{ ...question, text: 'sällsynt' }] }));
    await filling.close();

    const opened = await opening('cases', count, () => openStore(directory), limits, short ? 1 : 3);
    const store = await openStore(directory);
    const look = (filter: 'all' | 'mine', from: number) =>
      openCases(store, '', { filter, person: '29:staff-3' as PersonId }, { from, size: 10 });
    const search = (text: string, from = 0) => searchCases(store, '', text, { from, size: 10 });
    const common = word();
    const rounds = short ? 3 : 31;
    const row = async (what: string, work: () => Promise<unknown>): Promise<readonly Measurement[]> => {
      const stalls: number[] = [];
      const took = await often(rounds, async () => {
        let own = 0;
        stalls.push(
          await heldUp(async () => {
            own = await milliseconds(work);
          }),
        );
        return own;
      });
      return [
        within(`${what}, ${count} cases, against ${mostMilliseconds} ms`, took, mostMilliseconds),
        within(`${what}: the longest that somebody else waited`, Math.max(...stalls), mostMilliseconds),
      ];
    };
    assert.equal((await search('sällsynt')).total, 1);
    const { total } = await look('all', 0);
    const rows = [
      ...opened,
      ...(await row('first page of the queue', () => look('all', 0))),
      ...(await row('last page of the queue', () => look('all', total - 10))),
      ...(await row('my cases in the queue', () => look('mine', 0))),
      ...(await row('search for a word that many have', () => search(common))),
      ...(await row('search for two words that nearly all have', () => search('vård för'))),
      ...(await row('a late page of that search', () => search('vård för', 9_000))),
      ...(await row('search for a word that one has', () => search('sällsynt'))),
      ...(await row('search for a number', () => search('RARE2222'))),
      ...(await row('change of a case', () => write(store, '4711', { ...caseNumbered(4711, word), state: 'answered' }))),
    ];
    await store.close();
    return rows;
  } finally {
    removeDirectory(directory);
  }
};
