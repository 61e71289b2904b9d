import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'mocha';
import { documentKinds } from '../src/features.js';
import { textsIn } from '../src/texts/texts.js';
import { channelOf, executing, from, inDialog, mentioning, said } from './support/conversation.js';
import { filesWith } from './support/data-left.js';
import { closed, everything, moved, opened, restored } from './support/earlier-directory.js';
import type { WholeBot } from './support/whole-bot.js';

const lag = '19:lag-sip@thread.tacv2';
const lpo = '19:lpo-gammal@thread.tacv2';
const office = '19:stod@thread.tacv2';
const fees = '19:arvode@thread.tacv2';

/** What the cards that are out carry. */
const meeting = '774552f11f7bfc9a1bbe';
const evaluation = '1f9c1445e78dea313aa5';
const oldEvaluation = '0425cf4efe116d7ce873';
const table = 'c4c4846421f27dfb';
const cases = { unnamed: 'C3E26B2B', fromChannel: 'LYY4KHAF', aboutFees: 'RKAQPNGB', thread: 'A64JDA9K', withdrawn: 'D9AWPHY3' };

/** Documents by kind. */
const kept = {
  address: 18,
  answer: 2,
  case: 9,
  'case-figures': 1,
  'code-tries': 2,
  erasure: 3,
  evaluation: 4,
  'evaluation-group': 2,
  'evaluation-pool': 1,
  'glossary-import': 1,
  greeting: 1,
  group: 2,
  meeting: 5,
  office: 1,
  pause: 1,
  person: 2,
  retention: 1,
  term: 8,
};

const { meetings, evaluation: evaluationTexts, backOffice, office: officeTexts, myData } = textsIn('sv');

const ways = {
  'a data directory of an earlier version': opened,
  'what was moved to PostgreSQL, where it goes on': moved,
  'what was restored from a backup of PostgreSQL, to which it was restored from a backup of files': restored,
};

