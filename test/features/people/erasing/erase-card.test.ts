import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { createSeal } from '../../../../src/core/privacy/seal.js';
import { confirmation, erasureId, isConfirmed } from '../../../../src/features/people/erasing/erase-card.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const [vera, olle] = [person('Vera'), person('Olle')];
const [present, older] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const nonce = (bytes: number) => Buffer.alloc(bytes, 3);
const seal = createSeal([present, older], nonce);

describe('the button to erase', () => {
  const own = confirmation(seal, vera, now);
  const later = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString() as Instant;
  const day = 24 * 3_600_000;

  it('is good for whoever asked, for a day', () => {
    assert.ok(isConfirmed(seal, own, vera, now));
    assert.ok(isConfirmed(seal, own, vera, later(day - 1)));
    assert.ok(!isConfirmed(seal, own, vera, later(day)));
    assert.ok(!isConfirmed(seal, own, vera, later(-1)));
  });

  it('is good for nobody else, and not when anything in it was changed', () => {
    assert.ok(!isConfirmed(seal, own, olle, now));
    assert.ok(!isConfirmed(seal, { ...own, asked: later(1) }, vera, later(1)));
    for (const token of ['', 'x', own.token.slice(1), confirmation(seal, olle, now).token])
      assert.ok(!isConfirmed(seal, { ...own, token }, vera, now));
    assert.ok(!isConfirmed(seal, { ...own, asked: 'never' }, vera, now));
  });

  it('stays good when the key is changed', () => {
    assert.ok(isConfirmed(seal, confirmation(createSeal(older, nonce), vera, now), vera, now));
  });

  it('means the same wish whenever it is pressed, and tells nobody whose', () => {
    assert.equal(erasureId(seal, vera, own), erasureId(seal, vera, own));
    assert.notEqual(erasureId(seal, vera, own), erasureId(seal, vera, { ...own, asked: later(1) }));
    assert.notEqual(erasureId(seal, vera, own), erasureId(seal, olle, own));
    assert.doesNotMatch(erasureId(seal, vera, own), /vera/i);
  });
});
