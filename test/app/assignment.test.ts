import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../src/core/ids.js';
import { assignmentId, assignmentKind } from '../../src/features/assignment/assignment/assignment.js';
import { closingPoolId, closingPoolKind } from '../../src/features/assignment/ending/closing-pool.js';
import { offerAfterMeeting } from '../../src/features/assignment/time/offers.js';
import { timeKey, timeLogKind } from '../../src/features/assignment/time/time-log.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { from, groupConversation, inChannel, press, said, saidIn, startWithGroup } from '../support/conversation.js';
import { groupPlace, groupWith, person } from '../support/groups.js';
import { assignmentOf, fullTerms } from '../support/sample-assignment.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const { assignment: texts, hearing, timeLog } = textsIn('sv');
const own = (name: string) => from(name).conversation;
const filled = { ...fullTerms, person: person('Vera'), hoursBetween: '1,5' };
const id = assignmentId(groupPlace.id, person('Vera'));

describe('an assignment in conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
  });
  after(() => bot.close());
  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));

  it('that nobody has filled in says who can', async () => {
    assert.ok((await say({ ...from('Vera'), text: 'mitt uppdrag' })).includes(texts.notFilledIn('LAG Suicidprevention', ['Petra'])));
    assert.ok((await say({ ...from('Musa'), text: 'mitt uppdrag' })).includes(texts.none));
  });

  it('is filled in by a coordinator, from a list of the representatives, where nobody else reads it', async () => {
    const open = saidIn(groupPlace.id, await bot.exchange(inChannel('Petra', 'uppdragen')));
    assert.ok(open.includes(hearing.answeredPrivately) && !open.includes(texts.listEmpty));
    assert.match(await say({ ...from('Petra'), text: 'uppdragen' }), /Vera.*inte ifyllt än.*Olle/u);
    const form = await say(press('Petra', 'assignment.form', { group: groupPlace.id, person: person('Vera') }, own('Petra')));
    assert.ok(form.includes(texts.formTitle('Vera', 'LAG Suicidprevention')));
    const wrong = await say(press('Petra', 'assignment.save', { ...filled, compensation: '500 kr', group: groupPlace.id }, own('Petra')));
    assert.ok(wrong.includes(texts.mistakes.amount) && wrong.includes('500 kr'));
    assert.equal(await bot.store.get(assignmentKind, id), undefined);
  });

  it('is shown to no other member, who is told who fills it in: not as a list, nor as a form', async () => {
    for (const name of ['Musa', 'Vera', 'Karin']) {
      for (const asked of [
        { ...from(name), text: 'uppdragen' },
        press(name, 'assignment.form', { group: groupPlace.id, person: person('Olle') }, own(name)),
      ]) {
        const shown = await say(asked);
        assert.ok(shown.includes(texts.onlyCoordinators(['Petra'])) && !shown.includes('Olle') && !shown.includes(texts.listEmpty), name);
      }
    }
  });

  it('is shown to its representative alone where others read', async () => {
    const asked = await bot.exchange(inChannel('Vera', 'mitt uppdrag'));
    assert.ok(said(asked).includes(texts.notFilledIn('LAG Suicidprevention', ['Petra'])));
    assert.ok(!saidIn(groupPlace.id, asked).includes(texts.notFilledIn('LAG Suicidprevention', ['Petra'])));
  });

  it('pressed in the place of the group is about that group, and says nothing of it there', async () => {
    const saved = await say(press('Petra', 'assignment.save', { ...filled, group: '19:elsewhere' }));
    assert.ok(saved.includes(texts.saved('Vera')));
    assert.equal((await bot.store.get(assignmentKind, id))?.terms.role, fullTerms.role);
    const openly = await say({
      ...from('Petra'),
      conversation: inChannel('Petra', '').conversation,
      text: undefined,
      value: { verb: 'assignment.save', ...filled, role: 'En annan uppgift' },
    });
    assert.ok(openly.includes(texts.savedOpenly) && !openly.includes('En annan uppgift') && !openly.includes('Vera'));
    await say(press('Petra', 'assignment.save', filled));
  });

  it('tells its representative', async () => {
    const rows = await bot.store.outgoing(assignmentKind, id);
    assert.deepEqual(
      rows.map((row) => row.id),
      ['told 1', 'told 2', 'told 3'],
    );
  });

  it('is not filled in by others, nor for somebody who is no representative', async () => {
    for (const name of ['Vera', 'Karin', 'Musa']) {
      assert.ok((await say(press(name, 'assignment.save', filled))).includes(texts.onlyCoordinators(['Petra'])), name);
    }
    assert.ok((await say(press('Petra', 'assignment.save', { ...filled, person: person('Musa') }))).includes(texts.notRepresentative));
  });

  it('is shown to its representative with what is left and what is expected, and to nobody else', async () => {
    const shown = await say({ ...from('Vera'), text: 'mitt uppdrag' });
    for (const part of [fullTerms.role, texts.attendances.most, fullTerms.contact, texts.noMeeting, texts.aYear(21)]) {
      assert.ok(shown.includes(part), part);
    }
    const openly = saidIn(groupPlace.id, await bot.exchange(inChannel('Vera', 'mitt uppdrag')));
    assert.ok(openly.includes(hearing.answeredPrivately) && !openly.includes(fullTerms.role));
    assert.ok(!(await say({ ...from('Olle'), text: 'mitt uppdrag' })).includes(fullTerms.role));
  });

  it('answers what its representative asks about it, above what holds for everybody', async () => {
    const answered = await say({ ...from('Vera'), text: 'måste jag komma varje gång?' });
    assert.ok(answered.includes(texts.fact('LAG Suicidprevention', texts.attendances.most)));
    const openly = await say(inChannel('Vera', 'måste jag komma varje gång?'));
    assert.ok(!openly.includes(texts.attendances.most));
  });

  it('asks both to go on; only they can answer, and it is shown in "mina uppgifter"', async () => {
    await bot.store.change(assignmentKind, id, (one) => ({
      body: { ...(one ?? assert.fail()), goOn: { asked: true } },
      outcome: undefined,
    }));
    const wish = { assignment: id, wish: 'talk', side: 'person' };
    assert.ok((await say(press('Olle', 'assignment.goOn', wish, own('Olle')))).includes(texts.goOnOver));
    assert.ok((await say(press('Vera', 'assignment.goOn', { ...wish, side: 'lead' }, own('Vera')))).includes(texts.goOnOver));
    assert.ok((await say(press('Vera', 'assignment.goOn', wish, own('Vera')))).includes(texts.goOnThanks));
    assert.ok(
      (await say(press('Petra', 'assignment.goOn', { ...wish, side: 'lead', wish: 'yes' }, own('Petra')))).includes(texts.goOnThanks),
    );
    assert.ok((await bot.store.outgoing(assignmentKind, id)).some((row) => row.id.startsWith('both ')));
  });

  it('takes three closing answers, once, and keeps nowhere whose they were', async () => {
    const ended = assignmentOf(fullTerms, { closing: 'asked' });
    await bot.store.change(assignmentKind, id, () => ({ body: ended, outcome: undefined }));
    const answers = { assignment: id, clear: '4', heard: '5', again: '' };
    assert.ok((await say(press('Vera', 'assignment.closing', { assignment: id }, own('Vera')))).includes(texts.closingMissing));
    assert.ok((await say(press('Olle', 'assignment.closing', answers, own('Olle')))).includes(texts.closingOver));
    assert.ok((await say(press('Vera', 'assignment.closing', answers, own('Vera')))).includes(texts.closingThanks));
    assert.ok((await say(press('Vera', 'assignment.closing', answers, own('Vera')))).includes(texts.closingAlready));
    assert.deepEqual(await bot.store.get(assignmentKind, id), ended);
    assert.doesNotMatch(JSON.stringify(await bot.store.get(closingPoolKind, closingPoolId)), /29:vera|clear/u);
    assert.ok((await say({ ...from('Petra'), text: 'avslutande frågor' })).includes(texts.resultsNone(5)));
    assert.ok((await say({ ...from('Musa'), text: 'avslutande frågor' })).includes(texts.resultsOnly));
  });
});

