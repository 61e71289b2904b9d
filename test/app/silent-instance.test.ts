import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { noNeighbours } from '../../src/core/store/neighbours.js';
import { StoreAway } from '../../src/core/store/store-away.js';
import { said } from '../support/conversation.js';
import { startWholeBot } from '../support/whole-bot.js';

describe('an instance that the others take for dead', () => {
  it('answers, but is not ready, and says why', async () => {
    const fault = new StoreAway('EDISKFULL', undefined);
    const bot = await startWholeBot(undefined, undefined, {
      now: '2026-11-22T09:00:00.000Z',
      directory: () => mkdtemp(join(tmpdir(), 'lotsen-silent-')),
      neighbours: { ...noNeighbours(), silentBecause: () => fault },
    });
    const why = await bot.ready().catch((error: unknown) => error);
    const answer = said(await bot.exchange({ text: 'vad betyder RSG?' }));
    await bot.close();
    await rm(bot.directory, { recursive: true });
    assert.equal(why, fault);
    assert.match(answer, /samverkansgrupp/u);
  });
});
