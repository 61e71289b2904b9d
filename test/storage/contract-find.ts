import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
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
