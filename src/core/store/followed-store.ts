import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Meter } from '../log.js';
import type { Outgoing, Store } from './store.js';

/** What a message is called in the log: the same in the turn that caused it and in every attempt to deliver it, in whichever instance. */
export const messageName = (kind: string, document: string, { id }: Pick<Outgoing, 'id'>): string =>
  createHash('sha256').update([kind, document, id].join('\n')).digest('hex').slice(0, 16);

/** What has been written while something is done, and what of it is to be sent. */
export interface Trail {
  /** Does it, and adds the names of the messages that it causes, in the order in which they are written. */
  follow<Result>(messages: Set<string>, work: () => Promise<Result>): Promise<Result>;
  readonly wrote: (kind: string, document: string, rows: readonly Outgoing[]) => void;
}

/** One in a process, and in use only while something is followed: it costs every promise there is. */
const present = new AsyncLocalStorage<Set<string>>();
let followedNow = 0;

export const trail: Trail = {
  async follow(messages, work) {
    followedNow += 1;
    try {
      return await present.run(messages, work);
    } finally {
      followedNow -= 1;
      if (followedNow === 0) present.disable();
    }
  },
  wrote: (kind, document, rows) => {
    for (const row of rows) present.getStore()?.add(messageName(kind, document, row));
  },
};

/** The store, with how long it takes and what is written by whom. `now`: milliseconds that only go forward. */
export function followedStore(
  store: Store,
  meter: () => Pick<Meter, 'store'> | undefined,
  wrote: Trail['wrote'],
  now: () => number,
): Store {
  const timed = async <Result>(what: keyof Store, asked: Promise<Result>): Promise<Result> => {
    const began = now();
    let outcome: 'done' | 'failed' = 'failed';
    try {
      const result = await asked;
      outcome = 'done';
      return result;
    } finally {
      meter()?.store(what, outcome, (now() - began) / 1_000);
    }
  };
  return {
    get: (...asked) => timed('get', store.get(...asked)),
    find: (...asked) => timed('find', store.find(...asked)),
    count: (...asked) => timed('count', store.count(...asked)),
    outgoing: (...asked) => timed('outgoing', store.outgoing(...asked)),
    claimDue: (...asked) => timed('claimDue', store.claimDue(...asked)),
    dueSoon: (...asked) => timed('dueSoon', store.dueSoon(...asked)),
    renew: (...asked) => timed('renew', store.renew(...asked)),
    settle: (...asked) => timed('settle', store.settle(...asked)),
    check: () => timed('check', store.check()),
    close: () => store.close(),
    async change(kind, id, rule) {
      let rows: readonly Outgoing[] = [];
      const outcome = await timed(
        'change',
        store.change(kind, id, (body) => {
          const change = rule(body);
          rows = change.send ?? [];
          return change;
        }),
      );
      wrote(kind.name, id, rows);
      return outcome;
    },
  };
}