describe('the time log in conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot(undefined, async () => true);
    await bot.store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined }));
  });
  after(() => bot.close());
  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const { name } = groupWith();
  const only = async () => (await bot.store.find(timeLogKind, timeKey.person(person('Vera'))))[0]?.body ?? assert.fail();

  it('takes time in words, asks the first time whether the coordinator may see the sum, and sums up', async () => {
    const first = await say({ ...from('Vera'), text: 'logga tid 2 h läsning' });
    assert.ok(first.includes(timeLog.logged('2 timmar', 'preparation', 'söndag 22 november', name)) && first.includes(timeLog.noticeAfter));
    assert.equal((await only()).share, undefined);
    const second = await say({ ...from('Vera'), text: 'logga tid 2,5 h möte den 12 november' });
    assert.ok(
      second.includes(timeLog.logged('2,5 timmar', 'meeting', 'torsdag 12 november', name)) && !second.includes(timeLog.noticeAfter),
    );
    assert.match(await say({ ...from('Vera'), text: 'min tid' }), /4,5 timmar/u);
  });

  it('is nothing that anybody else reads', async () => {
    const openly = saidIn(groupPlace.id, await bot.exchange(inChannel('Vera', 'min tid')));
    assert.ok(openly.includes(hearing.answeredPrivately) && !openly.includes('4,5'));
  });

  it('written where others read is a form for its person, filled in, and nothing is kept until it is sent', async () => {
    const form = await say(inChannel('Vera', 'logga tid 3 h resa'));
    assert.match(form, /"id":"hours"[^}]*"value":"3"/u);
    assert.equal((await only()).entries.length, 2);
  });

  it('shows the coordinator the sum and nothing more, unless its person says no', async () => {
    assert.ok((await say({ ...from('Petra'), text: 'uppdragen' })).includes('4,5 timmar i år'));
    await say(press('Vera', 'time.share', { share: 'no' }, own('Vera')));
    assert.ok(!(await say({ ...from('Petra'), text: 'uppdragen' })).includes('4,5 timmar'));
  });

  it('takes the form as the contract names it, once however often it is pressed', async () => {
    const entry = { date: '2026-11-18', hours: '1,5', what: 'travel', form: 'f1' };
    const pressed = await say(press('Vera', 'time.log', entry, own('Vera')));
    assert.ok(pressed.includes(timeLog.logged('1,5 timmar', 'travel', 'onsdag 18 november', name)));
    assert.ok((await say(press('Vera', 'time.log', entry, own('Vera')))).includes(timeLog.before));
    for (const [wrong, problem] of [
      [{ hours: 'länge' }, timeLog.mistakes.noHours],
      [{ date: '2026-02-30' }, timeLog.mistakes.noSuchDate],
      [{ date: '2026-12-24' }, timeLog.mistakes.notThatDay],
    ] as const) {
      assert.ok((await say(press('Vera', 'time.log', { ...entry, form: 'f2', ...wrong }, own('Vera')))).includes(problem), problem);
    }
    assert.equal((await only()).entries.length, 3);
  });

  it('lets an entry be taken away again', async () => {
    const { entries } = await only();
    const gone = entries.find(({ what }) => what === 'travel')?.id;
    assert.ok((await say(press('Vera', 'time.remove', { entry: gone }, own('Vera')))).includes(timeLog.removed));
    assert.ok((await say(press('Vera', 'time.remove', { entry: gone }, own('Vera')))).includes(timeLog.removedBefore));
    assert.equal((await only()).entries.length, 2);
  });

  it('asks for which group it was whoever is in several, and keeps nothing before; in one of their places that one is chosen', async () => {
    const other = { ...groupWith(), id: '19:lag-demens@thread.tacv2' as PlaceId, name: 'LAG Demens' };
    await bot.store.change(groupKind, other.id, () => ({ body: other, outcome: undefined }));
    const { entries } = await only();
    const asked = await say({ ...from('Vera'), text: 'logga tid 1 h möte' });
    assert.ok(asked.includes(timeLog.whichGroup) && asked.includes('LAG Demens') && asked.includes(name));
    const there = await say(inChannel('Vera', 'logga tid 1 h möte', { ...groupConversation, id: other.id }));
    assert.match(there, new RegExp(`"id":"group"[^[]*"value":"${other.id}"`, 'u'));
    assert.deepEqual((await only()).entries, entries);
    const chosen = { date: '2026-11-19', hours: '1', what: 'meeting', group: other.id, form: 'f3' };
    const saved = await say(press('Vera', 'time.log', chosen, own('Vera')));
    assert.ok(saved.includes(timeLog.logged('1 timme', 'meeting', 'torsdag 19 november', 'LAG Demens')), saved);
    await bot.store.change(groupKind, other.id, () => ({ body: { ...other, state: 'removed' }, outcome: undefined }));
  });

  it('is handed over as a workbook and as a document to print', async () => {
    const asks = (name: string, verb: string) => say({ ...from(name), text: undefined, value: { verb, year: 2026 } });
    assert.ok((await asks('Vera', 'time.file')).includes('min-tid-2026.xlsx'));
    assert.ok((await asks('Vera', 'time.report')).includes('min-tid-2026.docx'));
    assert.ok((await asks('Olle', 'time.file')).includes(timeLog.none));
  });

  it('offers each representative to write up a meeting that is over, once, until they want no offers', async () => {
    const meeting = { id: 'm1', title: 'x', start: '2026-11-19T12:00:00.000Z' as Instant, end: '2026-11-19T14:00:00.000Z' as Instant };
    const ended = () => offerAfterMeeting(bot.store)(meeting, groupWith(), meeting.end);
    await ended();
    await ended();
    const offers = async (name: string) => {
      const [found] = await bot.store.find(timeLogKind, timeKey.person(person(name)));
      return found === undefined ? [] : (await bot.store.outgoing(timeLogKind, found.id)).map((row) => row.id);
    };
    assert.deepEqual([await offers('Vera'), await offers('Olle'), await offers('Musa')], [['offer m1'], ['offer m1'], []]);
    await say(press('Olle', 'time.stopOffers', {}, own('Olle')));
    await offerAfterMeeting(bot.store)({ ...meeting, id: 'm2' }, groupWith(), meeting.end);
    assert.deepEqual([await offers('Vera'), await offers('Olle')], [['offer m1', 'offer m2'], ['offer m1']]);
  });
});
