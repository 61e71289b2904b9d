import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../src/texts/texts.js';
import { inChannel, inDialog, said, startWithGroup } from '../support/conversation.js';
import { groupPlace } from '../support/groups.js';
import { onlyOne } from '../support/only-one.js';
import { startWithMeeting, type TeamsPeople } from '../support/teams-people.js';
import { vetted } from '../support/vetted.js';
import type { WholeBot } from '../support/whole-bot.js';

const texts = textsIn('sv').meetings;
const thought = 'Jag tycker att anhöriga ska få vara med vid utskrivning';

describe('somebody who writes in their own words, to a whole bot', () => {
  let bot: WholeBot;
  let people: TeamsPeople;
  before(async () => {
    ({ bot, people } = await startWithMeeting());
    await bot.goesTo('2026-11-24T08:00:00.000Z');
    people.arrived();
  });
  after(() => bot.close());

  const only = () => onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);

  it('is told how an abbreviation is said, and what it means', async () => {
    const answer = await people.says('Vera', 'hur uttalas RSG?');
    assert.ok(answer.includes(textsIn('sv').hearing.pronounced(['R-S-G'])) && answer.includes('Sjukvårdsregional samverkansgrupp'), answer);
  });

  it('is asked whether it is an answer, and nothing is kept before the form is sent', async () => {
    const offered = await people.says('Vera', thought);
    assert.ok(offered.includes(texts.offerTitle) && offered.includes(texts.answerNumber(2)) && offered.includes(texts.offerNo));
    const { id } = await only();
    const form = await people.presses('Vera', 'preparation.form', { meeting: id, question: '1', answer: thought });
    assert.ok(form.includes(thought) && form.includes(texts.visibilities.unnamed));
    assert.deepEqual((await only()).body.answers, []);
    await people.presses('Vera', 'preparation.answer', { meeting: id, question: '1', answer: thought, visibility: 'chair' });
    assert.equal((await only()).body.answers[0]?.text, thought);
  });

  it('is not asked by a greeting, a command or a question about an abbreviation; in the channel is only told how', async () => {
    for (const text of ['hej', 'möten', 'vad betyder RSG?', 'tack för hjälpen'])
      assert.ok(!(await people.says('Vera', text)).includes(texts.offerTitle), text);
    const posted = await people.posts('Vera', thought);
    assert.ok(posted.includes(texts.offerInPlace) && !posted.includes('utskrivning'));
  });

  it('has each of several questions answered', async () => {
    const both = await people.says('Vera', 'Vad betyder RSG? Och när börjar mötet?');
    assert.match(both, /Sjukvårdsregional samverkansgrupp/u);
    assert.match(both, /tisdag 1 december kl\. 14\.00/u);
    const half = await people.says('Vera', 'Vad betyder RSG? Och får jag ta med min man?');
    assert.ok(half.includes(textsIn('sv').general.wayOut.restUnanswered.title) && half.includes('ta med min man'));
  });

  it('gets a simpler explanation of what was just explained, in whatever words it was unclear', async () => {
    const simply = vetted.find(({ id }) => id === 'vad-ar-lpo') ?? assert.fail();
    for (const unclear of ['kan du säga det lite enklare', 'jag förstår inte']) {
      await people.says('Vera', 'vad är ett LPO?');
      assert.ok((await people.says('Vera', unclear)).includes(simply.answer.sv), unclear);
    }
  });

  it('is answered behind a button that tells nothing, where others read and no personal chat can be opened', async () => {
    const others = await startWithGroup();
    try {
      others.connector.answerTo(/^\/v3\/conversations$/u, { status: 403 });
      const { hearing, general } = textsIn('sv');
      const posted = said(await others.exchange(inChannel('Vera', 'jag vill inte leva längre')));
      assert.ok(posted.includes(hearing.aside) && posted.includes('task/fetch') && !posted.includes(general.wayOut.crisis.title));
      const dialog = { ...inChannel('Vera', ''), ...inDialog('fetch', { verb: 'help.aside', private: true }) };
      assert.ok(said(await others.exchange(dialog)).includes(hearing.asideAnswer.help));
    } finally {
      await others.close();
    }
  });

  it('can have something raised: the chair gets it, and nobody else, in working hours', async () => {
    const card = await people.says('Olle', 'Kan ni ta upp parkeringen på mötet?');
    assert.ok(card.includes(texts.raiseTitle) && card.includes('parkeringen') && card.includes(texts.raiseIdea));
    const { id } = await only();
    await bot.goesTo('2026-11-24T21:00:00.000Z');
    people.arrived();
    assert.ok((await people.presses('Olle', 'meeting.raise', { meeting: id, item: 'parkeringen' })).includes(texts.raiseSent.chair));
    await bot.delivers();
    assert.deepEqual(people.arrived(), []);
    await bot.goesTo('2026-11-25T06:30:00.000Z');
    const sent = people.arrived();
    assert.deepEqual(
      sent.map(({ how, to }) => `${how} ${to}`),
      ['new karin'],
    );
    assert.ok(sent[0]?.text.includes('parkeringen') && sent[0].text.includes('Olle'));
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /parkering|anhöriga|Olle|29:olle/u);
  });
});
