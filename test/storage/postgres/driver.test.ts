import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, it } from 'mocha';
import { StoreAway } from '../../../src/core/store/store-away.js';
import { asFault, CommitUnknown, isBroken, isSilence } from '../../../src/storage/postgres/driver.js';
import { openPg } from '../../../src/storage/postgres/pg-driver.js';
import { untilDone, wasKept } from '../../../src/storage/postgres/retry.js';

const withCode = (code: string): Error => Object.assign(new Error('Key (id)=(hemligt) already exists.'), { code });

describe('what PostgreSQL refuses', () => {
  it('is a broken connection when no answer came, whatever the driver calls that', () => {
    // As `pg` says it: a process that was paused, or a machine that does much else, reads too late.
    const said = ['Query read timeout', 'timeout exceeded when trying to connect', 'timeout expired', 'Connection terminated unexpectedly'];
    for (const message of said) {
      assert.ok(isBroken(new Error(message)), message);
      assert.ok(asFault(new Error(message)) instanceof StoreAway, message);
    }
    assert.ok(!isBroken(new Error('No such thing')));
  });

  it('is told by a code, and never by what the statement was given', () => {
    for (const [code, name] of [
      ['53100', 'EDISKFULL'],
      ['57014', 'ESLOWQUERY'],
      ['25006', 'EREADONLY'],
      ['42501', 'ENORIGHTS'],
      ['CERT_HAS_EXPIRED', 'ETLS'],
      ['23505', 'ESQL23505'],
    ] as const) {
      const fault = asFault(withCode(code));
      assert.ok(fault instanceof StoreAway);
      assert.doesNotMatch(fault.message, /hemligt/u);
      assert.equal(fault.code, name);
    }
  });
});

describe('a server that does not answer at all', () => {
  it('is not asked again at once, so that a turn that asks several things can still be told', async () => {
    const asked: Socket[] = [];
    const server = createServer((socket) => asked.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const driver = await openPg(`postgres://lotsen@127.0.0.1:${port}/lotsen`, { connectionTimeoutMillis: 50 });
    await assert.rejects(driver.query('select 1'), isSilence);
    await assert.rejects(driver.query('select 2'), StoreAway);
    await assert.rejects(
      driver.transaction(async () => assert.fail('It is not begun')),
      StoreAway,
    );
    assert.equal(asked.length, 1);
    await driver.close();
    for (const socket of asked) socket.destroy();
    server.close();
  });
});

describe('what may be done again', () => {
  it('is tried once where the server does not even answer, because a turn has no time for more', async () => {
    let [tries, now] = [0, 0];
    const unanswered = async (): Promise<never> => {
      tries += 1;
      now += 5_000;
      throw new Error('timeout exceeded when trying to connect');
    };
    await assert.rejects(
      untilDone(unanswered, () => now),
      StoreAway,
    );
    assert.equal(tries, 1);
  });

  it('is not done again while the database may still be keeping it: done again, it might be done twice', async () => {
    const said = (...statuses: readonly string[]) => {
      const left = [...statuses];
      return wasKept({ query: async () => [{ status: left.shift() ?? 'in progress' }] }, '7', async () => undefined);
    };
    assert.deepEqual([await said('in progress', 'committed'), await said('in progress', 'aborted')], [true, false]);
    await assert.rejects(said(), CommitUnknown);
  });
});
