import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { addressKind } from '../../../src/core/people/address.js';
import { meetingKind } from '../../../src/features/meetings/meeting/meeting.js';
import { pause, pauseKind } from '../../../src/features/people/choices/choices.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../support/groups.js';
import { planWith } from '../../support/meetings.js';
import { dataOf, seenAlone, seenByAll } from '../../support/replies.js';
import { closeTime, dayAfter, duringMeeting, meetingsWorld, plannedWorld, postTime } from './meetings-world.js';

const texts = textsIn('sv').meetings;
const inChannel = { place: groupPlace, via: 'message' } as const;

describe('a meeting from first word to last card', () => {
  it('is planned, posted, answered, handed over, held and told about', async () => {
    const { does, goesTo, delivered, planned, meeting } = meetingsWorld();
    const form = await does('Petra', 'meeting.form', {}, inChannel);
    assert.ok(form.kind === 'card' && form.card === 'meetings/plan');
    const id = await planned();
    await goesTo('2026-11-24T07:59:00.000Z');
    assert.deepEqual(await delivered(), []);

    await goesTo(postTime);
    const invited = await delivered();
    assert.deepEqual(
      invited.map(({ to }) => to),
      ['place', '29:vera', '29:olle'],
    );
    for (const words of ['tisdag 1 december', 'Rum 4', 'Vad saknas i dag?', 'resonera', 'SIP: Samordnad'])
      assert.ok(invited[0]?.text.includes(words), words);

    await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Att någon ringer', visibility: 'group' });
    await does('Olle', 'preparation.answer', { meeting: id, question: 1, answer: 'Att få en kopia', visibility: 'unnamed' });
    await does('Musa', 'preparation.answer', { meeting: id, question: 2, answer: 'Mer tid', visibility: 'chair' });
    const [counted] = await delivered();
    assert.ok(
      counted?.text.includes(texts.answersNamed(1)) &&
        !counted.text.includes(texts.answersGiven(2)) &&
        !counted.text.includes('Olle') &&
        !counted.text.includes('kopia'),
    );

    await goesTo('2026-11-27T08:00:00.000Z');
    // Both representatives have answered: what waited for them is not sent.
    assert.deepEqual(
      (await delivered()).map(({ text }) => text),
      ['', ''],
    );
    await goesTo(closeTime);
    const handed = await delivered();
    const toPlace = handed.find(({ show }) => show === 'meetings.handOver')?.text ?? '';
    assert.ok(/Vera, .*: Att någon ringer/u.test(toPlace) && toPlace.includes(texts.relatives));
    assert.ok(!toPlace.includes('kopia') && !toPlace.includes('Mer tid') && !toPlace.includes('Olle'));
    const toLeads = handed.filter(({ show }) => show === 'meetings.handOverChair');
    assert.deepEqual(
      toLeads.map(({ to }) => to),
      ['29:karin', '29:petra'],
    );
    for (const words of [': Att någon ringer', `${texts.handOverUnnamed}: Att få en kopia`, 'Musa (', texts.relatives])
      assert.ok(toLeads[0]?.text.includes(words), words);
    assert.ok(!toLeads[0]?.text.includes('Olle'));

    await goesTo(duringMeeting);
    await does('Vera', 'meeting.speak', { item: '3' });
    assert.deepEqual(
      (await delivered()).map(({ to, text }) => [to, text.split('\n')[0], text.includes(texts.speakItem('3', 'Övriga frågor'))]),
      [['29:karin', texts.speakTitle('Vera'), true]],
    );

    await goesTo(dayAfter);
    let next = await does('Karin', 'preparation.outcomeForm', { meeting: id });
    for (let left = 3; left > 0; left -= 1) {
      assert.ok(next.kind === 'card' && next.text.includes(texts.outcomeLeft(left)));
      next = await does('Karin', 'preparation.outcome', {
        ...next.data,
        answer: Reflect.get(next.data, 'id'),
        outcome: 'decided',
        note: 'Vi ringer.',
      });
    }
    assert.ok(next.kind === 'text' && next.text === texts.outcomeDone);
    const told = await delivered();
    assert.deepEqual(told.map(({ to }) => to).sort(), ['29:musa', '29:olle', '29:vera']);
    for (const { text } of told) assert.ok(text.includes(texts.outcomes.decided) && text.includes('Vi ringer.'));
    assert.ok(told.find(({ to }) => to === '29:olle')?.text.includes('Att få en kopia'));
    assert.ok(!JSON.stringify(await meeting(id)).includes('"name":"Olle"'));

    await goesTo('2026-12-20T08:00:00.000Z');
    assert.deepEqual(await delivered(), []);
  });

  it('asks once about what nothing was said of', async () => {
    const { does, goesTo, delivered, id } = await plannedWorld();
    await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Ett svar' });
    await goesTo(dayAfter);
    await delivered();
    await goesTo('2027-01-20T08:00:00.000Z');
    assert.deepEqual(
      (await delivered()).map(({ to, show }) => [to, show]),
      [['29:karin', 'meetings.unmarked']],
    );
  });
});

