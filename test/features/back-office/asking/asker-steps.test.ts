import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import { followUp, solve, withdraw } from '../../../../src/features/back-office/asking/asker-steps.js';
import type { Case, Doing } from '../../../../src/features/back-office/case/case.js';
import { type CaseStep, maxAskerText } from '../../../../src/features/back-office/case/case-step.js';
import { close, handOver, note, reply } from '../../../../src/features/back-office/queue/staff-steps.js';
import { bo, caseWith, changed, doing, refused, stina } from '../../../support/cases.js';

const later = '2026-11-23T10:20:30.400Z' as Instant;
const unnamed = { as: 'unnamed', sealed: 'sealed', mark: 'mark', key: 'key' } as const;

const because = (change: CaseStep) => refused(change).because;
const shows = ({ send = [] }: CaseStep) => send.map(({ message }) => readMessage(message)?.show);

const steps: Readonly<Record<string, (one: Case, isAsker: boolean, how: Doing) => CaseStep>> = {
  followUp: (one, isAsker, how) => followUp(one, 'Och min bror?', isAsker, how),
  solve,
  withdraw,
};

describe('a step of the asker', () => {
  for (const [name, take] of Object.entries(steps)) {
    it(`${name} is for nobody but the asker: to others there is no such case`, () => {
      assert.equal(because(take(caseWith(), false, doing())), 'noSuchCase');
      const gone = changed(withdraw(caseWith(), true, doing()));
      assert.equal(because(take(gone, false, doing())), 'noSuchCase');
    });

    it(`${name} stands in the history as the asker's, to the hour where they have no name`, () => {
      assert.deepEqual(changed(take(caseWith(), true, doing(later))).history.at(-1)?.at, later);
      const { history, thread, ending } = changed(take(caseWith({ asker: unnamed }), true, doing(later)));
      assert.deepEqual([history.at(-1)?.by, history.at(-1)?.at], ['asker', '2026-11-23T10:00:00.000Z']);
      assert.ok(!JSON.stringify([history, thread, ending]).includes('10:20'));
    });

    it(`${name} is done once, however often its request comes`, () => {
      const first = changed(take(caseWith(), true, doing(later, 'same')));
      assert.deepEqual(take(first, name !== 'withdraw', doing(later, 'same')), { outcome: { ok: true, repeated: true } });
    });

    it(`${name} is ${name === 'followUp' ? 'refused' : 'possible'} when as much has been done as a case takes`, () => {
      const change = take(caseWith({ history: Array(400).fill(caseWith().history[0]) }), true, doing());
      if (name === 'followUp') assert.equal(because(change), 'full');
      else changed(change);
    });

    it(`${name} brings the card in the channel up to date, at no moment that tells more than the hour`, () => {
      const { send = [] } = take(caseWith({ asker: unnamed }), true, doing(later));
      assert.equal(readMessage(send[0]?.message)?.show, 'backOffice.caseCard');
      assert.deepEqual([...new Set(send.map(({ dueAt }) => dueAt))], ['2026-11-23T10:00:00.000Z']);
    });
  }
});

describe('following up', () => {
  it('adds to the thread, and the back office is told', () => {
    const change = followUp(caseWith(), 'Och min bror?', true, doing(later, 'f'));
    assert.deepEqual(changed(change).thread.at(-1), { id: 'f', kind: 'followUp', text: 'Och min bror?', at: later });
    assert.deepEqual(shows(change), ['backOffice.caseCard', 'backOffice.followedUp']);
  });

  it('opens again what was answered, waited or was closed, and lets the promises begin anew', () => {
    const base = { reminded: ['unclaimed', 'unanswered'] as const, owedSince: '2026-11-01T00:00:00.000Z' as Instant };
    for (const state of ['answered', 'waiting', 'closed'] as const) {
      const ended = state === 'closed' ? { ending: { kind: 'solved', reason: '', at: later } as const } : {};
      const one = changed(followUp(caseWith({ ...base, ...ended, state, holder: bo }), 'x', true, doing(later)));
      assert.deepEqual([one.state, one.owedSince, one.reminded, one.ending], ['taken', later, [], undefined]);
    }
    assert.equal(changed(followUp(caseWith({ state: 'answered' }), 'x', true, doing())).state, 'new');
  });

  it('to what is owed already does not put the promises off', () => {
    for (const [state, holder] of [
      ['new', {}],
      ['taken', { holder: bo }],
    ] as const) {
      const before = caseWith({ state, ...holder, reminded: ['unclaimed'] });
      const one = changed(followUp(before, 'x', true, doing(later)));
      assert.deepEqual([one.state, one.owedSince, one.reminded], [state, before.owedSince, ['unclaimed']]);
    }
  });

  it('is refused without words, with too many, and with a personal number', () => {
    assert.equal(because(followUp(caseWith(), '', true, doing())), 'missingText');
    assert.equal(because(followUp(caseWith(), 'x'.repeat(maxAskerText + 1), true, doing())), 'tooLong');
    assert.equal(because(followUp(caseWith(), '811218-9876', true, doing())), 'personalNumber');
  });
});

describe('saying that it is solved', () => {
  it('closes it, without a message to anybody', () => {
    const change = solve(caseWith({ holder: bo, state: 'answered' }), true, doing(later));
    assert.deepEqual([changed(change).state, changed(change).ending], ['closed', { kind: 'solved', reason: '', at: later }]);
    assert.deepEqual(shows(change), ['backOffice.caseCard']);
  });

  it('is not for what is closed', () => {
    const ended = changed(close(caseWith(), bo, { reason: '' }, doing()));
    assert.equal(because(solve(ended, true, doing())), 'closed');
  });
});

describe('withdrawing', () => {
  it('takes away every word that was said, and who said it', () => {
    let one = caseWith({ topic: 'pay', group: 'LAG Hemlig' });
    one = changed(note(one, bo, 'intern anteckning', doing()));
    one = changed(handOver(one, bo, stina, 'hemlig lapp', doing()));
    one = changed(reply(one, stina, 'ett svar', doing(), true));
    one = changed(close(one, stina, { reason: 'ett skäl' }, doing()));
    one = changed(withdraw(one, true, doing(later)));
    for (const word of ['någon', 'intern', 'lapp', 'svar', 'skäl', 'Hemlig', 'pay', '29:asker', 'Testperson'])
      assert.ok(!JSON.stringify(one).includes(word), word);
    assert.deepEqual([one.state, one.ending?.kind, one.asker, one.thread], ['closed', 'withdrawn', { as: 'forgotten' }, []]);
  });
});
