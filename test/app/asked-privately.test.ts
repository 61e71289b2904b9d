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

  const questions = [
    ...[
      'svara mig privat: vad betyder NPO?',
      'jag vågar inte fråga i gruppen men vad är ett NPO',
      'skicka svaret till mig privat, vad är NPO?',
    ],
    ...['jag vill inte att de andra ser men vad betyder NPO', 'kan du dm:a mig vad NPO betyder?', 'utan att de andra ser: vad är NPO?'],
    ...['det är pinsamt att fråga här men vad är NPO', 'vad är NPO, jag vågar knappt fråga', 'förklara NPO för mig privat'],
    ...['please reply privately, what is NPO', 'can you DM me what NPO means', 'I do not want the others to see, what is NPO?'],
  ];
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
      assert.ok(said.includes(hearing.answeredPrivately) || said.includes(textsIn('en').hearing.answeredPrivately));
      assert.match(elsewhere, wordsOfAnswer);
    });
  }

  it('is answered nowhere when there is no way to the personal chat', async () => {
    bot.connector.answerTo(/\/v3\/conversations$/u, { status: 403, code: 'ConversationBlockedByUser' });
    for (const question of questions) {
      const { inChannel: said } = await ask(question);
      assert.doesNotMatch(said, wordsOfAnswer);
      assert.ok(
        [general, textsIn('en').general].some(({ openPersonalChat }) => said.includes(openPersonalChat)) &&
          !said.includes(hearing.answeredPrivately),
      );
    }
  });

  it('is not thought of where the words say something else', async () => {
    for (const question of ['vad är NPO? skriv så att alla ser', 'vad betyder NPO för alla andra?'])
      assert.match((await ask(question)).inChannel, wordsOfAnswer, question);
  });
});
