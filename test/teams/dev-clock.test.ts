import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import type { ClockMove, DevClock } from '../../src/teams/dev-clock.js';
import { json, type StartedServer, startServer } from '../support/started-server.js';

const now = '2026-12-01T08:00:00.000Z' as Instant;

describe('the clock of a bot without credentials', () => {
  let server: StartedServer;
  afterEach(() => server.close());

  const start = async (devClock?: DevClock): Promise<void> => {
    server = await startServer({ devClock });
  };
  const move = (body: string) => server.post([body], json, '/dev/clock');

  it('moves on by a duration, or to a moment', async () => {
    const moves: ClockMove[] = [];
    await start(async (asked) => {
      moves.push(asked);
      return { now };
    });
    const { status, text } = await move('{"advance":"P7D"}');
    assert.deepEqual([status, JSON.parse(text)], [200, { now }]);
    await move('{"now":"2026-12-01T09:00:00+01:00"}');
    assert.deepEqual(moves, [{ advance: 'P7D' }, { now }]);
  });

  const nonsense = [
    ...['{}', '[]', '{"advance":7}', '{"advance":"7 days"}', '{"advance":"P0D"}', '{"advance":"-P1D"}', '{"now":"tomorrowZ"}', '{"now":5}'],
    ...['{"now":"2026-12-01T09:00:00"}', '{"now":"2026-02-30T09:00:00Z"}', `{"now":"${now}","advance":"P1D"}`],
  ];
  for (const body of nonsense) {
    it(`is not moved by ${body}`, async () => {
      await start(async () => ({ now }));
      const { status, text } = await move(body);
      assert.equal(status, 400);
      assert.match(JSON.parse(text).error, /^Send /);
    });
  }

  it('says why the bot did not move it', async () => {
    await start(async () => ({ error: 'only forwards' }));
    const { status, text } = await move('{"advance":"P1D"}');
    assert.deepEqual([status, JSON.parse(text)], [400, { error: 'only forwards' }]);
  });

  it('is not there without a handler', async () => {
    await start();
    assert.equal((await move('{"advance":"P1D"}')).status, 404);
  });
});
