import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import type { Instant } from '../../src/core/ids.js';
import { outgoing } from '../../src/core/store/outgoing.js';
import { sweepId, sweepKind } from '../../src/features/people/erasing/sweep.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const read = (path: string): string => readFileSync(new URL(`../../deploy/${path}`, import.meta.url), 'utf8');

const rules = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Lotsen[A-Z]\w+$/u),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[mh]$/u)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
          annotations: z.strictObject({ summary: z.string().min(10), mend: z.string().min(10) }),
        }),
      ),
    }),
  ),
});

const dashboard = z.object({
  templating: z.object({ list: z.array(z.object({ name: z.string(), query: z.string() })) }),
  panels: z.array(z.object({ id: z.number(), title: z.string(), targets: z.array(z.object({ expr: z.string() })).min(1) })),
});

const alerts = rules.parse(parse(read('prometheus/lotsen.rules.yml'))).groups.flatMap((group) => group.rules);
const board = dashboard.parse(JSON.parse(read('grafana/lotsen.json')));

/** Prometheus' own labels, on whatever it reads. */
const scraped = ['job', 'instance'];

/** The labels of each figure, by its name: of a histogram by the names that are asked for. */
function figuresIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of text.matchAll(/^([a-z]\w*)(?:\{(.*)\})? \S+$/gmu)) {
    const known = found.get(name) ?? new Set<string>();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/gu)) known.add(label);
    found.set(name, known);
  }
  return found;
}

/** Figures with the labels that they are asked by. What is asked for together is summed up by the labels of all of it. */
function askedBy(expr: string): readonly { readonly name: string; readonly labels: readonly string[] }[] {
  const summedBy = [...expr.matchAll(/\bby \(([^)]*)\)/gu)].flatMap(([, labels = '']) => labels.split(/,\s*/u));
  return [...expr.matchAll(/\b((?:lotsen|process|nodejs)_\w+|up)\b(?:\{([^}]*)\})?/gu)].map(([, name = '', chosen = '']) => ({
    name,
    labels: [...summedBy, ...[...chosen.matchAll(/(\w+)[=!]~?"/gu)].map(([, label = '']) => label)],
  }));
}

const isBalanced = (expr: string): boolean =>
  expr.split('(').length === expr.split(')').length && expr.split('{').length === expr.split('}').length;

describe('what watches Lotsen', () => {
  let bot: WholeBot;
  let figures: ReadonlyMap<string, ReadonlySet<string>>;
  before(async () => {
    bot = await startWholeBot();
    await bot.exchange({ text: 'vad betyder RSG?' });
    // A wake-up, and a message, that is nobody's.
    const at = new Date(bot.now()).toISOString() as Instant;
    const message = { recipient: { to: 'place', place: 'nowhere' }, show: 'nothing', about: {} } as never;
    await bot.store.change(sweepKind, sweepId, () => ({
      body: { counts: {}, erasing: [] },
      send: [outgoing('one', at, message)],
      wakeAt: at,
      outcome: undefined,
    }));
    await bot.delivers();
    figures = figuresIn(await bot.metrics());
  });
  after(() => bot.close());

  const missing = (expr: string): readonly string[] =>
    askedBy(expr).flatMap(({ name, labels }) => {
      if (name === 'up') return [];
      const known = figures.get(name);
      if (known === undefined) return [`${name} is not in /metrics`];
      return labels.filter((label) => !known.has(label) && !scraped.includes(label)).map((label) => `${name} has no label ${label}`);
    });

  it('tells a figure and a label that are there from those that are not', () => {
    assert.deepEqual(missing('sum by (verb) (rate(lotsen_turns_total{job="lotsen",outcome="failed"}[5m]))'), []);
    assert.deepEqual(missing('sum by (who) (rate(lotsen_turns_total{colour="red"}[5m])) > lotsen_gone'), [
      'lotsen_turns_total has no label who',
      'lotsen_turns_total has no label colour',
      'lotsen_gone is not in /metrics',
    ]);
  });

  for (const { alert, expr } of alerts) {
    it(`finds in /metrics what the alert ${alert} asks for`, () => {
      assert.ok(isBalanced(expr) && askedBy(expr).length > 0, expr);
      assert.deepEqual(missing(expr), []);
    });
  }

  for (const { title, targets } of board.panels) {
    it(`finds in /metrics what the dashboard shows as "${title}"`, () => {
      for (const { expr } of targets) {
        assert.ok(isBalanced(expr) && askedBy(expr).length > 0, expr);
        assert.deepEqual(missing(expr), []);
      }
    });
  }

  it('shows on the dashboard everything that is Lotsen’s own', () => {
    const shown = new Set(board.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => askedBy(expr).map(({ name }) => name))));
    const own = [...figures.keys()].filter((name) => name.startsWith('lotsen_'));
    const bare = (name: string): string => name.replace(/_(?:bucket|count|sum)$/u, '');
    const told = new Set([...shown, ...alerts.flatMap(({ expr }) => askedBy(expr).map(({ name }) => name))].map(bare));
    assert.deepEqual(
      [...new Set(own.map(bare))].filter((name) => !told.has(name)),
      [],
    );
  });

  it('has each panel and each alert once', () => {
    const ids = board.panels.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(alerts.map(({ alert }) => alert)).size, alerts.length);
    assert.ok(
      board.templating.list.every(({ name, query }) => name === 'datasource' || missing(query.replace(/, job\)$/u, ')')).length === 0),
    );
  });
});
