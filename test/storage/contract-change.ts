import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Change } from '../../src/core/store/store.js';
import type { Subject } from './contract.js';
import { at, liftedNotes, message, minutes, type Note, note, notes, oldNotes, others, plainNotes } from './contract-kinds.js';

const counted = (before: Note | undefined): Change<Note, number> => {
  const count = (before?.count ?? 0) + 1;
  return { body: { ...(before ?? note()), count }, outcome: count };
};

const refusal = new Error('Not like that');
const refuse = (): never => {
  throw refusal;
};

export const describeChange = (subject: Subject): void => {
  describe('change', () => {
    it('makes a document that is there from then on, after reopening too', async () => {
      assert.equal(await subject.store.get(notes, 'a'), undefined);
      assert.equal(await subject.store.change(notes, 'a', () => ({ body: note({ title: 'Åtta' }), outcome: 'made' })), 'made');
      assert.deepEqual(await subject.store.get(notes, 'a'), note({ title: 'Åtta' }));
      assert.deepEqual(await (await subject.reopen()).get(notes, 'a'), note({ title: 'Åtta' }));
    });

    it('keeps documents of different kinds with the same id apart', async () => {
      await subject.store.change(notes, 'a', () => ({ body: note({ count: 1 }), outcome: 0 }));
      await subject.store.change(others, 'a', () => ({ body: note({ count: 2 }), outcome: 0 }));
      const store = await subject.reopen();
      assert.deepEqual([(await store.get(notes, 'a'))?.count, (await store.get(others, 'a'))?.count], [1, 2]);
    });

    it('keeps documents apart whatever their ids are', async () => {
      const long = 'x'.repeat(1000);
      const ids = [
        'a',
        'A',
        '',
        '.',
        '..',
        '../a',
        '/etc/passwd',
        'a b',
        'å',
        'a\u030a',
        '%61',
        '~',
        '19:Ab;messageid=1@thread.v2',
        '👩‍⚕️',
        `${long}1`,
        `${long}2`,
      ];
      await Promise.all(ids.map((id) => subject.store.change(notes, id, () => ({ body: note({ title: id, tags: ['all'] }), outcome: 0 }))));
      const store = await subject.reopen();
      for (const id of ids) assert.equal((await store.get(notes, id))?.title, id);
      assert.equal((await store.find(notes, 'tag:all')).length, ids.length);
    });

    it('never loses one of many changes of a document at once', async () => {
      const counts = await Promise.all(Array.from({ length: 200 }, () => subject.store.change(notes, 'a', counted)));
      assert.deepEqual(new Set(counts).size, 200);
      assert.equal((await (await subject.reopen()).get(notes, 'a'))?.count, 200);
    });

    it('never loses one of many changes of different documents at once', async () => {
      const ids = Array.from({ length: 100 }, (_, place) => `n${place}`);
      await Promise.all(ids.map((id) => subject.store.change(notes, id, counted)));
      const store = await subject.reopen();
      for (const id of ids) assert.equal((await store.get(notes, id))?.count, 1);
    });

    it('rejects with what the rule throws, and changes nothing', async () => {
      await subject.store.change(notes, 'a', counted);
      await assert.rejects(subject.store.change(notes, 'a', refuse), refusal);
      assert.equal((await subject.store.get(notes, 'a'))?.count, 1);
    });

    it('rejects only the one of many changes at once whose rule throws', async () => {
      const rules = [counted, counted, refuse, counted];
      const results = await Promise.allSettled(rules.map((rule) => subject.store.change(notes, 'a', rule)));
      assert.deepEqual(
        results.map(({ status }) => status),
        ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
      );
      assert.equal((await subject.store.get(notes, 'a'))?.count, 3);
    });

    it('rejects a body that cannot be stored, and only that', async () => {
      const round: { self?: unknown } = {};
      round.self = round;
      const wrong = [
        { ...note(), count: 1n },
        { ...note(), round },
      ] as unknown as Note[];
      for (const body of wrong) await assert.rejects(subject.store.change(notes, 'a', () => ({ body, outcome: 0 })));
      assert.equal(await subject.store.change(notes, 'a', counted), 1);
    });

    it('keeps body, messages and wake-up together', async () => {
      await subject.store.change(notes, 'a', () => ({ body: note(), send: [message('m', at(1))], wakeAt: at(1), outcome: 0 }));
      const store = await subject.reopen();
      assert.deepEqual(await store.outgoing(notes, 'a'), [message('m', at(1))]);
      const [due] = await store.claimDue(at(1), 10, minutes(1));
      assert.deepEqual(due, { kind: 'note', id: 'a', until: at(2), wakeAt: at(1), outgoing: [message('m', at(1))] });
    });

    it('leaves as it was what a change leaves out', async () => {
      await subject.store.change(notes, 'a', () => ({ body: note({ count: 7 }), send: [message('m', at(1))], wakeAt: at(1), outcome: 0 }));
      await subject.store.change(notes, 'a', () => ({ wakeAt: null, outcome: 0 }));
      await subject.store.change(notes, 'a', () => ({ send: [message('n', at(2))], outcome: 0 }));
      assert.equal(await subject.store.change(notes, 'a', (before) => ({ outcome: before?.count })), 7);
      const [due, ...more] = await (await subject.reopen()).claimDue(at(5), 10, minutes(1));
      assert.deepEqual([due?.wakeAt, due?.outgoing.map(({ id }) => id), more], [undefined, ['m', 'n'], []]);
    });

    it('makes no document of a change without a body', async () => {
      assert.equal(await subject.store.change(notes, 'a', (before) => ({ outcome: before })), undefined);
      await assert.rejects(
        subject.store.change(notes, 'a', () => ({ send: [message('m', at(1))], outcome: 0 })),
        /neither send nor wake/,
      );
      await assert.rejects(
        subject.store.change(notes, 'a', () => ({ wakeAt: at(1), outcome: 0 })),
        /neither send nor wake/,
      );
      assert.deepEqual(await subject.store.claimDue(at(9), 10, minutes(1)), []);
    });

    it('sends nothing twice that has the same id, even when it has been sent', async () => {
      const send = (text: string) =>
        subject.store.change(notes, 'a', () => ({ body: note(), send: [{ ...message('m', at(1)), message: text }], outcome: 0 }));
      await Promise.all([send('first'), send('second')]);
      const [due] = await subject.store.claimDue(at(1), 10, minutes(1));
      assert.ok(due);
      await subject.store.settle(due, [{ id: 'm', state: 'sent', note: '1700' }]);
      await send('third');
      const rows = await (await subject.reopen()).outgoing(notes, 'a');
      assert.deepEqual(rows, [{ ...message('m', at(1)), message: 'first', state: 'sent', note: '1700' }]);
    });

    it('erases a document with its keys, messages and wake-up', async () => {
      const full = { body: note({ tags: ['t'] }), send: [message('m', at(1))], wakeAt: at(1), outcome: 0 };
      await subject.store.change(notes, 'a', () => full);
      assert.equal(await subject.store.change(notes, 'a', () => ({ body: null, outcome: 'gone' })), 'gone');
      assert.equal(await subject.store.change(notes, 'a', () => ({ body: null, outcome: 'still gone' })), 'still gone');
      for (const open of [async () => subject.store, () => subject.reopen()]) {
        const store = await open();
        assert.equal(await store.get(notes, 'a'), undefined);
        assert.deepEqual(await store.find(notes, 'tag:t'), []);
        assert.deepEqual(await store.outgoing(notes, 'a'), []);
        assert.deepEqual(await store.claimDue(at(9), 10, minutes(1)), []);
      }
      assert.equal(await subject.store.change(notes, 'a', counted), 1);
    });

    it('refuses to erase and send in one change', async () => {
      await subject.store.change(notes, 'a', counted);
      await assert.rejects(
        subject.store.change(notes, 'a', () => ({ body: null, send: [message('m', at(1))], outcome: 0 })),
        /neither send nor wake/,
      );
      assert.equal((await subject.store.get(notes, 'a'))?.count, 1);
    });

    it('is not changed by who changes what was handed in or out', async () => {
      const mine = { title: 'Mitt', count: 1, tags: ['t'] };
      await subject.store.change(notes, 'a', () => ({ body: mine, outcome: 0 }));
      mine.tags.push('u');
      const theirs = (await subject.store.get(notes, 'a')) as typeof mine;
      assert.throws(() => theirs.tags.push('v'), TypeError);
      await assert.rejects(
        subject.store.change(notes, 'a', (before) => ({ outcome: (before as typeof mine).tags.push('w') })),
        TypeError,
      );
      assert.deepEqual((await subject.store.get(notes, 'a'))?.tags, ['t']);
    });

    it('keeps a body as JSON would', async () => {
      const body = { title: 'x', count: -0, tags: [], missing: undefined, when: new Date(0), ['__proto__']: 1 } as unknown as Note;
      const kept = JSON.parse(JSON.stringify(body)) as Note;
      await (await subject.reopen([plainNotes])).change(plainNotes, 'a', () => ({ body, outcome: 0 }));
      for (const open of [async () => subject.store, () => subject.reopen([plainNotes])]) {
        const read = await (await open()).get(plainNotes, 'a');
        // JSON says nothing of the order of an object's parts, and PostgreSQL has one of its own.
        assert.deepEqual(JSON.parse(JSON.stringify(read)), kept);
        assert.equal(Object.is(read?.count, 0), true);
      }
    });

    it('keeps every character that there is, and halves of them', async () => {
      const title = 'å\0\ud83d \ue0ff \\u0000 \\ "\ud83d\ude00" \udc00\ue0ff0000;';
      const body = { ...note({ title, tags: [title] }), [title]: 1 } as Note;
      await (await subject.reopen([plainNotes])).change(plainNotes, 'a', () => ({ body, outcome: 0 }));
      const store = await subject.reopen([plainNotes]);
      assert.deepEqual(await store.get(plainNotes, 'a'), body);
      assert.deepEqual(await store.find(plainNotes, `tag:${title}`), [{ id: 'a', body }]);
    });

    it('lifts what an older version stored, on reading, finding and changing', async () => {
      await (await subject.reopen([oldNotes])).change(oldNotes, 'a', () => ({ body: { name: 'Från förr' }, wakeAt: at(1), outcome: 0 }));
      const store = await subject.reopen([liftedNotes]);
      const lifted = note({ title: 'Från förr', tags: ['lifted'] });
      assert.deepEqual(await store.find(liftedNotes, 'tag:lifted'), [{ id: 'a', body: lifted }]);
      assert.deepEqual(await store.find(liftedNotes, 'old'), []);
      await store.change(liftedNotes, 'a', counted);
      assert.deepEqual(await (await subject.reopen([liftedNotes])).get(liftedNotes, 'a'), { ...lifted, count: 1 });
    });

    it('refuses kinds that it was not opened with', async () => {
      await assert.rejects(
        subject.store.change(oldNotes, 'a', () => ({ body: { name: 'x' }, outcome: 0 })),
        /without the kind lifted/,
      );
      await assert.rejects(subject.store.get({ ...notes }, 'a'), /without the kind note/);
    });

    for (const [what, work] of [
      ['changes', () => subject.store.change(notes, 'a', counted)],
      ['checks', () => subject.store.check()],
    ] as const) {
      it(`waits for the ${what} under way before it is closed`, async () => {
        const order: string[] = [];
        const working = work().then(() => order.push('worked'));
        await subject.store.close().then(() => order.push('closed'));
        await working;
        assert.deepEqual(order, ['worked', 'closed']);
      });
    }

    it('says that it can be written to until it is closed, and refuses everything after that', async () => {
      await Promise.all([subject.store.check(), subject.store.check()]);
      await Promise.all([subject.store.close(), subject.store.close()]);
      const asked = [
        () => subject.store.check(),
        () => subject.store.get(notes, 'a'),
        () => subject.store.find(notes, 'x'),
        () => subject.store.count(notes, 'x'),
        () => subject.store.change(notes, 'a', counted),
        () => subject.store.claimDue(at(1), 1, 1),
        () => subject.store.settle({ kind: 'note', id: 'a', until: at(1), outgoing: [] }, []),
      ];
      for (const ask of asked) await assert.rejects(ask, /closed/);
    });
  });
};
