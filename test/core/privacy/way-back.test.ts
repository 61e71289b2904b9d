import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId, PlaceId } from '../../../src/core/ids.js';
import { openWay, sealedWay, sealWay, sealWayAnew, type WayBack } from '../../../src/core/privacy/way-back.js';
import { sealWith } from '../../support/seals.js';

const vera = '29:vera' as PersonId;
const ways: readonly WayBack[] = [
  { person: vera },
  { person: vera, through: '19:lag@thread.tacv2' as PlaceId },
  { person: vera, through: '19:lag@thread.tacv2' as PlaceId, language: 'en' },
];

describe('a way back', () => {
  it('opens as it was sealed, for its own document only', () => {
    const seal = sealWith();
    for (const way of ways) {
      const sealed = sealWay(seal, way, 'case 1');
      assert.deepEqual(openWay(seal, sealed, 'case 1'), way);
      assert.equal(openWay(seal, sealed, 'case 2'), undefined);
    }
  });

  it('tells nothing by its length', () => {
    const seal = sealWith();
    assert.equal(new Set(ways.map((way) => sealWay(seal, way, 'case 1').length)).size, 1);
  });

  it('opens where a person’s id alone was sealed, or a case was stored as it used to be', () => {
    const seal = sealWith();
    assert.deepEqual(openWay(seal, seal.close(vera.padEnd(200), 'm'), 'm'), { person: vera });
    const first = JSON.stringify({ person: vera, name: 'Vera', place: 'a:vera' });
    assert.deepEqual(openWay(seal, seal.close(first, 'c'), 'c'), { person: vera, through: 'a:vera' });
  });

  it('is sealed anew under another key only, and with everything that it says', () => {
    const [first, both, second] = [sealWith(), sealWith(8, 7), sealWith(8)];
    const [, , way = { person: vera }] = ways;
    const kept = sealedWay(first, way, 'c');
    assert.equal(sealWayAnew(first, kept, 'c'), undefined);
    assert.equal(sealWayAnew(second, kept, 'c'), undefined, 'no key opens it');
    const anew = sealWayAnew(both, kept, 'c');
    assert.ok(anew);
    assert.deepEqual([anew.key, openWay(second, anew.sealed, 'c')], [second.key, way]);
  });

  it('is lost with its key, and with anything else inside', () => {
    const seal = sealWith();
    const other = sealWith(9);
    assert.equal(openWay(other, sealWay(seal, { person: vera }, 'c'), 'c'), undefined);
    for (const text of ['{', '{}', '{"person":5}', '{"person":"29:vera","language":"fi"}'])
      assert.equal(openWay(seal, seal.close(text, 'c'), 'c'), undefined, text);
  });
});
