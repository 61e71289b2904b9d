import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { PooledStatement } from '../../../src/features/evaluation/counting/pool.js';
import type { StatementResult } from '../../../src/features/evaluation/evaluation/counts.js';
import { standardStatements } from '../../../src/features/evaluation/evaluation/statements.js';
import type { ShownResult } from '../../../src/features/evaluation/results/results.js';
import { foundOut, markSum, ways } from './inference.js';
import { smallestSupport } from './linear-attack.js';
import { anyMeetings, type Given, hasOwnPool, holdAll, type Step } from './secrecy-world.js';

const keys = standardStatements.map((key, at) => ({ key, at }));
const countsOf = (given: readonly Given[], at: number) =>
  [1, 2, 3, 4, 5].map((mark) => given.filter(({ marks }) => marks[at] === mark).length);
const peopleIn = (given: readonly Given[]) => new Set(given.map(({ person }) => person)).size;
const mostOfOne = (given: readonly Given[]) => Math.max(...given.map((one) => given.filter(({ person }) => person === one.person).length));

/** A set of answers that somebody has been shown: of one statement, because pools are released statement by statement. */
interface Shown {
  readonly what: 'cell' | 'pool';
  readonly given: readonly Given[];
}

/** What somebody who sees everything, and knows who was where in which role, works out that they were shown. */
class Onlooker {
  readonly #minimum: number;
  /** By group: what waits for its next meeting, and of how many. */
  readonly #waiting = new Map<number, { given: readonly Given[]; meetings: number }>();
  /** By pool and statement: parts of cells that are in no batch yet. */
  readonly #pooled = new Map<string, readonly (readonly Given[])[]>();
  /** By group and statement: what was released from the group's own pool. */
  readonly #own = new Map<string, readonly Given[]>();
  readonly #told = new Map<string, { answers: number; sum: number }>();
  readonly shown = new Map<string, Shown[]>(standardStatements.map((key) => [key, []]));
  readonly cells: (readonly Given[])[] = [];
  released = 0;
  tried = 0;

  constructor(minimum: number) {
    this.#minimum = minimum;
  }

  sees(step: Step): void {
    const [latest] = step.groupView.meetings;
    assert.equal(latest?.id, step.meeting);
    const before = this.#waiting.get(step.group) ?? { given: [], meetings: 0 };
    if (latest.state === 'tooFew') this.#waits(step, before);
    else this.#isShown(step, latest, before.given);
    this.#addsUp(step);
  }

  /** What is seen of many meetings at once is sums of what was seen of each. */
  #addsUp({ group, groupView, officeView }: Step): void {
    const row = officeView.groups.find(({ name }) => name === groupView.name);
    const cells = this.cells.filter(([one]) => one?.group === group).flat();
    const shown = keys.map(({ key, at }) => [key, countsOf(cells, at)]);
    assert.deepEqual(
      row?.statements.map(({ key, counts }) => [key, counts]),
      cells.length === 0 ? [] : shown,
    );
    const sums = (statements: readonly PooledStatement[]) =>
      statements.map(({ key, answers, mean }) => [key, answers, Math.round(answers * mean)]);
    assert.deepEqual(sums(officeView.pooled.years.flatMap(({ statements }) => statements)), sums(officeView.pooled.statements));
    const own = keys.map(({ key, at }) => [
      key,
      this.#own.get(`${group} ${key}`)?.length ?? 0,
      markSum(countsOf(this.#own.get(`${group} ${key}`) ?? [], at)),
    ]);
    assert.deepEqual(
      sums(groupView.representatives.statements),
      own.filter(([, answers]) => answers !== 0),
    );
  }

  #isShown(step: Step, latest: ShownResult, before: readonly Given[]): void {
    const isAlone = latest.meetings === 1;
    const all = isAlone ? step.given : [...before, ...step.given];
    if (!isAlone) this.#waiting.delete(step.group);
    this.#looksAt(latest.statements, all);
    const cells = latest.parts.length === 0 ? [all] : latest.parts.map(({ roles }) => all.filter(({ role }) => roles.includes(role)));
    for (const [index, part] of latest.parts.entries()) this.#looksAt(part.statements, cells[index] ?? []);
    assert.equal(cells.flat().length, all.length, 'parts add up to the whole');
    for (const cell of cells) this.#cell(cell);
    const within = cells.find((cell) => cell.some(({ role }) => role === 'representative')) ?? [];
    const representatives = within.filter(({ role }) => role === 'representative');
    this.#pool(step, representatives, representatives.length === within.length, 'shown');
  }

