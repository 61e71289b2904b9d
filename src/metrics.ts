import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Meter } from './core/log.js';

export interface Metrics extends Meter {
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
}

/** Verbs come from clients: one that is not in `verbs` is counted as `other`, so that nobody can fill the memory with labels. */
export function createMetrics(verbs: readonly string[]): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const known = new Set(verbs);
  const turns = new Counter({
    name: 'lotsen_turns_total',
    help: 'Turns by verb and outcome',
    labelNames: ['verb', 'outcome'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'lotsen_turn_seconds',
    help: 'Seconds from activity to answer',
    labelNames: ['verb'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    turn(verb, outcome, took) {
      const label = known.has(verb) ? verb : 'other';
      turns.inc({ verb: label, outcome });
      seconds.observe({ verb: label }, took);
    },
    text: () => registry.metrics(),
  };
}
