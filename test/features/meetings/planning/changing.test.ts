import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Reply } from '../../../../src/core/reply.js';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { closeTime, meetingsWorld, postTime } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

/** What a client sends when a form's button is pressed, with these inputs changed. */
function filled(reply: Reply, changes: object = {}): object {
  assert.ok(reply.kind === 'card' && reply.card === 'meetings/plan', JSON.stringify(reply));
  return { ...Reflect.get(reply.data, 'typed'), ...changes };
}
const dataOf = (reply: Reply, name: string): unknown => (reply.kind === 'card' ? Reflect.get(reply.data, name) : undefined);
/** The questions that stay as they are. */
const lockedIn = (reply: Reply): readonly string[] =>
  (dataOf(reply, 'questions') as readonly { locked: boolean; question: string }[])
    .filter((one) => one.locked)
    .map(({ question }) => question);

async function world() {
  const here = meetingsWorld();
  const id = await here.planned();
  const open = (name: string) => here.does(name, 'meeting.changeForm', { meeting: id });
  return { ...here, id, open };
}

describe('the form of a meeting that is there already', () => {
  it('is filled in, and saves into the same meeting', async () => {
    const { does, open, meeting, id, store } = await world();
    const form = await open('Petra');
    assert.equal(dataOf(form, 'title'), texts.editTitle);
    const saved = await does('Petra', 'meeting.save', filled(form, { place: 'Rum 5' }));
    assert.ok(saved.kind === 'card' && saved.text.includes(texts.savedTitle) && saved.text.includes('Frågorna skickas'));
    assert.deepEqual([(await meeting(id)).place, Object.keys(store.bodies(meetingKind))], ['Rum 5', [id]]);
  });

  it('asks only for what can still be changed', async () => {
    const { does, open, goesTo, id } = await world();
    const asked = async () => {
      const form = await open('Petra');
      return [...['canPost', 'canClose', 'asks'].map((name) => dataOf(form, name)), lockedIn(form)];
    };
    assert.deepEqual(await asked(), [true, true, true, []]);
    await goesTo(postTime);
    await does('Vera', 'preparation.answer', { meeting: id, question: 2, answer: 'Mer tid' });
    assert.deepEqual(await asked(), [false, true, true, ['Vad saknas i dag?']]);
    await goesTo(closeTime);
    assert.deepEqual(await asked(), [false, false, false, ['Vad är viktigt för dig i en SIP?', 'Vad saknas i dag?']]);
  });

  it('is not opened for one that has begun, nor saved', async () => {
    const { does, open, goesTo } = await world();
    const form = await open('Petra');
    await goesTo('2026-12-01T13:00:00.000Z');
    for (const reply of [await open('Petra'), await does('Petra', 'meeting.save', filled(form, { place: 'Rum 5' }))]) {
      assert.ok(reply.kind === 'text' && reply.trouble && reply.text === texts.alreadyHeld);
    }
  });

  it('says who gets to know, and tells them what is new', async () => {
    const { does, open, goesTo, delivered } = await world();
    await goesTo(postTime);
    await delivered();
    const quiet = await does('Petra', 'meeting.save', filled(await open('Petra'), { agenda: '1. Annat' }));
    assert.ok(quiet.kind === 'card' && quiet.text.includes(texts.editQuiet) && !quiet.text.includes('skickas'));
    assert.ok((await delivered()).every(({ show, text }) => show === 'meetings.questions' && text.includes('1. Annat')));
    const told = await does('Petra', 'meeting.save', filled(await open('Petra'), { place: 'Rum 5', question3: 'En till?' }));
    assert.ok(told.kind === 'card' && told.text.includes(texts.editTold));
    const news = (await delivered()).filter(({ show }) => show === 'meetings.changed');
    assert.deepEqual(
      news.map(({ to }) => to),
      ['place', '29:vera', '29:olle'],
    );
    for (const words of [texts.changedTitle, texts.changedPlace('Rum 5'), texts.changedQuestions, 'måndag 30 november kl. 16.00'])
      assert.ok(news[0]?.text.includes(words), words);
  });

  it('with a new day says that the meeting is moved', async () => {
    const { does, open, goesTo, delivered } = await world();
    await goesTo(postTime);
    await delivered();
    await does('Petra', 'meeting.save', filled(await open('Petra'), { date: '2026-12-08', place: '' }));
    const [news] = (await delivered()).filter(({ show }) => show === 'meetings.changed');
    for (const words of [texts.movedTitle, 'tisdag 8 december', texts.changedNoPlace]) assert.ok(news?.text.includes(words), words);
  });
});

