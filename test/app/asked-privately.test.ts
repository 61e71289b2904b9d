import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { inChannel, startWithGroup } from '../support/conversation.js';
import type { WholeBot } from '../support/whole-bot.js';

const { general, hearing } = textsIn('sv');

describe('a question in a channel that is to be answered privately', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
  });
  after(() => bot.close());

  const questions = ['svara mig privat: vad betyder NPO?', 'jag vågar inte fråga i gruppen men vad är ett NPO'];
  const wordsOfAnswer = /nationellt programområde/iu;
  const ask = async (text: string) => {
    const requests = await bot.connector.during(() => bot.exchange(inChannel('Vera', text)));
    const isInChannel = ({ path }: { readonly path: string }): boolean => decodeURIComponent(path).includes('tacv2');
    return {
      inChannel: JSON.stringify(requests.filter(isInChannel).map(({ body }) => body)),
      elsewhere: JSON.stringify(requests.filter((one) => !isInChannel(one)).map(({ body }) => body)),
    };
  };

  for (const question of questions) {
    it(`is answered in personal chat, and the channel is told only that it is there: "${question}"`, async () => {
      const { inChannel: said, elsewhere } = await ask(question);
      assert.doesNotMatch(said, wordsOfAnswer);
      assert.ok(said.includes(hearing.answeredPrivately));
      assert.match(elsewhere, wordsOfAnswer);
    });
  }

  it('is answered nowhere when there is no way to the personal chat', async () => {
    bot.connector.answerTo(/\/v3\/conversations$/u, { status: 403, code: 'ConversationBlockedByUser' });
    for (const question of questions) {
      const { inChannel: said } = await ask(question);
      assert.doesNotMatch(said, wordsOfAnswer);
      assert.ok(said.includes(general.openPersonalChat) && !said.includes(hearing.answeredPrivately));
    }
  });
});
