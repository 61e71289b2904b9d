import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant, PersonId } from '../../../src/core/ids.js';
import {
  countAsked,
  mostLetters,
  refusal,
  type Suggestion,
  suggest,
  type TermRecord,
  termKind,
} from '../../../src/features/glossary/suggestion.js';
import { now } from '../../support/requests.js';

const typed = { abbr: 'QXJ', expansion: 'Påhittad grupp', definition: 'Finns inte.', wrong: false };

const suggestionWith = (changes: Partial<Suggestion> = {}): Suggestion => ({
  abbr: typed.abbr,
  expansion: typed.expansion,
  definition: typed.definition,
  id: '1700000000001' as ActivityId,
  by: '29:asker' as PersonId,
  at: now,
  language: 'sv',
  ...changes,
});

const recordWith = (changes: Partial<TermRecord> = {}): TermRecord => ({ abbr: 'QXJ', asked: 0, missed: 0, suggestions: [], ...changes });

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
      assert.equal(refusal({ ...typed, [field]: 'x'.repeat(mostLetters[field]) }), undefined);
      assert.deepEqual(refusal({ ...typed, [field]: 'x'.repeat(mostLetters[field] + 1) }), { because: 'tooLong', field });
    });

    it(`is refused with a personal number in ${field}`, () => {
      assert.deepEqual(refusal({ ...typed, [field]: 'för 811218-9876' }), { because: 'personalNumber' });
    });
  }
});

describe('keeping a suggestion', () => {
  it('begins a record, or adds to the one that is there', () => {
    const [first, second] = [suggestionWith(), suggestionWith({ id: '2' as ActivityId, by: '29:other' as PersonId })];
    assert.deepEqual(suggest(undefined, first), { body: recordWith({ suggestions: [first] }), outcome: 'saved' });
    assert.deepEqual(suggest(recordWith({ asked: 2, missed: 3, suggestions: [first] }), second), {
      body: recordWith({ asked: 2, missed: 3, suggestions: [first, second] }),
      outcome: 'saved',
    });
  });

  it('changes nothing when the same activity comes again, whatever else is the same', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    assert.deepEqual(suggest(record, suggestionWith()), { outcome: 'saved' });
    assert.deepEqual(suggest(record, suggestionWith({ expansion: 'Annat' })), { outcome: 'saved' });
  });

  it('says so when the same person sends the same again', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    assert.deepEqual(suggest(record, suggestionWith({ id: '2' as ActivityId, at: '2026-11-21T09:00:00.000Z' as Instant })), {
      outcome: 'already',
    });
  });

  it('keeps the same from another person, and another from the same', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    for (const changes of [{ by: '29:other' as PersonId }, { expansion: 'Annat' }, { definition: 'Annat.' }]) {
      const other = suggestionWith({ id: '2' as ActivityId, ...changes });
      assert.deepEqual(suggest(record, other).body?.suggestions, [...record.suggestions, other]);
    }
  });
});

describe('counting what is asked for', () => {
  it('begins a record, or adds to the one that is there', () => {
    assert.deepEqual(countAsked(undefined, 'QXJ', { asked: 0, missed: 2 }).body, recordWith({ missed: 2 }));
    const record = recordWith({ asked: 5, missed: 1, suggestions: [suggestionWith()] });
    assert.deepEqual(countAsked(record, 'QXJ', { asked: 3, missed: 4 }).body, { ...record, asked: 8, missed: 5 });
  });
});

describe('a stored record of a term', () => {
  it('is read as it was written', () => {
    const record = recordWith({ asked: 1, suggestions: [suggestionWith()] });
    assert.deepEqual(termKind.lift(JSON.parse(JSON.stringify(record)), 1), record);
  });

  it('is refused when it is something else', () => {
    for (const body of [undefined, {}, { ...recordWith(), asked: 'many' }, { ...recordWith(), suggestions: [{ id: 5 }] }])
      assert.throws(() => termKind.lift(body, 1));
  });

  it('is found by what there is to find: suggestions, questions, misses', () => {
    assert.deepEqual(termKind.keys(recordWith()), []);
    assert.deepEqual(termKind.keys(recordWith({ suggestions: [suggestionWith()] })), ['suggested']);
    assert.deepEqual(termKind.keys(recordWith({ asked: 1 })), ['asked']);
    assert.deepEqual(termKind.keys(recordWith({ missed: 1 })), ['missed']);
  });
});
