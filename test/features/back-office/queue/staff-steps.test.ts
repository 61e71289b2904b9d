import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import type { Case, CaseState } from '../../../../src/features/back-office/case/case.js';
import { type CaseStep, maxStaffText } from '../../../../src/features/back-office/case/case-step.js';
import { askBack, claim, close, handOver, note, release, reopen, reply } from '../../../../src/features/back-office/queue/staff-steps.js';
import { bo, caseWith, changed, doing, officePlace, refused, stina } from '../../../support/cases.js';

const later = '2026-11-23T10:00:00.000Z' as Instant;
const ending = { kind: 'closed', reason: '', at: later } as const;
const closed = (changes: Partial<Case> = {}) => caseWith({ state: 'closed', ending, ...changes });
const withdrawn = caseWith({ state: 'closed', ending: { ...ending, kind: 'withdrawn' }, asker: { as: 'forgotten' }, thread: [] });
const held = (state: CaseState = 'taken', changes: Partial<Case> = {}) => caseWith({ state, holder: stina, ...changes });

const because = (change: CaseStep) => {
  const outcome = refused(change);
  return outcome.because === 'heldBy' ? outcome.holder : outcome.because;
};

/** What is sent, and to whom: `case.taken 29:asker`. */
const sentBy = ({ send = [] }: CaseStep) =>
  send.map(({ message }) => {
    const read = readMessage(message);
    assert.ok(read);
    const { recipient, show } = read;
    return `${show} ${recipient.to === 'place' ? recipient.place : recipient.to === 'person' ? recipient.person : 'unnamed'}`;
  });

const card = `backOffice.caseCard ${officePlace}`;

/** Every step of the back office, as somebody there takes it. */
const steps: Readonly<Record<string, (one: Case, by?: typeof bo, how?: ReturnType<typeof doing>) => CaseStep>> = {
  claim: (one, by = bo, how = doing(later)) => claim(one, by, how),
  release: (one, by = bo, how = doing(later)) => release(one, by, how),
  reply: (one, by = bo, how = doing(later)) => reply(one, by, 'Ja.', how, true),
  askBack: (one, by = bo, how = doing(later)) => askBack(one, by, 'Vilken grupp?', how, true),
  note: (one, by = bo, how = doing(later)) => note(one, by, 'Kolla med chefen', how),
  handOver: (one, by = bo, how = doing(later)) => handOver(one, by, { person: bo.person, name: 'Bo' }, 'Du kan det här', how),
  close: (one, by = bo, how = doing(later)) => close(one, by, { reason: 'Klart' }, how),
  reopen: (one, by = bo, how = doing(later)) => reopen(one, by, how),
};

describe('a step of the back office', () => {
  for (const [name, take] of Object.entries(steps)) {
    const one = name === 'reopen' ? closed() : name === 'release' ? held('taken', { holder: bo }) : caseWith();

    it(`${name} stands in the history with who and when, and brings the card up to date`, () => {
      const change = take(one);
      const step = changed(change).history.at(-1);
      assert.deepEqual([step?.by, step?.at, sentBy(change)[0]], [bo, later, card]);
    });

    it(`${name} is done once, however often its request comes, also across a change of key`, () => {
      const first = changed(take(one, bo, doing(later, 'same')));
      assert.deepEqual(take(first, bo, doing(later, 'same')), { outcome: { ok: true, repeated: true } });
      assert.deepEqual(take(first, bo, doing(later, 'under the new key', 'same')), { outcome: { ok: true, repeated: true } });
    });

    it(`${name} can do nothing to a case that was withdrawn`, () => {
      assert.equal(because(take(withdrawn)), 'withdrawn');
    });

    it(`${name} is ${name === 'close' ? 'possible' : 'refused'} when as much has been done as a case takes`, () => {
      const full = { ...one, history: Array(400).fill(one.history[0]) };
      if (name === 'close') changed(take(full));
      else assert.equal(because(take(full)), 'full');
    });

    if (!['note', 'reopen'].includes(name)) {
      it(`${name} needs a case that is not closed`, () => {
        assert.equal(because(take(closed({ holder: bo }))), 'closed');
      });
    }
  }
});

