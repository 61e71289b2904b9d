import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { addressKind } from '../../src/core/people/address.js';
import { documentPath } from '../../src/storage/lowdb/document-path.js';
import { from, said } from '../support/conversation.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

describe('somebody whose address cannot be written', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
  });
  after(() => bot.close());

  it('gets an answer all the same, and is remembered with the next turn that can be written', async () => {
    const id = from('Vera').from.id;
    const inTheWay = `${join(bot.directory, documentPath('address', id))}.tmp`;
    await mkdir(inTheWay, { recursive: true });
    assert.match(said(await bot.exchange({ ...from('Vera'), text: 'vad betyder RSG?' })), /Sjukvårdsregional samverkansgrupp/u);
    const warnings = bot.log.logged.filter(({ level }) => level === 'warn').map(({ event, fields }) => [event, fields['error']]);
    assert.deepEqual(warnings, [['address.notKept', 'EISDIR']]);
    await rm(inTheWay, { recursive: true });
    await bot.exchange({ ...from('Vera'), text: 'vad betyder RSG?' });
    assert.equal((await bot.store.get(addressKind, id))?.kind, 'personal');
  });

  it('is remembered anew when what was written of them cannot be read any more', async () => {
    const id = from('Olle').from.id;
    const file = join(bot.directory, documentPath('address', id));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '{"schema":');
    assert.match(said(await bot.exchange({ ...from('Olle'), text: 'vad betyder RSG?' })), /Sjukvårdsregional samverkansgrupp/u);
    assert.equal((await bot.store.get(addressKind, id))?.kind, 'personal');
  });
});
