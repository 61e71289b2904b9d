import { z } from 'zod/v4';
import type { Instant, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Effect } from '../../../core/store/if-there.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { noCounts, total, weight } from '../evaluation/counts.js';
import type { Entry } from '../evaluation/group-evaluations.js';
import { type Envelope, type SealedText, sealedText } from '../evaluation/sealed-text.js';
import { type StandardStatement, standardStatements } from '../evaluation/statements.js';
import { type Contribution, contribution } from './contribution.js';
import { isReleasable } from './release.js';

/**
 * What has been released of one statement in one year, always in whole batches, so that two looks at it differ by at least one batch. Only
 * the mean is shown.
 */
const released = z.object({ answers: z.number(), sum: z.number(), meetings: z.number() });
type Released = Readonly<z.output<typeof released>>;
type ReleasedOf = Readonly<Partial<Record<StandardStatement, Released>>>;

/** Representatives' answers over meetings, or over groups: those that may be shown, and those that wait. */
export interface Pool {
  /** Sealed: contributions with the statements that are not enough yet. */
  readonly waiting?: SealedText;
  /** By year of release. */
  readonly years: Readonly<Record<string, ReleasedOf>>;
  /** Something that waited could not be opened with any key, and was let go of. */
  readonly lost?: true;
  /** Contributions by id, so that one that comes again is recognised: '' until the group has let go of it, then the time when it did. */
  readonly taken: Readonly<Record<string, Instant | ''>>;
}

const body = z.object({
  waiting: sealedText.optional(),
  years: z.record(z.string(), z.partialRecord(z.enum(standardStatements), released)),
  taken: z.record(z.string(), z.union([stored<Instant>(), z.literal('')])),
  lost: z.literal(true).optional(),
});

/** Every pool is found by this. */
export const everyPool = 'all';

export const poolKind: DocumentKind<Pool> = {
  name: 'evaluation-pool',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [everyPool],
};

/** Whose pool it is: all groups', or one group's. */
export const everyone = 'everyone';

/**
 * Pools keep answers that are also part of a shown total apart from those that are not: the difference between the two would tell too much.
 */
export const poolName = (owner: PlaceId | typeof everyone, where: 'shown' | 'apart'): string => `${where} ${owner}`;

export const poolsOf = async (store: Store, owner: PlaceId | typeof everyone): Promise<readonly Pool[]> =>
  (await Promise.all((['shown', 'apart'] as const).map((where) => store.get(poolKind, poolName(owner, where))))).filter(
    (pool) => pool !== undefined,
  );

/** What waits is filled up to a multiple of so many bytes, so that its length tells little. */
export const waitingStep = 8192;

/** How long ids are kept afterwards: far longer than two workers can hold the same document. */
const keptAfterwards = { days: 1 };

const waitingList = z.array(contribution);
const readWaiting = (text: string): readonly Contribution[] => waitingList.parse(JSON.parse(text));

export interface Adding {
  readonly id: string;
  readonly contribution: Contribution;
  readonly minimum: number;
  readonly now: Instant;
  /** Undefined when no key opens it any more. */
  readonly open: (sealed: SealedText) => string | undefined;
  readonly envelope: Envelope;
}

/**
 * Takes in a contribution, once. The answers to a statement are released together as soon as everything that waits may be. When nothing is
 * left of a contribution, it is forgotten who gave it.
 */
export function add(before: Pool | undefined, { id, contribution, minimum, now, open, envelope }: Adding): Change<Pool, void> {
  const { waiting, years, taken, lost }: Pool = before ?? { years: {}, taken: {} };
  if (Object.hasOwn(taken, id)) return { outcome: undefined };
  const waited = waiting === undefined ? '[]' : open(waiting);
  const all = [...(waited === undefined ? [] : readWaiting(waited)), contribution];
  const batches = standardStatements.map((key) => ({ key, batch: all.filter(({ given }) => given.counts[key] !== undefined) }));
  const ready = batches.filter(({ key, batch }) => isReleasable(batch, key, minimum));
  const year = `${inZone(now, 'utc').year}`;
  const added = ready.map(({ key, batch }) => [key, plus(years[year]?.[key], batch, key)] as const);
  const left = all.map((one) => withoutStatements(one, new Set(ready.map(({ key }) => key)))).filter(isLeft);
  return {
    body: {
      years: added.length === 0 ? years : { ...years, [year]: { ...years[year], ...Object.fromEntries(added) } },
      taken: { ...taken, [id]: '' },
      ...(left.length === 0 ? {} : { waiting: envelope(JSON.stringify(left)) }),
      ...(lost || waited === undefined ? { lost: true } : {}),
    },
    outcome: undefined,
  };
}

