import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createMetrics } from '../src/metrics.js';

describe('the metrics', () => {
  it('count turns and their seconds by verb and outcome', async () => {
    const metrics = createMetrics(['glossary.lookUp']);
    metrics.turn('glossary.lookUp', 'answered', 0.02);
    metrics.turn('glossary.lookUp', 'answered', 0.02);
    const text = await metrics.text();
    assert.match(text, /^lotsen_turns_total\{verb="glossary.lookUp",outcome="answered"\} 2$/m);
    assert.match(text, /^lotsen_turn_seconds_count\{verb="glossary.lookUp"\} 2$/m);
    assert.match(text, /^process_resident_memory_bytes /m);
  });

  it('count verbs that Lotsen does not have together', async () => {
    const metrics = createMetrics(['glossary.lookUp']);
    metrics.turn('made.up1', 'failed', 1);
    metrics.turn('made.up2', 'failed', 1);
    const text = await metrics.text();
    assert.match(text, /^lotsen_turns_total\{verb="other",outcome="failed"\} 2$/m);
    assert.doesNotMatch(text, /made/);
  });

  it('can be had twice in one process', () => {
    createMetrics([]);
    createMetrics([]);
  });
});
