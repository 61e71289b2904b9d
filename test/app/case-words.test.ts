import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { caseNumbered, groupChannel, numberIn, officeChannel, somebody, startTalk, type Talk } from '../support/case-talk.js';

const vera = somebody('Vera', 'vera');
const olle = somebody('Olle', 'olle');
const stina = somebody('Stina', 'stina');
const bo = somebody('Bo', 'bo');
const payChannel = '19:arvode@thread.tacv2';
const personalNumber = '19121212-1212';

const askersWords = (n: string) => [
  ...[`ärende ${n}: smygord`, `svara på ${n}: smygord`, `mer om ${n}: smygord`, `more about ${n}: smygord`, `fråga ${n}: smygord`],
  ...[`ärende ${n}`, `löst ${n}`, `ta tillbaka ${n}`, `ja, ta tillbaka ${n}`, `solved ${n}`, `withdraw ${n}`, `yes, take back ${n}`],
];
const officesWords = (n: string) => [
  ...[`svara på ${n}: smygord`, `fråga tillbaka ${n}: smygord`, `anteckna ${n}: smygord`, `stäng ${n}: smygord`, `ask back ${n}: smygord`],
  ...[`ta ${n}`, `släpp ${n}`, `stäng ${n}`, `öppna ${n}`, `ta upp idén ${n}: smygord`, `kö ${n}`, `ärende ${n}`, `reopen ${n}`],
];

describe('a case that is worked in words', () => {
  let talk: Talk;
  let number: string;
  before(async () => {
    talk = await startTalk();
    for (const who of [vera, olle, stina, bo]) await talk.says(who, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    await talk.saysIn(payChannel, bo, 'back office vinter-och-is');
    number = numberIn(await talk.says(vera, 'skicka utan namn: Får jag ta med krokodilen?'));
    await talk.says(olle, 'skicka med mitt namn: Får jag komma?');
    await talk.bot.delivers();
  });
  after(() => talk.bot.close());

  const kept = async () => JSON.stringify(await caseNumbered(talk, number));
  const history = async () => (await caseNumbered(talk, number))?.body.history.map(({ deed }) => deed) ?? [];

  for (const [where, says, words] of [
    ['another asker', (text: string) => talk.says(olle, text), [askersWords, officesWords]],
    ['the office’s own people in personal chat', (text: string) => talk.says(stina, text), [askersWords, officesWords]],
    ['a group’s channel', (text: string) => talk.saysIn(groupChannel, olle, text), [askersWords, officesWords]],
    ['another back office', (text: string) => talk.saysIn(payChannel, bo, text), [askersWords, officesWords]],
    ['its asker in a group’s channel', (text: string) => talk.saysIn(groupChannel, vera, text), [askersWords, officesWords]],
  ] as const)
    it(`is neither shown to nor changed by ${where}`, async () => {
      const unchanged = await kept();
      for (const text of words.flatMap((of) => of(number))) {
        assert.doesNotMatch(await says(text), /krokodil/u, text);
        assert.equal(await kept(), unchanged, text);
      }
    });

  it('is led to the private way where others read, and none of the words are repeated', async () => {
    for (const who of [vera, olle])
      for (const text of askersWords(number)) {
        const said = await talk.saysIn(groupChannel, who, text);
        assert.doesNotMatch(said, /smygord/u, text);
        if (text.includes('ärende') || text.includes('smygord'))
          assert.match(said, /Jag svarar dig i privat chatt|I’ll answer you in a private chat/u, text);
      }
    for (const text of officesWords(number)) assert.doesNotMatch(await talk.saysIn(groupChannel, olle, text), /smygord/u, text);
    for (const text of ['privat fråga: 3 av oss har smygord', 'fråga: 12 smygord', 'privat fråga: 1. smygord'])
      assert.match(await talk.saysIn(groupChannel, vera, text), /^(?!.*smygord).*Jag svarar dig i privat chatt/u, text);
  });

  it('takes no personal number, from nobody', async () => {
    const unchanged = await kept();
    for (const text of [`ärende ${number}: ${personalNumber}`, `skicka utan namn: ${personalNumber}`])
      assert.match(await talk.says(vera, text), /Ta bort personnumret/u, text);
    for (const said of ['svara på N', 'fråga tillbaka N', 'anteckna N', 'stäng N', 'ta upp idén N']) {
      const reply = await talk.saysIn(officeChannel, stina, `${said.replace('N', number)}: ${personalNumber}`);
      assert.match(reply, /Ta bort personnumret/u, said);
      assert.ok(!reply.includes('121212'), said);
    }
    assert.equal(await kept(), unchanged);
    assert.equal((await talk.bot.store.find(caseKind, caseKey.all)).length, 2);
  });

  it('goes through every state by them', async () => {
    for (const [who, text, deed] of [
      [stina, 'ta N', 'claimed'],
      [stina, 'släpp N', 'released'],
      [stina, 'fråga tillbaka om ärende N: vilken?', 'askedBack'],
      [vera, 'ärende N: den gröna', 'followedUp'],
      [vera, 'fråga N: den med hatt', 'followedUp'],
      [stina, 'ask back N: which one?', 'askedBack'],
      [stina, 'anteckna i N: kolla', 'noted'],
      [stina, 'svara på N: ja', 'replied'],
      [stina, 'stäng N, tack', 'closed'],
      [stina, 'öppna N igen', 'reopened'],
      [vera, 'löst N', 'solved'],
      [vera, 'ja, ta tillbaka N', 'withdrawn'],
    ] as const) {
      const typed = text.replace('N', number);
      await (who === vera ? talk.says(vera, typed) : talk.saysIn(officeChannel, who, typed));
      assert.equal((await history()).at(-1), deed, typed);
    }
  });
});
