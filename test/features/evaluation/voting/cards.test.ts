import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { CardReply } from '../../../../src/core/reply.js';
import type { View } from '../../../../src/features/evaluation/evaluation/view-card.js';
import { exportFile } from '../../../../src/features/evaluation/results/export-card.js';
import { changeText, meanText } from '../../../../src/features/evaluation/results/figures-card.js';
import { fitting, resultsCard } from '../../../../src/features/evaluation/results/results-card.js';
import { evaluationCard } from '../../../../src/features/evaluation/voting/card-card.js';
import { closedEvaluation, openEvaluation, shownResult, statementsWith } from '../../../support/evaluations.js';
import { groupWith, listed } from '../../../support/groups.js';

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
    const [same, up] = ['som på tidigare möten', 'upp 0,1 mot tidigare möten'];
    assert.deepEqual(said, ['', same, same, up, 'upp 0,4 mot tidigare möten', 'ner 1,0 mot tidigare möten']);
    assert.equal(meanText({ ...row, mean: 4.25, change: 0.4 }, 'en'), '4.3 out of 5, up 0.4 from earlier meetings');
  });

  it('are the same in the picture, in what stands in for it and in the text', () => {
    const { data, text } = resultsCard({
      ...viewWith({ evaluation: closedEvaluation() }),
      result: shownResult({ statements: statementsWith(9).slice(0, 1) }),
      comments: [],
    });
    const { chart, rows } = data as { chart: readonly { data: readonly { value: number }[] }[]; rows: readonly { counts: string }[] };
    assert.deepEqual(
      chart.map((bar) => bar.data.map(({ value }) => value)),
      [[6, 0, 1, 1, 1]],
    );
    const spread = 'sex gav 1, en gav 3, en gav 4, en gav 5';
    assert.equal(rows[0]?.counts, spread);
    assert.ok(text.includes(spread));
  });

  it('hold as many comments as fit, and say how many more there are', () => {
    assert.deepEqual(fitting(['a', 'b']), { shown: ['a', 'b'], more: 0 });
    assert.equal(fitting(Array(25).fill('a')).more, 5);
    assert.equal(fitting(Array(10).fill('x'.repeat(500))).more, 3);
  });
});

describe('a table', () => {
  it('is whole in the file, and as much as fits in the card, in whole lines', () => {
    const line = `${'x'.repeat(99)};1\r\n`;
    const { content, instead } = exportFile(`\ufeff${line.repeat(100)}`, '', '2026-12-08', 'sv');
    const { csv, cut } = instead.data as { csv: string; cut: boolean };
    assert.equal(content, `\ufeff${line.repeat(100)}`);
    assert.deepEqual([cut, csv.length % 102, csv.endsWith(';1')], [true, 101, true]);
    assert.match(instead.text, /Hela tabellen är för lång/);
    assert.equal((exportFile(line, '', '', 'sv').instead.data as { cut: boolean }).cut, false);
  });
});
