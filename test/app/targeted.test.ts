import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../src/texts/texts.js';
import { executing, from, groupConversation, inChannel, said, startWithGroup } from '../support/conversation.js';
import { groupPlace } from '../support/groups.js';
import { posted } from '../support/meetings.js';
import { type TargetedChat, targetedChat } from '../support/targeted-chat.js';
import type { WholeBot } from '../support/whole-bot.js';

const [sv, en] = [textsIn('sv'), textsIn('en')];
const vera = '29:vera';
const groupChat = { isGroup: true, conversationType: 'groupChat', id: '19:chat@thread.v2', tenantId: 't' };

describe('what is for one person alone in a channel or group chat', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let chat: TargetedChat;
  before(async () => {
    bot = await startWithGroup();
    chat = targetedChat(bot.connector, bot.now);
    await bot.store.change(meetingKind, 'm1', () => ({ body: posted(), outcome: undefined }));
    await bot.goesTo('2026-11-25T10:00:00.000Z');
    // What people write is learnt with the first message that needs it, which takes long where the machine is busy.
    await typed('ser ni fram emot helgen');
  });
  beforeEach(() => chat.clear());
  after(() => bot.close());

  const typed = (text: string, conversation: object = groupConversation) => bot.exchange(inChannel('Vera', text, conversation));
  const pressed = (message: string, verb: string, data: object, changes: object = {}) =>
    bot.exchange({ ...from('Vera'), ...executing(verb, data), conversation: groupConversation, replyToId: message, ...changes });
  /** As a client does it that knows no Action.Execute. */
  const submitted = (message: string, verb: string, data: object) =>
    bot.exchange({ ...from('Vera'), text: undefined, value: { verb, ...data }, conversation: groupConversation, replyToId: message });

  const private_: readonly (readonly [string, RegExp | string])[] = [
    ['jag orkar inte leva längre', sv.general.wayOut.crisis.title],
    ['I want to kill myself', en.general.wayOut.crisis.title],
    ['jag känner mig orolig för att säga vad jag tycker', sv.hearing.worryTitle],
    ['mina svar', sv.meetings.mineNone],
    ['mina frågor', sv.backOffice.listTitle],
    ['my questions', en.backOffice.listTitle],
    ['fråga hur gör jag med arvodet?', sv.backOffice.askTitle],
    ['mitt uppdrag', /Ingen har fyllt i ditt uppdrag|Du är inte företrädare/u],
    ['my assignment', /Nobody has filled in your assignment|You are not a representative/u],
    ['logga tid 2 timmar', sv.timeLog.formTitle],
    ['min tid', sv.timeLog.none],
    ['någon att prata med', sv.peers.title],
    ['introduktion', sv.introduction.title],
    ['är vi redo?', sv.introduction.checkTitle],
    ['mina uppgifter', sv.myData.title],
    ['radera mina uppgifter', sv.myData.eraseTitle],
    ['svara mig privat: vad betyder NPO?', /nationellt programområde/iu],
    ['jag vågar inte fråga i gruppen men vad är ett NPO', /nationellt programområde/iu],
  ];
  for (const [text, answer] of private_) {
    for (const conversation of [groupConversation, groupChat]) {
      it(`is shown to whoever wrote it only, and said nowhere else: "${text}" in ${conversation.conversationType}`, async () => {
        await typed(text, conversation);
        const shown = chat.shownTo(vera).join('\n');
        if (typeof answer === 'string') assert.ok(shown.includes(answer), shown);
        else assert.match(shown, answer);
        assert.equal(chat.messages().length, 1);
        assert.equal(chat.shownToAll(), '');
        assert.equal(chat.inPersonalChats(), '');
      });
    }
  }

  it('is beside the answer, of a personnummer, that it should be deleted', async () => {
    await typed('vad betyder NPO? jag heter 811218-9876');
    assert.ok(chat.shownTo(vera).join().includes(sv.general.personalNumberSeen));
    assert.ok(!chat.shownToAll().includes(sv.general.personalNumberSeen));
  });

  it('hangs in the thread where it was asked for, and names neither sender nor conversation there', async () => {
    await typed('mina frågor');
    assert.deepEqual(
      chat.messages().map(({ to, root }) => [to, root]),
      [[vera, '1']],
    );
  });

  it('stands in a group chat by itself, or in the thread of the chat', async () => {
    await typed('mina frågor', groupChat);
    await bot.exchange({ ...inChannel('Vera', 'mina frågor', groupChat), channelData: { thread: { id: '1650' } } });
    assert.deepEqual(
      chat.messages().map(({ root }) => root),
      [undefined, '1650'],
    );
  });

  it('is an answer that is to be for the chair only, as a form with what was written: it has not been sent', async () => {
    await typed('svara 1 bara till ordföranden: mer tid');
    const [form = ''] = chat.shownTo(vera);
    assert.ok(form.includes('preparation.answer') && form.includes('mer tid'));
    assert.deepEqual((await bot.store.get(meetingKind, 'm1'))?.answers, []);
  });

  describe('and its buttons', () => {
    const cases = async () => (await bot.store.find(caseKind, 'open')).length;
    const form = async (): Promise<string> => {
      await typed('fråga hur gör jag med arvodet?');
      return chat.messages()[0]?.id ?? '';
    };

    it('are answered in place, to whoever pressed, and the message is changed to what they were answered', async () => {
      const message = await form();
      const before = await cases();
      const answered = await pressed(message, 'case.send', { text: 'hur gör jag med arvodet?', identity: 'unnamed' });
      assert.equal(await cases(), before + 1);
      await bot.delivers();
      const [now = ''] = chat.shownTo(vera);
      assert.ok(said(answered).includes('case.withdrawForm') && now.includes('case.withdrawForm'));
      assert.equal(chat.messages().length, 1);
      assert.equal(chat.shownToAll(), '');
    });

    it('change the message where the client sends them as a message of its own', async () => {
      const message = await form();
      const before = await cases();
      await submitted(message, 'case.send', { text: 'hur gör jag med arvodet?', identity: 'unnamed' });
      assert.equal(await cases(), before + 1);
      assert.deepEqual(
        chat.messages().map(({ id }) => id),
        [message],
      );
      assert.ok(chat.shownTo(vera)[0]?.includes('case.withdrawForm'));
      assert.equal(chat.shownToAll(), '');
    });

    it('are answered in a new message when the old one was taken away after 24 hours', async () => {
      const message = await form();
      await bot.goesTo(new Date(bot.now() + 24 * 3_600_000 + 1_000).toISOString());
      assert.deepEqual(chat.messages(), []);
      const recipient = { id: '28:lotsen', name: 'Lotsen', isTargeted: true };
      const value = { verb: 'case.mine' };
      await bot.exchange({ ...from('Vera'), text: undefined, value, recipient, conversation: groupConversation, replyToId: message });
      assert.equal(chat.messages().length, 1);
      assert.notEqual(chat.messages()[0]?.id, message);
      assert.equal(chat.shownToAll(), '');
    });

    it('pressed by anybody else are as any button of a card that all can see', async () => {
      const message = await form();
      const value = { verb: 'case.mine' };
      await bot.exchange({ ...from('Musa'), text: undefined, value, conversation: groupConversation, replyToId: message });
      assert.equal(chat.shownTo(vera).length, 1);
      assert.equal(chat.shownTo('29:musa').length, 1);
    });
  });

  describe('written with a slash', () => {
    const slash = (text: string) => {
      const recipient = { id: '28:lotsen', name: 'Lotsen', isTargeted: true };
      return bot.exchange({ ...from('Vera'), text, recipient, conversation: groupConversation });
    };
    for (const text of ['vad betyder NPO?', '/lotsen vad betyder NPO?', '/Lotsen what does NPO mean?']) {
      it(`is answered without a mention, and to whoever wrote it: "${text}"`, async () => {
        await slash(text);
        assert.match(chat.shownTo(vera).join(), /Nationellt programområde/u);
        assert.equal(chat.shownToAll(), '');
      });
    }

    it('has been read by nobody: an answer for the chair only is taken at once', async () => {
      await slash('svara 1 bara till ordföranden: mer tid');
      assert.equal((await bot.store.get(meetingKind, 'm1'))?.answers[0]?.by.as, 'chairOnly');
      assert.equal(chat.shownTo(vera).length, 1);
      assert.equal(chat.shownToAll(), '');
    });
  });

  it('that is asked for by a button, "only for me", is shown there, and the card that was pressed says nothing more', async () => {
    const answered = await pressed('card', 'case.mine', { private: true });
    assert.ok(chat.shownTo(vera)[0]?.includes(sv.backOffice.listTitle));
    assert.ok(!said({ ...answered, sent: [] }).includes(sv.general.seePersonalChat));
  });
});

