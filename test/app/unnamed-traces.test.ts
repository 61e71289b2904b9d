import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { numberIn, officeChannel, somebody, startTalk, type Talk } from '../support/case-talk.js';

const vera = somebody('Vera', 'vera');
const others = ['Olle', 'Musa', 'Karin'].map((name) => somebody(name, name.toLowerCase()));
const stina = somebody('Stina', 'stina');

describe('what somebody does without name, in the first days of a month', () => {
  let talk: Talk;
  let number: string;

  /** Every file that there is, with what is in it. */
  async function files(): Promise<ReadonlyMap<string, string>> {
    const all = await readdir(talk.bot.directory, { recursive: true, withFileTypes: true });
    const paths = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    const read = await Promise.all(
      paths.map(async (path) => [path.slice(talk.bot.directory.length), await readFile(path, 'utf8')] as const),
    );
    return new Map(read);
  }

  /** The folders of the files that something changes, once for each file. */
  async function changedBy(act: () => Promise<unknown>): Promise<readonly string[]> {
    const earlier = await files();
    await act();
    await talk.bot.delivers();
    const later = await files();
    const paths = [...new Set([...earlier.keys(), ...later.keys()])].filter((path) => earlier.get(path) !== later.get(path));
    return paths.map((path) => path.split('/')[1] ?? '').sort();
  }

  before(async () => {
    talk = await startTalk();
    for (const who of [vera, ...others, stina]) await talk.says(who, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    await talk.bot.goesTo('2026-12-01T10:00:00.000Z');
    await talk.saysIn(officeChannel, stina, 'kö');
  });
  after(() => talk.bot.close());

  it('changes its own document and no other', async () => {
    const ask = () => talk.presses(vera, { verb: 'case.send', text: 'Får jag ta med någon?', identity: 'unnamed', form: 'f' });
    assert.deepEqual(
      await changedBy(async () => {
        number = numberIn(await ask());
      }),
      // Its number, which is drawn by chance, has a document of its own.
      ['case', 'case-number'],
    );
    assert.deepEqual(await changedBy(() => talk.presses(vera, { verb: 'case.followUp', number, text: 'Det på tisdag.' })), ['case']);
  });

  it('is answered with nothing written elsewhere, whether they are reached or not', async () => {
    const answer = (text: string) => talk.pressesIn(officeChannel, stina, { verb: 'case.reply', number, text });
    assert.deepEqual(await changedBy(() => answer('Ja.')), ['case']);
    talk.bot.connector.answerTo(/vera-chat/u, { status: 403, code: 'ConversationBlockedByUser' });
    talk.bot.connector.answerTo(/\/v3\/conversations$/u, { status: 201, body: { id: vera.chat } });
    assert.deepEqual(await changedBy(() => answer('Och mer.')), ['case', 'undelivered']);
  });
});
