import { type Counts, noCounts, total, weight } from '../evaluation/counts.js';
import type { StandardStatement } from '../evaluation/statements.js';
import { isManifold } from './cells.js';
import type { Contribution } from './contribution.js';
import { together } from './tally.js';

/** What representatives answered to one statement in one meeting, with the cell that everybody sees and that they are part of. */
export interface Part {
  readonly given: Counts;
  readonly within: Counts;
}

const places = [0, 1, 2, 3, 4] as const;
type Place = (typeof places)[number];

const without = (counts: Counts, place: Place): Counts => {
  const [a, b, c, d, e] = counts.map((count, index) => count - +(index === place));
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0];
};

/** Whether all answers are the same; then everybody's answer is known, whoever they are. */
const isUnanimous = (counts: readonly number[]): boolean => counts.filter((count) => count > 0).length === 1;

/** Every way to choose so many answers out of a cell. */
function* choices(within: Counts, answers: number, from = 0, chosen: readonly number[] = []): Generator<Counts> {
  if (from === places.length) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = chosen;
    yield [a, b, c, d, e];
    return;
  }
  const left = within.slice(from + 1).reduce((before, count) => before + count, 0);
  const most = Math.min(within[from as Place], answers);
  for (let taken = Math.max(0, answers - left); taken <= most; taken += 1)
    yield* choices(within, answers - taken, from + 1, [...chosen, taken]);
}

/** A set of possible sums: bit n stands for the sum n. */
type Sums = bigint;

const has = (sums: Sums, sum: number): boolean => sum >= 0 && ((sums >> BigInt(sum)) & 1n) === 1n;

/** The sums that a part's answers can have, as far as anybody outside knows. */
const ownSums = ({ given, within }: Part): readonly number[] => [...new Set([...choices(within, total(given))].map(weight))];

const plus = (sums: Sums, own: readonly number[]): Sums => own.reduce((all, sum) => all | (sums << BigInt(sum)), 0n);

/** What the other parts' sums can be: those before it, and those after it. */
interface Others {
  readonly before: Sums;
  readonly after: Sums;
}

function canBe({ before, after }: Others, sum: number): boolean {
  for (let first = 0; first <= sum; first += 1) if (has(before, first) && has(after, sum - first)) return true;
  return false;
}

/**
 * Whether somebody's answer can be inferred: either the part's answers or the rest of its cell are all the same, and no other answers fit
 * both the mean and the others' possible sums.
 */
function follows({ given, within }: Part, sum: number, others: Others): boolean {
  if (isUnanimous(within)) return false;
  const beside = places.map((place) => within[place] - given[place]);
  if (!isUnanimous(given) && !isUnanimous(beside)) return false;
  for (const choice of choices(within, total(given))) {
    if (places.some((place) => choice[place] !== given[place]) && canBe(others, sum - weight(choice))) return false;
  }
  return true;
}

/** The same as seen by somebody who was there and knows their own answer, in the pool or outside it. */
const asSeenFromWithin = ({ given, within }: Part, sum: number): readonly (readonly [Part, number])[] =>
  places.flatMap((place) => [
    ...(within[place] > given[place] ? [[{ given, within: without(within, place) }, sum] as const] : []),
    ...(given[place] > 0 ? [[{ given: without(given, place), within: without(within, place) }, sum - place - 1] as const] : []),
  ]);

const sumOf = (parts: readonly Part[]): number => parts.reduce((before, { given }) => before + weight(given), 0);

/** Whether all answers are at one end of the scale, which no mean can hide. */
function isAtAnEnd(parts: readonly Part[]): boolean {
  const answers = parts.reduce((before, { given }) => before + total(given), 0);
  return sumOf(parts) === answers || sumOf(parts) === answers * places.length;
}

/** The possible sums of the first 0, 1, 2, ... parts. */
function running(all: readonly (readonly number[])[]): readonly Sums[] {
  let sums = 1n;
  const each = [sums];
  for (const own of all) {
    sums = plus(sums, own);
    each.push(sums);
  }
  return each;
}

interface Summed {
  readonly part: Part;
  readonly sums: readonly number[];
}

function follow(all: readonly Summed[], isForThoseWithin: boolean): boolean {
  const parts = all.map(({ part }) => part);
  if (isAtAnEnd(parts)) return false;
  const sum = sumOf(parts);
  const forth = running(all.map(({ sums }) => sums));
  const back = running(all.map(({ sums }) => sums).reverse());
  return parts.some((part, index) => {
    const others = { before: forth[index] ?? 1n, after: back[all.length - 1 - index] ?? 1n };
    if (follows(part, sum, others)) return true;
    return isForThoseWithin && asSeenFromWithin(part, sum).some(([seen, left]) => follows(seen, left, others));
  });
}

/**
 * Whether anybody's answer can be inferred from the pool's mean together with the cells that everybody sees and the number of
 * representatives in each: by an outsider, by somebody in a cell who knows their own answer, or by somebody who knows all of one part. What
 * cannot be hidden anyway, a cell or pool whose answers are all alike, does not count.
 */
export function singlesOut(parts: readonly Part[]): boolean {
  const all = parts.map((part): Summed => ({ part, sums: ownSums(part) }));
  if (follow(all, true)) return true;
  return all.length > 1 && all.some((_, index) => follow([...all.slice(0, index), ...all.slice(index + 1)], false));
}

/** How many of the answers are covered: in a shown cell, each of the others' answers covers one answer that it could be mistaken for. */
const covered = ({ given, within }: Contribution): number =>
  within === undefined ? given.answers : Math.min(given.answers, within.answers - given.answers);

/**
 * Whether the mean of what waits may be shown: of enough different people; enough answers with others beside them in the cells that are
 * shown, so that neither the pool nor what is left of the cells is less; and nobody's answer follows from it.
 */
export function isReleasable(batch: readonly Contribution[], key: StandardStatement, minimum: number): boolean {
  const { answers, who } = together(...batch.map(({ given }) => given));
  if (!isManifold(who, answers) || batch.reduce((sum, one) => sum + covered(one), 0) < minimum) return false;
  const parts = batch.flatMap(({ given, within }) =>
    within === undefined ? [] : [{ given: given.counts[key] ?? noCounts, within: within.counts[key] ?? noCounts }],
  );
  return !singlesOut(parts);
}
