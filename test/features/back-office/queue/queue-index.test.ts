import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { type Case, type CaseState, caseStates } from '../../../../src/features/back-office/case/case.js';
import { filters, QueueIndex } from '../../../../src/features/back-office/queue/queue-index.js';
import { caseWith, question, workerNamed } from '../../../support/cases.js';
import { person } from '../../../support/groups.js';

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
      ...(holder === undefined ? {} : { holder: workerNamed(holder) }),
      thread: said.map((text, at) => ({ ...question, id: said.slice(0, at + 1).join(' '), text })),
    });
    return isPlaced ? { ...unplaced, ...(office === undefined ? {} : { office }) } : unplaced;
  });

const steps = fc.array(fc.tuple(fc.constantFrom('AAAA2222', 'BBBB3333', 'CCCC4444', 'DDDD5555'), fc.option(someCase, { nil: null })), {
  maxLength: 25,
});

const order = ['new', 'taken', 'answered', 'waiting'];
const isOf = (office: string, one: Case) => one.office !== undefined && one.officeName.trim().toLowerCase() === office.toLowerCase();

/** The same, looked up the plain way. */
function plainly(cases: ReadonlyMap<string, Case>, office: string) {
  const own = [...cases].filter(([, one]) => isOf(office, one));
  const open = own
    .filter(([, { state }]) => state !== 'closed')
    .sort(
      ([a, one], [b, other]) =>
        order.indexOf(one.state) - order.indexOf(other.state) || one.sentAt.localeCompare(other.sentAt) || a.localeCompare(b),
    );
  return { own, open };
}

describe('the index of the queue', () => {
  it('knows after any steps what a plain look at the cases would tell', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const index = new QueueIndex();
        const cases = new Map<string, Case>();
        for (const [number, one] of taken) {
          index.note(number, one);
          if (one === null) cases.delete(number);
          else cases.set(number, one);
        }
        for (const office of ['', 'ARVODE']) {
          const { own, open } = plainly(cases, office);
          const passing = {
            all: open,
            mine: open.filter(([, { holder }]) => holder?.name === 'Bo'),
            unclaimed: open.filter(([, { holder }]) => holder === undefined),
            waiting: open.filter(([, { state }]) => state === 'waiting'),
          };
          for (const filter of filters) {
            const page = index.open(office, filter, person('Bo'), 0, 100);
            assert.deepEqual(
              page.numbers,
              passing[filter].map(([number]) => number),
            );
            assert.equal(page.total, page.numbers.length);
          }
          assert.deepEqual([...index.ofOffice(office)].map(({ number }) => number).sort(), own.map(([number]) => number).sort());
          for (const sought of [...words, 'arvode möte']) {
            const has = ([, { thread }]: [string, Case]) => sought.split(' ').every((word) => thread.some(({ text }) => text === word));
            assert.deepEqual(
              [...index.search(office, sought, 0, 100).numbers].sort(),
              own
                .filter(has)
                .map(([number]) => number)
                .sort(),
            );
          }
        }
      }),
    );
  });

  const indexOf = (cases: Readonly<Record<string, Partial<Case>>>): QueueIndex => {
    const index = new QueueIndex();
    for (const [number, changes] of Object.entries(cases)) index.note(number, caseWith(changes));
    return index;
  };
  const saying = (text: string, more: Partial<Case> = {}): Partial<Case> => ({ ...more, thread: [{ ...question, text }] });
  const found = (index: QueueIndex, sought: string) => index.search('', sought, 0, 10).numbers;

  it('finds words in other forms, inside longer words, and by topic', () => {
    const index = indexOf({
      AAAA2222: saying('Hur får jag reseersättningen för mötena?'),
      BBBB3333: saying('Vem skriver protokollet?', { topic: 'Vårdprogram' }),
    });
    for (const sought of ['möte', 'mötet', 'ersättning', 'RESEERSÄTTNING', 'möten reseersättning'])
      assert.deepEqual(found(index, sought), ['AAAA2222'], sought);
    for (const sought of ['vårdprogrammet', 'protokollet', 'skriver protokoll'])
      assert.deepEqual(found(index, sought), ['BBBB3333'], sought);
    for (const sought of ['', '  ', '?!', 'möte protokoll', 'kök']) assert.deepEqual(found(index, sought), [], sought);
  });

  it('finds a number, in any case', () => {
    const index = indexOf({ AAAA2222: {}, BBBB3333: {} });
    assert.deepEqual(found(index, 'bbbb3333'), ['BBBB3333']);
  });

  it('finds what has been said since, and nothing of what was taken back', () => {
    const index = indexOf({ AAAA2222: saying('arvode') });
    const thread = [
      { ...question, text: 'arvode' },
      { ...question, id: 'x', text: 'resan' },
    ];
    index.note('AAAA2222', caseWith({ thread }));
    assert.deepEqual(found(index, 'arvode resan'), ['AAAA2222']);
    index.note('AAAA2222', caseWith({ thread: [], state: 'closed' }));
    assert.deepEqual(found(index, 'arvode'), []);
  });

  it('shows open ones first, then the latest', () => {
    const index = indexOf({
      AAAA2222: saying('arvode', { state: 'closed' }),
      BBBB3333: saying('arvode'),
      CCCC4444: saying('arvode', { state: 'closed' }),
      DDDD5555: saying('arvode', { state: 'waiting' }),
    });
    assert.deepEqual(found(index, 'arvode'), ['DDDD5555', 'BBBB3333', 'CCCC4444', 'AAAA2222']);
    assert.deepEqual(index.search('', 'arvode', 1, 2), { numbers: ['BBBB3333', 'CCCC4444'], total: 4 });
  });

  it('counts what is open by state, whatever page is asked for', () => {
    const index = indexOf({ AAAA2222: {}, BBBB3333: { state: 'waiting' }, CCCC4444: {}, DDDD5555: { state: 'closed' } });
    assert.deepEqual(index.open('', 'all', person('Bo'), 1, 1), {
      numbers: ['CCCC4444'],
      total: 3,
      counts: { new: 2, taken: 0, answered: 0, waiting: 1 },
    });
  });
});
