import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Instant, PersonId, PlaceId } from '../../../src/core/ids.js';
import { addressKind, signsOfLife } from '../../../src/core/people/address.js';
import { type Changed, shareOf } from '../../../src/core/store/neighbours.js';
import type { Change } from '../../../src/core/store/store.js';
import { StoreAway } from '../../../src/core/store/store-away.js';
import { openLivingGlossary } from '../../../src/features/glossary/terms/living-glossary.js';
import { openTally } from '../../../src/features/glossary/terms/tally.js';
import { termKind } from '../../../src/features/glossary/terms/term-record.js';
import { begin, type Erasure, erasureKind, followErasures } from '../../../src/features/people/erasing/erasure.js';
import type { Driver } from '../../../src/storage/postgres/driver.js';
import { migrate, migrations } from '../../../src/storage/postgres/migrations.js';
import { type OpenedPostgres, openPostgresStore } from '../../../src/storage/postgres/open-postgres.js';
import { PostgresNeighbours } from '../../../src/storage/postgres/postgres-neighbours.js';
import { meaningWith, recordWith } from '../../support/glossary-records.js';
import { terms } from '../../support/terms.js';
import { at, liftedNotes, message, note, notes, oldNotes } from '../contract-kinds.js';
import { newPglitePlace, type PostgresPlace } from './postgres-place.js';

