import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { FileText } from '../../src/core/files/shared-file.js';
import { findTerms } from '../../src/features/glossary/lookup/terms-in-file.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { mentioning } from '../support/conversation.js';
import { filesWith } from '../support/data-left.js';
import { groupPlace, groupWith } from '../support/groups.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const invitation = [
  ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'SUMMARY:Decembermötet', 'DTSTART:20261201T130000Z', 'DTEND:20261201T143000Z'],
  ...['LOCATION:Rum 4', 'DESCRIPTION:1. Mötet öppnas\\n2. SIP', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

let next: FileText = { ok: true, text: '' };
let asked: readonly string[] = [];
let bot: WholeBot;
before(async () => {
  bot = await startWholeBot(async (_file, _by, terms) => {
    asked = terms?.map(({ abbr }) => abbr) ?? [];
    return next.ok && terms !== undefined ? { found: findTerms(next.text, terms), ...next } : next;
  });
});
after(() => bot.close());

const search = (term: string) =>
  bot.post({
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId: 'glossary.search',
      parameters: [{ name: term === '' ? 'initialRun' : 'term', value: term === '' ? 'true' : term }],
    },
  });

const titles = (body: unknown): string[] => {
  const { composeExtension } = body as { composeExtension: { attachments: { preview: { content: { title: string } } }[] } };
  return composeExtension.attachments.map(({ preview }) => preview.content.title);
};

describe('the message extension', () => {
  it('finds by the first letters and by the full name, as cards that can be put into a message', async () => {
    assert.deepEqual(titles((await search('RS')).body).slice(0, 2), ['RSG', 'RSK']);
    const { body } = await search('nationell arbets');
    assert.equal(titles(body)[0], 'NAG');
    assert.match(JSON.stringify(body), /"contentType":"application\/vnd\.microsoft\.card\.adaptive"/);
  });

  it('shows the most asked for before anything is typed, and the nine groups before anybody has asked', async () => {
    assert.equal(titles((await search('')).body)[0], 'NPO');
    for (const text of ['SIP?', 'vad betyder SIP?']) await bot.post({ text });
    assert.equal(titles((await search('')).body)[0], 'SIP');
  });

  it('lists the abbreviations of a message in a dialog for the one who asked', async () => {
    const count = bot.connector.received.length;
    const payload = { body: { contentType: 'html', content: '<div>Vi ses p&aring; <b>LPO</b>&nbsp;och NAG</div>' } };
    const { body } = await bot.post({
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: { commandId: 'glossary.explainMessage', commandContext: 'message', messagePayload: payload },
    });
    const shown = JSON.stringify(body);
    assert.ok(shown.includes(`"title":"${textsIn('sv').glossary.extensionMessageTitle}"`));
    assert.ok(shown.indexOf('Lokalt/regionalt programområde') < shown.indexOf('Nationell arbetsgrupp'));
    assert.equal(bot.connector.received.length, count, 'nothing is posted where others see it');
  });

  it('opens a private question about a message, with its words to keep or take away, and nothing of who wrote it', async () => {
    const count = bot.connector.received.length;
    const payload = {
      body: { contentType: 'html', content: '<div>RSG tar upp det i <b>maj</b>, 811218-9876</div>' },
      from: { user: { displayName: 'Nisse Avsändare' } },
    };
    const value = { commandId: 'case.aboutMessage', commandContext: 'message', messagePayload: payload };
    const { body } = await bot.post({ type: 'invoke', name: 'composeExtension/fetchTask', value });
    const shown = JSON.stringify(body);
    assert.ok(shown.includes(JSON.stringify(textsIn('sv').backOffice.askAbout('RSG tar upp det i maj, …')).slice(1, -1)));
    assert.match(shown, /case\.send/u);
    assert.doesNotMatch(shown, /Nisse|811218/u);
    assert.equal(bot.connector.received.length, count, 'nothing is posted where others see it');
    const data = { verb: 'case.send', text: 'Vad betyder det för oss?', identity: 'unnamed' };
    const sent = await bot.post({ type: 'invoke', name: 'composeExtension/submitAction', value: { commandId: 'case.aboutMessage', data } });
    assert.match(JSON.stringify(sent.body), /case\.withdrawForm/u);
  });

  it('says so when the message has none', async () => {
    const payload = { body: { contentType: 'text', content: 'hej på er' } };
    const value = { commandId: 'glossary.explainMessage', messagePayload: payload };
    const { body } = await bot.post({ type: 'invoke', name: 'composeExtension/fetchTask', value });
    assert.match(JSON.stringify(body), /Jag hittar inga förkortningar i det meddelandet/);
  });
});

