import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openDoor } from '../../src/app.js';
import { incomingActivity } from '../support/incoming-activity.js';
import { keepingLog } from '../support/keeping-log.js';

describe('the door', () => {
  it('says that Lotsen is up while it is put together, and takes no turn and moves no clock before it leads to it', async () => {
    const log = keepingLog();
    const door = await openDoor({ identity: { mode: 'local' }, log }, { port: 0, host: '127.0.0.1', adminPort: 0, adminHost: '127.0.0.1' });
    const post = (path: string, body: object) =>
      fetch(`${door.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const answered = await Promise.all([
      fetch(`${door.url}/healthz`),
      fetch(`${door.url}/readyz`),
      post('/api/messages', incomingActivity('http://localhost:9/')),
      post('/dev/clock', { advance: 'P1D' }),
    ]);
    await Promise.all(answered.map((response) => response.text()));
    await door.close();
    assert.deepEqual(
      answered.map(({ status }) => status),
      [200, 503, 503, 503],
    );
    assert.deepEqual(log.logged, []);
  });

  it('says that Lotsen is not ready, and begins no turn, from the moment it is being stopped', async () => {
    const door = await openDoor(
      { identity: { mode: 'local' }, log: keepingLog() },
      { port: 0, host: '127.0.0.1', adminPort: 0, adminHost: '127.0.0.1' },
    );
    const admit = () => assert.fail('a turn is begun');
    door.leadTo({ served: { admit, ready: async () => undefined, metrics: async () => '' } });
    const ready = async () => (await fetch(`${door.adminUrl}/readyz`)).status;
    assert.equal(await ready(), 200);
    door.stopTaking();
    const turn = await fetch(`${door.url}/api/messages`, { method: 'POST', body: '{}' });
    assert.deepEqual([await ready(), turn.status], [503, 503]);
    await door.close();
  });
});
