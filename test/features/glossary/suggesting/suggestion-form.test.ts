import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { maxLetters, refusal } from '../../../../src/features/glossary/suggesting/suggestion-form.js';

const typed = { abbr: 'QXJ', expansion: 'Påhittad grupp', definition: 'Finns inte.', wrong: false };

describe('a suggestion', () => {
  it('is taken with an abbreviation and what it stands for; what it is may be left out', () => {
    assert.equal(refusal(typed), undefined);
    assert.equal(refusal({ ...typed, definition: '' }), undefined);
  });

  it('is refused without one of them', () => {
    assert.deepEqual(refusal({ ...typed, abbr: '' }), { because: 'missing', field: 'abbr' });
    assert.deepEqual(refusal({ ...typed, expansion: '' }), { because: 'missing', field: 'expansion' });
  });

  it('about what is wrong says what that is, and need not know better', () => {
    assert.equal(refusal({ ...typed, wrong: true, expansion: '' }), undefined);
    assert.deepEqual(refusal({ ...typed, wrong: true, definition: '' }), { because: 'missing', field: 'definition' });
  });

  for (const field of ['abbr', 'expansion', 'definition'] as const) {
    it(`is refused when ${field} is longer than it may be, and not when it is as long`, () => {
      assert.equal(refusal({ ...typed, [field]: 'x'.repeat(maxLetters[field]) }), undefined);
      assert.deepEqual(refusal({ ...typed, [field]: 'x'.repeat(maxLetters[field] + 1) }), { because: 'tooLong', field });
    });

    it(`is refused with a personal number in ${field}`, () => {
      assert.deepEqual(refusal({ ...typed, [field]: 'för 811218-9876' }), { because: 'personalNumber' });
    });
  }
});
