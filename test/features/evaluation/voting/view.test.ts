import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { tryCard } from '../../../../src/features/evaluation/evaluation/lead-card.js';
import { dayText, nameText, type View } from '../../../../src/features/evaluation/evaluation/view-card.js';
import { reminderCard } from '../../../../src/features/evaluation/voting/card-card.js';
import { filledWith, formCard } from '../../../../src/features/evaluation/voting/form-card.js';
import { openEvaluation } from '../../../support/evaluations.js';
import { groupWith } from '../../../support/groups.js';

const now = '2026-12-02T09:00:00.000Z' as Instant;

describe('an evaluation on one line', () => {
  it('is named by its title and its day in words', () => {
    const evaluation = openEvaluation({ title: 'Decembermötet' });
    assert.equal(nameText({ evaluation, group: groupWith(), language: 'sv', now }), 'Decembermötet (tisdag 1 december)');
    assert.equal(nameText({ evaluation, group: undefined, language: 'en', now }), 'Decembermötet (Tuesday 1 December)');
  });

  it('is named by its group and its day when nobody planned it', () => {
    const evaluation = openEvaluation({ title: '' });
    assert.equal(nameText({ evaluation, group: groupWith(), language: 'sv', now }), 'LAG Suicidprevention: Mötet tisdag 1 december');
    assert.equal(nameText({ evaluation, group: undefined, language: 'sv', now }), 'Mötet tisdag 1 december');
  });

  it('has the year when that is another one', () => {
    const later = '2027-01-04T09:00:00.000Z' as Instant;
    assert.equal(dayText({ date: '2026-12-01', zone: 'Europe/Stockholm' }, 'sv', later), 'tisdag 1 december 2026');
  });
});

describe('what comes to somebody who may be in several groups', () => {
  const texts = (title: string): readonly string[] => {
    const view: View = { id: 'm', evaluation: openEvaluation({ title }), group: groupWith(), language: 'sv', now, minimum: 5 };
    const form = formCard(view, filledWith(undefined, view.evaluation.asked, 'other'), '');
    return [form, reminderCard(view), tryCard(view, undefined, { promise: '', problem: '' })].map(({ text }) => text);
  };

  it('names the group beside the meeting', () => {
    for (const text of texts('Decembermötet')) assert.match(text, /\nDecembermötet\nLAG Suicidprevention, tisdag 1 december\n/);
  });

  it('names it once where the meeting has no name, or the same', () => {
    for (const title of ['', 'LAG Suicidprevention']) {
      for (const text of texts(title)) assert.match(text, /\nLAG Suicidprevention\ntisdag 1 december\n/);
    }
  });
});
