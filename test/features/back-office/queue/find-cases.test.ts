import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { type Case, type CaseState, caseStates } from '../../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { readDigest } from '../../../../src/features/back-office/queue/digest.js';
import { filters, openCases, type Page, searchCases } from '../../../../src/features/back-office/queue/find-cases.js';
import { caseWith, question, staffNamed } from '../../../support/cases.js';
import { person } from '../../../support/groups.js';
import { type MemoryStore, memoryStore } from '../../../support/memory-store.js';

const words = ['arvode', 'resan', 'möte', 'läkare', 'protokoll'];
const sentAt = (minute: number) => new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString() as Instant;

const someCase: fc.Arbitrary<Case> = fc
  .record({
    state: fc.constantFrom<CaseState>(...caseStates),
    holder: fc.option(fc.constantFrom('Stina', 'Bo'), { nil: undefined }),
    officeName: fc.constantFrom('', 'Arvode', 'arvode '),
    minute: fc.nat(20),
    said: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
    isPlaced: fc.boolean(),
  })
  .map(({ state, holder, officeName, minute, said, isPlaced }) => {
    const { office, ...unplaced } = caseWith({
      state,
      officeName,
      sentAt: sentAt(minute),
      ...(holder === undefined ? {} : { holder: staffNamed(holder) }),
      thread: said.map((text, at) => ({ ...question, id: `${at}`, text })),
    });
    return isPlaced ? { ...unplaced, ...(office === undefined ? {} : { office }) } : unplaced;
  });

const someCases = fc.array(someCase, { maxLength: 12 }).map((cases) => cases.map((one, at) => [`CASE${1000 + at}`, one] as const));

const order = ['new', 'taken', 'answered', 'waiting'];
const isOf = (office: string, one: Case) => one.office !== undefined && one.officeName.trim().toLowerCase() === office.toLowerCase();

/** The same, looked up the plain way. */
function plainly(cases: readonly (readonly [string, Case])[], office: string) {
  const own = cases.filter(([, one]) => isOf(office, one));
  const open = own
    .filter(([, { state }]) => state !== 'closed')
    .sort(
      ([a, one], [b, other]) =>
        order.indexOf(one.state) - order.indexOf(other.state) || one.sentAt.localeCompare(other.sentAt) || a.localeCompare(b),
    );
  return { own, open };
}

const numbers = ({ cases }: Page) => cases.map(({ id }) => id);

const storeWith = async (cases: readonly (readonly [string, Partial<Case>])[]): Promise<MemoryStore> => {
  const store = memoryStore();
  for (const [number, changes] of cases) await store.change(caseKind, number, () => ({ body: caseWith(changes), outcome: undefined }));
  return store;
};

