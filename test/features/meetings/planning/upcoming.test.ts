import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith } from '../../../support/groups.js';
import { planWith } from '../../../support/meetings.js';
import { dayAfter, meetingsWorld, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

describe('asking for the next meeting', () => {
  it('shows it, with its agenda and questions', async () => {
    const { does } = await plannedWorld();
    const shown = await does('Vera', 'meeting.next');
    assert.ok(shown.kind === 'card' && shown.card === 'meetings/questions');
    for (const words of ['2. Ny vårdriktlinje', 'Vad saknas i dag?']) assert.ok(shown.text.includes(words), words);
  });

  it('asks which when there are two, and says so when there is none', async () => {
    const { does, planned, id, goesTo } = await plannedWorld();
    const other = await planned({ title: 'Extramöte' });
    const which = await does('Vera', 'meeting.next');
    assert.ok(which.kind === 'card' && which.card === 'meetings/which-meeting');
    const { shows } = which.data as { shows: readonly { meeting: string }[] };
    assert.deepEqual(shows.map(({ meeting }) => meeting).sort(), [id, other].sort());
    await does('Vera', 'preparation.answer', { meeting: id, question: '1', answer: 'x' });
    await goesTo(dayAfter);
    const none = await does('Vera', 'meeting.next');
    assert.ok(none.kind === 'card' && none.text.includes(texts.listNone));
  });
});

describe('wanting to move, cancel or change a meeting without saying which', () => {
  const forms = { 'meeting.moveForm': 'meetings/move', 'meeting.cancelForm': 'meetings/cancel', 'meeting.changeForm': 'meetings/plan' };

  it('means the only one that one leads', async () => {
    const { does } = await plannedWorld();
    for (const [verb, card] of Object.entries(forms)) {
      const form = await does('Petra', verb);
      assert.ok(form.kind === 'card' && form.card === card, verb);
    }
  });

  it('is asked back when there are two', async () => {
    const { does, planned } = await plannedWorld();
    await planned({ title: 'Extramöte' });
    for (const [verb, key] of [
      ['meeting.moveForm', 'moves'],
      ['meeting.cancelForm', 'cancels'],
      ['meeting.changeForm', 'changes'],
    ] as const) {
      const which = await does('Petra', verb);
      assert.ok(which.kind === 'card' && which.card === 'meetings/which-meeting');
      assert.equal((Reflect.get(which.data, key) as readonly object[]).length, 2, verb);
    }
  });

  it('sees which group each is of, where they are of several', async () => {
    const other = groupWith({ id: '19:other@thread.tacv2' as typeof groupPlace.id, name: 'LPO Cancer' });
    const here = meetingsWorld([groupWith(), other]);
    await here.planned({ title: 'Vårmöte' });
    const named = async () => {
      const which = await here.does('Petra', 'meeting.changeForm');
      assert.ok(which.kind === 'card' && which.card === 'meetings/which-meeting');
      return which.text;
    };
    await here.planned({ title: 'Extramöte' });
    assert.ok(!(await named()).includes(groupWith().name), 'not where it goes without saying');
    await here.does('Petra', 'meeting.save', planWith({ title: 'Vårmöte' }), { place: { ...groupPlace, id: other.id }, via: 'execute' });
    const text = await named();
    for (const { name } of [groupWith(), other]) assert.ok(text.includes(name), name);
  });

  it('may choose among a whole year of meetings', async () => {
    const { does, planned } = meetingsWorld();
    await planned({ repeat: 'month', times: '12' });
    const which = await does('Petra', 'meeting.changeForm');
    assert.ok(which.kind === 'card');
    assert.equal((Reflect.get(which.data, 'changes') as readonly object[]).length, 12);
  });

  it('is for who leads, and for meetings that are ahead', async () => {
    const { does, goesTo } = await plannedWorld();
    for (const verb of Object.keys(forms)) {
      const refused = await does('Vera', verb);
      assert.ok(refused.kind === 'text' && refused.text === textsIn('sv').general.onlyLeads(['Karin', 'Petra']));
    }
    await does('Vera', 'preparation.answer', { question: '1', answer: 'x' });
    await goesTo(dayAfter);
    for (const verb of Object.keys(forms)) {
      const none = await does('Petra', verb);
      assert.ok(none.kind === 'text' && none.text === texts.listNone);
    }
  });
});

describe('the list of meetings', () => {
  it('shows those that have been too, the latest first, but none that was cancelled', async () => {
    const { does, goesTo, planned, id } = await plannedWorld();
    const other = await planned({ title: 'Extramöte', date: '2026-12-03' });
    const cancelled = await planned({ title: 'Inställt möte', date: '2026-12-02' });
    await does('Petra', 'meeting.cancel', { meeting: cancelled });
    await goesTo('2026-12-05T09:00:00.000Z');
    const list = await does('Vera', 'meeting.list');
    assert.ok(list.kind === 'card');
    const { rows, past } = list.data as { rows: readonly unknown[]; past: readonly { meeting: string }[] };
    assert.deepEqual([rows.length, past.map(({ meeting }) => meeting)], [0, [other, id]]);
    assert.ok(list.text.includes(texts.listPast));
  });
});

describe('wanting to plan a meeting in a group that others lead', () => {
  it('is answered with who can, in personal chat too', async () => {
    const { does } = await plannedWorld();
    const refused = await does('Vera', 'meeting.form');
    assert.ok(refused.kind === 'text' && refused.text === textsIn('sv').general.onlyLeads(['Karin', 'Petra']));
    const nowhere = await does('Stina', 'meeting.form');
    assert.ok(nowhere.kind === 'text' && nowhere.text === texts.noGroups);
  });
});
