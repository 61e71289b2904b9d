import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../src/core/store/store.js';
import { at, minutes, notes } from './contract-kinds.js';
import { startChild } from './lowdb-child.js';
import { type LowdbPlace, newLowdbPlace } from './lowdb-place.js';

const rounds = 12;
const longestRound = 400;

describe('a store whose process is killed', () => {
  let place: LowdbPlace;
  let store: Store | undefined;

  beforeEach(async () => {
    place = await newLowdbPlace();
  });

  afterEach(async () => {
    await store?.close();
    await place.remove();
  });

  /** The highest count that was acknowledged of each document that is never erased. */
  const acknowledged = new Map<string, number>();
  const note = (lines: readonly string[]): void => {
    for (const line of lines) {
      const [id = '', count] = line.split(' ');
      if (/^[ns]\d$/.test(id)) acknowledged.set(id, Math.max(acknowledged.get(id) ?? 0, Number(count)));
    }
  };

  const checkDocument = async (opened: Store, id: string): Promise<void> => {
    const body = await opened.get(notes, id);
    assert.ok((body?.count ?? 0) >= (acknowledged.get(id) ?? 0), `${id} lost an acknowledged change`);
    if (!body) return;
    const ids = (await opened.outgoing(notes, id)).map((row) => row.id);
    assert.deepEqual(
      ids,
      Array.from({ length: body.count }, (_, place) => `m${place + 1}`),
      'body and messages belong together',
    );
    assert.ok(
      (await opened.find(notes, `tag:count-${body.count}`)).some((found) => found.id === id),
      'it is found by its keys',
    );
  };

  it('has every acknowledged change and nothing by halves when it is opened again, at once, whenever that was', async () => {
    const lengths = fc.sample(fc.integer({ min: 1, max: longestRound }), rounds);
    for (const length of lengths) {
      const child = startChild(place.directory);
      await child.wrote(length);
      await child.kill();
      assert.equal(child.lines[0], 'open');
      note(child.lines);

      store = await place.open([notes]);
      const all = (await store.find(notes, 'tag:all')).map(({ id }) => id);
      for (const id of new Set([...all, ...acknowledged.keys()])) await checkDocument(store, id);
      const due = await store.claimDue(at(1_000_000), 100, minutes(1));
      assert.deepEqual(due.map(({ id }) => id).sort(), all, 'what is stored is due');
      const files = await readdir(place.directory, { recursive: true });
      assert.equal(files.filter((file) => file.endsWith('.json')).length, all.length);
      assert.deepEqual(
        files.filter((file) => file.endsWith('.tmp')),
        [],
      );
      await store.close();
    }
    assert.deepEqual(place.reported, []);
    assert.equal(acknowledged.size, 9);
  }).timeout(120_000);
});
