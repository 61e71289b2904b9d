import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PersonId } from '../../../src/core/ids.js';
import type { Message } from '../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../src/core/store/store.js';
import { answer, isWaiting, type Match, matchId, suggest, wakeMatch, withoutMember } from '../../../src/features/peers/match.js';
import { type Joined, likeness } from '../../../src/features/peers/peer.js';
import { nextRound, putTogether } from '../../../src/features/peers/round.js';
import { groupWith, person } from '../../support/groups.js';

const [anna, bo, cia, dan] = ['Anna', 'Bo', 'Cia', 'Dan'].map(person) as [PersonId, PersonId, PersonId, PersonId];
const zone = 'Europe/Stockholm';
const monday = '2026-11-23T08:00:00.000Z' as Instant;
const later = '2026-11-24T10:00:00.000Z' as Instant;
const end = '2026-12-07T08:00:00.000Z' as Instant;
const made = (...people: readonly PersonId[]): Match =>
  suggest(undefined, people, { because: 'representatives' }, monday, zone).body ?? assert.fail();
const said = (match: Match, who: PersonId, what: 'yes' | 'no') => answer(match, who, what, later);
const hearing = (match: Match, ...says: readonly (readonly [PersonId, 'yes' | 'no'])[]): Match =>
  says.reduce<Match>((one, [who, what]) => said(one, who, what).body ?? one, match);
const told = (send: readonly Outgoing[] | undefined): readonly string[] =>
  (send ?? []).map(({ message }) => {
    const { show, recipient } = message as Message;
    return `${show} ${recipient.to === 'person' ? recipient.person : ''}`;
  });

describe('people who are suggested to each other', () => {
  it('are told the names when all have said yes, and nothing before', () => {
    const one = said(made(anna, bo), anna, 'yes');
    assert.deepEqual([told(one.send), one.body?.state], [[], 'asked']);
    const both = said(one.body ?? assert.fail(), bo, 'yes');
    assert.deepEqual(told(both.send), [`peers.met ${anna}`, `peers.met ${bo}`]);
    assert.equal(both.body?.state, 'over');
  });

  it('cannot tell a no from silence: whoever said yes is told the same, at the same time', () => {
    const no = hearing(made(anna, bo), [anna, 'yes'], [bo, 'no']);
    const silent = hearing(made(anna, bo), [anna, 'yes']);
    assert.equal(said(hearing(made(anna, bo), [anna, 'yes']), bo, 'no').send, undefined);
    const [one, other] = [no, silent].map((match) => wakeMatch(match, end));
    assert.deepEqual(told(one?.send), [`peers.noMatch ${anna}`]);
    assert.deepEqual(one?.send, other?.send);
    assert.equal(one?.wakeAt, other?.wakeAt);
  });

  it('still get each other in a trio where one says no, or says nothing', () => {
    for (const match of [
      hearing(made(anna, bo, cia), [anna, 'yes'], [bo, 'yes'], [cia, 'no']),
      hearing(made(anna, bo, cia), [anna, 'yes'], [bo, 'yes']),
    ]) {
      assert.deepEqual(told(wakeMatch(match, end).send), [`peers.met ${anna}`, `peers.met ${bo}`]);
    }
  });

  it('may change their mind until it is over, and not after that; nobody else can answer', () => {
    const changed = hearing(made(anna, bo), [bo, 'no'], [anna, 'yes'], [bo, 'yes']);
    assert.equal(changed.state, 'over');
    assert.deepEqual(said(changed, bo, 'no'), { outcome: 'over' });
    assert.deepEqual(said(made(anna, bo), cia, 'yes'), { outcome: 'over' });
  });

  it('are suggested once, and remembered for two years', () => {
    const match = made(anna, bo);
    assert.deepEqual(suggest(match, [anna, bo], { because: 'type' }, later, zone), { outcome: undefined });
    assert.equal(matchId([anna, bo]), matchId([bo, anna]));
    const over = wakeMatch(match, end);
    assert.deepEqual([over.send, over.wakeAt], [[], '2028-11-23T08:00:00.000Z']);
    assert.deepEqual(wakeMatch(over.body ?? assert.fail(), '2028-11-23T08:00:00.000Z' as Instant), { body: null, outcome: undefined });
  });

  it('that wake too early go back to sleep', () => {
    assert.deepEqual(wakeMatch(made(anna, bo), later), { wakeAt: end, outcome: undefined });
  });

  it('who leave look like silence to the others', () => {
    const left = withoutMember(hearing(made(anna, bo), [anna, 'yes']), bo) ?? assert.fail();
    assert.deepEqual(told(wakeMatch(left, end).send), [`peers.noMatch ${anna}`]);
  });
});

