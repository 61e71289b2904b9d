import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { posted as postedRows, reminders } from '../../../../src/features/meetings/meeting/messages.js';
import { nextWake, wake } from '../../../../src/features/meetings/meeting/wake.js';
import { cancelMeeting } from '../../../../src/features/meetings/planning/change-of-plan.js';
import { meetingUndeliverable, noteUnreached } from '../../../../src/features/meetings/reaching/reaching.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { duringInput, posted } from '../../../support/meetings.js';
import { cardOf, seenAlone, seenByAll, textOf } from '../../../support/replies.js';
import { elsewhere, meetingsWorld, plannedWorld, postTime } from '../meetings-world.js';

const texts = textsIn('sv').meetings;
const [toPlace, toVera, toOlle] = postedRows(posted(), groupWith(), duringInput) as [Outgoing, Outgoing, Outgoing];
const quarter = '2026-11-25T10:15:00.000Z' as Instant;
const facts = (changes = {}) => ({ group: groupWith(changes), remindable: [], rows: [] });
const noted = (rows: readonly Outgoing[], before = posted(), now = duringInput) => noteUnreached(before, rows, now).body ?? before;
const tellers = (send: readonly Outgoing[] = []) =>
  send.map(({ message }) => {
    const { show, recipient } = message as Message;
    return `${show} ${recipient.to === 'person' ? recipient.person : recipient.to}`;
  });

describe('a meeting that has not reached somebody', () => {
  it('gathers what fails for a quarter of an hour, each row once', () => {
    const first = noteUnreached(posted(), [toVera], duringInput);
    assert.deepEqual([first.wakeAt, first.send], [quarter, undefined]);
    const second = noteUnreached(noted([toVera]), [toVera, toPlace], '2026-11-25T10:10:00.000Z' as Instant);
    assert.deepEqual(second.body?.unreached, [
      { row: 'questions 29:vera', person: person('Vera') },
      { row: 'questions', person: undefined },
    ]);
    assert.deepEqual([second.body?.reportAt, second.wakeAt], [quarter, quarter]);
    assert.deepEqual(noteUnreached(noted([toVera]), [toVera], duringInput), {});
  });

  it('then tells the coordinators, one message each, and goes on as before', () => {
    const before = noted([toVera, toOlle]);
    const told = wake(before, facts({ coordinators: [person('Petra'), person('Karin')] }), quarter);
    assert.deepEqual(tellers(told.send), ['meetings.unreached 29:petra', 'meetings.unreached 29:karin']);
    assert.deepEqual([told.body?.reportAt, told.wakeAt, told.body?.state], [null, posted().schedule.remindAt, 'posted']);
    const again = noted([toPlace], told.body ?? undefined, '2026-11-25T12:00:00.000Z' as Instant);
    const next = wake(again, facts(), again.reportAt as Instant);
    assert.equal(next.send?.length, 1);
    assert.ok(!told.send?.some(({ id }) => id === next.send?.[0]?.id));
  });

  it('tells them again when somebody whom it had told of was forgotten meanwhile', () => {
    const told = wake(noted([toVera]), facts(), quarter);
    const forgotten = { ...(told.body ?? posted()), unreached: [] };
    const again = noted([toOlle], forgotten, '2026-11-25T12:00:00.000Z' as Instant);
    const next = wake(again, facts(), again.reportAt as Instant);
    assert.equal(next.send?.length, 1);
    assert.ok(!told.send?.some(({ id }) => id === next.send?.[0]?.id));
  });

  it('tells the chair where no coordinator can be reached either, and a coordinator all the same where nobody can', () => {
    const toPetra = postedRows(posted(), groupWith({ representatives: [person('Petra')] }), duringInput)[1] as Outgoing;
    const toKarin = postedRows(posted(), groupWith({ representatives: [person('Karin')] }), duringInput)[1] as Outgoing;
    assert.deepEqual(tellers(wake(noted([toPetra]), facts(), quarter).send), ['meetings.unreached 29:karin']);
    assert.deepEqual(tellers(wake(noted([toPetra, toKarin]), facts(), quarter).send), ['meetings.unreached 29:petra']);
  });

  it('does so in the morning when it fails in the evening', () => {
    assert.equal(noted([toVera], posted(), '2026-11-25T21:00:00.000Z' as Instant).reportAt, '2026-11-26T06:30:00.000Z');
  });

  it('does so after it has been cancelled too, but never where Lotsen is not', () => {
    const cancelled = cancelMeeting(noted([toVera]), duringInput, []);
    assert.ok(cancelled.body);
    assert.equal(cancelled.wakeAt, quarter);
    assert.equal(tellers(wake(cancelled.body, facts(), quarter).send).length, 1);
    const gone = wake({ ...noted([toVera]), state: 'cancelled' }, facts({ state: 'gone' }), '2026-12-02T08:00:00.000Z' as Instant);
    assert.deepEqual([gone.body?.state, gone.body?.reportAt, gone.wakeAt, gone.send], ['cancelled', null, null, undefined]);
  });

  it('says nothing of a reminder: it would tell who has not answered', () => {
    const rows = reminders(posted(), ['sealed'], duringInput);
    assert.deepEqual(noteUnreached(posted(), rows, duringInput), {});
  });

  it('says nothing when it has been erased', async () => {
    const { store } = meetingsWorld();
    await meetingUndeliverable(store)['meeting']?.('gone', [toVera], duringInput);
    assert.equal(await store.get(meetingKind, 'gone'), undefined);
  });

  it('wakes for its next step when that comes first', () => {
    const late = { ...posted(), reportAt: '2026-12-24T08:00:00.000Z' as Instant };
    assert.equal(nextWake(late), posted().schedule.remindAt);
  });
});

