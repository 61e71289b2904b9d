import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../src/core/ids.js';
import { earlierCounts, forgetIn, isAbout, spentRows, tellingRows } from '../../../src/core/store/forgetting.js';
import { type Message, outgoing } from '../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../src/core/store/store.js';
import { person } from '../../support/groups.js';
import { madeKind } from '../../support/made-kind.js';
import { recordingStore } from '../../support/recording-store.js';
import { now } from '../../support/requests.js';

const [vera, olle] = [person('Vera'), person('Olle')];
const place = '19:x' as PlaceId;
const row = (id: string, changes: Partial<Message> = {}) =>
  outgoing(id, now, { recipient: { to: 'place', place }, show: 'x.y', about: {}, ...changes });
const kind = madeKind<{ readonly people: readonly PersonId[] }>('list');

describe('a row of what is sent', () => {
  it('is about somebody whom it is for, or whose id stands in it, alone or among others', () => {
    for (const about of [
      row('a', { recipient: { to: 'person', person: vera } }),
      row(`questions ${vera}`),
      row('a', { about: { people: `${olle},${vera}` } }),
      row('a', { updates: `questions ${vera}` }),
    ])
      assert.deepEqual([isAbout(about, vera), isAbout(about, person('Nobody'))], [true, false], about.id);
  });

  it('is not about somebody whose id only begins like another', () => {
    const longer = `${vera}2` as PersonId;
    assert.equal(isAbout(row(`questions ${longer}`, { recipient: { to: 'person', person: longer } }), vera), false);
  });

  it('is about whoever a seal hides, when that is opened', () => {
    const sealed = row('a', { recipient: { to: 'unnamed', sealed: 'Vera' } });
    assert.deepEqual(
      [isAbout(sealed, vera, (one) => one === 'Vera'), isAbout(sealed, vera), isAbout(sealed, vera, () => false)],
      [true, false, false],
    );
  });

  it('that cannot be read is known by its id', () => {
    assert.deepEqual(
      ['a', `a ${vera}`].map((id) => isAbout({ ...row(id), message: 'x' }, vera)),
      [false, true],
    );
  });
});

describe('forgetting somebody in a document', () => {
  it('changes the body and drops the rows, and those that came in between too', async () => {
    const store = recordingStore();
    const send = [row(`for ${vera}`), row('for others')];
    await store.change(kind, 'a', () => ({ body: { people: [vera, olle] }, send, outcome: undefined }));
    let rounds = 0;
    await forgetIn(store, kind, 'a', { person: vera }, ({ people }) => {
      rounds += 1;
      // Another change, just before this one is written.
      const late = rounds === 1 ? [row(`late ${vera}`)] : [];
      return { body: { people: people.filter((one) => one !== vera) }, send: late };
    });
    assert.deepEqual(await store.get(kind, 'a'), { people: [olle] });
    assert.deepEqual(
      (await store.outgoing(kind, 'a')).map(({ id }) => id),
      ['for others'],
    );
  });

  it('makes no document where there is none', async () => {
    const store = recordingStore();
    await forgetIn(store, kind, 'a', { person: vera }, () => assert.fail());
    assert.equal(await store.get(kind, 'a'), undefined);
  });

  it('gives up, to be tried again, when there is always something more', async () => {
    const store = recordingStore();
    await store.change(kind, 'a', () => ({ body: { people: [] }, outcome: undefined }));
    let rounds = 0;
    const never = forgetIn(store, kind, 'a', { person: vera }, () => {
      rounds += 1;
      return { send: [row(`${rounds} ${vera}`)] };
    });
    await assert.rejects(never, /always something more/);
  });
});

const sentRow = (id: string, more: Partial<Outgoing> & { updates?: string } = {}): Outgoing => {
  const { updates, ...rest } = more;
  const message = { recipient: { to: 'place' as const, place: '19:x' as PlaceId }, show: 'x.y', about: {} };
  return { ...outgoing(id, now, updates === undefined ? message : { ...message, updates }), state: 'sent', note: `sent ${id}`, ...rest };
};
const numbered = (count: number, more: Partial<Outgoing> = {}): readonly Outgoing[] =>
  Array.from({ length: count }, (_, at) => sentRow(`m${at}`, more));

describe('what was sent of a document', () => {
  it('stays while there is little of it, and then the oldest goes', () => {
    assert.deepEqual(spentRows(numbered(30), []), []);
    assert.deepEqual(spentRows(numbered(33), []), ['m0', 'm1', 'm2']);
    for (const state of ['undeliverable', 'withdrawn'] as const) assert.equal(spentRows(numbered(31, { state }), []).length, 1);
  });

  it('never goes before it has been sent or given up', () => {
    assert.deepEqual(spentRows([...numbered(40, { state: 'waiting' }), sentRow('last')], []), ['last']);
  });

  it('stays where a card that is still there is found by it: what was sent in its place last', () => {
    const card = sentRow('card');
    assert.ok(!spentRows([card, ...numbered(40)], ['card']).includes('card'));
    assert.ok(spentRows([card, ...numbered(40)], []).includes('card'));
    const updates = [
      card,
      sentRow('u1', { updates: 'card' }),
      sentRow('u2', { updates: 'card' }),
      sentRow('u3', { updates: 'card', state: 'withdrawn' }),
    ];
    const spent = spentRows([...updates, ...numbered(40)], ['card']);
    assert.deepEqual(
      ['card', 'u1', 'u2', 'u3'].map((id) => spent.includes(id)),
      [true, true, false, true],
    );
    const unsaid = { ...sentRow('u4', { updates: 'card' }), note: '' };
    assert.ok(!spentRows([card, unsaid, ...numbered(40)], ['card']).includes('card'));
  });

  it('stays where something is on its way to take its place', () => {
    const rows = [sentRow('old card'), ...numbered(40), sentRow('left', { updates: 'old card', state: 'waiting' })];
    assert.ok(!spentRows(rows, []).includes('old card'));
  });
});

describe('what tells who was reminded and when people answered', () => {
  const rows = (
    [
      ['card', 'sent'],
      ['count 1', 'sent'],
      ['reminder 1', 'sent'],
      ['count 2', 'withdrawn'],
      ['count 3', 'sent'],
      ['reminder 2', 'waiting'],
      ['count 4', 'undeliverable'],
      ['count 5', 'waiting'],
    ] as const
  ).map(([id, state]) => sentRow(id, { state }));

  it('is the reminders and the counts, but the last count that was sent, when it alone knows where the card is', () => {
    assert.deepEqual(tellingRows(rows), ['count 1', 'reminder 1', 'count 2', 'reminder 2', 'count 4', 'count 5']);
    assert.deepEqual(tellingRows([sentRow('card'), sentRow('results', { state: 'waiting' })]), []);
  });

  it('is the last count too, where the card is still the one that was posted first', () => {
    const same = [sentRow('card'), sentRow('count 1', { note: 'sent card' })];
    assert.deepEqual([tellingRows(same), earlierCounts(same)], [['count 1'], ['count 1']]);
  });

  it('is while answers are taken only the counts that nobody needs any more', () => {
    assert.deepEqual(earlierCounts(rows), ['count 1', 'count 2', 'count 4']);
  });
});