describe('a message that comes through late', () => {
  it('says nothing about a meeting that was moved or changed once it has been', async () => {
    const { does, goesTo, delivered, id } = await plannedWorld();
    await delivered();
    await does('Petra', 'meeting.move', { meeting: id, date: '2026-12-01', start: '14:00', end: '15:00' });
    await goesTo(dayAfter);
    const late = (await delivered()).filter(({ show }) => show === 'meetings.moved');
    assert.ok(late.length > 0);
    assert.deepEqual([...new Set(late.map(({ text }) => text))], ['']);
  });
});

describe('saving a meeting', () => {
  it('is done once when its activity is delivered again, and twice by two who save at once', async () => {
    const { does, store } = meetingsWorld();
    const save = (name: string, changes: object) => does(name, 'meeting.save', planWith(), { ...inChannel, ...changes });
    await save('Petra', { id: 'same' });
    await save('Petra', { id: 'same' });
    assert.equal(Object.keys(store.bodies(meetingKind)).length, 1);
    await Promise.all([save('Petra', {}), save('Karin', {})]);
    assert.equal(Object.keys(store.bodies(meetingKind)).length, 3);
  });

  it('gives the form back with everything that was typed when something is wrong', async () => {
    const { does, store } = meetingsWorld();
    const reply = await does('Petra', 'meeting.save', planWith({ date: '2026-11-31', agenda: 'Min dagordning' }), inChannel);
    assert.ok(reply.kind === 'card' && reply.text.includes(texts.planRefused.noSuchDate));
    const { typed } = reply.data as { typed: Record<string, string> };
    assert.deepEqual([typed['agenda'], typed['date'], typed['question2']], ['Min dagordning', '2026-11-31', 'Vad saknas i dag?']);
    assert.equal(store.changes(), 0);
  });

  it('without a question suggests one from the agenda, which is added with a press', async () => {
    const { does, planned, meeting } = meetingsWorld();
    const id = await planned({ question1: '', question2: '' });
    const saved = await does('Petra', 'meeting.save', planWith({ question1: '', question2: '' }), { ...inChannel, id: 'x' as never });
    assert.ok(saved.kind === 'card' && saved.text.includes(texts.nudge));
    assert.match(JSON.stringify(saved.data), /Ny vårdriktlinje för SIP/);
    await does('Petra', 'meeting.addQuestion', { meeting: id, question1: 'Vad tänker du?', step1: 'information' });
    assert.deepEqual((await meeting(id)).questions, [{ text: 'Vad tänker du?', step: 'information' }]);
  });
});

