import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages } from '../../../../src/texts/language.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, person } from '../../../support/groups.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { requestWith } from '../../../support/requests.js';
import { closeTime, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

/** Vera has answered with her name and Olle without his. */
async function world() {
  const here = await plannedWorld();
  const { id } = here;
  const answers = (name: string, visibility: string) =>
    here.does(name, 'preparation.answer', { meeting: id, question: 1, answer: 'Mer tid', visibility });
  await answers('Vera', 'group');
  await answers('Olle', 'unnamed');
  await here.delivered();
  return { ...here, answers };
}

describe('who has answered', () => {
  it('is told by name to whoever leads, and nothing of the others before the time to answer is over', async () => {
    const { does } = await world();
    const text = textOf(await does('Petra', 'preparation.who'));
    assert.ok(text.includes('Vera, tisdag 24 november kl. 9.00') || text.includes('Vera, tisdag 24 november kl. 09.00'), text);
    assert.ok(!text.includes('Olle') && !text.includes(texts.whoUnnamed(1)) && text.includes(texts.whoUnnamedLater), text);
  });

  it('says how many answers are without name when nobody can answer any more', async () => {
    const { does, goesTo, id } = await world();
    await goesTo(closeTime);
    const card = await does('Petra', 'preparation.who', { meeting: id });
    assert.ok(textOf(card).includes(texts.whoUnnamed(1)) && !textOf(card).includes('Olle'));
    assert.equal(dataOf(card)['reminds'], false);
  });

  it('is not told where others read', async () => {
    const { does } = await world();
    const reply = await does('Petra', 'preparation.who', {}, { place: groupPlace, via: 'message' });
    assert.ok(reply?.kind === 'alone' && textOf(reply.instead) === texts.onlyPrivately);
  });

  it('cannot be reckoned from the card in the channel, which counts names only while answers come', async () => {
    const { does, goesTo, delivered } = await world();
    const shown = textOf(await does('Musa', 'meeting.show', { meeting: (await world()).id })) + textOf(await does('Musa', 'meeting.next'));
    assert.ok(shown.includes(texts.answersNamed(1)) && !shown.includes(texts.answersGiven(2)), shown);
    await goesTo(closeTime);
    assert.ok((await delivered()).some(({ show, text }) => show === 'meetings.questions' && text.includes(texts.answersGiven(2))));
  });
});

describe('reminding the others', () => {
  it('reaches all who have not answered with a name alike, and says so', async () => {
    const { does, delivered } = await world();
    assert.equal(textOf(await does('Petra', 'meeting.remind')), texts.nudged);
    const sent = await delivered();
    assert.deepEqual(
      sent.map(({ to, show }) => [to, show]),
      [['29:olle', 'meetings.nudge']],
    );
    assert.ok(sent[0]?.text.includes(texts.nudgedHelp), 'whoever answered without name reads that they are done');
  });

  it('is done once a day', async () => {
    const { does, delivered, goesTo } = await world();
    await does('Petra', 'meeting.remind');
    await delivered();
    assert.equal(textOf(await does('Karin', 'meeting.remind')), texts.notNudged.recently);
    assert.deepEqual(await delivered(), []);
    await goesTo('2026-11-25T09:00:00.000Z');
    assert.equal(textOf(await does('Karin', 'meeting.remind')), texts.nudged);
  });

  it('is withdrawn for whoever answers with a name meanwhile', async () => {
    const { does, answers, delivered } = await world();
    await does('Petra', 'meeting.remind');
    await answers('Olle', 'group');
    assert.ok((await delivered()).filter(({ show }) => show === 'meetings.nudge').every(({ text }) => text === ''));
  });

  it('is refused when there is nobody left, or nothing to answer', async () => {
    const { does, answers, goesTo, id } = await world();
    await answers('Olle', 'chair');
    assert.equal(textOf(await does('Petra', 'meeting.remind')), texts.notNudged.nobody);
    await goesTo(closeTime);
    assert.equal(textOf(await does('Petra', 'meeting.remind', { meeting: id })), texts.notNudged.notOpen);
  });
});

describe('asking how many have answered without leading the group', () => {
  it('says that only those who lead may see who, and shows the meeting, with how many', async () => {
    const { handlers } = await world();
    for (const language of languages) {
      const request = requestWith({ person: { id: person('Musa'), name: 'Musa' }, language });
      const [said, shown, ...more] = (await handlers['preparation.who']?.(request)) ?? [];
      assert.ok(said !== undefined && shown?.kind === 'card' && more.length === 0);
      assert.deepEqual([textOf(said), shown.card], [textsIn(language).meetings.whoOnlyLeads, 'meetings/questions']);
    }
  });
});