const isLeft = ({ given }: Contribution): boolean => Object.keys(given.counts).length > 0;

function withoutStatements(one: Contribution, gone: ReadonlySet<string>): Contribution {
  const counts = Object.fromEntries(Object.entries(one.given.counts).filter(([key]) => !gone.has(key)));
  return { ...one, given: { ...one.given, counts } };
}

const plus = (before: Released | undefined, batch: readonly Contribution[], key: StandardStatement): Released => ({
  answers: batch.reduce((sum, { given }) => sum + given.answers, before?.answers ?? 0),
  sum: batch.reduce((sum, { given }) => sum + weight(given.counts[key] ?? noCounts), before?.sum ?? 0),
  meetings: batch.reduce((sum, { meetings }) => sum + meetings, before?.meetings ?? 0),
});

/** The group has let go of it: it cannot come again, but from somebody who read the group before. */
export function letGo(pool: Pool, id: string, now: Instant): Effect<Pool> {
  if (pool.taken[id] !== '') return {};
  const since = toInstant(inZone(now, 'utc').minus(keptAfterwards));
  const kept = Object.entries(pool.taken).filter(([, at]) => at === '' || at > since);
  return { body: { ...pool, taken: { ...Object.fromEntries(kept), [id]: now } } };
}

/** Only the mean is shown: the spread in a pool, compared with the spread in its meetings, would tell whose the answers were. */
export interface PooledStatement {
  readonly key: StandardStatement;
  readonly answers: number;
  readonly meetings: number;
  readonly mean: number;
}

interface PooledFigures {
  /** The number of answers of the statement that has the most. */
  readonly answers: number;
  readonly meetings: number;
  readonly statements: readonly PooledStatement[];
}

/** What representatives answered, over meetings or groups: released batches, and cells of their own. */
export interface Pooled extends PooledFigures {
  /** Latest first. */
  readonly years: readonly (PooledFigures & { readonly year: number })[];
}

interface Portion {
  readonly year: number;
  readonly released: ReleasedOf;
}

const nothing: Released = { answers: 0, sum: 0, meetings: 0 };

function figuresOf(portions: readonly Portion[], minimum: number): PooledFigures {
  const statements = standardStatements.flatMap((key): readonly PooledStatement[] => {
    const all = portions.map(({ released }) => released[key] ?? nothing);
    const [answers, sum, meetings] = (['answers', 'sum', 'meetings'] as const).map((what) =>
      all.reduce((before, one) => before + one[what], 0),
    );
    return answers === undefined || answers < minimum ? [] : [{ key, answers, meetings: meetings ?? 0, mean: (sum ?? 0) / answers }];
  });
  const most = (what: 'answers' | 'meetings'): number => Math.max(0, ...statements.map((one) => one[what]));
  return { answers: most('answers'), meetings: most('meetings'), statements };
}

const ownCells = (entries: readonly Entry[], minimum: number): readonly Portion[] =>
  entries.flatMap(({ date, meetings, cells }) =>
    cells
      .filter(({ roles, answers }) => roles.length === 1 && roles[0] === 'representative' && answers >= minimum)
      .map(({ counts }): Portion => {
        const released = standardStatements.flatMap((key) => {
          const given = counts[key];
          return given === undefined ? [] : [[key, { answers: total(given), sum: weight(given), meetings }]];
        });
        return { year: Number(date.slice(0, 4)), released: Object.fromEntries(released) };
      }),
  );

/** @param entries those whose representatives' own cells are part of it */
export function pooled(pools: readonly Pool[], entries: readonly Entry[], minimum: number): Pooled {
  const batches = pools.flatMap(({ years }) =>
    Object.entries(years).map(([year, released]): Portion => ({ year: Number(year), released })),
  );
  const portions = [...batches, ...ownCells(entries, minimum)];
  const years = [...new Set(portions.map(({ year }) => year))].sort((one, other) => other - one);
  return {
    ...figuresOf(portions, minimum),
    years: years.map((year) => ({
      year,
      ...figuresOf(
        portions.filter((one) => one.year === year),
        minimum,
      ),
    })),
  };
}