describe('claiming', () => {
  it('gives the case to one, and tells the other who has it', () => {
    const first = changed(claim(caseWith(), stina, doing()));
    assert.deepEqual([first.state, first.holder], ['taken', stina]);
    assert.deepEqual(because(claim(first, bo, doing())), stina);
  });

  it('tells the asker when it is new, and changes nothing for whoever has it already', () => {
    assert.deepEqual(sentBy(claim(caseWith(), stina, doing())), [card, 'case.taken 29:asker']);
    assert.deepEqual(claim(held(), stina, doing()), { outcome: { ok: true, repeated: true } });
  });

  it('of one that is answered or waits leaves it so, and does not disturb the asker', () => {
    for (const state of ['answered', 'waiting'] as const) {
      const change = claim(caseWith({ state }), stina, doing());
      assert.deepEqual([changed(change).state, sentBy(change)], [state, [card]]);
    }
  });
});

describe('releasing', () => {
  it('puts the case back for all to take, without a word to the asker', () => {
    const change = release(held(), stina, doing());
    assert.deepEqual([changed(change).state, 'holder' in changed(change), sentBy(change)], ['new', false, [card]]);
  });

  it('keeps the state of one that is answered or waits', () => {
    for (const state of ['answered', 'waiting'] as const) assert.equal(changed(release(held(state), stina, doing())).state, state);
  });

  it('is for whoever has it', () => {
    assert.deepEqual(because(release(held(), bo, doing())), stina);
    assert.equal(because(release(caseWith(), bo, doing())), 'notHeld');
  });
});

describe('writing to the asker', () => {
  for (const [name, write, state, kind, show] of [
    ['a reply', reply, 'answered', 'reply', 'case.replied'],
    ['a question back', askBack, 'waiting', 'askBack', 'case.askedBack'],
  ] as const) {
    it(`${name} stands in the thread with its writer, who has the case from then on, and is sent`, () => {
      const change = write(caseWith(), bo, 'Ja.', doing(later, 'r'), true);
      const one = changed(change);
      assert.deepEqual(one.thread.at(-1), { id: 'r', kind, text: 'Ja.', at: later, by: bo });
      assert.deepEqual([one.state, one.holder, sentBy(change)], [state, bo, [card, `${show} 29:asker`]]);
      assert.deepEqual(readMessage(change.send?.[1]?.message)?.about, { entry: 'r' });
    });

    it(`${name} is not for others than the one who has the case`, () => {
      assert.deepEqual(because(write(held(), bo, 'Ja.', doing(), true)), stina);
    });

    it(`${name} is refused when it cannot find its way, with no word of it kept`, () => {
      assert.equal(because(write(caseWith(), bo, 'Ja.', doing(), false)), 'noWayBack');
    });

    it(`${name} is refused without words, with too many, and with a personal number`, () => {
      assert.equal(because(write(caseWith(), bo, '', doing(), true)), 'missingText');
      assert.equal(because(write(caseWith(), bo, 'x'.repeat(maxStaffText + 1), doing(), true)), 'tooLong');
      assert.equal(because(write(caseWith(), bo, '811218-9876', doing(), true)), 'personalNumber');
    });

    it(`${name} has its place in a thread of a hundred, and no more`, () => {
      const [first] = caseWith().thread;
      assert.equal(because(write(caseWith({ thread: Array(100).fill(first) }), bo, 'Ja.', doing(), true)), 'full');
    });
  }

  it('counts the first answer only', () => {
    const first = changed(reply(caseWith(), bo, 'Ja.', doing(later), true));
    assert.equal(first.firstAnswerAt, later);
    assert.equal(changed(reply(first, bo, 'Nej.', doing(), true)).firstAnswerAt, later);
    assert.equal(changed(askBack(caseWith(), bo, 'Vilken?', doing(), true)).firstAnswerAt, undefined);
  });
});

