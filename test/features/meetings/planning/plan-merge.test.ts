import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { baseOf, fields, merge, planOf } from '../../../../src/features/meetings/planning/plan-merge.js';
import { posted } from '../../../support/meetings.js';

const shown = planOf('meeting', posted());

describe('a meeting as its form has it', () => {
  it('is what was planned', () => {
    const { title, date, start, question1, step1, question3, step3, postDaysBefore, closeDaysBefore, meeting } = shown;
    assert.deepEqual([title, date, start, meeting], ['LAG Suicidprevention', '2026-12-01', '14:00', 'meeting']);
    assert.deepEqual([question1, step1, question3, step3], ['Vad är viktigt för dig i en SIP?', 'dialogue', '', '']);
    assert.deepEqual([postDaysBefore, closeDaysBefore], ['7', '1']);
  });

  it('has a mark for each field, and says nothing of what stands in them', () => {
    assert.equal(shown.base.split('.').length, fields.length);
    assert.match(shown.base, /^[0-9a-f.]+$/u);
    assert.equal(new Set(shown.base.split('.')).size, fields.length);
  });
});

describe('a form and what others did meanwhile', () => {
  it('keep what only one of them changed', () => {
    const current = { ...shown, place: 'Rum 5', agenda: 'Ny dagordning' };
    const merged = merge({ ...shown, title: 'Nytt namn' }, current);
    assert.deepEqual([merged.plan.title, merged.plan.place, merged.plan.agenda], ['Nytt namn', 'Rum 5', 'Ny dagordning']);
    assert.deepEqual([merged.others, merged.conflicts], [['place', 'agenda'], []]);
  });

  it('are in conflict where both changed the same to different things, and what was typed stands', () => {
    const merged = merge({ ...shown, place: 'Rum 6', title: 'Samma' }, { ...shown, place: 'Rum 5', title: 'Samma' });
    assert.deepEqual([merged.plan.place, merged.others, merged.conflicts], ['Rum 6', [], ['place']]);
  });

  it('agree where nobody else changed anything', () => {
    assert.deepEqual(merge({ ...shown, place: '' }, shown), { plan: { ...shown, place: '' }, others: [], conflicts: [] });
  });

  it('are in conflict about all that differs when the form does not say what it showed', () => {
    for (const base of ['', 'forged', '../..', baseOf(shown).slice(9)]) {
      const merged = merge({ ...shown, place: 'Rum 6', base }, shown);
      assert.ok(merged.conflicts.includes('place'), base);
      assert.equal(merged.plan.title, shown.title);
    }
  });
});
