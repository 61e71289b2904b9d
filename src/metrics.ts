import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './core/log.js';

/** Figures that are read when somebody asks for them, rather than counted. */
export interface Present {
  /** Messages that are due and have not gone out, and seconds since the oldest of them was due. */
  readonly count: number;
  readonly oldest: number;
  readonly isErasingHeld: boolean;
  /** Instances that live, this one included, and how much of all that is delivered this one delivers, from 0 to 1. */
  readonly instances: number;
  readonly share: number;
}

export interface Metrics extends Meter {
  /** Everything in Prometheus' text format. */
  text(present: Present): Promise<string>;
}

/**
 * Verbs come from clients, so one that is not in `verbs` is counted as `other`: otherwise somebody could fill the memory with labels. The
 * same holds for messages, which are read from documents.
 */
export function createMetrics(verbs: readonly string[], messages: readonly string[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const known = new Set(verbs);
  const shown = new Set(messages);
  const turns = new Counter({ name: 'lotsen_turns_total', help: 'Turns by verb and outcome', labelNames: ['verb', 'outcome'], registers });
  const seconds = new Histogram({
    name: 'lotsen_turn_seconds',
    help: 'Seconds from activity to answer',
    labelNames: ['verb'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const sent = new Counter({
    name: 'lotsen_messages_total',
    help: 'What became of messages that were to be sent, by message: sent, again (to be tried once more), undeliverable, withdrawn',
    labelNames: ['message', 'outcome'],
    registers,
  });
  const count = new Gauge({ name: 'lotsen_messages_waiting', help: 'Messages that are due and have not gone out', registers });
  const oldest = new Gauge({ name: 'lotsen_oldest_waiting_seconds', help: 'Seconds that the oldest of them has waited', registers });
  const late = new Histogram({
    name: 'lotsen_wake_late_seconds',
    help: 'Seconds from when a document wanted to wake until it had, by its kind and outcome',
    labelNames: ['kind', 'outcome'],
    buckets: [1, 5, 15, 60, 300, 900, 3_600, 21_600, 86_400],
    registers,
  });
  const stored = new Histogram({
    name: 'lotsen_store_seconds',
    help: 'Seconds that the store takes, by what is asked of it and outcome',
    labelNames: ['what', 'outcome'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const instances = new Gauge({ name: 'lotsen_instances', help: 'Instances that share the store and live, this one included', registers });
  const delivering = new Gauge({
    name: 'lotsen_delivering',
    help: 'How much of all conversations this instance delivers to, from 0 to 1',
    registers,
  });
  const held = new Gauge({
    name: 'lotsen_erasing_held',
    help: '1: nothing is erased because of its age until doctor --confirm-erasing',
    registers,
  });
  return {
    turn(verb, outcome, took) {
      const label = known.has(verb) ? verb : 'other';
      turns.inc({ verb: label, outcome });
      seconds.observe({ verb: label }, took);
    },
    message: (show, outcome) => sent.inc({ message: shown.has(show) ? show : 'other', outcome }),
    wake: (kind, outcome, seconds) => late.observe({ kind, outcome }, seconds),
    store: (what, outcome, took) => stored.observe({ what, outcome }, took),
    text(present) {
      instances.set(present.instances);
      delivering.set(present.share);
      count.set(present.count);
      oldest.set(present.oldest);
      held.set(present.isErasingHeld ? 1 : 0);
      return registry.metrics();
    },
  };
}
