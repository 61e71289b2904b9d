import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { askerKeys, canReach, isAskerOf, sealedAnew, unnamedAsker } from '../../../../src/features/back-office/case/asker.js';
import { caseKey, caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { caseWith } from '../../../support/cases.js';
import { person } from '../../../support/groups.js';
import { sealWith } from '../../../support/seals.js';

const seal = sealWith();
const rotated = sealWith(8, 7);
const lost = sealWith(9);
const vera = person('Vera');
const olle = person('Olle');

const unnamed = (number: string, whose: PersonId = vera, by = seal) => caseWith({ asker: unnamedAsker(by, { person: whose }, number) });

const finds = (by: typeof seal, whose: PersonId, one: ReturnType<typeof unnamed>) =>
  askerKeys(by, whose).some((key) => caseKind.keys(one).includes(key));

describe("somebody's own cases", () => {
  it('are found by their id where they gave their name', () => {
    assert.ok(finds(seal, '29:asker' as PersonId, caseWith()));
    assert.ok(!finds(seal, vera, caseWith()));
  });

  it('are found by a mark where they did not, and by nobody else', () => {
    for (const number of ['2AAAAAAA', 'ZAAAAAAA', 'KAAAAAAA']) {
      assert.ok(finds(seal, vera, unnamed(number)));
      assert.ok(!finds(seal, olle, unnamed(number)));
      assert.ok(!finds(lost, vera, unnamed(number)));
    }
  });

  it('have marks that do not even tell that two are of one person, but for one in 32', () => {
    const mark = (number: string) => caseKind.keys(unnamed(number)).find((key) => key.startsWith('asker:'));
    assert.notEqual(mark('2AAAAAAA'), mark('3AAAAAAA'));
    assert.equal(mark('2AAAAAAA'), mark('2BBBBBBB'));
  });

  it('are found after the key was changed, and those without a mark too', () => {
    assert.ok(finds(rotated, vera, unnamed('2AAAAAAA')));
    assert.ok(finds(seal, vera, caseWith({ asker: { as: 'unnamed', sealed: 'x', mark: '', key: '' } })));
    assert.ok(caseKind.keys(caseWith({ asker: { as: 'unnamed', sealed: 'x', mark: '', key: '' } })).includes(caseKey.asker('unmarked')));
  });
});

describe('the way back', () => {
  it('belongs to the asker and to the case', () => {
    assert.ok(isAskerOf(seal, '2AAAAAAA', unnamed('2AAAAAAA'), vera));
    assert.ok(!isAskerOf(seal, '2AAAAAAA', unnamed('2AAAAAAA'), olle));
    assert.ok(!isAskerOf(seal, '3AAAAAAA', unnamed('2AAAAAAA'), vera));
    assert.ok(!isAskerOf(seal, '2AAAAAAA', caseWith({ asker: { as: 'forgotten' } }), vera));
  });

  it('is open under older keys, and known to be lost under none', () => {
    const one = unnamed('2AAAAAAA');
    assert.deepEqual(
      [seal, rotated, lost].map((by) => canReach(by, '2AAAAAAA', one)),
      [true, true, false],
    );
    assert.ok(canReach(lost, '2AAAAAAA', caseWith()));
    assert.ok(!canReach(seal, '2AAAAAAA', caseWith({ asker: { as: 'forgotten' } })));
  });

  it('is sealed anew under the present key, and only when that is another one', () => {
    const one = unnamed('2AAAAAAA');
    const anew = sealedAnew(rotated, '2AAAAAAA', one);
    assert.ok(anew?.as === 'unnamed' && anew.key === rotated.key);
    const after = caseWith({ asker: anew });
    const present = sealWith(8);
    assert.ok(isAskerOf(present, '2AAAAAAA', after, vera) && finds(present, vera, after));
    assert.equal(sealedAnew(rotated, '2AAAAAAA', after), undefined);
    assert.equal(sealedAnew(lost, '2AAAAAAA', one), undefined);
    assert.equal(sealedAnew(rotated, '2AAAAAAA', caseWith()), undefined);
  });
});