describe('answering', () => {
  it('as text finds the only meeting there is, and asks which when there are two', async () => {
    const { does, goesTo, planned, meeting } = meetingsWorld();
    const id = await planned();
    assert.ok((await does('Vera', 'preparation.answer', { question: '2', answer: 'Nu' })).kind === 'text');
    await goesTo(postTime);
    await does('Vera', 'preparation.answer', { question: '2', answer: 'Mer tid' });
    assert.deepEqual(
      (await meeting(id)).answers.map(({ question, text }) => [question, text]),
      [[2, 'Mer tid']],
    );
    await planned();
    await goesTo(postTime);
    const which = await does('Vera', 'preparation.answer', { question: '2', answer: 'Ännu mer tid' });
    assert.ok(which.kind === 'card' && which.card === 'meetings/which-meeting');
    assert.match(JSON.stringify(which.data), /Ännu mer tid/);
  });

  it('without name is neither kept nor repeated when it was typed where others read', async () => {
    const { does, meeting, id } = await plannedWorld();
    const reply = await does('Vera', 'preparation.answer', { question: '1', answer: 'hemligt', visibility: 'unnamed' }, inChannel);
    assert.equal(dataOf(seenByAll(reply)).card, 'meetings/answer-privately');
    assert.ok(!JSON.stringify(reply).includes('hemligt'));
    const chosen = await does('Vera', 'preparation.answer', { question: '1', answer: 'mer tid', visibility: 'chair' }, inChannel);
    assert.ok(!JSON.stringify(seenByAll(chosen)).includes('mer tid'));
    assert.deepEqual([dataOf(seenAlone(chosen))['typed'], dataOf(seenAlone(chosen))['visibility']], ['mer tid', 'chair']);
    assert.deepEqual((await meeting(id)).answers, []);
    const typed = await does('Vera', 'preparation.answer', { question: '1', answer: 'öppet' }, inChannel);
    assert.ok(typed.kind === 'text' && typed.text.startsWith(texts.answerSaved));
  });

  it('shows the form in private only, with the answer that was given', async () => {
    const { does, id } = await plannedWorld();
    await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'mitt svar', visibility: 'unnamed' });
    const open = await does('Vera', 'preparation.form', { meeting: id, question: 1 }, { place: groupPlace, via: 'submit' });
    assert.equal(dataOf(seenByAll(open)).card, 'meetings/answer-privately');
    assert.ok(!JSON.stringify(seenByAll(open)).includes('mitt svar') && JSON.stringify(seenAlone(open)).includes('mitt svar'));
    const own = await does('Vera', 'preparation.form', { meeting: id, question: 1, private: true }, { place: groupPlace, via: 'dialog' });
    assert.ok(own.kind === 'card' && own.card === 'meetings/answer');
    assert.match(JSON.stringify(own.data), /mitt svar.*unnamed/);
    const others = await does('Olle', 'preparation.form', { meeting: id, question: 1 });
    assert.doesNotMatch(JSON.stringify(others), /mitt svar/);
  });

  it('after closing is refused with the time it closed', async () => {
    const { does, goesTo, meeting, id } = await plannedWorld();
    await goesTo(closeTime);
    const reply = await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'för sent' });
    assert.ok(reply.kind === 'text' && reply.text.includes('måndag 30 november kl. 16.00'));
    assert.deepEqual((await meeting(id)).answers, []);
  });

  it('with a personal number is refused before anything is looked up, and the number is not repeated', async () => {
    const { does, store, id } = await plannedWorld();
    const before = JSON.stringify(store.bodies(meetingKind));
    for (const input of [{ meeting: id, question: 1 }, { question: 1 }]) {
      const reply = await does('Vera', 'preparation.answer', { ...input, answer: 'om 811218-9876' });
      assert.ok('text' in reply && reply.text.includes(texts.answerRefused.personalNumber));
      assert.doesNotMatch(JSON.stringify(reply), /9876/);
    }
    assert.equal(JSON.stringify(store.bodies(meetingKind)), before);
  });

  it('by two at once keeps both, and can be taken back', async () => {
    const { does, meeting, id } = await plannedWorld();
    await Promise.all(
      ['Vera', 'Olle'].map((name) => does(name, 'preparation.answer', { meeting: id, question: 1, answer: name, visibility: 'unnamed' })),
    );
    assert.deepEqual((await meeting(id)).answers.map(({ text }) => text).sort(), ['Olle', 'Vera']);
    await does('Vera', 'preparation.takeBack', { meeting: id, question: 1 });
    assert.deepEqual(
      (await meeting(id)).answers.map(({ text }) => text),
      ['Olle'],
    );
  });
});

describe('pausing', () => {
  it('stops what is sent to whoever wants no reminders', async () => {
    const { goesTo, delivered, planned, store } = meetingsWorld();
    await store.change(pauseKind, person('Vera'), (before) => pause(before, postTime as Instant));
    await planned();
    await goesTo(postTime);
    await delivered();
    await goesTo('2026-11-27T08:00:00.000Z');
    assert.deepEqual(
      (await delivered()).map(({ to }) => to),
      ['29:olle'],
    );
  });
});

