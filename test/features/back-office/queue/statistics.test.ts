import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith } from '../../../support/cases.js';
import { cardOf } from '../../../support/replies.js';
import { staffWorld } from '../../../support/staff-world.js';

const texts = textsIn('sv').queue;

describe('the statistics of a back office', () => {
  it('draw the last six months side by side, and say the same in words', async () => {
    const here = staffWorld();
    await here.paired();
    await here.has('ABCD2345', caseWith({ sentAt: '2026-11-03T10:00:00.000Z' as Instant }));
    await here.has('ABCD2346', caseWith({ sentAt: '2026-11-04T10:00:00.000Z' as Instant }));
    await here.has(
      'ABCD2347',
      caseWith({ sentAt: '2026-09-01T10:00:00.000Z' as Instant, firstAnswerAt: '2026-09-02T10:00:00.000Z' as Instant }),
    );
    const { data, text } = cardOf(await here.does('Stina', 'queue.figures'));
    const { rows } = data as { rows: readonly { month: string; bar: { filled: number }; line: string }[] };
    assert.deepEqual(
      rows.map(({ month }) => month),
      ['juni 2026', 'juli 2026', 'augusti 2026', 'september 2026', 'oktober 2026', 'november 2026'],
    );
    assert.deepEqual(
      rows.map(({ bar }) => bar.filled),
      [0, 0, 0, 25, 0, 50],
    );
    assert.equal(rows[5]?.line, texts.statisticsMonth(2, 0));
    assert.ok(text.includes(`september 2026: ${texts.statisticsMonth(1, 1)} ${texts.statisticsMedian('ett dygn')}`));
    assert.ok(text.includes(texts.figures(3)));
  });
});
