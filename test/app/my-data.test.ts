import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { erasureKind } from '../../src/features/people/erasing/erasure.js';
import { textsIn } from '../../src/texts/texts.js';
import { doesEverything, olle, setUp, takesOver, vera, worksInOffice } from '../support/busy-person.js';
import { groupChannel, type Somebody, startTalk, type Talk } from '../support/case-talk.js';
import { channelOf, saidIn } from '../support/conversation.js';
import { filesWith } from '../support/data-left.js';

const veras = [vera.id, vera.name, vera.chat, vera.aadObjectId];

/** The data that the only card in what was said carries for this button. */
const buttonIn = (said: string, verb: string): object => {
  const found = new RegExp(`\\{"verb":"${verb.replace('.', '\\.')}"[^}]*\\}`, 'u').exec(said);
  return found === null ? {} : JSON.parse(found[0]);
};

describe('somebody’s own data in conversation', () => {
  let talk: Talk;
  before(async () => {
    talk = await startTalk();
    await setUp(talk);
    await doesEverything(talk, vera);
    await doesEverything(talk, olle);
    await worksInOffice(talk, vera, olle);
  });
  after(() => talk.bot.close());

  /** The whole, as a client without files gets it, but for when that was. */
  const wholeOf = async (who: Somebody): Promise<Record<string, unknown>> => {
    const said: readonly { attachments?: readonly { content: { body: readonly { id?: string; value?: string }[] } }[] }[] = JSON.parse(
      await talk.presses(who, { verb: 'person.dataFile' }),
    );
    const { body = [] } = said.flatMap((one) => one?.attachments ?? [])[0]?.content ?? {};
    const { Hämtat: _, ...whole } = JSON.parse(body.find(({ id }) => id === 'content')?.value ?? '{}');
    return whole;
  };
  const confirmation = async (who: Somebody): Promise<object> => buttonIn(await talk.says(who, 'radera mina uppgifter'), 'person.erase');

  it('is not shown where others read', async () => {
    for (const text of ['mina uppgifter', 'radera mina uppgifter']) {
      const said = await talk.saysIn(groupChannel, vera, text);
      assert.match(said, /i privat chatt/);
      assert.doesNotMatch(said, /AdaptiveCard|hemlig/);
    }
    for (const verb of ['person.myData', 'person.dataFile', 'person.dataPage', 'person.eraseForm', 'person.erase']) {
      const conversation = channelOf(groupChannel);
      const pressed = await talk.bot.exchange({ from: { id: vera.id, name: vera.name }, conversation, text: undefined, value: { verb } });
      assert.doesNotMatch(saidIn(groupChannel, pressed), /hemlig/, verb);
    }
  });

  it('is shown on one card, by what it is and how much there is, unnamed things too', async () => {
    const said = await talk.says(vera, 'mina uppgifter');
    for (const heading of [
      ...['Så når jag dig (1)', 'Ditt språk (1)', 'Grupper och roller (1)', 'Svar inför möten (2)', 'När du har velat säga något (1)'],
      ...['Utskick till dig om möten (1)', 'Påminnelser (1)', 'Utvärderingar (1)', 'Det du har skrivit till back office (2)'],
      ...['Förslag till ordlistan (1)', 'Ditt arbete med ordlistan (3)', 'Ditt arbete i back office (2)'],
    ])
      assert.ok(said.includes(heading), heading);
    assert.match(said, /hemligt svar av 29:vera/);
    assert.match(said, /En hemlig idé av 29:vera/);
    assert.match(said, /När en utvärdering stänger/);
    assert.doesNotMatch(said, /29:olle/);
  });

  it('is handed over whole, and readable', async () => {
    const whole = JSON.stringify(await wholeOf(vera));
    for (const part of ['namngivet svar', 'hemligt svar', 'En namngiven fråga', 'En hemlig idé', 'Ett förslag', 'en hemlig kommentar'])
      assert.ok(whole.includes(`${part} av 29:vera`), part);
    assert.match(whole, /"Om vad":"29:vera-person"/);
    assert.ok(whole.includes(`"${textsIn('sv').evaluation.statements.worthwhile}":"5"`));
    assert.match(whole, /en anteckning.*ett svar från stödfunktionen.*Tog hand om det/u);
    assert.doesNotMatch(whole, /29:olle|Olle/);
  });

  it('is not erased before somebody else has taken over what only they do', async () => {
    const said = await talk.says(vera, 'radera mina uppgifter');
    assert.match(said, /Be en kollega ta över det/);
    assert.deepEqual(buttonIn(said, 'person.erase'), {});
    await takesOver(talk);
  });

  it('is described before it is erased: what goes, what stays and why', async () => {
    const said = await talk.says(vera, 'radera mina uppgifter');
    assert.match(said, /Det här tar jag bort.*Svar inför möten \(2\).*Det här blir kvar, av de här skälen.*ligger kvar i Teams/u);
    assert.match(said, /utan ditt namn\. Den som frågade behöver dem/);
  });

  it('is erased by nobody else, and not by an old or changed button', async () => {
    const own = await confirmation(vera);
    const [before, others] = [await wholeOf(vera), await wholeOf(olle)];
    const forged = [own, { ...own, person: vera.id }, { verb: 'person.erase', person: vera.id }];
    for (const value of forged) assert.match(await talk.presses(olle, value), /Den knappen gäller inte/);
    for (const value of [{ ...own, asked: '2026-11-01T00:00:00.000Z' }, { ...own, token: '' }, { verb: 'person.erase' }])
      assert.match(await talk.presses(vera, value), /Den knappen gäller inte/);
    await talk.bot.delivers();
    assert.deepEqual([await wholeOf(vera), await wholeOf(olle)], [before, others]);
  });

  it('is erased, and the receipt is the last thing that is sent', async () => {
    const theirs = JSON.stringify(await wholeOf(olle));
    const button = await confirmation(vera);
    assert.ok((await filesWith(talk.bot.directory, veras)).length > 8);
    assert.match(await talk.presses(vera, button, { id: 'the press' }), /Nu raderar jag/);
    assert.match(await talk.presses(vera, button, { id: 'the press' }), /håller redan på/);
    assert.match(await talk.says(vera, 'radera mina uppgifter'), /håller redan på/);
    await talk.bot.delivers();
    await talk.bot.goesTo('2026-12-01T14:40:30.000Z');
    assert.match(talk.sentTo(vera.chat).at(-1) ?? '', /Klart! Allt jag kunde radera om dig är borta/);
    await talk.bot.goesTo('2026-12-01T14:41:00.000Z');
    assert.deepEqual(await filesWith(talk.bot.directory, veras), []);
    // What Olle was told stays his, by somebody without a name.
    assert.equal(JSON.stringify(await wholeOf(olle)), theirs.replaceAll(vera.name, textsIn('sv').editors.someone));
  });

  it('does not come back by itself: not with the next steps of the meeting, and not with a card that is brought up to date', async () => {
    const before = talk.sentTo(vera.chat).length;
    await talk.bot.goesTo('2026-12-20T09:00:00.000Z');
    // The clock stands still while what has become due is delivered: what shows a text is brought up to date first.
    await talk.bot.goesTo('2026-12-20T09:00:01.000Z');
    assert.deepEqual(await filesWith(talk.bot.directory, veras), []);
    assert.equal(talk.sentTo(vera.chat).length, before);
    assert.deepEqual(await talk.bot.store.find(erasureKind, 'all'), []);
    const numbers = (await talk.bot.store.find(caseKind, caseKey.all)).map(({ body }) => body.thread[0]?.text ?? '');
    assert.equal(numbers.length, 3);
  });

  it('begins anew when they write again', async () => {
    const said = await talk.says(vera, 'mina uppgifter');
    assert.match(said, /Så når jag dig \(1\)/);
    assert.doesNotMatch(said, /Svar inför möten/);
  });
});