describe('an attached file', () => {
  const send = async (name: string, changes: object = {}) => {
    const content = { downloadUrl: 'https://tenant.sharepoint.com/f', fileType: 'docx', uniqueId: '1' };
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name, content }];
    const count = bot.connector.received.length;
    await bot.post({ text: '', attachments, ...changes });
    return bot.connector.received.slice(count).map(({ body }) => JSON.stringify(body));
  };

  it('is answered with its abbreviations under its name', async () => {
    next = { ok: true, text: 'NPO och RSG tar upp PSVF.' };
    const [answer = ''] = await send('dagordning.docx');
    assert.match(answer, /Förkortningar i dagordning\.docx/);
    assert.match(answer, /Nationellt programområde/);
  });

  it('is looked through where it is read, and not by whoever answers everybody', async () => {
    next = { ok: true, text: 'NPO', found: { known: [[asked.indexOf('RSG')], [-1]], unknown: ['QXJ'] } };
    const [answer = ''] = await send('dagordning.docx');
    assert.match(answer, /Sjukvårdsregional samverkansgrupp.*QXJ/u);
    assert.doesNotMatch(answer, /Nationellt programområde/u);
  });

  it('that is an invitation makes the form of a meeting, ready to check, whatever is written beside it', async () => {
    next = { ok: true, text: invitation };
    await bot.store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined }));
    for (const text of ['', 'planera möte']) {
      const sent = (await send('möte.ics', { text, from: { id: '29:petra', name: 'Petra' } })).join();
      for (const part of ['Decembermötet', '2026-12-01', '14:00', '15:30', 'Rum 4', 'meeting.save', groupPlace.id])
        assert.ok(sent.includes(part), part);
    }
    assert.doesNotMatch((await send('möte.ics', { from: { id: '29:vera', name: 'Vera' } })).join(), /Decembermötet/);
  });

  it('is an invitation whatever it is called', async () => {
    next = { ok: true, text: invitation };
    const sent = (await send('invite.txt', { from: { id: '29:petra', name: 'Petra' } })).join();
    for (const part of ['Decembermötet', '2026-12-01', 'meeting.save']) assert.ok(sent.includes(part), part);
  });

  it('is not needed where the invitation is pasted, as a calendar writes it or as people copy it', async () => {
    const copied = 'planera möte\nDecembermötet\nNär: tisdag 1 december 2026 14:00-15:30\nVar: Rum 4\n\n1. Mötet öppnas\n2. SIP';
    for (const text of [invitation, `planera möte\n${invitation}`, copied]) {
      const count = bot.connector.received.length;
      await bot.post({ text, from: { id: '29:petra', name: 'Petra' } });
      const sent = JSON.stringify(bot.connector.received.slice(count).map(({ body }) => body));
      for (const part of ['Decembermötet', '2026-12-01', '14:00', '15:30', 'Rum 4', '2. SIP'])
        assert.ok(sent.includes(part), `${part} of ${text}`);
    }
  });

  it('is answered clearly when it cannot be read', async () => {
    for (const [because, words] of [
      ['broken', /trasig/],
      ['encrypted', /lösenord/],
      ['imagesOnly', /bara bilder/],
      ['tooManyPages', /300 sidor/],
      ['tooLarge', /20 MB/],
      ['notTeamsHost', /kunde inte hämta/],
    ] as const) {
      next = { ok: false, because };
      assert.match((await send('a.docx')).join(), words);
    }
  });

  it('is said to belong in the personal chat where Teams does not hand it over', async () => {
    const attachments = [{ contentType: 'reference', name: 'a.docx', contentUrl: 'https://tenant.sharepoint.com/f' }];
    const conversation = { conversationType: 'groupChat', id: '19:g@thread.v2', tenantId: 't' };
    const answer = await send('a.docx', { attachments, conversation, ...mentioning('') });
    assert.match(answer.join(), /privat chatt/);
  });

  it('leaves nothing of itself in the log or the store', async () => {
    next = { ok: true, text: 'HEMLIGHETEN om NPO' };
    assert.match((await send('hemlig.docx')).join(), /Nationellt programområde/);
    assert.ok(bot.log.logged.length > 0);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /HEMLIG|hemlig/);
    assert.deepEqual(await filesWith(bot.directory, ['HEMLIG', 'hemlig']), []);
  });
});
