import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { everyInOrder } from '../../src/core/store/every-in-order.js';
import type { Cut } from '../../src/core/store/store.js';
import type { Subject } from './contract.js';
import { note, notes, others } from './contract-kinds.js';

export const describeFind = (subject: Subject): void => {
  const store = (id: string, ...tags: string[]) => subject.store.change(notes, id, () => ({ body: note({ title: id, tags }), outcome: 0 }));
  const found = async (tag: string) => (await subject.store.find(notes, `tag:${tag}`)).map(({ id }) => id);

  describe('find', () => {
    it('gives all documents with a key, sorted by id, after reopening too', async () => {
      await Promise.all([store('c', 't'), store('a', 't', 'u', 't'), store('b', 'u'), store('B', 't')]);
      const expected = ['B', 'a', 'c'].map((id) => ({ id, body: note({ title: id, tags: id === 'a' ? ['t', 'u', 't'] : ['t'] }) }));
      assert.deepEqual(await subject.store.find(notes, 'tag:t'), expected);
      assert.deepEqual(await (await subject.reopen()).find(notes, 'tag:t'), expected);
    });

    it('gives nothing for a key that nobody has, or a part of one', async () => {
      await store('a', 'tag');
      assert.deepEqual([await found('ta'), await found('tagg'), await found('')], [[], [], []]);
    });

    it('follows keys as they change', async () => {
      await store('a', 'before', 'stays');
      await store('a', 'after', 'stays');
      assert.deepEqual([await found('before'), await found('after'), await found('stays')], [[], ['a'], ['a']]);
    });

    it('does not follow a change that was refused', async () => {
      await store('a', 'before');
      const refused = subject.store.change(notes, 'a', () => ({
        body: { ...note({ tags: ['after'] }), count: 1n as unknown as number },
        outcome: 0,
      }));
      await assert.rejects(refused);
      assert.deepEqual([await found('before'), await found('after')], [['a'], []]);
    });

    it('gives those that have all of several keys, and counts them', async () => {
      await Promise.all([store('a', 't', 'u'), store('b', 't'), store('c', 'u', 'v', 't'), store('d', 'v')]);
      const asked = [['t', 'u'], ['u', 't', 'v'], ['t', 'nobody'], ['t'], []].map((tags) => tags.map((tag) => `tag:${tag}`));
      const expected = [['a', 'c'], ['c'], [], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']];
      for (const open of [async () => subject.store, () => subject.reopen()]) {
        const opened = await open();
        const found = await Promise.all(asked.map((keys) => opened.find(notes, keys)));
        assert.deepEqual(
          found.map((some) => some.map(({ id }) => id)),
          expected,
        );
        assert.deepEqual(await Promise.all(asked.map((keys) => opened.count(notes, keys))), [2, 1, 0, 3, 4]);
      }
    });

    it('counts one that has a key twice once, and none that is gone', async () => {
      await Promise.all([store('a', 't', 't'), store('b', 't')]);
      await subject.store.change(notes, 'b', () => ({ body: null, outcome: 0 }));
      assert.equal(await subject.store.count(notes, 'tag:t'), 1);
      assert.equal(await subject.store.count(notes, ['tag:t', 'tag:t']), 1);
    });

    it('gives the oldest or the newest first, by id where they are as old, from so many on and up to so many', async () => {
      const counted = { a: 3, b: 1, c: 2, d: 2, e: 20 };
      const put = (id: string, count: number) =>
        subject.store.change(notes, id, () => ({ body: note({ count, tags: ['t'] }), outcome: 0 }));
      await Promise.all(Object.entries(counted).map(([id, count]) => put(id, count)));
      const ids = async (cut: Cut) => (await subject.store.find(notes, 'tag:t', cut)).map(({ id }) => id).join('');
      assert.deepEqual([await ids({ order: 'oldest' }), await ids({ order: 'newest' })], ['bcdae', 'eadcb']);
      assert.deepEqual([await ids({ order: 'newest', limit: 2 }), await ids({ order: 'oldest', offset: 1, limit: 3 })], ['ea', 'cda']);
      assert.deepEqual([await ids({ limit: 2 }), await ids({ offset: 3 }), await ids({ offset: 9, limit: 1 })], ['ab', 'de', '']);
      assert.equal(await ids({ limit: 0 }), '');
      await put('b', 30);
      assert.equal(await ids({ order: 'newest', limit: 2 }), 'be');
      await assert.rejects(subject.store.find(others, 'tag:t', { order: 'newest' }), /other-note have no order/);
    });

    it('gives those from a place in their order on and until another one, whatever order they are wanted in', async () => {
      const counted = { a: 3, b: 1, c: 2, d: 2, e: 20 };
      for (const [id, count] of Object.entries(counted))
        await subject.store.change(notes, id, () => ({ body: note({ count, tags: id === 'd' ? [] : ['t'] }), outcome: 0 }));
      const at = (count: number) => notes.order?.(note({ count })) ?? '';
      const ids = async (keys: readonly string[], cut: Cut) => (await subject.store.find(notes, keys, cut)).map(({ id }) => id).join('');
      for (const open of [async () => subject.store, () => subject.reopen()]) {
        await open();
        assert.equal(await ids([], { from: at(2), until: at(20), order: 'oldest' }), 'cda');
        assert.equal(await ids(['tag:t'], { from: at(2), order: 'newest' }), 'eac');
        assert.equal(await ids(['tag:t'], { until: at(3) }), 'bc');
        assert.equal(await ids([], { from: at(2), until: at(20), order: 'oldest', offset: 1, limit: 1 }), 'd');
        assert.equal(await ids([], { from: at(21) }), '');
      }
      await assert.rejects(subject.store.find(others, [], { from: at(1) }), /other-note have no order/);
    });

    it('gives every document one after the other, though others are erased meanwhile and many are as old', async () => {
      for (let place = 0; place < 260; place += 1)
        await subject.store.change(notes, `n${place}`, () => ({ body: note({ count: Math.floor(place / 230) }), outcome: 0 }));
      const given: string[] = [];
      for await (const { id } of everyInOrder(subject.store, notes)) {
        given.push(id);
        await subject.store.change(notes, id, () => ({ body: null, outcome: 0 }));
      }
      assert.deepEqual([given.length, new Set(given).size], [260, 260]);
    }).timeout(60_000);

    it('looks only among documents of the kind', async () => {
      await store('a', 't');
      await subject.store.change(others, 'b', () => ({ body: note({ tags: ['t'] }), outcome: 0 }));
      assert.deepEqual(await found('t'), ['a']);
    });

    it('never shows a document that lacks the key, while many change', async () => {
      const changes = Array.from({ length: 50 }, (_, place) => store(`n${place % 5}`, place % 2 ? 't' : 'u'));
      const seen = (await Promise.all(Array.from({ length: 20 }, () => subject.store.find(notes, 'tag:t')))).flat();
      await Promise.all(changes);
      assert.deepEqual(
        seen.filter(({ body }) => !body.tags.includes('t')),
        [],
      );
    });
  });
};
