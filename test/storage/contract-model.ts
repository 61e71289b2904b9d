import assert from 'node:assert/strict';
import fc from 'fast-check';
import { it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import type { Outgoing, Store } from '../../src/core/store/store.js';
import type { Place } from './contract.js';
import { at, message, minutes, type Note, notes } from './contract-kinds.js';

interface Plain {
  readonly body: Note;
  readonly wakeAt: Instant | undefined;
  readonly rows: readonly Outgoing[];
}

/** A store as simple as it can be thought: what the real one is compared with. */
type Model = Map<string, Plain>;

const isDue =
  (now: number) =>
  (row: Outgoing): boolean =>
    row.state === 'waiting' && row.dueAt <= at(now);

const id = fc.constantFrom('a', 'A', 'b/..', '29:x');
const noteBody = fc
  .record({ title: fc.string(), count: fc.integer(), tags: fc.subarray(['t', 'u', 'v']) })
  .map((drawn): Note => ({ ...drawn })); // a plain object, as what is read from disk
const minute = fc.integer({ min: 1, max: 9 });

interface Operation {
  readonly run: (store: Store, model: Model) => Promise<void>;
  readonly toString: () => string;
}

const change = fc
  .record({
    id,
    body: fc.option(noteBody, { nil: undefined }),
    wake: fc.option(fc.option(minute), { nil: undefined }),
    send: fc.array(fc.tuple(fc.constantFrom('m', 'n', 'o'), minute), { maxLength: 2 }),
    forget: fc.option(fc.subarray(['m', 'n', 'x']), { nil: undefined }),
  })
  .map(
    (drawn): Operation => ({
      toString: () => `change ${JSON.stringify(drawn)}`,
      async run(store, model) {
        const before = model.get(drawn.id);
        const body = drawn.body ?? before?.body;
        const wakeAt = typeof drawn.wake === 'number' ? at(drawn.wake) : drawn.wake;
        const send = drawn.send.map(([row, dueAt]) => message(row, at(dueAt)));
        const changing = store.change(notes, drawn.id, (seen) => {
          assert.deepEqual(seen, before?.body);
          return { body: drawn.body, wakeAt, send, forget: drawn.forget, outcome: 'done' };
        });
        if (!body) {
          if (send.length > 0 || wakeAt) await assert.rejects(changing);
          else await changing;
          return;
        }
        assert.equal(await changing, 'done');
        const rows = (before?.rows ?? []).filter((row) => !drawn.forget?.includes(row.id));
        for (const row of send) if (!rows.some((known) => known.id === row.id)) rows.push(row);
        model.set(drawn.id, { body, wakeAt: wakeAt === undefined ? before?.wakeAt : (wakeAt ?? undefined), rows });
      },
    }),
  );

const erase = id.map(
  (drawn): Operation => ({
    toString: () => `erase ${drawn}`,
    async run(store, model) {
      await store.change(notes, drawn, () => ({ body: null, outcome: 0 }));
      model.delete(drawn);
    },
  }),
);

const refuse = id.map(
  (drawn): Operation => ({
    toString: () => `refuse ${drawn}`,
    async run(store) {
      const refused = store.change(notes, drawn, () => {
        throw new Error('Refused');
      });
      await assert.rejects(refused, /Refused/);
    },
  }),
);

/** Claims what is due and settles it all: every message sent, or put off; every wake-up answered. */
const deliver = fc.tuple(minute, fc.constantFrom('sent' as const, 'waiting' as const)).map(
  ([now, state]): Operation => ({
    toString: () => `deliver at ${now} as ${state}`,
    async run(store, model) {
      const claimed = await store.claimDue(at(now), 10, minutes(1));
      const expected = [...model].filter(([, plain]) => plain.rows.some(isDue(now)) || (plain.wakeAt && plain.wakeAt <= at(now)));
      assert.deepEqual(claimed.map((due) => due.id).sort(), expected.map(([name]) => name).sort());
      assert.deepEqual(await store.claimDue(at(now), 10, minutes(1)), []);
      for (const due of claimed) {
        const plain = model.get(due.id);
        assert.deepEqual(due.outgoing, plain?.rows.filter(isDue(now)));
        await store.change(notes, due.id, () => ({ wakeAt: null, outcome: 0 }));
        const settled = { state, ...(state === 'waiting' ? { dueAt: at(now + 1) } : { note: '1700' }) };
        await store.settle(
          due,
          due.outgoing.map((row) => ({ id: row.id, ...settled })),
        );
        const rows = plain?.rows.map((row) => (isDue(now)(row) ? { ...row, ...settled } : row)) ?? [];
        if (plain) model.set(due.id, { body: plain.body, wakeAt: undefined, rows });
      }
    },
  }),
);

const orderOf = ({ id, body }: { readonly id: string; readonly body: Note }): string => `${notes.order?.(body)} ${id}`;

const check = async (store: Store, model: Model): Promise<void> => {
  const both = [...model]
    .map(([name, { body }]) => ({ id: name, body }))
    .filter(({ body }) => ['t', 'u'].every((tag) => body.tags.includes(tag)))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  for (const [order, sorted] of [
    ['oldest', both],
    ['newest', both.toReversed()],
  ] as const)
    assert.deepEqual(await store.find(notes, ['tag:t', 'tag:u'], { order, offset: 1, limit: 2 }), sorted.slice(1, 3));
  for (const name of ['a', 'A', 'b/..', '29:x']) {
    assert.deepEqual(await store.get(notes, name), model.get(name)?.body);
    assert.deepEqual(await store.outgoing(notes, name), model.get(name)?.rows ?? []);
  }
  for (const tag of ['t', 'u', 'v']) {
    const names = [...model].filter(([, plain]) => plain.body.tags.includes(tag)).map(([name]) => name);
    assert.deepEqual(
      (await store.find(notes, `tag:${tag}`)).map((found) => found.id),
      names.sort(),
    );
    assert.equal(await store.count(notes, `tag:${tag}`), names.length);
  }
};

export const describeModel = (newPlace: () => Promise<Place>, runs: number): void => {
  it('does the same as a plain map, whatever is asked of it in whatever order', async () => {
    const operation = fc.oneof(
      { weight: 6, arbitrary: change },
      erase,
      refuse,
      { weight: 3, arbitrary: deliver },
      fc.constant('reopen' as const),
    );
    const property = fc.asyncProperty(fc.array(operation, { maxLength: 20 }), async (operations) => {
      const place = await newPlace();
      const model: Model = new Map();
      let store = await place.open([notes]);
      try {
        for (const next of [...operations, 'reopen' as const]) {
          if (next === 'reopen') {
            await store.close();
            store = await place.open([notes]);
          } else await next.run(store, model);
          await check(store, model);
        }
      } finally {
        await store.close();
        await place.remove();
      }
    });
    await fc.assert(property, { numRuns: runs });
  }).timeout(60_000);
};