describe('who has been reached', () => {
  async function world() {
    const here = await plannedWorld();
    here.store.becomes('questions', { state: 'sent', note: '1' });
    here.store.becomes('questions 29:vera', { state: 'sent', note: '2' });
    here.store.becomes('questions 29:olle', { state: 'undeliverable', note: '403 ConversationBlockedByUser, told in the group' });
    return here;
  }
  const shown = `${texts.reachedWhat.questions}: ${texts.reachedStates.undeliverable}. ${texts.reachedWhy.person.closed} ${texts.reachedTold}`;

  it('is shown to those who lead, by name and with the reason', async () => {
    const { does, id } = await world();
    for (const name of ['Petra', 'Karin']) {
      const card = await does(name, 'meeting.reached', { meeting: id });
      assert.ok(card.kind === 'card' && card.text.includes(`Olle\n${shown}`), JSON.stringify(card));
      assert.ok(card.text.includes(`Vera\n${texts.reachedWhat.questions}: ${texts.reachedStates.sent}.`));
      assert.ok(card.text.includes(texts.reachedSome(1)) && card.text.includes(texts.reachedPlace));
    }
  });

  it('is found without naming the meeting, and asked which when there are two', async () => {
    const { does, planned } = await world();
    const only = await does('Petra', 'meeting.reached');
    assert.ok(only.kind === 'card' && only.card === 'meetings/reached');
    await planned();
    const which = await does('Petra', 'meeting.reached');
    assert.ok(which.kind === 'card' && which.card === 'meetings/which-meeting');
    assert.equal(textOf(await does('Vera', 'meeting.reached')), textsIn('sv').general.onlyLeads(['Karin', 'Petra']));
  });

  it('is told in private only, and not to others', async () => {
    const { does, id } = await world();
    const open = await does('Petra', 'meeting.reached', { meeting: id }, { place: groupPlace, via: 'message' });
    assert.equal(textOf(seenByAll(open)), texts.onlyPrivately);
    assert.equal(cardOf(seenAlone(open)).card, 'meetings/reached');
    for (const [name, place] of [
      ['Vera', undefined],
      ['Stranger', undefined],
      ['Petra', elsewhere],
    ] as const) {
      const reply = await does(name, 'meeting.reached', { meeting: id }, place === undefined ? {} : { place, via: 'execute' });
      assert.ok(reply.kind === 'text' && !reply.text.includes('Olle'));
    }
  });

  it('comes to the coordinator by itself, with names and reasons', async () => {
    const { store, id, goesTo, delivered } = await world();
    await delivered();
    const [row] = (await store.outgoing(meetingKind, id)).slice(-1);
    assert.ok(row);
    await meetingUndeliverable(store)['meeting']?.(id, [row], postTime as Instant);
    await goesTo('2026-11-24T08:15:00.000Z');
    const [told, ...more] = await delivered();
    assert.deepEqual([told?.to, told?.show, more], ['29:petra', 'meetings.unreached', []]);
    assert.ok(told?.text.includes(`Olle. ${shown}`) && !told.text.includes('Vera'));
  });

  it('is no news any more when it has come through after all', async () => {
    const { store, id, goesTo, delivered } = await world();
    await delivered();
    const rows = await store.outgoing(meetingKind, id);
    await meetingUndeliverable(store)['meeting']?.(id, rows.slice(-1), postTime as Instant);
    store.becomes('questions 29:olle', { state: 'sent', note: '3' });
    await goesTo('2026-11-24T08:15:00.000Z');
    assert.deepEqual(
      (await delivered()).map(({ text }) => text),
      [''],
    );
  });
});
