import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { meetingKind } from '../../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupPlace, groupWith } from '../../support/groups.js';
import { planWith } from '../../support/meetings.js';
import { closeTime, dayAfter, duringMeeting, meetingsWorld, plannedWorld, postTime } from './meetings-world.js';

const texts = textsIn('sv').meetings;
const inChannel = { place: groupPlace, via: 'message' } as const;

async function world(moment = postTime, groups = [groupWith()]) {
  const here = await plannedWorld(moment, groups);
  const text = async (...asked: Parameters<typeof here.does>): Promise<string> => {
    const reply = await here.does(...asked);
    assert.ok('text' in reply);
    return reply.text;
  };
  return { ...here, text };
}

describe("a representative's own copy of the questions", () => {
  it('counts no answers: only the card in the channel is kept up to date with them', async () => {
    const { delivered, does, id } = await world();
    await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Mer tid' });
    const [channel, ...own] = await delivered();
    assert.ok(channel?.text.includes(texts.answersNamed(1)));
    for (const { show, text } of own.filter(({ to }) => to !== 'place')) assert.ok(!text.includes(texts.answersNamed(1)), show);
  });

  it('has nothing to press any more when the input has closed', async () => {
    const { delivered, goesTo } = await world();
    await delivered();
    await goesTo(closeTime);
    const updated = (await delivered()).filter(({ show }) => show === 'meetings.questions');
    assert.deepEqual(
      updated.map(({ to }) => to),
      ['place', '29:vera', '29:olle'],
    );
  });
});

describe('a choice of meetings', () => {
  it('names the day in words, the soonest first', async () => {
    const { does, planned, goesTo } = await world();
    await planned({ title: 'Decembermötet', date: '2026-12-15' });
    await goesTo('2026-12-08T08:00:00.000Z');
    await planned({ title: 'Ett till', date: '2026-12-14', postDaysBefore: '4' });
    await goesTo('2026-12-10T08:00:00.000Z');
    const which = await does('Vera', 'preparation.answer', { question: '1', answer: 'x' });
    assert.ok(which.kind === 'card');
    assert.deepEqual(
      (which.data as { answers: readonly { title: string }[] }).answers.map(({ title }) => title),
      ['Ett till (måndag 14 december)', 'Decembermötet (tisdag 15 december)'],
    );
  });
});

describe('who may not lead', () => {
  it('is told whom to ask', async () => {
    const { text, id } = await world();
    assert.match(await text('Vera', 'meeting.form', {}, inChannel), /Be Karin eller Petra om hjälp/u);
    assert.match(await text('Vera', 'meeting.moveForm', { meeting: id }), /Be Karin eller Petra om hjälp/u);
  });

  it('is told what to do where nobody leads any more', async () => {
    const { chair: _, ...group } = groupWith({ coordinators: [] });
    const { text } = meetingsWorldOf([group]);
    assert.equal(await text('Vera', 'meeting.form', {}, inChannel), textsIn('sv').general.nobodyLeads);
  });

  it('is told to mention Lotsen where it hears nothing else', () => {
    for (const language of ['sv', 'en'] as const) {
      const { notSetUp, noGroups } = textsIn(language).meetings;
      const { nobodyLeads } = textsIn(language).general;
      for (const said of [notSetUp, noGroups, nobodyLeads]) assert.match(said, /@Lotsen/u);
    }
  });
});

const meetingsWorldOf = (groups: Parameters<typeof meetingsWorld>[0]) => {
  const here = meetingsWorld(groups);
  return {
    text: async (...asked: Parameters<typeof here.does>): Promise<string> => {
      const reply = await here.does(...asked);
      assert.ok('text' in reply);
      return reply.text;
    },
  };
};

describe('the chair who wants to speak', () => {
  it('is not told of themselves', async () => {
    const { text, delivered } = await world(duringMeeting);
    await delivered();
    assert.equal(await text('Karin', 'meeting.speak', { item: '3' }), texts.speakYours);
    assert.deepEqual(await delivered(), []);
  });
});

describe('the form for a meeting, as text', () => {
  it('says what to write and how, for who has no form', async () => {
    const { text } = await world();
    const form = await text('Petra', 'meeting.form', {}, inChannel);
    assert.ok(form.includes(texts.planAsText));
  });
});

describe('what became of an answer', () => {
  it('says of which meeting, by its day', async () => {
    const { does, id, goesTo, delivered, meeting } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'Ett' });
    await goesTo(dayAfter);
    await delivered();
    await does('Karin', 'preparation.outcome', { meeting: id, answer: (await meeting(id)).answers[0]?.id, outcome: 'decided', note: '' });
    assert.match((await delivered())[0]?.text ?? '', /tisdag 1 december/u);
  });
});

describe('the receipt for a meeting', () => {
  it('shows what was saved: when, where, for whom and what is asked, with its step', async () => {
    const { text } = await world();
    const saved = await text('Petra', 'meeting.save', planWith(), inChannel);
    for (const words of ['tisdag 1 december', 'Rum 4', 'Vad saknas i dag?', 'Vad är viktigt för dig i en SIP?', texts.steps.dialogue])
      assert.ok(saved.includes(words), words);
  });
});

describe('the list of meetings', () => {
  it('has none that is over among those ahead; to who leads, one that waits for news says so', async () => {
    const { does, text } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'Ett' });
    const listOf = await listAt(dayAfter);
    for (const [name, waits] of [
      ['Vera', 0],
      ['Karin', 1],
    ] as const) {
      const list = await listOf(name);
      assert.deepEqual(
        [list.rows.length, list.past.map((row) => (row as { wanted: readonly unknown[] }).wanted.length)],
        [0, [waits]],
        name,
      );
    }
    assert.ok((await text('Vera', 'meeting.list')).includes('Rum 4'));
  });

  it('ends with the end of the meeting, also before the meeting has woken to it', async () => {
    const still = await listAt('2026-12-01T14:29:00.000Z');
    const over = await listAt('2026-12-01T14:30:00.000Z');
    assert.deepEqual([(await still('Vera')).rows.length, (await over('Vera')).rows.length], [1, 0]);
  });
});

/** A meeting with an answer, and its list at a moment, as somebody sees it. */
async function listAt(moment: string) {
  const here = await world();
  await here.does('Vera', 'preparation.answer', { question: '1', answer: 'Ett' });
  await here.goesTo(moment);
  return async (name: string) => {
    const list = await here.does(name, 'meeting.list');
    assert.ok(list.kind === 'card' && Object.keys(here.store.bodies(meetingKind)).length === 1);
    return list.data as { rows: readonly object[]; past: readonly object[] };
  };
}
