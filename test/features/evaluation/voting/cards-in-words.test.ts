import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Pooled } from '../../../../src/features/evaluation/counting/pooled.js';
import type { View } from '../../../../src/features/evaluation/evaluation/view-card.js';
import { historyCard } from '../../../../src/features/evaluation/results/history-card.js';
import { officesCard } from '../../../../src/features/evaluation/results/offices-card.js';
import { resultsCard } from '../../../../src/features/evaluation/results/results-card.js';
import { evaluationCard, reminderCard } from '../../../../src/features/evaluation/voting/card-card.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { closedEvaluation, openEvaluation, pooledWith, shownResult, statementsWith } from '../../../support/evaluations.js';
import { groupPlace, groupWith } from '../../../support/groups.js';

const { evaluation: texts } = textsIn('sv');
const now = '2026-12-02T09:00:00.000Z' as Instant;
const view = (changes: Partial<View> = {}): View => ({
  ...{ id: 'evaluation', evaluation: openEvaluation(), group: groupWith(), language: 'sv', now, minimum: 5 },
  ...changes,
});
const nobody: Pooled = { answers: 0, meetings: 0, statements: [], years: [] };

describe('where no cards are shown', () => {
  it('an open evaluation says how it is answered in words, and a closed one does not', () => {
    const none = { answers: 0, absent: 0 };
    assert.ok(evaluationCard(view(), none).text.endsWith(texts.answerByText));
    assert.ok(!evaluationCard(view({ evaluation: closedEvaluation() }), none).text.includes(texts.answerByText));
    assert.ok(reminderCard(view()).text.endsWith(texts.reminderByText));
  });

  it('a history says how it is had as a table, to those who may', () => {
    const results = { name: 'LAG', asked: [], meetings: [shownResult()], waiting: 0, representatives: nobody };
    const said = (exports: boolean, meetings = results.meetings) =>
      historyCard({ place: groupPlace.id, name: 'LAG', zone: 'utc', results: { ...results, meetings }, language: 'sv', now, exports }).text;
    assert.ok(said(true).endsWith(texts.historyExportByText));
    assert.ok(!said(false).includes(texts.historyExportByText));
    assert.ok(!said(true, []).includes(texts.historyExportByText));
  });
});

describe('the results of several meetings together', () => {
  it('say how many answers they are of, which is what the numbers add up to', () => {
    const said = (meetings: number) =>
      resultsCard({
        ...view({ evaluation: closedEvaluation() }),
        result: shownResult({ meetings, answers: 9, statements: statementsWith(12) }),
        comments: [],
      }).text;
    assert.match(said(2), /Nio svarade\.\nHär är två möten tillsammans, med tolv svar/);
    assert.doesNotMatch(said(1), /tillsammans/);
  });
});

describe('what the back office sees of all groups', () => {
  const row = { group: groupPlace.id, name: 'LAG', meetings: 1, answers: 9, statements: statementsWith(9) };
  const year = (of: number) => ({ year: of, answers: 6, meetings: 4, statements: pooledWith(6) });
  const card = (pooled: Pooled, groups = [row]) => officesCard({ groups, pooled }, 'sv');
  const pooled = (changes: Partial<Pooled> = {}): Pooled => ({
    answers: 6,
    meetings: 4,
    statements: pooledWith(6),
    years: [year(2026)],
    ...changes,
  });

  it('has the whole statements beside the numbers that head the columns', () => {
    const { keys } = card(nobody).data as { keys: readonly { text: string }[] };
    assert.deepEqual(keys.map(({ text }) => text).slice(0, 2), [`1. ${texts.statements.prepared}`, `2. ${texts.statements.clear}`]);
    assert.equal(keys.length, 6);
    assert.deepEqual((card(nobody, []).data as { keys: readonly object[] }).keys, []);
  });

  it('does not say the only year twice, and tells several apart', () => {
    assert.doesNotMatch(card(pooled()).text, /2026/);
    assert.match(card(pooled({ years: [year(2027), year(2026)] })).text, /2027: Sex svar[\s\S]*2026: Sex svar/);
  });

  it('says why a statement is missing, as long as one is', () => {
    assert.doesNotMatch(card(pooled()).text, /Det som saknas/);
    assert.match(card(pooled({ statements: pooledWith(6).slice(1) })).text, /Det som saknas visas när fler har svarat\./);
    assert.doesNotMatch(card(nobody).text, /Det som saknas/);
  });

  it('counts one meeting and one group as one', () => {
    assert.match(card(pooled({ meetings: 1 })).text, /Sex svar från ett möte\./);
    assert.match(card(nobody, Array(15).fill(row)).text, /Och en grupp till\. Den finns i tabellen\./);
    assert.match(texts.historyRepresentatives(5, 1), /fem svar från ett möte$/);
    assert.match(textsIn('en').evaluation.historyRepresentatives(5, 1), /one meeting$/);
  });
});
