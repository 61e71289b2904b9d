import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { planOf } from '../../../../src/features/meetings/planning/edit.js';
import { pause, pauseKind } from '../../../../src/features/people/choices/choices.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { dayAfter, meetingsWorld, postTime } from '../meetings-world.js';

const texts = textsIn('sv').meetings;
const unmarked = { agenda: '1. Öppnas\n2. Ny vårdriktlinje\n3. Övriga frågor' };
/** The working morning before the questions go out. */
const askTime = '2026-11-23T08:00:00.000Z';

interface ShownItem {
  readonly item: string;
  readonly line: string;
  readonly isMarked: boolean;
}
const itemsIn = (reply: Parameters<typeof dataOf>[0]) => dataOf(reply)['items'] as readonly ShownItem[];

describe('a meeting without the perspective of patients and next of kin', () => {
  const asked = async (plan: object, group = groupWith()) => {
    const world = meetingsWorld([group]);
    const id = await world.planned(plan);
    await world.goesTo(askTime);
    return { ...world, id, sent: await world.delivered() };
  };

  it('has its chair asked once, in the morning before the questions go out, with ready ways to ask', async () => {
    const { sent, goesTo, delivered, does, planned } = await asked(unmarked);
    assert.deepEqual(
      sent.map(({ to, show }) => [to, show]),
      [['29:karin', 'meetings.perspective']],
    );
    for (const words of [texts.perspectiveMissing, groupWith().name, ...Object.values(texts.perspectiveAsk), '2. Ny vårdriktlinje'])
      assert.ok(sent[0]?.text.includes(words), words);
    await goesTo(dayAfter);
    assert.ok((await delivered()).every(({ show }) => show !== 'meetings.perspective'));
    // Not even where it is moved.
    const id = await planned({ ...unmarked, date: '2026-12-15' });
    await goesTo('2026-12-07T08:00:00.000Z');
    await does('Petra', 'meeting.move', { meeting: id, date: '2026-12-22', start: '14:00', end: '15:00' });
    await delivered();
    await goesTo('2026-12-21T09:00:00.000Z');
    assert.ok((await delivered()).every(({ show }) => show !== 'meetings.perspective'));
  });

  it('is not asked about where an item is marked, or says so itself', async () => {
    for (const agenda of ['1. Öppnas\n2. Ny vårdriktlinje *', '1. Öppnas\n2. Närståendeperspektivet'])
      assert.deepEqual((await asked({ agenda })).sent, []);
  });

  it('is asked about where there is an agenda or a representative, and not where there is neither', async () => {
    const alone = groupWith({ representatives: [] });
    assert.equal((await asked({ agenda: '' })).sent[0]?.text.includes(texts.perspectiveNoAgenda), true);
    assert.equal((await asked(unmarked, alone)).sent.length, 1);
    assert.deepEqual((await asked({ agenda: '' }, alone)).sent, []);
  });

  it('is asked about to a coordinator where nobody chairs, and to nobody who wants no reminders', async () => {
    assert.deepEqual(
      (await asked(unmarked, groupWith({ chair: undefined }))).sent.map(({ to }) => to),
      ['29:petra'],
    );
    const { goesTo, planned, delivered, store } = meetingsWorld();
    await store.change(pauseKind, person('Karin'), (before) => pause(before, askTime as Instant));
    await planned(unmarked);
    await goesTo(askTime);
    assert.deepEqual(await delivered(), []);
  });

  it('says nothing more when it was marked before the chair could be reached', async () => {
    const { does, goesTo, delivered, planned } = meetingsWorld();
    const id = await planned(unmarked);
    await goesTo(askTime);
    await does('Karin', 'meeting.markItem', { meeting: id, number: '2' });
    assert.equal((await delivered())[0]?.text, '');
  });
});

