import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { introductionId, introductionKey, introductionKind } from '../../src/features/introduction/introduction.js';
import { materialKind } from '../../src/features/introduction/material.js';
import { introductionData } from '../../src/features/introduction/personal-data.js';
import { textsIn } from '../../src/texts/texts.js';
import { from, inChannel, press, said, saidIn, startWithGroup } from '../support/conversation.js';
import { groupPlace, groupWith, person, roster } from '../support/groups.js';
import { checkedWith, vettedAnswers } from '../support/sample-introduction.js';
import type { WholeBot } from '../support/whole-bot.js';

const { introduction: texts } = textsIn('sv');
const own = (name: string) => from(name).conversation;
const answer = (id: string) => vettedAnswers.read(id, 'sv')?.answer ?? assert.fail(id);

describe('the introduction in conversation', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
  });
  after(() => bot.close());
  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const stored = (name: string) => bot.store.get(introductionKind, introductionId('representative', person(name)));

  it('starts when somebody asks for it, and shows where they are after that', async () => {
    const first = await say({ ...from('Vera'), text: 'introduktion' });
    for (const part of [texts.opened.first, texts.head(1, 5), answer('min-roll')]) assert.ok(first.includes(part), part);
    assert.ok(
      (await say(press('Vera', 'introduction.next', { audience: 'representative', step: 'welcome' }, own('Vera')))).includes(
        answer('tre-nivaer'),
      ),
    );
    const here = await say({ ...from('Vera'), text: 'Introduktion' });
    assert.ok(here.includes(texts.opened.here) && here.includes(texts.where('LAG Suicidprevention', texts.kinds.lag)));
  });

  it('goes on, waits and ends by the words on its buttons, typed', async () => {
    assert.ok((await say({ ...from('Vera'), text: 'nästa' })).includes(texts.head(3, 5)));
    assert.ok((await say({ ...from('Vera'), text: 'next' })).includes('step 4 of 5'));
    assert.ok((await say({ ...from('Vera'), text: 'senare' })).includes(texts.putOff('måndag 30 november')));
    assert.equal((await stored('Vera'))?.comes, 'again');
    assert.ok((await say({ ...from('Vera'), text: 'Hoppa över!' })).includes(texts.skipped));
    assert.equal((await stored('Vera'))?.state, 'skipped');
  });

  it('hears those words as something else where no introduction is going on', async () => {
    for (const text of ['senare', 'nästa', 'hoppa över']) {
      const heard = await say({ ...from('Olle'), text });
      assert.ok(!heard.includes(texts.noneGoing), text);
    }
    assert.equal(await stored('Olle'), undefined);
  });

  it('is shown to nobody else in a channel', async () => {
    const answered = await bot.exchange(inChannel('Vera', 'introduktion'));
    const openly = saidIn(groupPlace.id, answered);
    assert.ok(said(answered).includes(texts.head(1, 5)) && !openly.includes(texts.head(1, 5)));
    assert.ok(openly.includes(textsIn('sv').hearing.answeredPrivately));
  });

  it('moves nobody but whoever presses', async () => {
    await say({ ...from('Olle'), text: 'introduktion' });
    const before = await stored('Vera');
    await say(press('Olle', 'introduction.next', { audience: 'representative', step: 'rights' }, own('Olle')));
    assert.deepEqual([(await stored('Olle'))?.step, await stored('Vera')], ['people', before]);
  });

  it('takes what the group’s coordinators add as a step of its own, and takes it from nobody else', async () => {
    const piece = { group: groupPlace.id, heading: 'Så hittar du', text: 'Ingång 3', link: 'https://region.example/karta' };
    for (const name of ['Vera', 'Karin', 'Musa']) {
      assert.ok((await say(press(name, 'introduction.material', piece, own(name)))).includes(texts.onlyCoordinators), name);
    }
    const wrong = await say(press('Petra', 'introduction.material', { ...piece, link: 'http://region.example' }, own('Petra')));
    assert.ok(wrong.includes(texts.materialMistakes.notHttps) && wrong.includes('Ingång 3'));
    assert.equal(await bot.store.get(materialKind, groupPlace.id), undefined);
    const numbered = await say(press('Petra', 'introduction.material', { ...piece, text: '19121212-1212' }, own('Petra')));
    assert.ok(numbered.includes(texts.materialMistakes.personalNumber));
    assert.ok((await say(press('Petra', 'introduction.material', piece, own('Petra')))).includes(texts.materialSaved));
    const shown = await say(press('Olle', 'introduction.next', { audience: 'representative', step: 'people' }, own('Olle')));
    for (const part of [texts.head(6, 6), 'Ingång 3', 'https://region.example/karta', texts.finish]) assert.ok(shown.includes(part), part);
    assert.ok((await say({ ...from('Olle'), text: 'nästa' })).includes(texts.ended.representative));
  });

  it('asks the chair eight questions, says what follows, and keeps nothing of it', async () => {
    const openly = saidIn(groupPlace.id, await bot.exchange(inChannel('Karin', 'är vi redo?')));
    assert.ok(openly.includes(textsIn('sv').hearing.answeredPrivately) && !openly.includes(texts.checks.agreement.question));
    assert.ok((await say({ ...from('Karin'), text: 'introduktion' })).includes(texts.steps.receive.title));
    assert.ok((await say({ ...from('Karin'), text: 'är vi redo?' })).includes(texts.checks.followUp.question));
    const some = { ...checkedWith('yes'), papers: 'no' };
    const result = await say(press('Karin', 'introduction.checked', some, own('Karin')));
    for (const part of [texts.verdicts.nearly, texts.checkSum(7, 8), texts.checks.papers.advice, texts.checkKept])
      assert.ok(result.includes(part), part);
    assert.ok((await say(press('Karin', 'introduction.checked', { voice: 'no' }, own('Karin')))).includes(texts.checkMissing));
    const kept = await bot.store.find(introductionKind, introductionKey.person(person('Karin')));
    assert.deepEqual(
      kept.map(({ body }) => [body.audience, body.state]),
      [['chair', 'done']],
    );
    assert.doesNotMatch(JSON.stringify(kept), /papers|nearly|"no"/u);
  });

  it('is in "mina uppgifter", and goes with them', async () => {
    const mine = await say({ ...from('Vera'), text: 'mina uppgifter' });
    assert.ok(mine.includes(texts.audiences.representative));
    await introductionData(bot.store, { at: async () => undefined }).erase(person('Vera'), '2026-11-22T09:00:00.000Z' as Instant);
    assert.deepEqual([await stored('Vera'), (await stored('Olle'))?.state], [undefined, 'done']);
  });
});

