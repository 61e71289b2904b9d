import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Change } from '../../src/core/store/store.js';
import type { Subject } from './contract.js';
import { at, message, minutes, type Note, note, notes } from './contract-kinds.js';

export const describeForget = (subject: Subject): void => {
  describe('a change that forgets messages', () => {
    it('keeps nothing of what is to be forgotten, whatever became of it, and keeps the rest', async () => {
      const rows = ['sent', 'waiting', 'other'].map((id) => message(id, at(1)));
      await subject.store.change(notes, 'a', () => ({ body: note(), send: rows, outcome: 0 }));
      const [due] = await subject.store.claimDue(at(1), 1, minutes(1));
      if (due === undefined) throw new Error('Nothing is due');
      await subject.store.settle(due, [{ id: 'sent', state: 'sent', note: 'n' }]);
      const forgetting: Change<Note, number> = { forget: ['sent', 'waiting', 'never'], outcome: 0 };
      await subject.store.change(notes, 'a', () => forgetting);
      await subject.store.settle(due, [{ id: 'waiting', state: 'sent' }]);
      const store = await subject.reopen();
      assert.deepEqual(await store.outgoing(notes, 'a'), [message('other', at(1))]);
      assert.deepEqual(await store.get(notes, 'a'), note());
    });

    it('sends anew what it forgets and sends in one change', async () => {
      await subject.store.change(notes, 'a', () => ({ body: note(), send: [message('m', at(1))], outcome: 0 }));
      await subject.store.change(notes, 'a', () => ({ forget: ['m'], send: [message('m', at(2))], outcome: 0 }));
      assert.deepEqual(await subject.store.outgoing(notes, 'a'), [message('m', at(2))]);
    });
  });
};
