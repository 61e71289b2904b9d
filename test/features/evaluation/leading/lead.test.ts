import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { groupPlace } from '../../../support/groups.js';
import { evaluationWorld, heldMeeting, inChannel, six } from '../evaluation-world.js';
import { closing } from '../rules-world.js';

const five = ['Vera', 'Olle', 'Musa', 'Petra', 'Karin'];
const settings = {
  days: '3',
  prepared: '',
  clear: '',
  followed: '',
  perspective: '',
  heard: 'Jag fick ordet',
  worthwhile: '',
  own1: 'Kaffet var gott',
  own2: '',
};
const nextMeeting = heldMeeting({
  id: 'next',
  title: 'Januarimötet',
  start: '2027-01-12T13:00:00.000Z' as Instant,
  end: '2027-01-12T14:30:00.000Z' as Instant,
});

async function begun() {
  const meetings = [heldMeeting()];
  const world = evaluationWorld(meetings);
  await world.does('Karin', 'meeting.ended', {}, inChannel);
  return { ...world, meetings };
}

describe('closing an evaluation', () => {
  it('is done by whoever leads, who is asked first whether to', async () => {
    const { says, answers, goesTo, delivered } = await begun();
    await answers('meeting', five);
    assert.match(await says('Petra', 'evaluation.closeForm'), /Ska utvärderingen stängas\?[\s\S]*Fem har svarat/);
    assert.match(await says('Petra', 'evaluation.close', { evaluation: 'meeting' }), /Utvärderingen är stängd\. Resultatet kommer/);
    await goesTo('2026-12-01T14:31:00.000Z');
    assert.equal((await delivered()).filter(({ show }) => show === 'results').length, 1);
    assert.match(await says('Petra', 'evaluation.close', { evaluation: 'meeting' }), /redan stängd/);
    assert.match(await says('Petra', 'evaluation.closeForm', { evaluation: 'meeting' }), /redan stängd/);
    assert.match(await says('Petra', 'evaluation.close'), /ingen öppen utvärdering att stänga/);
  });
});

describe('what is promised', () => {
  it('is asked for next to what was lowest, and the next evaluation begins with it', async () => {
    const { says, answers, goesTo, delivered, meetings } = await begun();
    await answers('meeting', five);
    await goesTo(closing);
    const asked = (await delivered()).find(({ show }) => show === 'tryNext')?.text ?? '';
    assert.match(asked, /Lägst den här gången: Patienters och närståendes perspektiv fick plats \(2,0\)/);
    assert.match(await says('Karin', 'evaluation.promise', { evaluation: 'meeting', promise: 'Fråga även närstående' }), /det löftet/);
    meetings.splice(0, 1, nextMeeting);
    await goesTo('2027-01-12T14:30:00.000Z');
    await says('Karin', 'meeting.ended', {}, inChannel);
    const [card] = await delivered();
    assert.equal(card?.show, 'card');
    assert.match(await says('Vera', 'evaluation.form', { evaluation: 'next' }), /Förra gången lovade vi: Fråga även närstående/);
  });

  it('while an evaluation is open is for the next one, and is over when that has closed', async () => {
    const { says, answers, goesTo, delivered, meetings } = await begun();
    assert.match(await says('Karin', 'evaluation.promise', { promise: 'Fråga även närstående' }), /det löftet/);
    await answers('meeting', five);
    await goesTo(closing);
    meetings.splice(0, 1, nextMeeting);
    await goesTo('2027-01-12T14:30:00.000Z');
    await says('Karin', 'meeting.ended', {}, inChannel);
    assert.match(await says('Vera', 'evaluation.form', { evaluation: 'next' }), /Förra gången lovade vi: Fråga även närstående/);
    await says('Petra', 'evaluation.close', { evaluation: 'next' });
    await goesTo('2027-01-12T14:31:00.000Z');
    await delivered();
    meetings.splice(0, 1, heldMeeting({ ...nextMeeting, id: 'third' }));
    await says('Karin', 'meeting.ended', {}, inChannel);
    assert.doesNotMatch(await says('Vera', 'evaluation.form', { evaluation: 'third' }), /lovade/);
  });

  it('is handed back as it was typed, with what is wrong, but without a personnummer', async () => {
    const { does, says, answers, goesTo } = await begun();
    await answers('meeting', five);
    await goesTo(closing);
    const promised = (promise: string) => does('Karin', 'evaluation.promise', { evaluation: 'meeting', promise });
    for (const [promise, problem, kept] of [
      ['', /Skriv först/, ''],
      ['å'.repeat(301), /högst 300 tecken/, 'å'.repeat(300)],
      ['Ring 811218-9876', /Ta bort personnumret/, 'Ring …'],
    ] as const) {
      const reply = await promised(promise);
      assert.ok(reply.kind === 'card');
      const data = reply.data as { problem: string; promise: string };
      assert.match(data.problem, problem);
      assert.equal(data.promise, kept);
    }
    const openly = { place: groupPlace, via: 'submit' } as const;
    assert.match(await says('Karin', 'evaluation.promise', { evaluation: 'meeting', promise: '' }, openly), /^Skriv först/);
    assert.match(await says('Karin', 'evaluation.promise', { promise: 'Börja i tid' }), /det löftet/);
    assert.match(await says('Karin', 'evaluation.promise', { promise: '' }), /Skriv först/);
  });
});