describe('an introduction that comes by itself', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
    await bot.store.change(groupKind, groupPlace.id, () => ({
      body: groupWith({ representatives: [person('Vera')], chair: undefined, revision: 4 }),
      outcome: undefined,
    }));
    bot.connector.answerTo(/\/pagedmembers/u, {
      status: 200,
      body: { members: roster.map(({ id, name }) => ({ id, name, userRole: 'user' })) },
    });
    for (const name of ['Olle', 'Karin', 'Vera']) await bot.exchange({ ...from(name), text: 'tack' });
  });
  after(() => bot.close());
  const stored = (name: string, audience: 'representative' | 'chair' = 'representative') =>
    bot.store.get(introductionKind, introductionId(audience, person(name)));
  const save = (changes: object) =>
    bot.exchange(
      press('Petra', 'group.save', {
        name: 'LAG Suicidprevention',
        type: 'lag',
        area: '',
        language: 'sv',
        chair: person('Karin'),
        representatives: [person('Vera'), person('Olle')].join(','),
        coordinators: person('Petra'),
        ...changes,
      }),
    );
  const sentTo = async (name: string, moment: string): Promise<string> =>
    JSON.stringify(
      (await bot.connector.during(() => bot.goesTo(moment))).filter(({ path }) =>
        decodeURIComponent(path).includes(`/a:${name.toLowerCase()}/`),
      ),
    );

  it('is offered to whoever has just become a representative or the chair, and to nobody who was one already', async () => {
    await save({});
    assert.equal((await stored('Olle'))?.state, 'going');
    assert.equal((await stored('Karin', 'chair'))?.state, 'going');
    assert.equal(await stored('Vera'), undefined);
    assert.equal(await stored('Petra'), undefined);
    // It is a Sunday.
    assert.ok(!(await sentTo('Olle', '2026-11-22T18:00:00.000Z')).includes(texts.offered.representative));
    assert.ok((await sentTo('Olle', '2026-11-23T07:00:00.000Z')).includes(texts.offered.representative));
  });

  it('sends the next step some days later, and to whoever said later in a week', async () => {
    await bot.exchange({ ...from('Karin'), text: 'senare' });
    assert.ok((await sentTo('Olle', '2026-11-26T12:00:00.000Z')).includes(texts.steps.levels.title));
    assert.equal((await stored('Karin', 'chair'))?.step, 'receive');
    assert.ok((await sentTo('Karin', '2026-12-01T12:00:00.000Z')).includes(texts.steps.receive.title));
  });

  it('is not offered again to somebody who leaves and comes back', async () => {
    const before = await stored('Olle');
    await save({ representatives: person('Vera') });
    await save({});
    assert.deepEqual(await stored('Olle'), before);
  });
});
