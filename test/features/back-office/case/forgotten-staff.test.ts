import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { forgottenStaff, withoutStaff, workIn } from '../../../../src/features/back-office/case/forgotten-staff.js';
import { bo, caseWith, question, stina, times } from '../../../support/cases.js';
import { now } from '../../../support/requests.js';

const thread = [
  question,
  { id: 'r', kind: 'reply', text: 'Ja.', at: now, by: stina },
  { id: 'n', kind: 'note', text: 'x', at: now, by: bo },
] as const;
const history = [
  { deed: 'sent', at: now, by: 'asker' },
  { deed: 'handedOver', at: now, by: bo, to: stina, note: 'ta den' },
  { deed: 'replied', at: now, by: stina },
  { deed: 'reminded', at: now, by: 'lotsen', note: 'unclaimed' },
] as const;
const held = caseWith({ state: 'taken', holder: stina, thread, history });
const without = (one: Case, who = stina.person) => withoutStaff(one, who, times, now);

describe('somebody’s work on a case', () => {
  it('is what they hold, wrote, did and received', () => {
    const { isHolder, written, steps } = workIn(held, stina.person);
    assert.deepEqual([isHolder, written, steps], [true, [thread[1]], [history[1], history[2]]]);
    assert.deepEqual(workIn(caseWith(), stina.person), { isHolder: false, written: [], steps: [], isAny: false });
  });

  it('stays for whoever asked, without their name, and nobody else loses theirs', () => {
    const { body } = without(held);
    assert.deepEqual(body?.thread, [thread[0], { ...thread[1], by: forgottenStaff }, thread[2]]);
    assert.deepEqual(body?.history.slice(0, 4), [
      history[0],
      { ...history[1], to: forgottenStaff },
      { ...history[2], by: forgottenStaff },
      history[3],
    ]);
    assert.doesNotMatch(JSON.stringify(body), /stina/i);
  });

  it('that they had in hand goes back to the queue, with its card brought up to date and its times noted', () => {
    const { body, send, wakeAt } = without(held);
    assert.deepEqual([body?.holder, body?.state, body?.history.at(-1)], [undefined, 'new', { deed: 'released', at: now, by: 'lotsen' }]);
    assert.equal(send?.[0]?.id, `update forgotten ${now}`);
    assert.ok(typeof wakeAt === 'string');
    assert.equal(without({ ...held, state: 'answered' }).body?.state, 'answered');
  });

  it('on a closed case is nobody’s afterwards, and its card stays as it is', () => {
    const closed = caseWith({ ...held, state: 'closed', ending: { kind: 'closed', reason: '', at: now } });
    const { body, send } = without(closed);
    assert.deepEqual([body?.holder, body?.state, body?.history.length, send], [undefined, 'closed', 4, []]);
  });

  it('leaves the case with whoever else has it, and alone when it is none of theirs', () => {
    assert.deepEqual(without({ ...held, holder: bo }).body?.holder, bo);
    assert.deepEqual(without(caseWith({ holder: bo })), {});
  });
});
