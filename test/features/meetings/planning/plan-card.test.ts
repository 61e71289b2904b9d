import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PlanInput } from '../../../../src/features/meetings/planning/plan.js';
import { formCard, planCard } from '../../../../src/features/meetings/planning/plan-card.js';
import { planWith } from '../../../support/meetings.js';
import { dataOf } from '../../../support/replies.js';

interface Row {
  readonly number: number;
  readonly isShown: boolean;
  readonly canAdd: boolean;
  readonly next: number;
  readonly step: string;
}

const bare: Partial<PlanInput> = { place: '', agenda: '', question1: '', question2: '' };
const formOf = (changes: Partial<PlanInput>, problem?: 'noTitle') =>
  dataOf(planCard(planWith({ ...bare, ...changes }), { name: 'LAG Demens' }, problem, 'sv'));
const rowsOf = (changes: Partial<PlanInput>) => formOf(changes)['questions'] as readonly Row[];

describe('the form of a meeting', () => {
  it('shows one question, and more only when they are asked for', () => {
    const shown = (changes: Partial<PlanInput>) => rowsOf(changes).flatMap(({ number, isShown }) => (isShown ? [number] : []));
    assert.deepEqual(shown({}), [1]);
    assert.deepEqual(shown({ question1: 'Vad?', question2: 'Hur?' }), [1, 2]);
    assert.deepEqual(shown({ question3: 'När?' }), [1, 2, 3], 'what was typed is never hidden');
  });

  it('has the step chosen that a question gets where nobody chooses another', () => {
    assert.deepEqual(
      rowsOf({ step3: 'information' }).map(({ step }) => step),
      ['dialogue', 'consultation', 'information', 'consultation', 'consultation'],
    );
  });

  it('can be given another question below the last that is shown, up to five', () => {
    const adds = (changes: Partial<PlanInput>) => rowsOf(changes).flatMap(({ canAdd, next }) => (canAdd && next > 0 ? [next] : []));
    assert.deepEqual(adds({}), [2, 3, 4, 5]);
    assert.deepEqual(adds({ question2: 'Hur?' }), [3, 4, 5]);
    assert.deepEqual(adds({ question5: 'Varför?' }), []);
  });

  it('takes no more questions when the time to answer is over', () => {
    const editing = { locked: [1, 2], canPost: false, canClose: false };
    const { questions } = dataOf(formCard({ plan: planWith(), group: 'LAG Demens', wrong: '', tooLate: false, editing }, 'sv'));
    assert.deepEqual(
      (questions as readonly Row[]).map(({ number, next }) => [number, next]),
      [
        [1, 0],
        [2, 0],
      ],
    );
  });

  it('keeps place, agenda and days behind a button while they are as usual and nothing is wrong', () => {
    const isOpen = (changes: Partial<PlanInput>, problem?: 'noTitle') => formOf(changes, problem)['isMoreShown'];
    assert.equal(isOpen({}), false);
    assert.equal(isOpen({ place: 'Rum 4' }), true);
    assert.equal(isOpen({ agenda: '1. SIP' }), true);
    assert.equal(isOpen({ closeDaysBefore: '3' }), true);
    assert.equal(isOpen({}, 'noTitle'), true);
  });
});
