import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { addressKind } from '../../src/core/people/address.js';
import { documentPath } from '../../src/storage/lowdb/document-path.js';
import { channelOf, inChannel, said } from '../support/conversation.js';
import { groupPlace } from '../support/groups.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

describe('somebody in a place whose address cannot be written', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
  });
  after(() => bot.close());

  it('gets an answer all the same, and is remembered with the next turn that can be written', async () => {
    const id = groupPlace.id;
    const inTheWay = `${join(bot.directory, documentPath('address', id))}.tmp`;
    await mkdir(inTheWay, { recursive: true });
    assert.match(said(await bot.exchange(inChannel('Vera', 'vad betyder RSG?'))), /Sjukvårdsregional samverkansgrupp/u);
    const warnings = bot.log.logged.filter(({ level }) => level === 'warn').map(({ event, fields }) => [event, fields['error']]);
    assert.deepEqual(warnings, [['address.notKept', 'EISDIR']]);
    await rm(inTheWay, { recursive: true });
    await bot.exchange(inChannel('Vera', 'vad betyder RSG?'));
    assert.equal((await bot.store.get(addressKind, id))?.kind, 'channel');
  });

  it('is remembered anew when what was written of them cannot be read any more', async () => {
    const id = '19:other@thread.tacv2';
    const file = join(bot.directory, documentPath('address', id));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '{"schema":');
    assert.match(said(await bot.exchange(inChannel('Olle', 'vad betyder RSG?', channelOf(id)))), /Sjukvårdsregional samverkansgrupp/u);
    assert.equal((await bot.store.get(addressKind, id))?.kind, 'channel');
  });
});
