import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import type { CardReply } from '../../../src/core/reply.js';
import type { Pooled } from '../../../src/features/evaluation/counting/pool.js';
import { changeText, dayText, meanText, nameText, type View } from '../../../src/features/evaluation/evaluation/view-card.js';
import { tryCard } from '../../../src/features/evaluation/leading/lead-card.js';
import { exportFile } from '../../../src/features/evaluation/results/export.js';
import { historyCard } from '../../../src/features/evaluation/results/history-card.js';
import { officesCard } from '../../../src/features/evaluation/results/offices-card.js';
import { fitting, resultsCard } from '../../../src/features/evaluation/results/results-card.js';
import { evaluationCard, reminderCard } from '../../../src/features/evaluation/voting/evaluation-card.js';
import { filledWith, formCard } from '../../../src/features/evaluation/voting/form-card.js';
import { textsIn } from '../../../src/texts/texts.js';
import { closedEvaluation, openEvaluation, pooledWith, shownResult, statementsWith } from '../../support/evaluations.js';
import { groupPlace, groupWith, listed } from '../../support/groups.js';

const now = '2026-12-02T09:00:00.000Z' as Instant;
const viewWith = (changes: Partial<View> = {}): View => ({
  ...{ id: 'evaluation', evaluation: openEvaluation(), group: groupWith(), language: 'sv', now, minimum: 5 },
  ...changes,
});
const none = { answers: 0, absent: 0 };
const peopleOn = ({ data }: CardReply): number => (data as { people: readonly unknown[] }).people.length;

describe('the card of an evaluation', () => {
  it('is refreshed for as many people as Teams does that for, and no more once it is closed', () => {
    const members = Array.from({ length: 61 }, (_, index) => listed(`P${index}`));
    assert.equal(peopleOn(evaluationCard(viewWith({ group: { name: '', members: members.slice(1) } }), none)), 60);
    assert.equal(peopleOn(evaluationCard(viewWith({ group: { name: '', members } }), none)), 0);
    assert.equal(peopleOn(evaluationCard(viewWith({ group: undefined }), none)), 0);
    assert.equal(peopleOn(evaluationCard(viewWith({ evaluation: closedEvaluation() }), none)), 0);
  });

  it('says beforehand what is shown to whom, with the number of answers that it takes', () => {
    const { text } = evaluationCard(viewWith({ minimum: 7 }), none);
    assert.match(text, /bara om minst sju har svarat\. Är företrädarna få visas deras svar först tillsammans/);
  });
});

describe('results in words and pictures', () => {
  const [row = assert.fail()] = statementsWith(9);

  it('tell of a change that can be seen, up, down or none, and of none when there is nothing before', () => {
    const said = [undefined, 0.049, -0.049, 0.05, 0.4, -1].map((change) => changeText(change, 'sv'));
    const { same, up, down } = texts.resultChange;
    assert.deepEqual(said, ['', same, same, up(0.1), up(0.4), down(1)]);
    assert.equal(meanText({ ...row, mean: 4.25, change: 0.4 }, 'en'), '4.3 out of 5, ↑ up 0.4 from earlier meetings');
  });

  it('are said once: as a bar, and beside it as the words that the text has too', () => {
    const { data, text } = resultsCard({
      ...viewWith({ evaluation: closedEvaluation() }),
      result: shownResult({ statements: [{ ...row, mean: 4.2, change: 0.4 }] }),
      comments: [],
    });
    const { rows } = data as { rows: readonly { bar: object; mean: string; change: string; counts: string }[] };
    const [shown] = rows;
    assert.equal(rows.length, 1);
    assert.deepEqual(shown?.bar, { filled: 42, rest: 8 });
    assert.ok(text.includes(`: ${shown?.mean}, ${shown?.change} (${shown?.counts})`));
    assert.equal(shown?.change, changeText(0.4, 'sv'));
  });

  it('hold as many comments as fit, and say how many more there are', () => {
    assert.deepEqual(fitting(['a', 'b']), { shown: ['a', 'b'], more: 0 });
    assert.equal(fitting(Array(25).fill('a')).more, 5);
    assert.equal(fitting(Array(10).fill('x'.repeat(500))).more, 3);
  });
});

describe('a table', () => {
  it('is a workbook in the file, and as much as fits of it in the card, in whole lines', async () => {
    const columns = [{ key: 'a', header: 'a' }];
    const tableOf = (rows: number) => ({ columns, rows: Array.from({ length: rows }, () => ({ a: 'x'.repeat(101) })) });
    const { instead } = await exportFile(tableOf(100), '', '2026-12-08', 'sv');
    const { csv, cut } = instead.data as { csv: string; cut: boolean };
    assert.deepEqual([cut, csv.length % 102, csv.endsWith('x')], [true, 1, true]);
    assert.match(instead.text, /Hela tabellen är för lång/);
    assert.equal(((await exportFile(tableOf(1), '', '', 'sv')).instead.data as { cut: boolean }).cut, false);
  });
});

const { evaluation: texts } = textsIn('sv');
const nobody: Pooled = { answers: 0, meetings: 0, statements: [], years: [] };

describe('where no cards are shown', () => {
  it('an open evaluation says how it is answered in words, and a closed one does not', () => {
    const none = { answers: 0, absent: 0 };
    assert.ok(evaluationCard(viewWith(), none).text.endsWith(texts.answerByText));
    assert.ok(!evaluationCard(viewWith({ evaluation: closedEvaluation() }), none).text.includes(texts.answerByText));
    assert.ok(reminderCard(viewWith()).text.endsWith(texts.reminderByText));
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
        ...viewWith({ evaluation: closedEvaluation() }),
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
