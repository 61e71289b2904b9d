import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import type { Due } from '../../src/core/store/store.js';
import type { Subject } from './contract.js';
import { at, message, minutes, note, notes, others } from './contract-kinds.js';

export const describeDue = (subject: Subject): void => {
  const wakes = (id: string, wakeAt: Instant | null) => subject.store.change(notes, id, () => ({ body: note(), wakeAt, outcome: 0 }));
  const sends = (id: string, message_: string, dueAt: Instant) =>
    subject.store.change(notes, id, () => ({ body: note(), send: [message(message_, dueAt)], outcome: 0 }));
  const claim = (now: Instant, limit = 10, lease = minutes(5)) => subject.store.claimDue(now, limit, lease);
  const ids = (due: readonly Due[]) => due.map(({ id }) => id);
  const one = async (now: Instant): Promise<Due> => {
    const [due] = await claim(now, 1);
    assert.ok(due);
    return due;
  };

  describe('claimDue', () => {
    it('gives what is due and no more, to the minute', async () => {
      await wakes('wakes', at(10));
      await sends('sends', 'm', at(10));
      assert.deepEqual(await claim(at(9)), []);
      assert.deepEqual(ids(await claim(at(10))).sort(), ['sends', 'wakes']);
    });

    it('gives what has been due longest first, up to the limit', async () => {
      await Promise.all([wakes('c', at(3)), sends('a', 'm', at(1)), wakes('e', at(5)), sends('b', 'm', at(2)), wakes('d', at(4))]);
      await subject.reopen();
      assert.deepEqual(ids(await claim(at(9), 2)), ['a', 'b']);
      assert.deepEqual(ids(await claim(at(9), 9)), ['c', 'd', 'e']);
    });

    it('gives only those messages of a document that are due, and the wake-up only when it is', async () => {
      await sends('a', 'now', at(1));
      await sends('a', 'later', at(2));
      await wakes('a', at(2));
      const due = await one(at(1));
      assert.deepEqual(due, { kind: 'note', id: 'a', until: at(6), outgoing: [message('now', at(1))] });
    });

    it('gives nobody else what is held, until the lease has passed', async () => {
      await wakes('a', at(1));
      assert.equal((await Promise.all([claim(at(1)), claim(at(1))])).flat().length, 1);
      await subject.passes(minutes(4));
      assert.deepEqual(await claim(at(5)), []);
      await subject.passes(minutes(1));
      assert.deepEqual(ids(await claim(at(6))), ['a']);
    });

    it('holds a claim for longer as long as it is renewed, and none that has ended', async () => {
      await wakes('a', at(1));
      const due = await one(at(1));
      await subject.passes(minutes(4));
      const renewed = await subject.store.renew(due, at(5), minutes(5));
      assert.deepEqual(renewed, { ...due, until: at(10) });
      await subject.passes(minutes(4));
      assert.deepEqual(await claim(at(9)), []);
      assert.equal(await subject.store.renew(due, at(9), minutes(5)), undefined);
      await subject.passes(minutes(1));
      const next = await one(at(10));
      assert.equal(await subject.store.renew(renewed ?? due, at(10), minutes(5)), undefined);
      await subject.store.settle(renewed ?? due, []);
      assert.deepEqual(await claim(at(11)), []);
      await subject.store.settle(next, []);
      assert.deepEqual(ids(await claim(at(11))), ['a']);
    });

    it('is told from what will be due soon, which claims nothing', async () => {
      await Promise.all([wakes('c', at(3)), sends('b', 'm', at(2)), wakes('d', at(4)), sends('a', 'm', at(1))]);
      await sends('b', 'later', at(3));
      await sends('b', 'too late', at(4));
      await one(at(1));
      const soon = await subject.store.dueSoon(at(3), 10);
      assert.deepEqual(soon, [
        { kind: 'note', id: 'b', outgoing: [message('m', at(2)), message('later', at(3))] },
        { kind: 'note', id: 'c', wakeAt: at(3), outgoing: [] },
      ]);
      assert.deepEqual(ids(await subject.store.dueSoon(at(3), 1).then((found) => found.map((due) => ({ ...due, until: at(9) })))), ['b']);
      assert.deepEqual(ids(await claim(at(4))), ['b', 'c', 'd']);
    });

    it('gives every document to one of many who claim at once', async () => {
      await Promise.all(Array.from({ length: 30 }, (_, place) => wakes(`n${place}`, at(1))));
      const claimed: string[] = [];
      // Of two who reach for the same one at once, one may be left with fewer than it asked for.
      for (let more: readonly string[] = ['?']; more.length > 0; ) {
        more = ids((await Promise.all(Array.from({ length: 10 }, () => claim(at(1), 4)))).flat());
        claimed.push(...more);
      }
      assert.deepEqual([claimed.length, new Set(claimed).size], [30, 30]);
    });

    it('gives documents of all kinds', async () => {
      await wakes('a', at(1));
      await subject.store.change(others, 'a', () => ({ body: note(), wakeAt: at(2), outcome: 0 }));
      assert.deepEqual(
        (await claim(at(2))).map(({ kind }) => kind),
        ['note', 'other-note'],
      );
    });

    it('follows wake-ups as they change', async () => {
      await wakes('sooner', at(20));
      await wakes('never', at(1));
      await wakes('later', at(1));
      await Promise.all([wakes('sooner', at(2)), wakes('never', null), wakes('later', at(30))]);
      assert.deepEqual(ids(await claim(at(9))), ['sooner']);
      await subject.passes(minutes(31));
      assert.deepEqual(ids(await claim(at(40))), ['sooner', 'later']);
    });

    it('keeps a claim while the document changes, and what was due in it', async () => {
      await sends('a', 'm', at(1));
      const due = await one(at(1));
      await sends('a', 'n', at(1));
      await wakes('a', at(1));
      assert.deepEqual(await claim(at(2)), []);
      await subject.store.settle(due, [{ id: 'm', state: 'sent' }]);
      const next = await one(at(2));
      assert.deepEqual([next.wakeAt, next.outgoing.map(({ id }) => id)], [at(1), ['n']]);
    });

    it('gives nothing of a document that was erased while somebody held it', async () => {
      await sends('a', 'm', at(1));
      const due = await one(at(1));
      await subject.store.change(notes, 'a', () => ({ body: null, outcome: 0 }));
      await subject.store.settle(due, [{ id: 'm', state: 'sent' }]);
      assert.deepEqual(await claim(at(60)), []);
      assert.equal(await subject.store.get(notes, 'a'), undefined);
    });
  });

  describe('settle', () => {
    it('notes what became of messages, durably, and they are never due again', async () => {
      for (const id of ['m', 'n', 'o']) await sends('a', id, at(1));
      await subject.store.settle(await one(at(1)), [
        { id: 'm', state: 'sent', note: '1700' },
        { id: 'n', state: 'undeliverable', note: 'forbidden' },
        { id: 'o', state: 'withdrawn' },
      ]);
      const store = await subject.reopen();
      assert.deepEqual(await store.outgoing(notes, 'a'), [
        { ...message('m', at(1)), state: 'sent', note: '1700' },
        { ...message('n', at(1)), state: 'undeliverable', note: 'forbidden' },
        { ...message('o', at(1)), state: 'withdrawn' },
      ]);
      assert.deepEqual(await claim(at(60)), []);
    });

    it('makes due again at once what was not settled', async () => {
      await sends('a', 'm', at(1));
      await sends('a', 'n', at(1));
      await subject.store.settle(await one(at(1)), [{ id: 'm', state: 'sent' }]);
      assert.deepEqual(
        (await one(at(1))).outgoing.map(({ id }) => id),
        ['n'],
      );
    });

    it('lets a message wait until it is tried again', async () => {
      await sends('a', 'm', at(1));
      await subject.store.settle(await one(at(1)), [{ id: 'm', state: 'waiting', dueAt: at(3), note: 'busy' }]);
      await subject.reopen();
      assert.deepEqual(await claim(at(2)), []);
      assert.deepEqual((await one(at(3))).outgoing, [{ ...message('m', at(3)), note: 'busy' }]);
    });

    it('leaves the body, the wake-up and other messages as they are, and ignores unknown ids', async () => {
      await sends('a', 'm', at(1));
      await subject.store.change(notes, 'a', () => ({ body: note({ count: 5 }), wakeAt: at(4), outcome: 0 }));
      await subject.store.settle(await one(at(1)), [{ id: 'unknown', state: 'sent' }]);
      assert.deepEqual(await subject.store.outgoing(notes, 'a'), [message('m', at(1))]);
      assert.equal((await subject.store.get(notes, 'a'))?.count, 5);
      assert.equal((await one(at(4))).wakeAt, at(4));
    });

    it('leaves what has been settled as it is', async () => {
      await sends('a', 'm', at(1));
      const due = await one(at(1));
      await subject.store.settle(due, [{ id: 'm', state: 'sent', note: '1700' }]);
      await subject.store.settle(due, [{ id: 'm', state: 'waiting', dueAt: at(2) }]);
      assert.deepEqual(await subject.store.outgoing(notes, 'a'), [{ ...message('m', at(1)), state: 'sent', note: '1700' }]);
    });

    it('does not end a later claim of somebody else', async () => {
      await sends('a', 'm', at(1));
      await sends('a', 'n', at(1));
      const late = await one(at(1));
      await subject.passes(minutes(5));
      const present = await one(at(6));
      await subject.store.settle(late, [{ id: 'm', state: 'sent' }]);
      assert.deepEqual(await claim(at(7)), []);
      await subject.store.settle(present, []);
      assert.deepEqual(
        (await one(at(7))).outgoing.map(({ id }) => id),
        ['n'],
      );
    });
  });
};
