import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { unnamedAsker } from '../../../../src/features/back-office/case/asker.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { sealCasesAnew } from '../../../../src/features/back-office/case/save-case.js';
import { worldWith } from '../../../support/back-office-world.js';
import { caseWith, times } from '../../../support/cases.js';
import { recordingStore } from '../../../support/recording-store.js';
import { dataOf } from '../../../support/replies.js';
import { sealWith } from '../../../support/seals.js';

const seals = {
  first: sealWith(),
  both: sealWith(8, 7),
  second: sealWith(8),
};
const way = { person: '29:asker' as PersonId, name: 'Testperson', place: 'a:personal' };

async function stored() {
  const store = recordingStore();
  const cases = {
    '2AAAAAAA': caseWith({ asker: unnamedAsker(seals.first, { person: way.person }, '2AAAAAAA') }),
    '3AAAAAAA': caseWith({ asker: { as: 'unnamed', sealed: seals.first.close(JSON.stringify(way), '3AAAAAAA'), mark: '', key: '' } }),
    '4AAAAAAA': caseWith({ asker: unnamedAsker(seals.both, { person: way.person }, '4AAAAAAA') }),
    '5AAAAAAA': caseWith(),
  };
  for (const [id, body] of Object.entries(cases)) await store.change(caseKind, id, () => ({ body, outcome: undefined }));
  const mine = async (seal = seals.second) =>
    (dataOf(await worldWith({ store, seal }).ask('case.mine'))['rows'] as readonly unknown[]).length;
  return { store, mine };
}

describe('after the key was changed', () => {
  it('every unnamed case is sealed and marked anew, so that the older key can be put away', async () => {
    const { store, mine } = await stored();
    assert.equal(await mine(), 2);
    assert.deepEqual(await sealCasesAnew({ store, seal: seals.both, times }), { sealed: 2, lost: 0 });
    assert.equal(await mine(), 4);
    assert.deepEqual(await sealCasesAnew({ store, seal: seals.both, times }), { sealed: 0, lost: 0 });
  });

  it('those that no key opens are told apart, and stay as they are', async () => {
    const { store, mine } = await stored();
    const before = store.bodies(caseKind);
    assert.deepEqual(await sealCasesAnew({ store, seal: seals.second, times }), { sealed: 0, lost: 1 });
    assert.deepEqual(store.bodies(caseKind), before);
    assert.equal(await mine(seals.both), 4);
  });
});
