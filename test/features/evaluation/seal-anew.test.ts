import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createSeal } from '../../../src/core/privacy/seal.js';
import { evaluationWakes } from '../../../src/features/evaluation/closing/wakes.js';
import { evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { officeResults } from '../../../src/features/evaluation/results/results.js';
import { sealEvaluationsAnew } from '../../../src/features/evaluation/seal-anew.js';
import { voteOf } from '../../../src/features/evaluation/voting/ballots.js';
import { groupWith, person } from '../../support/groups.js';
import { answer, closing, drawn, groupsBy, otherGroup, partsWith, rulesWorld, secret } from './rules-world.js';

const fresh = Buffer.alloc(32, 4);
const others = [2, 3, 3, 4, 5, 5];

/** One evaluation is open, answers of a small group wait, and so do a few in the pool. */
async function waiting() {
  const groups = [groupWith(), otherGroup(1)];
  const known = groupsBy(async (place) => groups.find(({ id }) => id === place));
  const { store, held, starts, votes } = rulesWorld({ groups: known });
  await held('a', { representative: [1, 2], professional: others });
  await held('small', { professional: [1, 2] }, groups[1]);
  await starts('open');
  for (const [name, mark] of [
    ['representative0', 1],
    ['representative2', 3],
    ['representative3', 4],
  ] as const)
    await votes('open', name, answer(mark, 'representative'));
  for (const [index, mark] of others.entries()) await votes('open', `professional${index}`, answer(mark));
  const withKeys = (...keys: readonly [Buffer, ...Buffer[]]) => partsWith(store, { groups: known, seal: createSeal(keys, drawn()) });
  return { store, withKeys, small: groups[1] };
}

describe('evaluations when SECRET_KEY is changed', () => {
  it('go on with the older one, and without it once they are sealed anew', async () => {
    const { store, withKeys } = await waiting();
    assert.deepEqual(await sealEvaluationsAnew(withKeys(fresh, secret)), { sealed: 3, lost: 0 });
    const parts = withKeys(fresh);
    const open = (await store.get(evaluationKind, 'open')) ?? assert.fail();
    assert.deepEqual(voteOf(parts, 'open', open, person('representative2')), answer(3, 'representative'));
    await evaluationWakes(parts)['evaluation']?.('open', closing);
    // Who was in the pool before is known again: four different people, not five.
    const { pooled } = await officeResults(store, 5);
    assert.deepEqual([pooled.answers, pooled.statements[0]?.mean], [5, 11 / 5]);
  });

  it('change nothing while there is no older one, and say what no key opens', async () => {
    const { store, withKeys } = await waiting();
    const before = store.changes();
    assert.deepEqual(await sealEvaluationsAnew(withKeys(secret)), { sealed: 0, lost: 0 });
    assert.deepEqual(await sealEvaluationsAnew(withKeys(fresh, Buffer.alloc(32, 5))), { sealed: 0, lost: 3 });
    assert.equal(store.changes(), before);
  });
});
