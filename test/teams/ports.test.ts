import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openPorts } from '../../src/teams/ports.js';
import { incomingActivity } from '../support/incoming-activity.js';
import { keepingLog } from '../support/keeping-log.js';

const local = { port: 0, host: '127.0.0.1', adminPort: 0, adminHost: '127.0.0.1' };

describe('the ports', () => {
  it('says that Lotsen is up while it is put together, and takes no turn and moves no clock before there is an app', async () => {
    const log = keepingLog();
    const ports = await openPorts('local', local, log);
    const post = (path: string, body: object) =>
      fetch(`${ports.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const answered = await Promise.all([
      fetch(`${ports.url}/healthz`),
      fetch(`${ports.url}/readyz`),
      post('/api/messages', incomingActivity('http://localhost:9/')),
      post('/dev/clock', { advance: 'P1D' }),
    ]);
    await Promise.all(answered.map((response) => response.text()));
    await ports.close();
    assert.deepEqual(
      answered.map(({ status }) => status),
      [200, 503, 503, 503],
    );
    assert.deepEqual(log.logged, []);
  });

  it('says that Lotsen is not ready, and begins no turn, from the moment it is being stopped', async () => {
    const ports = await openPorts('local', local, keepingLog());
    const admit = () => assert.fail('a turn is begun');
    ports.leadTo({ admit, ready: async () => undefined, metrics: async () => '' });
    const ready = async () => (await fetch(`${ports.adminUrl}/readyz`)).status;
    assert.equal(await ready(), 200);
    ports.stopTaking();
    const turn = await fetch(`${ports.url}/api/messages`, { method: 'POST', body: '{}' });
    assert.deepEqual([await ready(), turn.status], [503, 503]);
    await ports.close();
  });
});
