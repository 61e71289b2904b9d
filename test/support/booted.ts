import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startConnectorStub } from './connector-stub.js';
import { incomingActivity } from './incoming-activity.js';

export interface Booted {
  readonly url: string;
  readonly admin: string;
}

/**
 * Waits for the built bot that was just begun, asks it "vad betyder RSG?" as Teams would, and whether it is ready; then stops it with
 * SIGTERM. `meanwhile`: what else is looked at while it runs. Rejects when any of it is not as it should be.
 */
export async function askBooted(bot: ChildProcess, meanwhile: (booted: Booted) => Promise<void> = async () => undefined): Promise<void> {
  const connector = await startConnectorStub();
  let errors = '';
  bot.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  try {
    const booted = await started(bot, () => errors);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(incomingActivity(connector.serviceUrl));
    const response = await fetch(`${booted.url}/api/messages`, { method: 'POST', headers, body });
    assert.equal(response.status, 200);
    const [sent] = await connector.receives(1);
    assert.match(JSON.stringify(sent?.body), /Sjukvårdsregional samverkansgrupp/);
    assert.equal((await fetch(`${booted.admin}/readyz`)).status, 200);
    await meanwhile(booted);
    const exited = once(bot, 'exit');
    bot.kill('SIGTERM');
    assert.deepEqual((await exited)[0], 0);
    assert.equal(errors, '', 'the bot prints nothing that needs explaining');
  } finally {
    bot.kill('SIGKILL');
    await connector.close();
  }
}

async function started(bot: ChildProcess, errors: () => string): Promise<Booted> {
  let printed = '';
  for await (const chunk of bot.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += String(chunk);
    const [, url, admin] = /"event":"started","url":"([^"]+)","admin":"([^"]+)"/.exec(printed) ?? [];
    if (url === undefined || admin === undefined) continue;
    bot.stdout?.resume();
    return { url, admin };
  }
  throw new Error(`The bot ended before it had started: ${errors()}`);
}
