import { z } from 'zod/v4';
import type { Instant, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { type Envelope, type SealedText, sealedText } from '../evaluation/sealed-text.js';
import { type StandardStatement, standardStatements } from '../evaluation/statements.js';
import { type Contribution, contribution } from './contribution.js';
import { noCounts, weight } from './counts.js';
import { isReleasable } from './release.js';

/** Of one statement in one year: whole batches, so that between two views lies at least a batch. The mean is all that is told. */
const released = z.object({ answers: z.number(), sum: z.number(), meetings: z.number() });
export type Released = Readonly<z.output<typeof released>>;
export type ReleasedOf = Readonly<Partial<Record<StandardStatement, Released>>>;

/** Representatives' answers over meetings, or over groups: those that may be shown, and those that wait. */
export interface Pool {
  /** Sealed: contributions with the statements that are not enough yet. */
  readonly waiting?: SealedText;
  /** By year of release. */
  readonly years: Readonly<Record<string, ReleasedOf>>;
  /** Something that waited could not be opened with any key, and was let go of. */
  readonly lost?: true;
  /** Contributions by id: '' until the group has let go of it, then when that was. One that comes again is known by it. */
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

/** Answers that are in a shown total as well never meet those that are not: their differences would tell too much. */
export const poolName = (owner: PlaceId | typeof everyone, where: 'shown' | 'apart'): string => `${where} ${owner}`;

export const poolsOf = async (store: Store, owner: PlaceId | typeof everyone): Promise<readonly Pool[]> =>
  (await Promise.all((['shown', 'apart'] as const).map((where) => store.get(poolKind, poolName(owner, where))))).filter(
    (pool) => pool !== undefined,
  );

/** Bytes that what waits is filled up to, or to as many times that. */
export const waitingStep = 8192;

/** A day is far longer than two workers can hold the same document. */
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
 * Takes a contribution in, once. A statement's answers are released together as soon as all that wait may be; when none is left of a
 * contribution, who gave it is forgotten.
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
export function letGo(before: Pool | undefined, id: string, now: Instant): Change<Pool, void> {
  if (before?.taken[id] !== '') return { outcome: undefined };
  const since = toInstant(inZone(now, 'utc').minus(keptAfterwards));
  const kept = Object.entries(before.taken).filter(([, at]) => at === '' || at > since);
  return { body: { ...before, taken: { ...Object.fromEntries(kept), [id]: now } }, outcome: undefined };
}