describe('a note', () => {
  it('is for the back office: anybody there may write one, at any time, and the asker is not told', () => {
    for (const one of [held(), closed()]) {
      const change = note(one, bo, 'Kolla med chefen', doing());
      assert.deepEqual([changed(change).thread.at(-1)?.kind, changed(change).state, sentBy(change)], ['note', one.state, [card]]);
    }
    assert.equal(because(note(held(), bo, '811218-9876', doing())), 'personalNumber');
    assert.equal(because(note(held(), bo, '', doing())), 'missingText');
  });
});

describe('handing over', () => {
  it('gives the case to somebody else, who is told, and so is the asker', () => {
    const change = handOver(held(), stina, bo, 'Du kan det här', doing());
    assert.deepEqual(changed(change).holder, bo);
    assert.deepEqual(changed(change).history.at(-1)?.to, bo);
    assert.equal(changed(change).history.at(-1)?.note, 'Du kan det här');
    assert.deepEqual(sentBy(change), [card, 'case.handedOver 29:asker', 'backOffice.handedOver 29:bo']);
  });

  it('may be done by anybody there, needs no words, and takes a new one', () => {
    const change = handOver(caseWith(), bo, bo, '', doing());
    assert.deepEqual([changed(change).state, changed(change).history.at(-1)?.note], ['taken', undefined]);
    assert.deepEqual(sentBy(change), [card, 'case.taken 29:asker']);
    assert.equal(changed(handOver(held('answered'), bo, bo, '', doing())).state, 'answered');
  });

  it('is refused with a personal number, and changes nothing for whoever has it already', () => {
    assert.equal(because(handOver(held(), stina, bo, '811218-9876', doing())), 'personalNumber');
    assert.deepEqual(handOver(held(), bo, stina, '', doing()), { outcome: { ok: true, repeated: true } });
  });
});

describe('closing', () => {
  it('ends a question, with or without a reason, and tells the asker', () => {
    const change = close(held(), stina, { reason: '' }, doing(later));
    assert.deepEqual([changed(change).state, changed(change).ending], ['closed', { kind: 'closed', reason: '', at: later }]);
    assert.deepEqual(sentBy(change), [card, 'case.closed 29:asker']);
    assert.equal(changed(close(caseWith(), bo, { reason: 'Dubblett' }, doing())).history.at(-1)?.note, 'Dubblett');
  });

  it('ends an idea as taken up or not, always with a reason', () => {
    const idea = held('taken', { kind: 'idea' });
    assert.equal(because(close(idea, stina, { reason: 'Bra' }, doing())), 'missingEnding');
    assert.equal(because(close(idea, stina, { ending: 'takenUp', reason: '' }, doing())), 'missingReason');
    for (const kind of ['takenUp', 'notTakenUp'] as const) {
      assert.deepEqual(changed(close(idea, stina, { ending: kind, reason: 'Bra' }, doing(later))).ending, {
        kind,
        reason: 'Bra',
        at: later,
      });
    }
    assert.equal(changed(close(held(), stina, { ending: 'takenUp', reason: '' }, doing())).ending?.kind, 'closed');
  });

  it('is for whoever has it, and without a personal number', () => {
    assert.deepEqual(because(close(held(), bo, { reason: '' }, doing())), stina);
    assert.equal(because(close(held(), stina, { reason: '811218-9876' }, doing())), 'personalNumber');
  });
});

describe('opening again', () => {
  it('gives it back to whoever had it, as owed from then on, and tells the asker', () => {
    const change = reopen(closed({ holder: stina, reminded: ['unclaimed'] }), bo, doing(later));
    const one = changed(change);
    assert.deepEqual([one.state, one.holder, one.ending, one.owedSince, one.reminded], ['taken', stina, undefined, later, []]);
    assert.deepEqual(sentBy(change), [card, 'case.reopened 29:asker']);
    assert.equal(changed(reopen(closed(), bo, doing())).state, 'new');
  });

  it('is for what is closed', () => {
    assert.equal(because(reopen(held(), stina, doing())), 'notClosed');
  });
});