for (const refusal of [
  { status: 403, code: 'BotNotInConversationRoster' },
  { status: 400, code: 'BadArgument' },
]) {
  describe(`where Teams refuses with ${refusal.status} to show something to one person`, () => {
    let bot: WholeBot;
    let tried = 0;
    beforeEach(async () => {
      bot = await startWithGroup();
      tried = 0;
      bot.connector.takeTargeted(() => {
        tried += 1;
        return refusal;
      });
    });
    afterEach(() => bot.close());
    const others = (sent: readonly { readonly path: string; readonly body: unknown }[]): string =>
      JSON.stringify(sent.filter(({ path }) => decodeURIComponent(path).includes(groupPlace.id) && !path.includes('isTargeted')));
    const asked = (text: string) => bot.connector.during(() => bot.exchange(inChannel('Vera', text)));
    const { title } = sv.general.wayOut.crisis;

    it('it comes in personal chat, and the others see only that there was an answer', async () => {
      const sent = await asked('jag orkar inte leva längre');
      assert.ok(JSON.stringify(sent.filter(({ path }) => !path.includes('isTargeted'))).includes(title));
      assert.ok(!others(sent).includes(title) && others(sent).includes(sv.hearing.answeredPrivately));
    });

    it('a button opens it where there is no personal chat either', async () => {
      bot.connector.answerTo(/\/v3\/conversations$/u, { status: 403, code: 'ConversationBlockedByUser' });
      const sent = await asked('jag orkar inte leva längre');
      assert.ok(!others(sent).includes(title) && others(sent).includes('help.aside'));
      const mine = others(await asked('mina frågor'));
      assert.ok(mine.includes(sv.backOffice.listPrivately) && mine.includes('case.mine'));
    });

    it('that is remembered for the place, and tried again after an hour', async () => {
      await asked('mina frågor');
      const first = tried;
      await asked('mina frågor');
      assert.equal(tried, first);
      await bot.goesTo('2026-11-22T10:00:01.000Z');
      await asked('mina frågor');
      assert.ok(tried > first);
    });
  });
}
