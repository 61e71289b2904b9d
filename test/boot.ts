import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startConnectorStub } from './support/connector-stub.js';
import { incomingActivity } from './support/incoming-activity.js';

/** Boots the built bot, asks "vad betyder RSG?" as Teams would, and stops it again: used by `.ci/boot`. */
const directory = await mkdtemp(join(tmpdir(), 'lotsen-boot-'));
const connector = await startConnectorStub();
const bot = spawn(process.execPath, ['dist/main.js'], {
  env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'info' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
let errors = '';
bot.stderr.on('data', (chunk: Buffer) => {
  errors += chunk.toString();
});
try {
  const url = await started();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(incomingActivity(connector.serviceUrl));
  const response = await fetch(`${url}/api/messages`, { method: 'POST', headers, body });
  assert.equal(response.status, 200);
  const [sent] = await connector.receives(1);
  assert.match(JSON.stringify(sent?.body), /Sjukvårdsregional samverkansgrupp/);
  assert.equal((await fetch(`${url}/readyz`)).status, 200);
  const exited = once(bot, 'exit');
  bot.kill('SIGTERM');
  assert.deepEqual((await exited)[0], 0);
  assert.equal(errors, '', 'the bot prints nothing that needs explaining');
  console.log('The built bot answers.');
} finally {
  bot.kill('SIGKILL');
  await connector.close();
  await rm(directory, { recursive: true, force: true });
}

async function started(): Promise<string> {
  let printed = '';
  for await (const chunk of bot.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const url = /"event":"started","url":"([^"]+)"/.exec(printed)?.[1];
    if (url !== undefined) {
      bot.stdout.resume();
      return url;
    }
  }
  throw new Error(`The bot ended before it had started: ${errors}`);
}
