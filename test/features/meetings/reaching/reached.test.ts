import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../../../src/core/ids.js';
import { outgoing, type Recipient } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import { reachedBy, seenIn, unreachedAmong, whyOf } from '../../../../src/features/meetings/reaching/reached.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const place: Recipient = { to: 'place', place: '19:x' as PlaceId };
const to = (name: string): Recipient => ({ to: 'person', person: person(name) });
const row = (show: string, recipient: Recipient, changes: Partial<Outgoing> = {}, about = {}, updates?: string): Outgoing => ({
  ...outgoing(`${show} ${JSON.stringify(recipient)}`, now, { recipient, show, about, ...(updates !== undefined && { updates }) }),
  ...changes,
});
const failed = { state: 'undeliverable', note: '403 ConversationBlockedByUser' } as const;

describe('whom a meeting has reached', () => {
  it('is told for each recipient and each thing they were sent, those who missed something first', () => {
    const rows = [
      row('meetings.questions', place, { state: 'sent' }),
      row('meetings.questions', to('Vera'), { state: 'sent' }),
      row('meetings.questions', to('Olle'), failed),
      row('meetings.moved', to('Vera')),
      row('meetings.moved', to('Olle'), { state: 'withdrawn' }),
    ];
    const told = reachedBy(rows).map(({ person: who, fates }) => [who ?? 'place', ...fates.map(({ what, state }) => `${what} ${state}`)]);
    assert.deepEqual(told, [
      ['29:olle', 'questions undeliverable', 'moved withdrawn'],
      ['place', 'questions sent'],
      ['29:vera', 'questions sent', 'moved waiting'],
    ]);
    assert.deepEqual(
      unreachedAmong(reachedBy(rows)).map((one) => one.person),
      [person('Olle')],
    );
  });

  it('leaves out reminders, which tell who has not answered, a wish to speak, and the updates of cards', () => {
    const rows = [
      row('meetings.reminder', to('Vera'), failed),
      row('meetings.speak', to('Karin'), failed),
      row('meetings.unreached', to('Petra'), failed),
      row('meetings.questions', place, failed, {}, 'questions'),
    ];
    assert.deepEqual(reachedBy(rows), []);
    assert.deepEqual(rows.map(seenIn), [undefined, undefined, undefined, undefined]);
  });

  it('never tells of anybody without name', () => {
    const unnamed: Recipient = { to: 'unnamed', sealed: 'x', through: '19:x' as PlaceId };
    assert.deepEqual(reachedBy([row('meetings.outcome', unnamed, failed), row('meetings.outcome', to('Vera'), { state: 'sent' })]), [
      { person: person('Vera'), fates: [{ what: 'outcome', state: 'sent', why: 'fault', told: false }] },
    ]);
  });

  it('of several pages tells of the one that is worst off, of several times the latest', () => {
    const page = (number: string, changes: Partial<Outgoing>) => row('meetings.handOverChair', to('Karin'), changes, { page: number });
    const states = (...rows: readonly Outgoing[]) => reachedBy(rows).flatMap(({ fates }) => fates.map(({ state }) => state));
    assert.deepEqual(states(page('1', { state: 'sent' }), page('2', failed), page('3', {})), ['undeliverable']);
    assert.deepEqual(states(page('1', { state: 'withdrawn' }), page('2', { state: 'sent' })), ['sent']);
    const moved = (changes: Partial<Outgoing>) => row('meetings.moved', to('Vera'), changes);
    assert.deepEqual(states(moved(failed), moved({ state: 'sent' })), ['sent']);
  });

  it('skips what is no message of ours', () => {
    assert.deepEqual(reachedBy([{ id: 'x', dueAt: now, state: 'sent', message: { to: 'somebody' } }]), []);
  });
});

describe('why something did not come through', () => {
  const cases: readonly (readonly [string, ReturnType<typeof whyOf>])[] = [
    ['403 ConversationBlockedByUser', 'closed'],
    ['403 MessageWritesBlocked, told in the group', 'closed'],
    ['403 BotDisabledByAdmin', 'closed'],
    ['403 BotNotInConversationRoster', 'notThere'],
    ['403 ForbiddenOperationException', 'notThere'],
    ['404 ConversationNotFound', 'notThere'],
    ['noAddress', 'noChat'],
    ['gaveUp, 503 unknown', 'noAnswer'],
    ['gaveUp, noAnswer timeout', 'noAnswer'],
    ['400 BadArgument', 'fault'],
    ['unreadable', 'fault'],
    ['', 'fault'],
  ];
  for (const [note, why] of cases) it(`"${note}" is ${why}`, () => assert.equal(whyOf(note), why));

  it('comes with whether the person has been told in the group', () => {
    const note = (text: string) =>
      reachedBy([row('meetings.moved', to('Vera'), { state: 'undeliverable', note: text })])[0]?.fates[0]?.told;
    assert.deepEqual([note('403 x, told in the group'), note('403 x, not in the group'), note('403 x')], [true, false, false]);
  });
});