describe('reminders before a meeting', () => {
  it('tell neither in what is stored nor by how many there are who has answered without name: that is decided when they are sent', async () => {
    const { does, goesTo, delivered, store, id } = await plannedWorld();
    await delivered();
    await does('Vera', 'preparation.answer', { meeting: id, question: '1', answer: 'Tid', visibility: 'unnamed' });
    await delivered();
    await goesTo('2026-11-27T08:00:00.000Z');
    const rows = (await store.outgoing(meetingKind, id)).filter((row) => JSON.stringify(row).includes('meetings.reminder'));
    assert.equal(rows.length, groupWith().representatives.length);
    for (const trace of groupWith().representatives) assert.ok(!JSON.stringify(rows).includes(trace));
    const texts = (await delivered()).map(({ to, text }) => [to, text !== '']).sort();
    assert.deepEqual(texts, [
      ['29:olle', true],
      ['29:vera', false],
    ]);
  });

  it('are for nobody who is known not to be reached, because one that fails would tell whose it was', async () => {
    const { goesTo, delivered, planned, store } = meetingsWorld();
    const address = { kind: 'personal', serviceUrl: 'https://x', bot: { id: '28:lotsen', name: 'Lotsen' }, blocked: 'Blocked' } as const;
    await store.change(addressKind, person('Vera'), () => ({ body: address, outcome: undefined }));
    await planned();
    await goesTo(postTime);
    await delivered();
    await goesTo('2026-11-27T08:00:00.000Z');
    assert.deepEqual(
      (await delivered()).map(({ to }) => to),
      ['29:olle'],
    );
  });

  it('are forgotten when answering ends, with the times of the answers', async () => {
    const { does, goesTo, store, id } = await plannedWorld();
    await does('Vera', 'preparation.answer', { meeting: id, question: '1', answer: 'Tid', visibility: 'unnamed' });
    await goesTo('2026-11-27T08:00:00.000Z');
    await goesTo(closeTime);
    const left = (await store.outgoing(meetingKind, id)).map((row) => row.id);
    assert.deepEqual(
      left.filter((row) => /^(?:reminder|count) /u.test(row)),
      [],
    );
  });
});

describe('planning in personal chat', () => {
  it('is for the group that one leads, and asks which when there are more', async () => {
    const other = groupWith({ id: '19:other@thread.tacv2' as typeof groupPlace.id, name: 'LPO Cancer' });
    const one = await meetingsWorld().does('Petra', 'meeting.form');
    assert.ok(one.kind === 'card' && one.card === 'meetings/plan');
    const two = await meetingsWorld([groupWith(), other]).does('Petra', 'meeting.form', { text: 'nästa tisdag 14-15.30' });
    assert.ok(two.kind === 'card' && two.card === 'meetings/which-group' && two.text.includes('LPO Cancer'));
    const chosen = await meetingsWorld([groupWith(), other]).does('Petra', 'meeting.form', {
      group: other.id,
      text: 'nästa tisdag 14-15.30',
    });
    assert.ok(chosen.kind === 'card' && chosen.card === 'meetings/plan');
    assert.match(JSON.stringify(chosen.data), /"date":"2026-11-24","start":"14:00","end":"15:30"/);
    assert.ok(chosen.text.split('\n').includes('LPO Cancer'), 'the form says which group it is for');
  });

  it('asks nothing when the group is called by its name, in the line or as the name of an invitation, and not in its agenda', async () => {
    const other = groupWith({ id: '19:other@thread.tacv2' as typeof groupPlace.id, name: 'LPO Cancer' });
    const { does } = meetingsWorld([groupWith(), other]);
    const cardFor = async (text: string) => {
      const reply = await does('Petra', 'meeting.form', { text });
      assert.ok(reply.kind === 'card');
      return [reply.card, Reflect.get(reply.data, 'group')];
    };
    assert.deepEqual(await cardFor('i LPO Cancer nästa tisdag 14-15.30'), ['meetings/plan', 'LPO Cancer']);
    const invitation = (title: string) => `${title}\ntisdag 1 december 14-15.30\n1. Start\n2. Rapport från LPO Cancer`;
    assert.deepEqual(await cardFor(invitation('Kallelse till LPO Cancer')), ['meetings/plan', 'LPO Cancer']);
    assert.deepEqual(await cardFor(invitation('Kallelse')), ['meetings/which-group', undefined]);
  });

  it('takes as many groups as a process lead may have', async () => {
    const many = Array.from({ length: 9 }, (_, index) => groupWith({ id: `19:${index}` as typeof groupPlace.id, name: `LAG ${index}` }));
    const which = await meetingsWorld(many).does('Petra', 'meeting.form');
    for (const { name } of many) assert.ok(which.kind === 'card' && which.text.includes(name), name);
  });
});