describe('somebody who has joined', () => {
  const peer = { person: anna, joinedAt: '2026-11-01T08:00:00.000Z' as Instant };
  const over = (match: Match) => wakeMatch(match, end).body ?? match;
  it('waits for the first match, and for another one after a yes that nobody met', () => {
    assert.ok(isWaiting(peer, undefined, end));
    for (const joinedAt of [peer.joinedAt, later]) assert.ok(!isWaiting({ ...peer, joinedAt }, made(anna, bo), end), joinedAt);
    assert.ok(isWaiting(peer, over(hearing(made(anna, bo), [anna, 'yes'])), end));
  });
  it('is left in peace for two months after a no, and after having met somebody until they join again', () => {
    const no = over(hearing(made(anna, bo), [anna, 'no']));
    assert.ok(!isWaiting(peer, no, '2027-01-22T07:59:00.000Z' as Instant));
    assert.ok(isWaiting(peer, no, '2027-01-22T08:00:00.000Z' as Instant));
    const met = hearing(made(anna, bo), [anna, 'yes'], [bo, 'yes']);
    assert.ok(!isWaiting(peer, met, '2027-12-01T08:00:00.000Z' as Instant));
    assert.ok(isWaiting({ ...peer, joinedAt: end }, met, end));
  });
});

describe('the weekly round', () => {
  const group = (id: string, area: string) => groupWith({ id: `19:${id}` as never, area, type: 'lag' });
  const joined = (who: PersonId, area: string, about = '', id = who as string): Joined => ({
    person: who,
    about,
    joinedAt: monday,
    groups: [group(id, area)],
  });
  const together = (...waiting: readonly Joined[]) => putTogether(waiting, new Set()).map(({ people }) => people);

  it('puts the likest together, over the borders of groups, with the reason', () => {
    const waiting = [joined(anna, 'Psykisk hälsa'), joined(bo, 'Hjärta'), joined(cia, 'psykisk hälsa'), joined(dan, 'Hjärta')];
    assert.deepEqual(together(...waiting), [
      [anna, cia],
      [bo, dan],
    ]);
    assert.deepEqual(putTogether(waiting, new Set())[0]?.reason, { because: 'area', area: 'Psykisk hälsa' });
    const about = likeness(joined(anna, '', 'närstående till en tonåring'), joined(bo, '', 'min tonåring är sjuk'));
    assert.deepEqual(about?.reason, { because: 'about' });
  });

  it('never puts together those who sit in one group, nor the same people again', () => {
    assert.deepEqual(together(joined(anna, 'x', '', 'same'), joined(bo, 'x', '', 'same')), []);
    assert.deepEqual(putTogether([joined(anna, 'x'), joined(bo, 'x')], new Set([matchId([bo, anna])])), []);
  });

  it('forms a trio rather than leave one out', () => {
    assert.deepEqual(together(joined(anna, 'x'), joined(bo, 'x'), joined(cia, 'y')), [[anna, bo, cia]]);
    assert.deepEqual(together(joined(anna, 'x')), []);
  });

  it('is on Mondays at nine', () => {
    assert.equal(nextRound(monday, zone), '2026-11-30T08:00:00.000Z');
    assert.equal(nextRound('2026-11-29T22:00:00.000Z' as Instant, zone), '2026-11-30T08:00:00.000Z');
    assert.equal(nextRound('2026-11-23T07:59:00.000Z' as Instant, zone), monday);
  });
});
