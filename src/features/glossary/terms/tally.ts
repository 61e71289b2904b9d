import { periodically } from '../../../core/background-work.js';
import type { Changed, Neighbours } from '../../../core/store/neighbours.js';
import type { Change, Store } from '../../../core/store/store.js';
import { nothingYet, type TermRecord, termKind } from './term-record.js';

/**
 * How often each abbreviation is asked for, without who asked. Counted in memory and written now and then: a few counts lost in
 * a crash cost nothing, a durable write for each question would.
 */
export interface Tally {
  /** Counts what one question asked for: abbreviations that were found, and those that were missed. */
  count(asked: readonly string[], missed: readonly string[]): void;
  /** The most asked for, first. */
  most(limit: number): readonly string[];
  /** Writes what has been counted since the last time. What cannot be written is kept for the next. @throws when something could not */
  flush(): Promise<void>;
}

/** No more different abbreviations than this are counted between two writes, whatever people send. */
const maxCounted = 1000;

/** Missed abbreviations are kept for the back office, but not so many that somebody could fill the disk with inventions. */
const maxMissed = 5000;

interface Times {
  readonly asked: number;
  readonly missed: number;
}

/** Adds how often an abbreviation was asked for, found or not. */
export function countAsked(
  record: TermRecord | undefined,
  abbr: string,
  times: { asked: number; missed: number },
): Change<TermRecord, void> {
  const before = record ?? nothingYet(abbr);
  return { body: { ...before, asked: before.asked + times.asked, missed: before.missed + times.missed }, outcome: undefined };
}

/** @param changed Tells what other instances have counted. */
export async function openTally(store: Store, changed: Neighbours['changed'] = () => undefined): Promise<Tally> {
  const totals = new Map((await store.find(termKind, 'asked')).map(({ body }) => [body.abbr, body.asked]));
  const missedBefore = new Set((await store.find(termKind, 'missed')).map(({ body }) => body.abbr));
  let unwritten = new Map<string, Times>();

  const add = (abbr: string, { asked, missed }: Times) => {
    const before = unwritten.get(abbr);
    if (before === undefined && unwritten.size >= maxCounted) return;
    unwritten.set(abbr, { asked: (before?.asked ?? 0) + asked, missed: (before?.missed ?? 0) + missed });
  };

  const follow = async (which: Changed): Promise<void> => {
    const records =
      which === 'all'
        ? (await store.find(termKind, 'asked')).map(({ body }) => body)
        : await Promise.all(which.map((id) => store.get(termKind, id)));
    for (const record of records)
      if (record !== undefined) totals.set(record.abbr, record.asked + (unwritten.get(record.abbr)?.asked ?? 0));
  };
  changed(termKind, follow);

  return {
    count(asked, missed) {
      for (const abbr of asked) {
        totals.set(abbr, (totals.get(abbr) ?? 0) + 1);
        add(abbr, { asked: 1, missed: 0 });
      }
      for (const abbr of missed) {
        if (!missedBefore.has(abbr) && missedBefore.size >= maxMissed) continue;
        missedBefore.add(abbr);
        add(abbr, { asked: 0, missed: 1 });
      }
    },
    most: (limit) =>
      [...totals]
        .sort(([one, often], [other, less]) => less - often || one.localeCompare(other, 'sv'))
        .slice(0, limit)
        .map(([abbr]) => abbr),
    async flush() {
      const writing = unwritten;
      unwritten = new Map();
      const write = async ([abbr, times]: readonly [string, Times]) => {
        try {
          await store.change(termKind, abbr, (record) => countAsked(record, abbr, times));
        } catch (error) {
          add(abbr, times);
          throw error;
        }
      };
      const failed = (await Promise.allSettled([...writing].map(write))).find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
  };
}

/** Milliseconds between two writes. */
const flushEvery = 10_000;

/** Writes the tally now and then until told to stop, and then once more. `failed` is told when that could not be done. */
export const flushTallyPeriodically = (tally: Tally, failed: () => void): (() => Promise<void>) =>
  periodically(() => tally.flush(), flushEvery, failed);
