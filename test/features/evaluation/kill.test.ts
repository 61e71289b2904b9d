import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { evaluationWakes } from '../../../src/features/evaluation/closing/wakes.js';
import type { Contribution } from '../../../src/features/evaluation/counting/contribution.js';
import { poolKind, poolName } from '../../../src/features/evaluation/counting/pool.js';
import { evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { groupEvaluationsKind } from '../../../src/features/evaluation/evaluation/group-evaluations.js';
import { openText } from '../../../src/features/evaluation/evaluation/sealed-text.js';
import { groupResults, type ShownResult } from '../../../src/features/evaluation/results/results.js';
import { voteOf } from '../../../src/features/evaluation/voting/ballots.js';
import { newLowdbPlace } from '../../storage/lowdb-place.js';
import { groupWith } from '../../support/groups.js';
import { everybodyVotes, killedKinds, killedParts, people, personAt, representatives, voteAt } from './killed-world.js';
import { closing } from './rules-world.js';

/** `npm run test:faults` asks for fifty. */
const rounds = Math.ceil(Number(process.env['LOTSEN_KILLS'] ?? 4) / 2);
const script = fileURLToPath(new URL('./killed-process.ts', import.meta.url));

/** Lets a process work until it has said so many lines, or all it has to, and kills it with no chance to tidy up. */
async function killedAfter(count: number, ...args: readonly string[]): Promise<readonly string[]> {
  const child: ChildProcess = spawn(process.execPath, ['--import=tsx', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const ended = once(child, 'close');
  if (child.stdout !== null) {
    createInterface(child.stdout).on('line', (line) => {
      if (lines.push(line) >= count || line === 'done') child.kill('SIGKILL');
    });
  }
  // One that ends by itself has failed.
  assert.deepEqual(await ended, [null, 'SIGKILL']);
  assert.equal(lines[0], 'open');
  return lines.slice(1).filter((line) => line !== 'done');
}

/** What the pool over all groups has of one statement: shown, and waiting. */
async function pooledAnswers(store: Store): Promise<number> {
  const name = poolName('everyone', 'shown');
  const pool = await store.get(poolKind, name);
  const waiting: readonly Contribution[] = pool?.waiting === undefined ? [] : JSON.parse(openText(pool.waiting, killedParts(store), name));
  const inWait = waiting.flatMap(({ given }) => (given.counts.heard === undefined ? [] : given.counts.heard));
  const shown = Object.values(pool?.years ?? {}).map(({ heard }) => heard?.answers ?? 0);
  return [...inWait, ...shown].reduce((sum, count) => sum + count, 0);
}

describe('evaluations whose process is killed', () => {
  it(`count each of ${people} people's acknowledged answers, and none twice`, async () => {
    const place = await newLowdbPlace();
    try {
      const [votes, steps] = [fc.sample(fc.integer({ min: 2, max: people }), rounds), fc.sample(fc.integer({ min: 1, max: 7 }), rounds)];
      for (let round = 0; round < rounds; round += 1) {
        const meeting = `m${round}`;
        const acknowledged = await killedAfter(votes[round] ?? 1, place.directory, 'votes', meeting);

        let store = await place.open(killedKinds);
        const parts = killedParts(store);
        const evaluation = (await store.get(evaluationKind, meeting)) ?? assert.fail();
        assert.ok(evaluation.state === 'open' && evaluation.ballots.length >= acknowledged.length);
        for (const at of acknowledged.map(Number)) assert.deepEqual(voteOf(parts, meeting, evaluation, personAt(meeting, at)), voteAt(at));
        // Those who got no answer press again, and Teams delivers what it thinks was lost again.
        await everybodyVotes(store, meeting, () => undefined);
        const all = await store.get(evaluationKind, meeting);
        assert.equal(all?.state === 'open' && all.ballots.length, people);
        await store.close();

        await killedAfter(steps[round] ?? 1, place.directory, 'closes', meeting);
        store = await place.open(killedKinds);
        await evaluationWakes(killedParts(store))['evaluation']?.(meeting, closing);
        assert.equal((await store.get(evaluationKind, meeting))?.state, 'closed');
        const results = await groupResults(store, groupWith().id, 5);
        assert.equal(results?.meetings.length, round + 1);
        const latest = results?.meetings[0] as ShownResult;
        for (const { counts } of latest.statements) assert.deepEqual(counts, Array(5).fill(people / 5));
        assert.equal(await pooledAnswers(store), representatives * (round + 1));
        assert.deepEqual((await store.get(groupEvaluationsKind, groupWith().id))?.leaving, []);
        assert.equal((await store.outgoing(evaluationKind, meeting)).filter(({ id }) => id === 'results').length, 1);
        await store.close();
      }
      assert.deepEqual(place.reported, []);
    } finally {
      await place.remove();
    }
  }).timeout(120_000 + rounds * 10_000);
});
