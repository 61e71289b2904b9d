import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Place } from '../../../../src/core/request.js';
import { textRefused } from '../../../../src/features/back-office/case/case-step.js';
import { caseListener } from '../../../../src/features/back-office/case/says.js';
import { queueListener } from '../../../../src/features/back-office/queue/says.js';
import { officePlace } from '../../../support/offices.js';
import { placeOf } from '../../../support/requests.js';

const N = '7KQ2ABCD';
const words = 'ABCDEFGH';
const personal = placeOf('personal');
const heard = (text: string, place: Place) => caseListener(text, place, { id: '29:x' as never, name: '' });

describe('what is said about a case by its number', () => {
  for (const [text, verb, input] of [
    ['ärende 123: jag åker tåg', 'case.followUp', { number: '123', text: 'jag åker tåg' }],
    ['svara på 1234: jag åker tåg', 'case.followUp', { number: '1234', text: 'jag åker tåg' }],
    ['fråga 123: jag åker tåg', 'case.followUp', { number: '123', text: 'jag åker tåg', orNew: 'true' }],
    ['Fråga: 123: jag åker tåg', 'case.followUp', { number: '123', text: 'jag åker tåg', orNew: 'true' }],
    ['question 123: I go by train', 'case.followUp', { number: '123', text: 'I go by train', orNew: 'true' }],
    ['löst 123', 'case.solved', { number: '123' }],
    ['ja, ta tillbaka 123', 'case.withdraw', { number: '123' }],
    [`ärende ${N}: jag åker tåg`, 'case.followUp', { number: N, text: 'jag åker tåg' }],
    [`Svara på ärende ${N} jag åker tåg.`, 'case.followUp', { number: N, text: 'jag åker tåg.' }],
    [`mer om ${words}: en sak till`, 'case.followUp', { number: words, text: 'en sak till' }],
    [`${N.toLowerCase()}: en sak till`, 'case.followUp', { number: N.toLowerCase(), text: 'en sak till' }],
    [`more about ${N}: one more thing`, 'case.followUp', { number: N, text: 'one more thing' }],
    [`löst ${N}!`, 'case.solved', { number: N }],
    [`det är löst: ärende ${N}`, 'case.solved', { number: N }],
    [`solved ${N}`, 'case.solved', { number: N }],
    [`ta tillbaka ${N}`, 'case.withdrawForm', { number: N }],
    [`take back case ${N}`, 'case.withdrawForm', { number: N }],
    [`ja, ta tillbaka ${N}`, 'case.withdraw', { number: N }],
    [`yes take back ${N}`, 'case.withdraw', { number: N }],
    ['skicka utan namn: Får jag\ngå hem?', 'case.send', { text: 'Får jag\ngå hem?', identity: 'unnamed', offered: 'true' }],
    ['skicka med mitt namn: Får jag gå hem?', 'case.send', { text: 'Får jag gå hem?', identity: 'named', offered: 'true' }],
    ['skicka idé utan namn: mer kaffe', 'case.send', { text: 'mer kaffe', kind: 'idea', identity: 'unnamed', offered: 'true' }],
    ['send my concern with my name: noise', 'case.send', { text: 'noise', kind: 'concern', identity: 'named', offered: 'true' }],
    ['send without a name: may I?', 'case.send', { text: 'may I?', identity: 'unnamed', offered: 'true' }],
  ] as const)
    it(`is heard in a chat of one's own: "${text}"`, () => {
      const { verb: said, input: given } = heard(text, personal) ?? assert.fail();
      assert.deepEqual([said, given], [verb, input]);
    });

  for (const [text, verb, input] of [
    ['ta 123', 'case.claim', { number: '123' }],
    ['svara på 123: ja, det går bra', 'case.reply', { number: '123', text: 'ja, det går bra' }],
    ['fråga tillbaka om ärende 123: vilket möte?', 'case.askBack', { number: '123', text: 'vilket möte?' }],
    ['stäng 123', 'case.close', { number: '123', text: undefined }],
    ['stäng #1234: det är klart', 'case.close', { number: '1234', text: 'det är klart' }],
    ['fråga 123: min man är sjuk', 'queue.case', { number: '123' }],
    [`ta ${N}`, 'case.claim', { number: N }],
    [`take case ${N}`, 'case.claim', { number: N }],
    [`släpp ärende ${N}`, 'case.release', { number: N }],
    [`svara på ${N}: ja, det går bra`, 'case.reply', { number: N, text: 'ja, det går bra' }],
    [`answer ${N}: yes`, 'case.reply', { number: N, text: 'yes' }],
    [`fråga tillbaka ${N}: vilket möte?`, 'case.askBack', { number: N, text: 'vilket möte?' }],
    [`anteckna i ${N}: kolla`, 'case.note', { number: N, text: 'kolla' }],
    [`stäng ${N}`, 'case.close', { number: N, text: undefined }],
    [`Stäng ärende ${N}, tack!`, 'case.close', { number: N, text: undefined }],
    [`stäng ${N}: det är klart`, 'case.close', { number: N, text: 'det är klart' }],
    [`ta upp idén ${N}: den är bra`, 'case.close', { number: N, text: 'den är bra', ending: 'takenUp' }],
    [`ta inte upp idén ${N}: den finns`, 'case.close', { number: N, text: 'den finns', ending: 'notTakenUp' }],
    [`öppna ${N} igen`, 'case.reopen', { number: N }],
    ['skicka utan namn: min man är sjuk', 'case.sendForm', {}],
    ['skicka min oro utan namn: min man är sjuk', 'case.sendForm', {}],
    // What is said of one's own goes no further than the number.
    [`ärende ${N}: min man är sjuk`, 'queue.case', { number: N }],
    [`${N}: min man är sjuk`, 'queue.case', { number: N }],
    [`mer om ${N}: min man är sjuk`, 'queue.case', { number: N }],
    [`löst ${N}`, 'queue.case', { number: N }],
    [`ja, ta tillbaka ${N}`, 'queue.case', { number: N }],
  ] as const)
    it(`is heard in a channel: "${text}"`, () => {
      const { verb: said, input: given } = heard(text, officePlace) ?? assert.fail();
      assert.deepEqual([said, { ...(given as object) }], [verb, input]);
    });

  it('is not heard in what says no number, nor in a heading or a long text', () => {
    for (const text of [
      'svara 1: ja',
      'STYRELSE: punkt 1',
      'löst',
      'ta tillbaka mitt svar',
      'svara snabbare i telefon',
      'ärende hanterat: allt är klart',
      'ärende om arvode: hej',
      'svara på 100 frågor: gärna',
      'mer om 300 kronor i arvode',
      '123: en sak till',
      'fråga 12: vilken sal?',
      'fråga 12345: vilken sal?',
      `ärende ${N}`,
    ])
      assert.equal(heard(text, personal), undefined, text);
    for (const text of [
      'ta protokoll',
      'stäng dörren',
      'svara på engelska',
      'svara på 100 frågor',
      'svara på 123, 124 och 125',
      'ta upp arvodet',
      `stäng ${N} och ta nästa`,
    ])
      assert.equal(heard(text, officePlace), undefined, text);
  });

  it('is heard in a text that is too long too, which is then refused rather than taken for something else', () => {
    const long = 'x '.repeat(20_000);
    for (const [said, place, verb] of [
      [`ärende ${N}: ${long}`, personal, 'case.followUp'],
      ['skicka utan namn: '.concat(long), personal, 'case.send'],
      [`svara på ${N}: ${long}`, officePlace, 'case.reply'],
    ] as const) {
      const { verb: told, input } = heard(said, place) ?? assert.fail(verb);
      assert.deepEqual([told, textRefused((input as { text: string }).text)], [verb, 'tooLong']);
    }
    assert.equal(heard(`skicka utan namn: ${long}`, officePlace)?.verb, 'case.sendForm');
  });

  it('shows one’s own case in a chat of one’s own, and that of the queue in a channel', () => {
    const shows = (text: string, place: Place) => queueListener(text, place, { id: '29:x' as never, name: '' })?.verb;
    for (const text of [`ärende ${N}`, 'ärende 123', 'fråga 123', 'Question 1234'])
      assert.deepEqual([shows(text, personal), shows(text, officePlace)], ['case.show', 'queue.case'], text);
  });
});
