import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Part, singlesOut } from '../../../../src/features/evaluation/counting/release.js';
import type { Counts } from '../../../../src/features/evaluation/evaluation/counts.js';
import { foundOut, markSum, type Seen } from '../inference.js';

const five = (counts: readonly number[]): Counts => counts as Counts;
const size = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const less = (counts: Counts, place: number): Counts => five(counts.map((count, at) => count - +(at === place)));

const part = (given: readonly number[], others: readonly number[]): Part => ({
  given: five(given),
  within: five(given.map((count, place) => count + (others[place] ?? 0))),
});
const answersOf = (marks: readonly number[]) => [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length);

const mark = fc.integer({ min: 1, max: 5 });
const anyPart = fc
  .tuple(fc.array(mark, { minLength: 1, maxLength: 3 }), fc.array(mark, { minLength: 1, maxLength: 5 }))
  .map(([given, others]) => part(answersOf(given), answersOf(others)));
const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 4 });

const seenOf = ({ given, within }: Part): Seen => ({ within, answers: size(given) });
const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { given }) => sum + markSum(given), 0);
const isAtAnEnd = (parts: readonly Part[]) =>
  [1, 5].some((end) => sumOf(parts) === end * parts.reduce((n, { given }) => n + size(given), 0));

/** What everybody can find out, and what those who were there can: each knows their own answer. */
function canBeFoundOut(parts: readonly Part[]): boolean {
  if (isAtAnEnd(parts)) return false;
  const known = (index: number, seen: Seen, sum: number) =>
    foundOut(
      parts.map((one, at) => (at === index ? seen : seenOf(one))),
      sum,
    ).some((found) => found.endsWith(` ${index}`));
  if (foundOut(parts.map(seenOf), sumOf(parts)).length > 0) return true;
  return parts.some(({ given, within }, index) =>
    [0, 1, 2, 3, 4].some(
      (place) =>
        ((within[place] ?? 0) > (given[place] ?? 0) && known(index, { within: less(within, place), answers: size(given) }, sumOf(parts))) ||
        ((given[place] ?? 0) > 0 && known(index, { within: less(within, place), answers: size(given) - 1 }, sumOf(parts) - place - 1)),
    ),
  );
}

describe('whether somebody is singled out by a pool', () => {
  it('is so exactly when somebody who tries all there can have been finds it out', () => {
    let released = 0;
    fc.assert(
      fc.property(anyParts, (parts) => {
        const isFound = canBeFoundOut(parts) || (parts.length > 1 && parts.some((_, at) => canBeFoundOutWithout(parts, at)));
        if (!isFound) released += 1;
        assert.equal(singlesOut(parts), isFound);
      }),
      { numRuns: 150 },
    );
    assert.ok(released > 5, `${released}`);
  });

  it('sees the only low mark of a meeting in a pool that is low', () => {
    const lone = part([1, 0, 0, 0, 0], [0, 0, 0, 1, 5]);
    assert.equal(singlesOut([lone, part([1, 0, 0, 0, 0], [0, 0, 1, 3, 1]), part([0, 1, 0, 0, 0], [0, 0, 2, 1, 2])]), true);
  });

  it('lets go of what can have been otherwise', () => {
    const mixed = [part([0, 1, 0, 0, 0], [1, 1, 1, 2, 1]), part([0, 0, 0, 1, 0], [1, 2, 1, 1, 1]), part([0, 0, 1, 0, 0], [1, 1, 2, 2, 1])];
    assert.equal(singlesOut(mixed), false);
  });

  it('cannot help it when all in the pool gave the lowest or the highest', () => {
    const low = part([2, 0, 0, 0, 0], [1, 1, 1, 1, 1]);
    const high = part([0, 0, 0, 0, 2], [1, 1, 1, 1, 1]);
    assert.equal(singlesOut([low, low]), false);
    assert.equal(singlesOut([high, high]), false);
  });
});

/** Somebody who knows all of one meeting's. */
function canBeFoundOutWithout(parts: readonly Part[], index: number): boolean {
  const left = parts.filter((_, at) => at !== index);
  return !isAtAnEnd(left) && foundOut(left.map(seenOf), sumOf(left)).length > 0;
}
