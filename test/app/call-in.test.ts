import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { callInKind } from '../../src/features/meetings/call-in/call-in.js';
import { textsIn } from '../../src/texts/texts.js';
import { channelOf, from, inChannel, press, said, saidIn, startWithGroup } from '../support/conversation.js';
import { groupPlace, person } from '../support/groups.js';
import { officePlace, pairedIn } from '../support/offices.js';
import { onlyOne } from '../support/only-one.js';
import type { WholeBot } from '../support/whole-bot.js';

const texts = textsIn('sv').callIn;
const office = channelOf(officePlace.id);
const own = (name: string) => from(name).conversation;
const typed = { date: '2026-12-08', start: '14:00', end: '15:00', link: 'https://teams.example/1', teller: 'Vera' };

describe('a meeting for the representatives of all groups', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
    await pairedIn(bot.store);
  });
  after(() => bot.close());
  const presses = async (name: string, verb: string, data: object, where: object) =>
    said(await bot.exchange(press(name, verb, data, where)));
  const only = () => onlyOne(bot.store, callInKind, 'all');

  it('is planned in the back office’s channel with a ready programme, and nowhere else', async () => {
    const form = said(await bot.exchange(inChannel('Stina', 'planera call-in', office)));
    for (const words of [texts.formTitle, texts.formIntro, texts.round, texts.tells, texts.nextStep])
      assert.ok(form.includes(words), words);
    assert.ok((await presses('Petra', 'callin.save', typed, own('Petra'))).includes(textsIn('sv').office.notHere));
    const wrong = await presses('Stina', 'callin.save', { ...typed, end: '13:00' }, office);
    assert.ok(wrong.includes(texts.refused.endBeforeStart) && wrong.includes(typed.link));
    const saved = await presses('Stina', 'callin.save', typed, office);
    assert.ok(saved.includes(texts.saved) && saved.includes(texts.coming(0)));
    assert.equal((await only()).body.invited.length, 2);
  });

  it('is answered by each for themselves: the back office sees how many come, and never who, or that somebody said no', async () => {
    const { id } = await only();
    const seen = async () => said(await bot.exchange(inChannel('Stina', 'call-in', office)));
    const before = await seen();
    assert.ok((await presses('Olle', 'callin.notComing', { callIn: id }, own('Olle'))).includes(texts.youDoNot));
    assert.equal((await seen()).includes(texts.coming(0)), before.includes(texts.coming(0)));
    assert.ok(!JSON.stringify((await only()).body.coming).includes(person('Olle')));
    assert.ok((await presses('Vera', 'callin.coming', { callIn: id }, own('Vera'))).includes(texts.youCome));
    const after = await seen();
    assert.ok(after.includes(texts.coming(1)) && !after.includes('Vera') && !after.includes('Olle'));
  });

  it('is shown to a representative who asks, to nobody else, and not where others read', async () => {
    assert.ok(said(await bot.exchange({ ...from('Olle'), text: 'call-in' })).includes(texts.intro));
    assert.ok(said(await bot.exchange({ ...from('Musa'), text: 'call-in' })).includes(texts.onlyRepresentatives));
    assert.ok(!saidIn(groupPlace.id, await bot.exchange(inChannel('Olle', 'call-in'))).includes(typed.link));
    const { id } = await only();
    assert.ok((await presses('Musa', 'callin.coming', { callIn: id }, own('Musa'))).includes(texts.onlyRepresentatives));
  });

  it('is among one’s data, and is erased with it', async () => {
    const { id } = await only();
    const shown = said(await bot.exchange({ ...from('Vera'), text: 'mina uppgifter' }));
    assert.ok(shown.includes(texts.data));
    const asked = said(await bot.exchange({ ...from('Olle'), text: 'radera mina uppgifter' }));
    const [data = '{}'] = /\{"verb":"person\.erase"[^}]*\}/u.exec(asked) ?? [];
    await presses('Olle', 'person.erase', JSON.parse(data), own('Olle'));
    await bot.delivers();
    assert.ok(!JSON.stringify((await bot.store.get(callInKind, id)) ?? assert.fail()).includes(person('Olle')));
  });

  it('is cancelled by its back office, and only by it', async () => {
    const { id } = await only();
    assert.ok((await presses('Petra', 'callin.cancel', { callIn: id }, own('Petra'))).includes(textsIn('sv').office.notHere));
    assert.ok((await presses('Stina', 'callin.cancel', { callIn: id }, office)).includes(texts.cancelledSaid));
    assert.ok((await presses('Vera', 'callin.coming', { callIn: id }, own('Vera'))).includes(texts.over));
  });
});