  #waits(step: Step, before: { given: readonly Given[]; meetings: number }): void {
    const given = [...before.given, ...step.given];
    // Meetings that nobody answered in do not make anybody wait.
    const meetings = given.length === 0 ? 0 : before.meetings + 1;
    const representatives = meetings < 3 ? [] : given.filter(({ role }) => role === 'representative');
    const left = given.filter((one) => !representatives.includes(one));
    if (left.length === 0) this.#waiting.delete(step.group);
    else this.#waiting.set(step.group, { given: left, meetings });
    assert.equal(step.groupView.waiting, left.length);
    this.#pool(step, representatives, false, 'apart');
  }

  /** Numbers are right, and about enough answers of enough people. */
  #looksAt(statements: readonly StatementResult[], given: readonly Given[]): void {
    assert.deepEqual(
      statements.map(({ key, counts }) => [key, counts]),
      keys.map(({ key, at }) => [key, countsOf(given, at)]),
    );
    assert.ok(given.length >= this.#minimum && peopleIn(given) >= 3);
  }

  #cell(given: readonly Given[]): void {
    assert.ok(given.length >= this.#minimum && peopleIn(given) >= 3 && mostOfOne(given) * 2 <= given.length);
    this.cells.push(given);
    for (const { key } of keys) this.shown.get(key)?.push({ what: 'cell', given });
  }

  /** What was added to the pooled view by this meeting: a cell of representatives, or a batch. */
  #pool(step: Step, representatives: readonly Given[], isOwnCell: boolean, where: 'shown' | 'apart'): void {
    const pool = `${hasOwnPool(step.group) ? step.group : 'all'} ${where}`;
    for (const { key, at } of keys) {
      const name = `${pool} ${key}`;
      if (!isOwnCell && representatives.length > 0) this.#pooled.set(name, [...(this.#pooled.get(name) ?? []), representatives]);
      const now = step.officeView.pooled.statements.find((one) => one.key === key) ?? { answers: 0, mean: 0 };
      const before = this.#told.get(key) ?? { answers: 0, sum: 0 };
      const told = { answers: now.answers, sum: Math.round(now.answers * now.mean) };
      this.#told.set(key, told);
      const more = { answers: told.answers - before.answers, sum: told.sum - before.sum };
      if (more.answers === 0) continue;
      const batch = isOwnCell ? [representatives] : (this.#pooled.get(name) ?? []);
      assert.deepEqual(more, { answers: batch.flat().length, sum: markSum(countsOf(batch.flat(), at)) });
      assert.ok(more.answers >= this.#minimum && peopleIn(batch.flat()) >= 3 && mostOfOne(batch.flat()) * 2 <= more.answers);
      if (isOwnCell) continue;
      this.#pooled.delete(name);
      const own = `${step.group} ${key}`;
      if (hasOwnPool(step.group)) this.#own.set(own, [...(this.#own.get(own) ?? []), ...batch.flat()]);
      this.released += 1;
      this.shown.get(key)?.push({ what: 'pool', given: batch.flat() });
      if (where === 'shown') this.#tries(batch, at, more.sum);
    }
  }

  /** Goes through everything that a batch's answers can have been, where that is not too much. */
  #tries(batch: readonly (readonly Given[])[], at: number, sum: number): void {
    const answers = batch.flat().length;
    if (sum === answers || sum === 5 * answers) return;
    const seen = batch.map((part) => {
      const cell = this.cells.find((one) => part.every((each) => one.includes(each))) ?? assert.fail('a part of a shown cell');
      return { within: countsOf(cell, at) as never, answers: part.length };
    });
    if (seen.reduce((product, one) => product * ways(one.within, one.answers).length, 1) > 20_000) return;
    this.tried += 1;
    assert.deepEqual(foundOut(seen, sum), []);
  }
}

describe('results, whoever puts them together', () => {
  for (const minimum of [3, 5]) {
    it(`never tell a single answer, when at least ${minimum} are to be shown together`, async () => {
      let [released, tried, cells] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(anyMeetings, async (meetings) => {
          const onlooker = new Onlooker(minimum);
          for (const step of await holdAll(meetings, minimum)) onlooker.sees(step);
          for (const shown of onlooker.shown.values()) {
            const smallest = smallestSupport(
              shown.map(({ given }) => new Set(given)),
              minimum,
            );
            assert.equal(smallest, undefined, `sums and differences of what was shown come down to ${smallest} answers`);
          }
          released += onlooker.released;
          tried += onlooker.tried;
          cells += onlooker.cells.length;
        }),
        { numRuns: 40 },
      );
      assert.ok(released > 20 && tried > 20 && cells > 20, `${released} ${tried} ${cells}`);
    }).timeout(60_000);
  }
});