describe('two coordinators who save at once', () => {
  it('both get their way, and the second is told what the first changed', async () => {
    const { does, open, meeting, id } = await world();
    const forms = [await open('Petra'), await open('Karin')] as const;
    const [, second] = await Promise.all([
      does('Petra', 'meeting.save', filled(forms[0], { place: 'Rum 5', step1: 'codecision' })),
      does('Karin', 'meeting.save', filled(forms[1], { title: 'Nytt namn' })),
    ]);
    const { place, title, questions } = await meeting(id);
    assert.deepEqual([place, title, questions[0]?.step], ['Rum 5', 'Nytt namn', 'codecision']);
    assert.ok(second.kind === 'card' && second.text.includes(texts.editOthers([texts.planPlace, texts.planStep(1)])));
  });

  it('are asked about what both changed, with both versions in sight', async () => {
    const { does, open, meeting, id } = await world();
    const forms = [await open('Petra'), await open('Karin')] as const;
    await does('Petra', 'meeting.save', filled(forms[0], { place: 'Rum 5', step2: 'information' }));
    const asked = await does('Karin', 'meeting.save', filled(forms[1], { place: '', step2: 'dialogue' }));
    const theirs = [`${texts.planPlace}: Rum 5`, `${texts.planStep(2)}: ${texts.steps.information}`];
    assert.equal(dataOf(asked, 'problem'), texts.editConflict(theirs));
    assert.equal((await meeting(id)).place, 'Rum 5');
    await does('Karin', 'meeting.save', filled(asked));
    const { place, questions } = await meeting(id);
    assert.deepEqual([place, questions[1]?.step], ['', 'dialogue']);
  });
});

describe('a question that is changed while somebody answers it', () => {
  it('comes back to them with what they wrote', async () => {
    const { does, open, goesTo, meeting, id } = await world();
    await goesTo(postTime);
    const form = await does('Vera', 'preparation.form', { meeting: id, question: 1 });
    const sends = { meeting: id, question: 1, asked: dataOf(form, 'asked'), answer: 'Att någon ringer', visibility: 'unnamed' };
    await does('Petra', 'meeting.save', filled(await open('Petra'), { question1: 'Vad är viktigast?' }));
    const again = await does('Vera', 'preparation.answer', sends);
    assert.deepEqual([dataOf(again, 'problem'), dataOf(again, 'question')], [texts.answerRefused.questionChanged, 'Vad är viktigast?']);
    assert.deepEqual([dataOf(again, 'typed'), dataOf(again, 'visibility')], ['Att någon ringer', 'unnamed']);
    await does('Vera', 'preparation.answer', { ...sends, asked: dataOf(again, 'asked') });
    assert.equal((await meeting(id)).answers.length, 1);
  });

  it('is still the same when only its number has changed', async () => {
    const { does, open, goesTo, meeting, id } = await world();
    await goesTo(postTime);
    const form = await does('Vera', 'preparation.form', { meeting: id, question: 2 });
    await does('Petra', 'meeting.save', filled(await open('Petra'), { question1: '', step1: '' }));
    const asked = dataOf(form, 'asked');
    const saved = await does('Vera', 'preparation.answer', { meeting: id, question: 2, asked, answer: 'Mer tid' });
    assert.equal(dataOf(saved, 'heading'), texts.planQuestion(1));
    assert.deepEqual(
      (await meeting(id)).answers.map(({ question, text }) => [question, text]),
      [[1, 'Mer tid']],
    );
    await does('Vera', 'preparation.takeBack', { meeting: id, question: 2, asked });
    assert.deepEqual((await meeting(id)).answers, []);
  });

  it('is said to be answered when the answer came first', async () => {
    const { does, open, goesTo, meeting, id } = await world();
    await goesTo(postTime);
    const form = await open('Petra');
    await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Att någon ringer' });
    const back = await does('Petra', 'meeting.save', filled(form, { question1: 'Annat?', place: 'Rum 5' }));
    assert.equal(dataOf(back, 'problem'), texts.editAnswered([1], ['Annat?']));
    assert.deepEqual(lockedIn(back), ['Vad är viktigt för dig i en SIP?']);
    await does('Petra', 'meeting.save', filled(back));
    assert.deepEqual([(await meeting(id)).place, (await meeting(id)).questions[0]?.text], ['Rum 5', 'Vad är viktigt för dig i en SIP?']);
  });
});