for (const [what, open] of Object.entries(ways))
  describe(what, () => {
    let bot: WholeBot;
    before(async function () {
      this.timeout(60_000);
      bot = await open();
    });
    after(() => closed(bot));

    const post = async (changes: object): Promise<string> => said(await bot.exchange(changes));
    const says = (name: string, text: string) => post({ ...from(name), text });
    const presses = (name: string, verb: string, data: object = {}, more: object = {}) =>
      post({ ...from(name), text: undefined, value: { verb, ...data }, ...more });
    const types = (name: string, text: string, channel: string) =>
      post({ ...from(name), ...mentioning(text), conversation: channelOf(channel) });
    const pressesIn = (name: string, verb: string, data: object, channel: string) =>
      post({ ...from(name), ...executing(verb, data), conversation: channelOf(channel) });
    /** What comes to a conversation by a moment, or without the clock going on; all that is due is delivered by then. */
    const arrivesAt = async (conversation: string, act: () => Promise<unknown>): Promise<string> => {
      const received = await bot.connector.during(() => act().then(bot.delivers));
      return received
        .filter(({ path }) => decodeURIComponent(path).includes(`/${conversation}/`))
        .map(({ body }) => JSON.stringify(body))
        .join('\n');
    };

    it('is read whole: every document of every kind, and found by its keys', async () => {
      const all = await everything(bot);
      const counts = Object.entries(kept).map(([kind]) => [kind, all.filter((one) => one.kind === kind && one.body !== undefined).length]);
      assert.deepEqual(Object.fromEntries(counts), kept);
      for (const { kind, id, found } of all) assert.ok(found.every(Boolean), `${kind} ${id}`);
      const states = new Set(all.flatMap(({ outgoing }) => outgoing.map(({ state }) => state)));
      assert.deepEqual([...states].sort(), ['sent', 'undeliverable', 'waiting', 'withdrawn']);
      assert.deepEqual(
        bot.log.logged.filter(({ level }) => level !== 'info'),
        [],
      );
    });

    it('lists the meetings that are ahead, in the language that each has chosen', async () => {
      const list = await says('Vera', 'möten');
      for (const part of ['Decembermötet', 'Rum 5', 'tisdag 8 december', 'Januarimötet']) assert.ok(list.includes(part), part);
      assert.doesNotMatch(list, /Det inställda mötet/u);
      assert.match(await says('Musa', 'RSG?'), /Source:/u);
    });

    it('shows everybody their own answers, those without name too, and nobody else’s', async () => {
      const hers = await says('Vera', 'mina svar');
      assert.ok(hers.includes(meetings.mineTitle));
      for (const text of ['Ett namngivet svar.', 'Ett svar utan namn.', 'Något hemligt om resor.']) assert.ok(hers.includes(text), text);
      assert.doesNotMatch(hers, /Tages svar|till ordföranden\.|hemligt om tid/u);
      assert.ok((await says('Elin', 'mina svar')).includes(meetings.mineNone));
    });

    it('lets an answer without name be changed; the activity that brought it changes nothing when it comes again', async () => {
      const answer = { meeting, question: '2', visibility: 'unnamed' };
      await presses('Vera', 'preparation.answer', { ...answer, answer: 'Ett nytt svar utan namn.' });
      await presses('Vera', 'preparation.answer', { ...answer, answer: 'Ett svar utan namn.' }, { id: 'made-105' });
      const hers = await says('Vera', 'mina svar');
      assert.ok(hers.includes('Ett nytt svar utan namn.'));
      assert.doesNotMatch(hers, /Ett svar utan namn\./u);
    });

    it('delivers what was waiting: to somebody without name at once, through a seal of that time, and in the morning what may not disturb', async () => {
      assert.match(await arrivesAt('a:vera', bot.delivers), /Nej, kom när du kan\./u);
      const morning = await arrivesAt(lag, () => bot.goesTo('2026-12-02T06:30:00.000Z'));
      assert.ok(morning.includes(meetings.changedPlace('Rum 5')));
    });

    it('finishes the erasures that were under way, with a receipt, and nothing of those people is left', async () => {
      await bot.goesTo('2026-12-02T06:31:00.000Z');
      for (const chat of ['a:tage', 'a:nina']) {
        const sent = bot.connector.received.filter(({ path }) => decodeURIComponent(path).includes(`/${chat}/`));
        assert.deepEqual(
          sent.map(({ body }) => body?.['text']),
          [myData.eraseDone],
          chat,
        );
      }
      const theirs = ['29:tage', '29:nina', 'a:tage', 'a:nina', 'Tages svar', 'Ninas förslag'];
      assert.deepEqual(await filesWith(bot.directory, theirs), []);
      const left = JSON.stringify((await everything(bot)).filter(({ body }) => body !== undefined));
      assert.deepEqual(
        theirs.filter((one) => left.includes(one)),
        [],
      );
    });

    it('has its questions without name answered by the back office, and their askers get it', async () => {
      const told = await arrivesAt('a:vera', async () => {
        assert.match(await types('Stina', 'kö', office), new RegExp(`${cases.fromChannel}|${cases.unnamed}`, 'u'));
        await pressesIn('Stina', 'case.claim', { number: cases.unnamed }, office);
        await pressesIn('Stina', 'case.reply', { number: cases.unnamed, text: 'Bara vi två läser det.' }, office);
      });
      assert.match(told, /Bara vi två läser det\./u);
      assert.match(await says('Vera', 'mina frågor'), new RegExp(`${cases.unnamed}[\\s\\S]*Bara vi två läser det\\.`, 'u'));
      await pressesIn('Bo', 'case.reply', { number: cases.fromChannel, text: 'Säg bara nej.' }, office);
      const his = await post({ ...from('Olle'), ...inDialog('fetch', { verb: 'case.mine' }), conversation: channelOf(lag) });
      assert.match(his, /Säg bara nej\./u);
    });

    it('goes on with a case that waits for its asker, and with one under name', async () => {
      const news = await arrivesAt(fees, () => presses('Musa', 'case.followUp', { number: cases.aboutFees, text: 'The one in May.' }));
      assert.match(news, /The one in May\./u);
      assert.doesNotMatch(news, /Musa/u);
      assert.match(
        await arrivesAt('a:musa', () => pressesIn('Asta', 'case.reply', { number: cases.aboutFees, text: 'Snart.' }, fees)),
        /Snart\./u,
      );
      const shown = await presses('Vera', 'case.show', { number: cases.thread });
      for (const part of ['Får jag ta med någon på mötet?', 'Vilket möte gäller det?', 'Det i december.'])
        assert.ok(shown.includes(part), part);
      assert.doesNotMatch(shown, /En anteckning för oss/u);
      await pressesIn('Stina', 'case.reply', { number: cases.thread, text: 'Ja, en närstående.' }, office);
      assert.ok((await presses('Vera', 'case.solved', { number: cases.thread })).includes(backOffice.ended.solved));
    });

    it('finds the answer that was published', async () => {
      const offered = await presses('Elin', 'case.send', { text: 'Hur söker jag arvode?', identity: 'named' });
      assert.ok(offered.includes(backOffice.offersTitle));
      assert.match(offered, /Den som samordnar gruppen tar emot det efter mötet\./u);
    });

    it('explains what was accepted, to those whom it is for, and takes in what waited', async () => {
      assert.match(await says('Gun', 'vad betyder QXK?'), /Godkänd grupp/u);
      assert.match(await says('Vera', 'vad betyder QXM?'), /Gruppens egen mening/u);
      assert.doesNotMatch(await says('Gun', 'vad betyder QXM?'), /Gruppens egen mening/u);
      await types('Stina', 'godkänn QXJ', office);
      assert.match(await says('Gun', 'vad betyder QXJ?'), /Väntande grupp/u);
      await pressesIn('Bo', 'glossary.readTable', { table }, office);
      assert.match(await says('Gun', 'vad betyder QXU?'), /Tabellens andra/u);
    });

    it('remembers the wrong codes of a place', async () => {
      const fika = '19:fika@thread.tacv2';
      assert.ok((await types('Olle', 'back office gissning-tre', fika)).includes(officeTexts.wrongCode));
      assert.match(await types('Olle', 'back office gissning-fyra', fika), new RegExp(officeTexts.wait('.+'), 'u'));
    });

    it('takes answers to the open evaluation, a changed one once, and closes it with the result', async () => {
      const votes = (name: string, marks: object) =>
        presses(name, 'evaluation.answer', { evaluation, followed: '4', heard: '3', own1: '3', ...marks, role: 'representative' });
      const changed = await votes('Vera', { prepared: '3', clear: '4', perspective: '4', worthwhile: '5' });
      assert.ok(changed.includes(evaluationTexts.answered(4)));
      await votes('Sara', { prepared: '2', clear: '3', perspective: '1', worthwhile: '2' });
      await votes('Elin', { prepared: '5', clear: '1', perspective: '5', worthwhile: '4' });
      const result = await arrivesAt(lag, () => bot.goesTo('2026-12-02T15:00:00.000Z'));
      for (const part of [evaluationTexts.resultAnswers(6), 'Rummet var kallt.', 'Jag fick ordet', 'Kaffet var gott']) {
        assert.ok(result.includes(part), part);
      }
      const history = await says('Karin', 'resultat');
      const representatives = evaluationTexts.historyRepresentatives(6, 3);
      for (const part of ['Onsdagsmötet', 'Novembermötet', 'Det första mötet', representatives]) assert.ok(history.includes(part), part);
    });

    it('reminds before the meeting those who have not answered, but nobody who has paused', async () => {
      const received = await bot.connector.during(() => bot.goesTo('2026-12-04T08:00:00.000Z'));
      const reminded = received
        .filter(({ body }) => JSON.stringify(body ?? null).includes(meetings.reminderTitle))
        .map(({ path }) => decodeURIComponent(path));
      assert.deepEqual(
        ['elin', 'sara', 'vera'].filter((name) => reminded.some((path) => path.includes(`/a:${name}/`))),
        ['elin'],
      );
    });

    it('hands over all answers to whoever leads when answering ends', async () => {
      const handed = await arrivesAt('a:karin', () => bot.goesTo('2026-12-07T15:00:00.000Z'));
      for (const text of ['Ett namngivet svar.', 'Ett svar till ordföranden.', 'Ett nytt svar utan namn.'])
        assert.ok(handed.includes(text), text);
    });

    it('lets go of what has been kept long enough: a withdrawn case, an old evaluation, and a group that is gone', async () => {
      const isThere = async (kind: string, id: string): Promise<boolean> => {
        const known = documentKinds.find(({ name }) => name === kind) ?? assert.fail(kind);
        return (await bot.store.get(known, id)) !== undefined;
      };
      assert.deepEqual([await isThere('case', cases.withdrawn), await isThere('case-figures', '2026-12-01')], [false, true]);
      assert.equal(await isThere('group', lpo), true);
      await bot.goesTo('2027-02-17T09:00:00.000Z');
      assert.deepEqual([await isThere('group', lpo), await isThere('group', lag)], [false, true]);
      assert.equal(await isThere('evaluation', oldEvaluation), false);
      assert.deepEqual(
        bot.log.logged.filter(({ level }) => level === 'error'),
        [],
      );
    });
  });

describe('the index that an earlier version left beside its documents', () => {
  it('is removed: nothing needs it', async () => {
    const bot = await opened();
    const names = await readdir(bot.directory);
    await closed(bot);
    assert.deepEqual([names.includes('case'), names.includes('.index')], [true, false]);
  });
});
