import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { maxAtOnce, workLimit } from '../../../src/core/people/work-limit.js';
import { person } from '../../support/groups.js';
import { sealWith } from '../../support/seals.js';

const at = (minute: number): Instant => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString() as Instant;

describe('how much somebody makes for others to read', () => {
  it('is five things in ten minutes, whatever they are; then it is said when there is room again', () => {
    const make = workLimit(sealWith());
    const made = Array.from({ length: 6 }, (_, minute) => make({ person: person('Vera'), what: `thing ${minute}`, at: at(minute) }));
    assert.deepEqual(made, [...Array(5).fill({ ok: true, again: false }), { ok: false, until: at(10) }]);
    assert.deepEqual(make({ person: person('Vera'), what: 'later', at: at(10) }), { ok: true, again: false });
    assert.deepEqual(make({ person: person('Vera'), what: 'too soon', at: at(10) }), { ok: false, until: at(11) });
  });

  it('is nobody else’s', () => {
    const make = workLimit(sealWith());
    for (let thing = 0; thing < 100; thing += 1) make({ person: person('Vera'), what: `${thing}`, at: at(0) });
    assert.deepEqual(make({ person: person('Olle'), what: '0', at: at(0) }), { ok: true, again: false });
  });

  it('counts the same thing once, also when there is room for no other', () => {
    const make = workLimit(sealWith());
    for (let thing = 0; thing < maxAtOnce; thing += 1) make({ person: person('Vera'), what: `${thing}`, at: at(0) });
    assert.deepEqual(make({ person: person('Vera'), what: '0', at: at(1) }), { ok: true, again: true });
  });
});
