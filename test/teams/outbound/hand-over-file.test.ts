import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { startWholeBot, type WholeBot } from '../../support/whole-bot.js';

const recorded = (
  name: string,
): { readonly activity: { readonly name: string; readonly value: { readonly uploadInfo: { uploadUrl: string } } } } =>
  JSON.parse(readFileSync(new URL(`../../fixtures/activities/file-consent-${name}.json`, import.meta.url), 'utf8'));

describe('a file for somebody in personal chat', () => {
  let bot: WholeBot;
  let takes = true;
  const uploaded: (readonly [string, string | Uint8Array])[] = [];
  before(async () => {
    bot = await startWholeBot(undefined, async (url, content) => {
      uploaded.push([url, content]);
      return takes;
    });
  });
  after(() => bot.close());

  const says = (changes: object) => bot.exchange(changes);
  const agrees = (name: string) => {
    const { name: invoke, value } = recorded(name).activity;
    return says({ type: 'invoke', name: invoke, text: undefined, value });
  };
  const asks = { text: undefined, value: { verb: 'person.dataFile' } };

  it('is offered first, with its name and size', async () => {
    const [offer, ...more] = (await says(asks)).sent;
    assert.deepEqual(more, []);
    const [card] = (offer?.['attachments'] ?? []) as readonly {
      contentType: string;
      name: string;
      content: { sizeInBytes: number; acceptContext: object };
    }[];
    assert.equal(card?.contentType, 'application/vnd.microsoft.teams.card.file.consent');
    assert.equal(card?.name, 'mina-uppgifter-2026-11-22.json');
    assert.ok((card?.content.sizeInBytes ?? 0) > 200);
    assert.deepEqual(card?.content.acceptContext, { verb: 'person.dataFile', answerIn: 'sv' });
    assert.deepEqual(uploaded, []);
  });

  it('is written where Teams has made room for it, once it is agreed to', async () => {
    const { body, sent } = await agrees('accepted');
    assert.deepEqual(body, {});
    const [[url, content] = ['', '']] = uploaded;
    assert.equal(url, recorded('accepted').activity.value.uploadInfo.uploadUrl);
    assert.equal(JSON.parse(String(content))['Om vem'], 'Testperson');
    assert.match(JSON.stringify(sent), /ligger i din OneDrive.*teams\.card\.file\.info.*"uniqueId":"u-1","fileType":"json"/u);
  });

  it('is shown as pages when it cannot be handed over, or the client takes no files', async () => {
    takes = false;
    assert.match(JSON.stringify((await agrees('accepted')).sent), /gick inte att skicka.*Allt om dig/u);
    bot.connector.answerNext({ status: 400, code: 'BadArgument' });
    assert.match(JSON.stringify((await says(asks)).sent), /file\.consent.*Allt om dig/u);
  });

  it('is not made when it is declined', async () => {
    const before = uploaded.length;
    assert.match(JSON.stringify((await agrees('declined')).sent), /Då skickar jag ingen fil/);
    assert.equal(uploaded.length, before);
  });

  it('that nobody knows of is refused', async () => {
    assert.match(JSON.stringify((await agrees('malformed')).sent), /fungerar inte längre/);
  });
});