describe('advice', () => {
  it('goes to the coordinator when a statement has been low three times in a row, and not before', async () => {
    const meetings = [heldMeeting()];
    const { does, answers, goesTo, delivered } = evaluationWorld(meetings);
    const lowlyHeard = { ...six, perspective: '4', heard: '2' };
    const advice = async () => (await delivered()).filter(({ show }) => show === 'advice');
    for (const [index, id] of ['first', 'second', 'third'].entries()) {
      meetings.splice(0, 1, heldMeeting({ id, title: id }));
      await goesTo(`2027-0${index + 1}-12T14:30:00.000Z`);
      await does('Karin', 'meeting.ended', {}, inChannel);
      await answers(id, five, lowlyHeard);
      if (index < 2) assert.deepEqual(await advice(), []);
      await goesTo(`2027-0${index + 1}-25T14:30:00.000Z`);
    }
    const [only, ...more] = await advice();
    assert.deepEqual([only?.to, more], ['29:petra', []]);
    assert.match(only?.text ?? '', /låga siffror för det här: Jag blev lyssnad på\.\nFråga företrädarna vid varje punkt/);
  });
});

describe('the settings of evaluations', () => {
  it('hold from the next evaluation on: its days, other words and statements of the group', async () => {
    const { does, says, meetings, goesTo, open } = await begun();
    assert.match(await says('Karin', 'evaluation.settings', settings), /Inställningarna är sparade/);
    assert.match(await says('Vera', 'evaluation.form', { evaluation: 'meeting' }), /Jag blev lyssnad på/);
    meetings.splice(0, 1, nextMeeting);
    await goesTo('2027-01-12T14:30:00.000Z');
    await does('Karin', 'meeting.ended', {}, inChannel);
    assert.match(await says('Vera', 'evaluation.form', { evaluation: 'next' }), /5\. Jag fick ordet[\s\S]*7\. Kaffet var gott/);
    assert.match(await says('Vera', 'evaluation.answer', { ...six, own1: '5', evaluation: 'next' }), /Tack!/);
    assert.match(await says('Olle', 'evaluation.answer', { ...six, evaluation: 'next' }), /Välj en siffra/);
    assert.match(await says('Olle', 'evaluation.answer', { text: '4 3 5 2 4 5 1' }), /Tack!/);
    const [, next] = open();
    assert.equal(next?.[1].closeAt, '2027-01-15T15:00:00.000Z');
    const form = await does('Karin', 'evaluation.settingsForm');
    assert.ok(form.kind === 'card');
    const { filled } = form.data as { filled: Record<string, string> };
    assert.deepEqual(filled, settings);
  });

  it('can be said one at a time, and the others stay as they are', async () => {
    const { does, says } = await begun();
    await says('Karin', 'evaluation.settings', settings);
    assert.match(await says('Karin', 'evaluation.settings', { field: 'days', value: '10' }), /sparade/);
    assert.match(await says('Karin', 'evaluation.settings', { field: 'own1', value: '' }), /sparade/);
    assert.match(await says('Karin', 'evaluation.settings', { field: 'days', value: '15' }), /från 3 till 14/);
    const form = await does('Karin', 'evaluation.settingsForm');
    assert.ok(form.kind === 'card');
    assert.deepEqual((form.data as { filled: object }).filled, { ...settings, days: '10', own1: '' });
  });

  it('are handed back as they were typed, with what is wrong', async () => {
    const { does } = await begun();
    for (const [changes, problem] of [
      [{ days: '2' }, /från 3 till 14/],
      [{ days: 'en vecka' }, /från 3 till 14/],
      [{ own2: 'x'.repeat(151) }, /högst 150 tecken/],
      [{ own2: 'Ring 811218-9876' }, /Ta bort personnumret/],
      [{ own2: 'kaffet var gott' }, /lika/],
    ] as const) {
      const reply = await does('Petra', 'evaluation.settings', { ...settings, ...changes });
      assert.ok(reply.kind === 'card');
      const data = reply.data as { problem: string; filled: Record<string, string> };
      assert.match(data.problem, problem);
      assert.equal(data.filled['heard'], 'Jag fick ordet');
      assert.doesNotMatch(JSON.stringify(reply), /811218/);
    }
  });
});
