import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../src/core/ids.js';
import { forgetIn, isAbout } from '../../../src/core/store/forget-rows.js';
import { type Message, outgoing } from '../../../src/core/store/outgoing.js';
import type { DocumentKind } from '../../../src/core/store/store.js';
import { person } from '../../support/groups.js';
import { recordingStore } from '../../support/recording-store.js';
import { now } from '../../support/requests.js';

const [vera, olle] = [person('Vera'), person('Olle')];
const place = '19:x' as PlaceId;
const row = (id: string, changes: Partial<Message> = {}) =>
  outgoing(id, now, { recipient: { to: 'place', place }, show: 'x.y', about: {}, ...changes });
const kind: DocumentKind<{ readonly people: readonly PersonId[] }> = {
  name: 'list',
  schema: 1,
  lift: (body) => body as { people: PersonId[] },
  keys: () => [],
};

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
