import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { newServerPlace, type ServerPlace, serverUrl } from '../storage/postgres/postgres-place.js';
import { type ConnectorStub, startConnectorStub } from '../support/connector-stub.js';
import { channelOf, from, inChannel, press } from '../support/conversation.js';
import { person, roster } from '../support/groups.js';
import { incomingActivity } from '../support/incoming-activity.js';
import { planWith } from '../support/meetings.js';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const loader = import.meta.resolve('tsx');

const texts = textsIn('sv');

const describeProcesses = (server: string): unknown =>
  describe('Lotsen with DATABASE_URL and no credentials', function () {
    this.timeout(180_000);
    let place: ServerPlace;
    let directory: string;
    let connector: ConnectorStub;
    const running: ChildProcess[] = [];

    beforeEach(async () => {
      place = await newServerPlace(server);
      directory = await mkdtemp(join(tmpdir(), 'lotsen-process-'));
      connector = await startConnectorStub();
    });
    afterEach(async () => {
      for (const child of running.splice(0)) {
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      }
      await connector.close();
      await rm(directory, { recursive: true });
      await place.remove();
    });

    /** Resolves with where it listens. */
    const start = (): Promise<string> => {
      const child = spawn(process.execPath, [`--import=${loader}`, main], {
        cwd: directory,
        env: { PATH: process.env['PATH'], PORT: '0', ADMIN_PORT: '0', DATABASE_URL: place.url },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      running.push(child);
      return new Promise((resolve, reject) => {
        child.once('exit', () => reject(new Error('It has ended')));
        createInterface(child.stdout).on('line', (line) => {
          const { event, url } = JSON.parse(line) as { event: string; url?: string };
          if (event === 'started' && url !== undefined) resolve(url);
        });
      });
    };
    const write = (url: string, id: string, text: string) =>
      connector.during(() =>
        fetch(`${url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(incomingActivity(connector.serviceUrl, { id, text })),
        }),
      );
    /** Everything that can be read of what came of it. */
    const posts = async (url: string, changes: object): Promise<string> => {
      let body = '';
      const received = await connector.during(async () => {
        const response = await fetch(`${url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(incomingActivity(connector.serviceUrl, changes)),
        });
        body = await response.text();
      });
      return JSON.stringify([body, ...received.map((one) => one.body)]);
    };
    const said = async (url: string, id: string, text: string): Promise<string> =>
      JSON.stringify((await write(url, id, text)).map(({ body }) => body));
    const moveClock = async (url: string, move: object): Promise<string> => {
      const response = await fetch(`${url}/dev/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(move),
      });
      return ((await response.json()) as { now: string }).now;
    };

    it('is as many instances as one likes: they have one clock, and know what somebody has chosen at another one', async () => {
      const [one, other] = await Promise.all([start(), start()]);
      assert.match(await said(one, 'a1', 'byt till engelska'), /English/u);
      assert.match(await said(other, 'a2', 'RSG'), /"lang":"en"/u);
      const now = await moveClock(one, { advance: 'P30D' });
      await wait(500);
      const after = await moveClock(other, { advance: 'PT1S' });
      const difference = Date.parse(after) - Date.parse(now);
      assert.ok(difference >= 0 && difference < 60_000, `${now} ${after}`);
    });

    it('does what one activity asks for once, whichever instances it comes to, and undoes and erases at one what was done at another', async () => {
      connector.answerTo(/\/pagedmembers/u, { status: 200, body: { members: roster } });
      const [one, other] = await Promise.all([start(), start()]);
      const channel = { conversation: channelOf('19:lag@thread.tacv2') };
      const count = async (kind: string): Promise<number> =>
        Number((await place.driver.query('select count(*)::int as n from documents where kind = $1', [kind]))[0]?.['n']);
      const group = { name: 'LAG SIP', type: 'lag', area: '', representatives: person('Vera') };
      await posts(one, { id: 'a1', ...press('Petra', 'group.save', group), ...channel });
      assert.equal(await count('group'), 1);

      const date = new Date(Date.now() + 14 * 24 * 3_600_000).toISOString().slice(0, 10);
      const saving = { id: 'a2', ...press('Petra', 'meeting.save', { ...planWith(), date }), ...channel };
      await Promise.all([posts(one, saving), posts(other, saving), posts(one, saving)]);
      assert.equal(await count('meeting'), 1);
      const undo = await posts(other, { id: 'a3', ...inChannel('Petra', 'ångra'), ...channel });
      assert.ok(
        [texts.meetings.undone.plan, texts.meetings.undone.planTold].some((one) => undo.includes(one)),
        undo,
      );
      assert.ok((await posts(one, { id: 'a4', ...inChannel('Petra', 'ångra'), ...channel })).includes(texts.meetings.undoNothing));

      await posts(one, { id: 'a5', ...from('Vera'), text: 'byt till engelska' });
      assert.equal(await count('person'), 1);
      const asked = await posts(other, { id: 'a6', ...from('Vera'), text: 'erase my data' });
      const [, moment, token] = /"asked":"([^"]+)","token":"([^"]+)"/u.exec(asked.replaceAll('\\"', '"')) ?? [];
      await posts(one, { id: 'a7', ...from('Vera'), text: undefined, value: { verb: 'person.erase', asked: moment, token } });
      for (let patience = 0; (await count('person')) > 0 && patience < 300; patience += 1) await wait(100);
      assert.equal(await count('person'), 0);
      assert.match(await posts(other, { id: 'a8', ...from('Vera'), text: 'RSG' }), /"lang":"sv"/u);
    });

    it('says what to mend where it may create no tables, and never the password', async () => {
      const role = `${place.name}_limited`;
      await place.driver.query('revoke create on schema public from public');
      await place.server.query(`create role ${role} login`);
      const address = new URL(place.url);
      address.username = role;
      address.password = 'hem/l@gt%?';
      const env = { PATH: process.env['PATH'], PORT: '0', ADMIN_PORT: '0', DATABASE_URL: address.href };
      const child = spawn(process.execPath, [`--import=${loader}`, main], { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
      const [said, faults, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
      await place.server.query(`drop role ${role}`);
      assert.equal(code, 1);
      assert.match(faults, /The database cannot be used just now: ENORIGHTS\.\n- The doctor says what to mend/u);
      assert.match(said, /"event":"start.failed","error":"ENORIGHTS"/u);
      assert.doesNotMatch(said + faults, /hem.*l.*gt/u);
    });

    it('asks people to try again while the database is away, says so to whoever runs it, and is back by itself', async () => {
      const url = await start();
      const { somethingWentWrong } = textsIn('sv').general;
      try {
        await place.server.query(`alter database ${place.name} with allow_connections false`);
        await place.cut('all');
        assert.ok((await said(url, 'a1', 'byt till engelska')).includes(somethingWentWrong));
        const ready = await fetch(`${url}/readyz`);
        assert.deepEqual([ready.status, await ready.json()], [503, { error: 'unavailable', because: 'EREFUSED' }]);
      } finally {
        await place.server.query(`alter database ${place.name} with allow_connections true`);
      }
      let status = 0;
      for (let patience = 0; status !== 200 && patience < 100; patience += 1) {
        await wait(100);
        status = (await fetch(`${url}/readyz`)).status;
      }
      assert.equal(status, 200);
      assert.match(await said(url, 'a1', 'byt till engelska'), /English/u);
    });
  });

// `.ci/run` starts a server.
if (serverUrl !== undefined) describeProcesses(serverUrl);