describe('the cases that the queue finds by their keys', () => {
  it('are what a plain look at all cases would tell, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(someCases, async (cases) => {
        const store = memoryStore();
        for (const [number, body] of cases) await store.change(caseKind, number, () => ({ body, outcome: undefined }));
        for (const office of ['', 'ARVODE']) {
          const { own, open } = plainly(cases, office);
          const passing = {
            all: open,
            mine: open.filter(([, { holder }]) => holder?.name === 'Bo'),
            unclaimed: open.filter(([, { holder }]) => holder === undefined),
            waiting: open.filter(([, { state }]) => state === 'waiting'),
          };
          for (const filter of filters) {
            const expected = passing[filter].map(([number]) => number);
            for (const from of [0, 2, 4]) {
              const page = await openCases(store, office, { filter, person: person('Bo') }, { from, size: 3 });
              assert.deepEqual(numbers(page), expected.slice(from, from + 3));
              assert.equal(page.total, expected.length);
            }
          }
          for (const sought of [...words, 'arvode möte']) {
            const has = ([, { thread }]: readonly [string, Case]) =>
              sought.split(' ').every((word) => thread.some(({ text }) => text === word));
            assert.deepEqual(
              numbers(await searchCases(store, office, sought, { from: 0, size: 100 })).sort(),
              own.filter(has).map(([number]) => number),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  const saying = (text: string, more: Partial<Case> = {}): Partial<Case> => ({ ...more, thread: [{ ...question, text }] });
  const found = (store: MemoryStore, sought: string) => searchCases(store, '', sought, { from: 0, size: 10 });

  it('are found by number, in any case, in their own back office only', async () => {
    const store = await storeWith([['AAAA2222', {}], ['BBBB3333', {}], ['CCCC4444', { officeName: 'Arvode' }]]); // biome-ignore format: one line
    assert.deepEqual([numbers(await found(store, ' bbbb3333')), numbers(await found(store, 'CCCC4444'))], [['BBBB3333'], []]);
  });

  it('are found by their topic and by what has been said since, and by nothing of what was taken back', async () => {
    const store = await storeWith([['AAAA2222', saying('arvode', { topic: 'Vårdprogram' })]]);
    const becomes = (changes: Partial<Case>) => store.change(caseKind, 'AAAA2222', () => ({ body: caseWith(changes), outcome: undefined }));
    assert.equal((await found(store, 'vårdprogrammet')).total, 1);
    const thread = ['arvode', 'resan'].map((text, at) => ({ ...question, id: `${at}`, text }));
    await becomes({ thread });
    assert.equal((await found(store, 'arvode resan')).total, 1);
    await becomes({ thread: [], state: 'closed' });
    assert.equal((await found(store, 'arvode')).total, 0);
  });

  it('are none for a search without words', async () => {
    const store = await storeWith([['AAAA2222', {}]]);
    for (const sought of ['', '  ', '?!']) assert.deepEqual(await found(store, sought), { cases: [], total: 0 });
  });

  it('are the open ones first, then the latest', async () => {
    const at = (minute: number, state: CaseState) => saying('arvode', { state, sentAt: sentAt(minute) });
    const store = await storeWith([
      ['AAAA2222', at(4, 'closed')],
      ['BBBB3333', at(1, 'new')],
      ['CCCC4444', at(3, 'closed')],
      ['DDDD5555', at(2, 'waiting')],
    ]);
    assert.deepEqual(numbers(await found(store, 'arvode')), ['DDDD5555', 'BBBB3333', 'AAAA2222', 'CCCC4444']);
    const page = await searchCases(store, '', 'arvode', { from: 1, size: 2 });
    assert.deepEqual([numbers(page), page.total], [['BBBB3333', 'AAAA2222'], 4]);
  });

  it('are counted by state, whatever page is asked for, and only those of the page are read', async () => {
    const store = await storeWith([['AAAA2222', {}], ['BBBB3333', { state: 'waiting' }], ['CCCC4444', {}], ['DDDD5555', { state: 'closed' }]]); // biome-ignore format: one line
    const asked: (number | undefined)[] = [];
    const watched: MemoryStore = {
      ...store,
      find: (kind, keys, cut) => {
        asked.push(cut?.limit);
        return store.find(kind, keys, cut);
      },
    };
    const page = await openCases(watched, '', { filter: 'all', person: person('Bo') }, { from: 1, size: 1 });
    assert.deepEqual([numbers(page), page.total, page.counts], [['CCCC4444'], 3, { new: 2, taken: 0, answered: 0, waiting: 1 }]);
    assert.deepEqual(asked, [1]);
  });

  it('are counted for a digest as far as they came, or were answered, in its time and its back office', async () => {
    const [from, until] = ['2026-11-16T08:00:00.000Z', '2026-11-23T08:00:00.000Z'] as Instant[];
    const moment = (text: string) => `${text}:00.000Z` as Instant;
    const store = await storeWith([
      ['AAAA2222', { sentAt: moment('2026-11-16T07:59'), firstAnswerAt: moment('2026-11-23T07:59'), state: 'closed' }],
      ['BBBB3333', { sentAt: moment('2026-11-16T08:00') }],
      ['CCCC4444', { sentAt: moment('2026-11-20T08:00'), firstAnswerAt: moment('2026-11-23T08:00'), state: 'answered' }],
      ['DDDD5555', { sentAt: moment('2026-11-23T07:59'), officeName: 'Arvode' }],
      ['EEEE6666', { sentAt: moment('2026-11-23T08:00') }],
    ]);
    const { came, answered, open } = await readDigest(store, '', from ?? sentAt(0), until ?? sentAt(0));
    assert.deepEqual({ came, answered, open }, { came: 2, answered: 1, open: 3 });
  });
});