/** Resolves when what is waited for has come about: notifications and beats take their time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let patience = 0; !isSo(); patience += 1) {
    assert.ok(patience < 400, 'it did not come about');
    await wait(25);
  }
}

describe('instances that share a database', function () {
  this.timeout(300_000);
  let place: PostgresPlace;
  let [one, other]: OpenedPostgres[] = [];

  before(async () => (await newPglitePlace()).remove());
  beforeEach(async () => {
    place = await newPglitePlace();
    one = await place.instance('one', [notes]);
    other = await place.instance('other', [notes]);
  });
  afterEach(async () => {
    await one?.store.close();
    await other?.store.close();
    await place.remove();
  });

  /** As delivery does it, once nothing is under way there any more. */
  const handOver = async ({ neighbours }: OpenedPostgres): Promise<void> => {
    for (let district = 0; district < neighbours.districts; district += 1) {
      if (neighbours.tenure(district) === undefined) await neighbours.handOver(district);
    }
  };
  const shares = (): readonly number[] => [one, other].map((instance) => (instance === undefined ? 0 : shareOf(instance.neighbours)));

  it('are refused where they would not hear each other, as behind a pooler that shares connections between transactions', async () => {
    const { driver } = place;
    const deaf: Driver = { ...driver, session: async () => ({ ...(await driver.session()), listen: async () => undefined }) };
    const behind = {
      driver: deaf,
      kinds: [notes],
      instance: 'deaf',
      report: () => undefined,
      now: () => performance.now(),
      newId: () => '',
    };
    const begun = openPostgresStore({ ...behind, limits: { lease: 15_000, every: 100 } });
    await assert.rejects(begun, /shares connections between transactions/u);
    await until(() => one?.neighbours.count() === 2);
  });

  it("know how many they are, and divide the conversations: none is two instances', and all are the other one's when one stops", async () => {
    if (one === undefined || other === undefined) throw new Error('They are not open');
    assert.deepEqual(shares(), [1, 0]);
    await until(() => one?.neighbours.count() === 2 && other?.neighbours.count() === 2);
    await until(() => shares()[0] === 0.5);
    assert.deepEqual(shares(), [0.5, 0], 'nobody has what is still under way elsewhere');
    await handOver(one);
    await until(() => shares()[1] === 0.5);
    for (let district = 0; district < one.neighbours.districts; district += 1) {
      const [mine, others] = [one.neighbours.tenure(district), other.neighbours.tenure(district)];
      assert.notEqual(mine === undefined, others === undefined);
    }
    await one.store.close();
    assert.deepEqual(shares(), [0, 0.5]);
    await until(() => shares()[1] === 1 && other?.neighbours.count() === 1);
  });

  it('stop delivering by their own clock when they are not heard of, before another one begins', async () => {
    await place.driver.query("update districts set owner = 'somebody else', until = clock_timestamp() + interval '1 hour'");
    await until(() => shares()[0] === 0);
    assert.deepEqual(shares(), [0, 0]);
    const before = one?.neighbours.tenure(0);
    await place.driver.query("update districts set until = clock_timestamp() - interval '1 second'");
    await until(() => shares().reduce((sum, share) => sum + share) === 1);
    assert.notEqual(
      [one, other].map((instance) => instance?.neighbours.tenure(0)).find((name) => name !== undefined),
      before,
    );
  });

  it('are each given what is due; what has nothing of theirs not again, until something new is in it', async () => {
    const [here, there] = [one?.store, other?.store];
    const claimed = async (store: typeof here) => (await store?.claimDue(at(9), 9, 60_000)) ?? [];
    await here?.change(notes, 'a', () => ({ body: note(), send: [message('m', at(1))], outcome: 0 }));
    const [[own], [others]] = [await claimed(here), await claimed(there)];
    assert.deepEqual([own?.id, others?.id], ['a', 'a']);
    if (own === undefined || others === undefined) return;
    await other?.neighbours.leave(others);
    assert.deepEqual([await claimed(here), await claimed(there)], [[], []]);
    await here?.change(notes, 'a', () => ({ body: note({ count: 1 }), outcome: 0 }));
    assert.deepEqual(await claimed(there), [], 'nothing new is to be done');
    await here?.change(notes, 'a', () => ({ send: [message('n', at(1))], outcome: 0 }));
    assert.deepEqual(
      (await claimed(there)).map(({ outgoing }) => outgoing.map(({ id }) => id)),
      [['m', 'n']],
    );
    assert.deepEqual(await claimed(here), [], 'who works on it is not disturbed');
  });

  it('hear which document another one has changed, and nothing of their own', async () => {
    const heard: Changed[] = [];
    other?.neighbours.changed(notes, async (which) => void heard.push(which));
    await until(() => heard.length === 0 || heard[0] === 'all');
    await one?.store.change(notes, 'å b', () => ({ body: note(), outcome: 0 }));
    // An instance tells only of kinds that it keeps in memory itself.
    one?.neighbours.changed(notes, async () => undefined);
    await one?.store.change(notes, 'å b', () => ({ body: note({ count: 1 }), outcome: 0 }));
    await until(() => heard.length > 0);
    await one?.store.change(notes, 'å b', () => ({ body: note({ count: 2 }), outcome: 0 }));
    await until(() => heard.some((which) => which !== 'all' && which[0] === 'å b'));
    const before = heard.length;
    await other?.store.change(notes, 'mine', () => ({ body: note(), outcome: 0 }));
    await one?.store.change(notes, 'last', () => ({ body: note(), outcome: 0 }));
    await until(() => heard.some((which) => which !== 'all' && which[0] === 'last'));
    assert.ok(heard.slice(before).every((which) => which !== 'all' && which[0] === 'last'));
  });

  it('look for what a lost notification told, and again for what could not be read', async () => {
    const heard: Changed[] = [];
    let fails = true;
    other?.neighbours.changed(notes, async (which) => {
      heard.push(which);
      if (fails) throw new Error('The database is away');
    });
    await place.driver.query("insert into changes (kind, count) values ('note', 7)");
    await until(() => heard.length >= 2);
    assert.ok(heard.every((which) => which === 'all'));
    fails = false;
    const before = heard.length;
    await until(() => heard.length > before);
  });

  it('say why they deliver nothing when they could not say in time that they live, until they can', async () => {
    const { driver } = place;
    const parts = { driver, kinds: [notes], instance: 'quick', report: () => undefined, now: () => performance.now(), newId: () => '' };
    const { store, neighbours } = await openPostgresStore({ ...parts, limits: { lease: 500, every: 50 } });
    assert.equal(neighbours.silentBecause(), undefined);
    await driver.query('alter table instances rename to hidden');
    await until(() => neighbours.silentBecause() !== undefined);
    assert.ok(neighbours.silentBecause() instanceof StoreAway);
    await driver.query('alter table hidden rename to instances');
    await until(() => neighbours.silentBecause() === undefined);
    await store.close();
  });

  it('keep no connection open that they could not listen on', async () => {
    let open = 0;
    const deaf: Driver = {
      ...place.driver,
      async session() {
        open += 1;
        const session = await place.driver.session();
        const end = async () => {
          open -= 1;
          await session.end();
        };
        return { ...session, end, listen: () => Promise.reject(new Error('Not here')) };
      },
    };
    const parts = { driver: deaf, instance: 'deaf', report: () => undefined, now: () => performance.now() };
    await assert.rejects(new PostgresNeighbours(parts).begin(), /Not here/u);
    assert.equal(open, 0);
  });

  it('do one piece of work at a time between them', async () => {
    let [atOnce, most] = [0, 0];
    const work = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await wait(5);
      atOnce -= 1;
    };
    await Promise.all([1, 2, 3].map(() => one?.neighbours.alone('work', work)));
    assert.equal(most, 1);
  });

  it('share a clock that only goes forward, and what the first of them has made', async () => {
    const moved: number[] = [];
    other?.neighbours.onClockMoved((ahead) => moved.push(ahead));
    await one?.neighbours.moveClock(60_000);
    await until(() => moved.length > 0);
    await one?.neighbours.moveClock(30_000);
    assert.deepEqual([moved, other?.neighbours.ahead], [[60_000], 60_000]);
    const later = await place.instance('later', [notes]);
    assert.equal(later.neighbours.ahead, 60_000);
    await later.store.close();
    assert.deepEqual([await one?.shared('key', () => 'first'), await other?.shared('key', () => 'second')], ['first', 'first']);
    assert.deepEqual([one?.home.isNew, other?.home.isNew, one?.home.id === other?.home.id], [true, false, true]);
  });

  it('hear at once what staff have written in the glossary at another one, and count together what is asked for', async () => {
    const [here, there] = await Promise.all(['here', 'there'].map((name) => place.instance(name, [termKind])));
    if (here === undefined || there === undefined) throw new Error('They are not open');
    const other = await openLivingGlossary(there.store, terms, 'UTC', there.neighbours.changed);
    const [tally, otherTally] = [
      await openTally(here.store, here.neighbours.changed),
      await openTally(there.store, there.neighbours.changed),
    ];
    await here.store.change(termKind, 'ABCD', () => ({ body: recordWith({ abbr: 'ABCD', meanings: [meaningWith()] }), outcome: 0 }));
    await until(() => other.all().bySpelling.has('ABCD'));
    tally.count(['RSG'], []);
    otherTally.count(['RSG', 'LPO'], []);
    await Promise.all([tally.flush(), otherTally.flush()]);
    assert.equal((await here.store.get(termKind, 'RSG'))?.asked, 2);
    await until(() => tally.most(1)[0] === 'RSG' && tally.most(2)[1] === 'LPO');
    await here.store.close();
    await there.store.close();
  });

  it('write nothing of how somebody is reached whom another one has erased, unless they are heard of again', async () => {
    const kinds = [addressKind, erasureKind];
    const [here, there] = await Promise.all(['here', 'there'].map((name) => place.instance(name, kinds)));
    if (here === undefined || there === undefined) throw new Error('They are not open');
    const signs = signsOfLife(there.store);
    const follow = followErasures(there.store, signs);
    let told = 0;
    there.neighbours.changed(erasureKind, (which) => follow(which).finally(() => (told += 1)));
    here.neighbours.changed(erasureKind, async () => undefined);
    const changed = async (id: string, change: Change<Erasure, unknown>): Promise<void> => {
      const before = told;
      await here.store.change(erasureKind, id, () => change);
      await until(() => told > before);
    };
    await changed('an earlier one', { body: { state: 'done' }, outcome: 0 }); // from now on none can have been missed
    const heard = (name: string) =>
      signs.remember(
        {
          place: { kind: 'personal', id: `a:${name}` as PlaceId },
          person: `29:${name}` as PersonId,
          serviceUrl: 'https://one/',
          bot: { id: '28:bot', name: 'Lotsen' },
          isAct: true,
        },
        at(0),
      );
    for (const name of ['eva', 'ola', 'bo']) await heard(name);
    for (const name of ['eva', 'ola']) {
      const wish = { person: `29:${name}` as PersonId, language: 'sv', parts: [], at: at(0) } as const;
      await changed(name, begin(undefined, wish));
      assert.ok(await signs.addressOf(wish.person), 'the receipt finds them');
    }
    await heard('ola');
    for (const name of ['eva', 'ola']) await changed(name, { body: { state: 'done' }, outcome: 0 });
    assert.equal(await signs.addressOf('29:eva' as PersonId), undefined);
    await signs.write('2099-01-01T09:00:00.000Z' as Instant);
    assert.deepEqual(
      (await here.store.find(addressKind, [])).map(({ id }) => id),
      ['29:bo', '29:ola'],
    );
    await here.store.close();
    await there.store.close();
  });

  it('tell one that delivers nothing what the others have still to do', async () => {
    await one?.store.change(notes, 'a', () => ({ body: note(), wakeAt: at(5), outcome: 0 }));
    assert.deepEqual([await other?.neighbours.isDueElsewhere(at(4)), await other?.neighbours.isDueElsewhere(at(5))], [false, true]);
  });

  it('refuse a database of a later version, kindly, and one whose data is not what is expected', async () => {
    await migrate(place.driver, [...migrations, 'create table later (id int)']);
    await assert.rejects(place.instance('earlier', [notes]), /of a later version of Lotsen \(step 3; this version knows 2\)/u);
  });

  it('find what an earlier version goes on writing, and leave what a later one has written to it', async () => {
    const earlier = await place.instance('earlier', [oldNotes]);
    await earlier.store.change(oldNotes, 'a', () => ({ body: { name: 'Från förr' }, wakeAt: at(1), outcome: 0 }));
    const later = await place.instance('later', [liftedNotes]);
    assert.deepEqual(
      (await later.store.find(liftedNotes, 'tag:lifted')).map(({ id }) => id),
      ['a'],
    );
    await later.store.change(liftedNotes, 'a', (before) => ({ body: { ...(before ?? note()), count: 1 }, outcome: 0 }));
    await assert.rejects(earlier.store.get(oldNotes, 'a'), /Replace this instance by the later version/u);
    assert.deepEqual(await earlier.store.claimDue(at(2), 9, 1_000), []);
    assert.equal((await later.store.claimDue(at(2), 9, 1_000)).length, 1);
    await earlier.store.close();
    await later.store.close();
  });
});