describe('the items of an agenda', () => {
  it('are marked and unmarked by a press, shown with their mark to everybody', async () => {
    const { does, planned, goesTo, delivered, meeting } = meetingsWorld();
    const id = await planned(unmarked);
    const shown = await does('Karin', 'meeting.perspective', { meeting: id });
    const [, second] = itemsIn(shown);
    const marked = await does('Karin', 'meeting.markItem', { meeting: id, item: second?.item });
    assert.ok(textOf(marked).includes(texts.perspectiveMarked('2. Ny vårdriktlinje')));
    assert.deepEqual(
      itemsIn(marked).map(({ isMarked }) => isMarked),
      [false, true, false],
    );
    await goesTo(postTime);
    const invited = (await delivered()).filter(({ show }) => show === 'meetings.questions');
    assert.ok(invited.length > 0);
    for (const { text } of invited) assert.ok(text.includes(`2. Ny vårdriktlinje (${texts.perspective})`));
    const again = await does('Karin', 'meeting.markItem', { meeting: id, item: itemsIn(marked)[1]?.item, off: 'true' });
    assert.ok(textOf(again).includes(texts.perspectiveUnmarked('2. Ny vårdriktlinje')));
    assert.equal((await meeting(id)).agenda, unmarked.agenda);
  });

  it('bring the cards that are out up to date when they are marked, and nobody is sent anything', async () => {
    const { does, planned, goesTo, delivered } = meetingsWorld();
    const id = await planned(unmarked);
    await goesTo(postTime);
    await delivered();
    await does('Petra', 'meeting.markItem', { meeting: id, number: '3' });
    const updates = await delivered();
    assert.ok(updates.length > 0 && updates.every(({ show, text }) => show === 'meetings.questions' && text.includes(texts.perspective)));
  });

  it('are marked by their number in the one meeting that somebody leads, and chosen where there are several', async () => {
    const { does, planned, meeting } = meetingsWorld();
    const id = await planned(unmarked);
    await does('Karin', 'meeting.markItem', { number: 'punkt 3' });
    assert.ok((await meeting(id)).agenda.endsWith('3. Övriga frågor *'));
    assert.ok(textOf(await does('Karin', 'meeting.markItem', { number: '9' })).includes(texts.perspectiveNoItem));
    await planned({ ...unmarked, date: '2026-12-08' });
    const which = await does('Karin', 'meeting.markItem', { number: '2' });
    assert.equal(textOf(which).split('\n')[0], texts.answerWhich);
    assert.equal(dataOf(which)['typed'], '2');
  });

  it('stay as they are for a card that is older than the agenda, for what says so itself, and once the meeting has been', async () => {
    const { does, planned, goesTo, meeting } = meetingsWorld();
    const id = await planned({ agenda: '1. Öppnas\n2. Patientperspektivet' });
    const [first] = itemsIn(await does('Karin', 'meeting.perspective', { meeting: id }));
    assert.ok(textOf(await does('Karin', 'meeting.markItem', { meeting: id, number: '2' })).includes(texts.perspectiveByWords));
    await does('Petra', 'meeting.save', { ...planOf(id, await meeting(id)), agenda: '1. Mötet öppnas' });
    await does('Karin', 'meeting.markItem', { meeting: id, item: first?.item });
    assert.ok(!(await meeting(id)).agenda.includes('*'));
    await goesTo(dayAfter);
    assert.equal(textOf(await does('Karin', 'meeting.markItem', { meeting: id, number: '1' })), texts.alreadyHeld);
  });

  it('get a ready way to ask by a press, once, which is marked and answers the reminder', async () => {
    const { does, planned, meeting, goesTo, delivered } = meetingsWorld();
    const id = await planned(unmarked);
    for (let press = 0; press < 2; press += 1) await does('Karin', 'meeting.addItem', { meeting: id, way: 'missing' });
    assert.equal((await meeting(id)).agenda, `${unmarked.agenda}\n4. ${texts.perspectiveAsk.missing} *`);
    const shown = await does('Karin', 'meeting.perspective', { meeting: id });
    assert.equal((dataOf(shown)['ways'] as readonly unknown[]).length, 2);
    await goesTo(askTime);
    assert.deepEqual(await delivered(), []);
  });

  it('are not made longer than an agenda may be', async () => {
    const { does, planned, meeting } = meetingsWorld();
    const agenda = 'x'.repeat(9_990);
    const id = await planned({ agenda });
    assert.equal(textOf(await does('Karin', 'meeting.addItem', { meeting: id, way: 'means' })), texts.planRefused.tooLong);
    assert.equal((await meeting(id)).agenda, agenda);
  });
});

describe('a group that asks how often the perspective had its place', () => {
  it('is told when it will see it, and after four meetings sees it', async () => {
    const { does, store, goesTo, planned } = meetingsWorld();
    const kept = async (name: string, where: object = { place: groupPlace }) =>
      textOf(await does(name, 'meeting.perspectiveKept', {}, where));
    for (const date of ['2026-12-01', '2026-12-02', '2026-12-03']) await planned({ date });
    await goesTo('2026-12-20T09:00:00.000Z');
    assert.ok((await kept('Musa')).includes(texts.perspectiveKeptLater));
    await planned({ ...unmarked, date: '2026-12-29', postDaysBefore: '5' });
    await goesTo('2026-12-30T09:00:00.000Z');
    assert.equal(Object.keys(store.bodies(meetingKind)).length, 4);
    for (const where of [{ place: groupPlace }, {}]) assert.ok((await kept('Vera', where)).includes(texts.perspectiveKept(3, 4)));
  });
});
