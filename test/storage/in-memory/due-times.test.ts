import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { DueTimes } from '../../../src/storage/in-memory/due-times.js';
import { at } from '../contract-kinds.js';

const lease = 3;

describe('the due times', () => {
  it('give the same as a plain list, whatever is set, claimed and ended in whatever order', () => {
    const id = fc.integer({ min: 0, max: 9 });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ set: id, to: fc.option(fc.integer({ min: 0, max: 40 })) }) },
      { weight: 2, arbitrary: fc.record({ claim: fc.integer({ min: 1, max: 5 }), pass: fc.integer({ min: 0, max: 2 }) }) },
      { weight: 1, arbitrary: fc.record({ end: id }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120, size: 'max' }), (steps) => {
        const times = new DueTimes();
        const plain = new Map<string, { at?: number; until?: number }>();
        let now = 0;
        for (const next of steps) {
          if ('set' in next) {
            const name = String(next.set);
            times.set('k', name, next.to === null ? undefined : at(next.to));
            plain.set(name, { ...plain.get(name), at: next.to ?? undefined });
          } else if ('claim' in next) {
            now += next.pass;
            const free = [...plain.values()].filter((one) => one.at !== undefined && one.at <= now && (one.until ?? 0) <= now);
            const expected = free.map((one) => one.at ?? 0).sort((one, other) => one - other);
            const claimed = times.claim(at(now), next.claim, at(now + lease));
            assert.deepEqual(
              claimed.map((one) => plain.get(one.id)?.at),
              expected.slice(0, next.claim),
            );
            for (const one of claimed) {
              assert.ok((plain.get(one.id)?.until ?? 0) <= now);
              plain.set(one.id, { ...plain.get(one.id), until: now + lease });
            }
          } else {
            const held = plain.get(String(next.end));
            times.end('k', String(next.end), at(held?.until ?? 0));
            if (held) plain.set(String(next.end), { at: held.at });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
