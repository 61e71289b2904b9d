import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { documentPath } from '../../../src/storage/lowdb/document-path.js';

describe('the path of a document', () => {
  it('shows the id where it can, and never changes', () => {
    assert.equal(documentPath('group', '19:Ab@thread.v2'), 'group/a/19%3a%41b%40thread%2ev2.json');
    assert.equal(documentPath('group', 'å'), 'group/b/%c3%a5.json');
    assert.match(documentPath('group', ''), /^group\/9\/~[0-9a-f]{64}\.json$/);
  });

  it('is safe and short for every id', () => {
    const ids = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', '\0', 'A', '\ud800', '%') }),
    );
    fc.assert(fc.property(ids, (id) => assert.match(documentPath('k', id), /^k\/[0-9a-f]\/[a-z0-9_%~-]{1,180}\.json$/)));
  });

  it('is another one for another id, even where case makes no difference', () => {
    const id = fc.string({ unit: fc.constantFrom('a', 'A', '%', '6', '1', '~', '\ud800', '\udc00', 'å', '.'.repeat(40)), maxLength: 8 });
    fc.assert(
      fc.property(id, id, (one, other) => {
        fc.pre(one !== other);
        assert.notEqual(documentPath('k', one).toLowerCase().slice(4), documentPath('k', other).toLowerCase().slice(4));
      }),
      { numRuns: 1000 },
    );
  });
});
