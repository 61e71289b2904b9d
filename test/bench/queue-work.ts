import assert from 'node:assert/strict';
import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import { caseWith, question } from '../support/cases.js';
import { person } from '../support/groups.js';
import { built } from './built.js';
import { type Measurement, milliseconds, often, type Part, within } from './measurement.js';
import { repeatable } from './random.js';

/** Milliseconds that a look at the queue may take, whatever is stored. */
const mostMilliseconds = 50;

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

/** The queue, its filters and its search, at as many cases as an organisation has in decades. */
export const queueWork: Part = async (short) => {
  const { QueueIndex } = await built<typeof import('../../src/features/back-office/queue/queue-index.js')>(
    'features/back-office/queue/queue-index.js',
  );
  const count = short ? 2_000 : 100_000;
  const random = repeatable(5);
  const word = words(random);
  const index = new QueueIndex();
  const caseNumbered = (at: number) =>
    caseWith({
      state: states[at % states.length] ?? 'new',
      officeName: offices[at % 3 === 0 ? 1 : 0] ?? '',
      office: '19:office@thread.tacv2' as PlaceId,
      sentAt: new Date(Date.UTC(2026, 0, 1) + at * 300_000).toISOString() as Instant,
      ...(at % 4 === 0 ? {} : { holder: { person: `29:worker-${at % 20}` as PersonId, name: '' } }),
      thread: [{ ...question, text: Array.from({ length: 40 }, word).join(' ') }],
    });
  for (let at = 0; at < count; at += 1) index.note(`${at}`, caseNumbered(at));

  const rounds = short ? 3 : 31;
  const row = async (what: string, work: () => unknown): Promise<Measurement> => {
    const took = await often(rounds, () => milliseconds(work));
    return within(`${what}, ${count} cases, against ${mostMilliseconds} ms`, took, mostMilliseconds);
  };
  const [common, rare] = [word(), 'sällsynt'];
  index.note('rare', caseWith({ thread: [{ ...question, text: rare }] }));
  assert.equal(index.search('', rare, 0, 10).total, 1);
  return [
    await row('first page of the queue', () => index.open('', 'all', person('Bo'), 0, 10)),
    await row('last page of the queue', () =>
      index.open('', 'all', person('Bo'), index.open('', 'all', person('Bo'), 0, 1).total - 10, 10),
    ),
    await row('my cases in the queue', () => index.open('', 'mine', '29:worker-3' as PersonId, 0, 10)),
    await row('search for a word that many have', () => index.search('', common, 0, 10)),
    await row('search for two syllables that nearly all have', () => index.search('', 'vård möte', 0, 10)),
    await row('search for a word that one has', () => index.search('', rare, 0, 10)),
    await row('search for a number', () => index.search('', '4711', 0, 10)),
    await row('change of a case in the index', () => index.note('4711', { ...caseNumbered(4711), state: 'answered' })),
  ];
};
