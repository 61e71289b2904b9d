import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../src/texts/texts.js';
import { startWithGroup } from '../support/conversation.js';
import { groupPlace, listed, person } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { onlyOne } from '../support/only-one.js';
import { teamsPeople } from '../support/teams-people.js';
import type { WholeBot } from '../support/whole-bot.js';

const texts = textsIn('sv').meetings;
const everybody = ['Petra', 'Karin', 'Vera', 'Olle', 'Musa'];

describe('somebody who has left while nobody told Lotsen', () => {
  let bot: WholeBot;
  let people: ReturnType<typeof teamsPeople>;
  /** From now on Teams lists these in the channel. */
  const are = (names: readonly string[]): void =>
    bot.connector.answerTo(/\/pagedmembers/u, { status: 200, body: { members: names.map(listed) } });
  const without = (name: string): readonly string[] => everybody.filter((one) => one !== name);

  beforeEach(async () => {
    bot = await startWithGroup();
    people = teamsPeople(bot);
    are(everybody);
    for (const name of everybody) await people.says(name, 'hjälp');
    await people.presses('Petra', 'meeting.save', planWith(), 'channel');
    await bot.goesTo('2026-11-24T08:00:00.000Z');
    const { id } = await onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);
    await people.presses('Vera', 'preparation.answer', { meeting: id, question: '1', answer: 'Bara för er', visibility: 'chair' });
    people.arrived();
  });
  afterEach(() => bot.close());

  it('gets no hand-over as the chair they were; those who lead now do', async () => {
    are(without('Karin'));
    await bot.goesTo('2026-11-30T15:00:00.000Z');
    const sent = people.arrived();
    assert.deepEqual(
      sent.filter(({ to }) => to === 'karin'),
      [],
    );
    assert.ok(sent.some(({ to, text }) => to === 'petra' && text.includes('Bara för er')));
    assert.equal((await bot.store.get(groupKind, groupPlace.id))?.chair, undefined);
  });

  it('gets nothing that was waiting for the morning', async () => {
    const { id } = await onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);
    await bot.goesTo('2026-11-24T20:30:00.000Z');
    await people.presses('Vera', 'meeting.raise', { meeting: id, item: 'Parkeringen' });
    are(without('Karin'));
    people.arrived();
    await bot.goesTo('2026-11-25T08:00:00.000Z');
    assert.ok(people.arrived().every(({ to }) => to !== 'karin'));
    const rows = await bot.store.outgoing(meetingKind, id);
    assert.deepEqual(
      rows.filter(({ id: row }) => row.startsWith('raise ')).map(({ state, note }) => [state, note]),
      [['withdrawn', 'noLongerTheirs']],
    );
  });

  it('gets nothing that was for the chair either, when they are there still but lead no more', async () => {
    const { id } = await onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);
    await bot.goesTo('2026-11-24T20:30:00.000Z');
    await people.presses('Vera', 'meeting.raise', { meeting: id, item: 'Parkeringen' });
    await bot.store.change(groupKind, groupPlace.id, (group) => ({
      body: group && { ...group, chair: person('Petra') },
      outcome: undefined,
    }));
    people.arrived();
    await bot.goesTo('2026-11-25T08:00:00.000Z');
    assert.ok(people.arrived().every(({ to, text }) => to !== 'karin' || !text.includes('Parkeringen')));
  });

  it('reads and answers nothing more in personal chat, some minutes later', async () => {
    assert.match(await people.says('Vera', 'möten'), /LAG Suicidprevention/u);
    are(without('Vera'));
    await bot.goesTo('2026-11-24T08:10:00.000Z');
    assert.doesNotMatch(await people.says('Vera', 'möten'), /LAG Suicidprevention/u);
    const { id, body } = await onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);
    const answer = { meeting: id, question: '2', answer: 'Hej', visibility: 'group' };
    assert.ok((await people.presses('Vera', 'preparation.answer', answer)).includes(texts.noSuchMeeting));
    assert.equal((await onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`)).body.answers.length, body.answers.length);
    assert.match(await people.says('Olle', 'möten'), /LAG Suicidprevention/u);
  });

  it('is asked for once in some minutes, however much is done', async () => {
    await bot.goesTo('2026-11-24T09:00:00.000Z');
    const asked = await bot.connector.during(async () => {
      for (const text of ['möten', 'mina svar', 'möten']) await people.says('Vera', text);
    });
    assert.equal(asked.filter(({ path }) => path.includes('pagedmembers')).length, 1);
  });

  it('is not thought gone because Teams does not answer: whoever waits is answered, and what is confidential waits', async () => {
    bot.connector.answerTo(/\/pagedmembers/u, { status: 502, code: 'ServiceError' });
    await bot.goesTo('2026-11-24T09:00:00.000Z');
    assert.match(await people.says('Vera', 'möten'), /LAG Suicidprevention/u);
    await bot.goesTo('2026-11-30T15:00:00.000Z');
    assert.ok(people.arrived().every(({ to }) => to !== 'karin'));
    are(everybody);
    await bot.goesTo('2026-11-30T15:30:00.000Z');
    assert.ok(people.arrived().some(({ to, text }) => to === 'karin' && text.includes('Bara för er')));
    assert.equal((await bot.store.get(groupKind, groupPlace.id))?.chair, person('Karin'));
  });
});
