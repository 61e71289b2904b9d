import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createMetrics } from '../src/metrics.js';

const present = { count: 3, oldest: 60, isErasingHeld: false, instances: 2, share: 0.5 };

describe('the metrics', () => {
  it('count turns and their seconds by verb and outcome', async () => {
    const metrics = createMetrics(['glossary.lookUp'], ['meetings.questions']);
    metrics.turn('glossary.lookUp', 'answered', 0.02);
    metrics.turn('glossary.lookUp', 'answered', 0.02);
    const text = await metrics.text(present);
    assert.match(text, /^lotsen_turns_total\{verb="glossary.lookUp",outcome="answered"\} 2$/m);
    assert.match(text, /^lotsen_turn_seconds_count\{verb="glossary.lookUp"\} 2$/m);
    assert.match(text, /^process_resident_memory_bytes /m);
  });

  it('count verbs that Lotsen does not have together', async () => {
    const metrics = createMetrics(['glossary.lookUp'], ['meetings.questions']);
    metrics.turn('made.up1', 'failed', 1);
    metrics.turn('made.up2', 'failed', 1);
    const text = await metrics.text(present);
    assert.match(text, /^lotsen_turns_total\{verb="other",outcome="failed"\} 2$/m);
    assert.doesNotMatch(text, /made/);
  });

  it('count what became of messages, and tell how many wait and since when', async () => {
    const metrics = createMetrics([], ['meetings.questions']);
    metrics.message('meetings.questions', 'sent');
    metrics.message('meetings.questions', 'sent');
    metrics.message('of another version', 'undeliverable');
    const text = await metrics.text(present);
    assert.match(text, /^lotsen_messages_total\{message="meetings.questions",outcome="sent"\} 2$/m);
    assert.match(text, /^lotsen_messages_total\{message="other",outcome="undeliverable"\} 1$/m);
    assert.match(text, /^lotsen_messages_waiting 3$/m);
    assert.match(text, /^lotsen_oldest_waiting_seconds 60$/m);
  });

  it('tell how late documents wake, how long the store takes, and how many instances there are', async () => {
    const metrics = createMetrics([], []);
    metrics.wake('meeting', 'done', 20);
    metrics.store('change', 'failed', 0.002);
    const text = await metrics.text(present);
    assert.match(text, /^lotsen_wake_late_seconds_bucket\{le="15",kind="meeting",outcome="done"\} 0$/m);
    assert.match(text, /^lotsen_wake_late_seconds_bucket\{le="60",kind="meeting",outcome="done"\} 1$/m);
    assert.match(text, /^lotsen_store_seconds_count\{what="change",outcome="failed"\} 1$/m);
    assert.match(text, /^lotsen_instances 2$/m);
    assert.match(text, /^lotsen_delivering 0\.5$/m);
  });

  it('tell that erasing is held', async () => {
    const metrics = createMetrics([], []);
    const told = async (isErasingHeld: boolean) =>
      /^lotsen_erasing_held (\d)$/m.exec(await metrics.text({ ...present, isErasingHeld }))?.[1];
    assert.deepEqual([await told(true), await told(false)], ['1', '0']);
  });

  it('can be had twice in one process', () => {
    createMetrics([], []);
    createMetrics([], []);
  });
});
