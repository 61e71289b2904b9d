import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../../src/core/ids.js';
import { type Entry, nextReview, saveMeaning } from '../../../../src/features/glossary/editing/save-meaning.js';
import {
  doingWith,
  editor,
  meaningWith,
  nextYear,
  recordWith,
  settledWith,
  suggestionWith,
  wordingWith,
} from '../../../support/editors.js';
import { now } from '../../../support/requests.js';

const entryWith = (changes: Partial<Entry> = {}): Entry => ({
  abbr: 'QXJ',
  wording: wordingWith(),
  reviewAt: nextYear,
  suggestion: '',
  meaning: '',
  seen: 0,
  replaces: '',
  ...changes,
});

const later = '2026-11-25T09:00:00.000Z' as Instant;
const other = wordingWith({ name: { sv: 'Annan grupp', en: 'Other group' } });

describe('taking a meaning into the glossary', () => {
  it('begins a record, with who wrote it and answers for it, and wakes when it is to be looked over', () => {
    const { body, outcome, wakeAt } = saveMeaning(undefined, entryWith(), doingWith());
    assert.ok(outcome.as === 'saved');
    const { id } = outcome.meaning;
    assert.deepEqual(body, recordWith({ meanings: [meaningWith({ id, savedBy: 'doing' })] }));
    assert.equal(wakeAt, nextYear);
  });

  it('is no longer missed', () => {
    assert.equal(saveMeaning(recordWith({ missed: 7, asked: 2 }), entryWith(), doingWith()).body?.missed, 0);
    assert.equal(saveMeaning(recordWith({ missed: 7, asked: 2 }), entryWith(), doingWith()).body?.asked, 2);
  });

  it('settles the suggestion that it comes from in the same write', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    const { body, send } = saveMeaning(record, entryWith({ suggestion: 'first' }), doingWith({ way: 'sealed' }));
    assert.deepEqual(body?.suggestions, []);
    assert.deepEqual([body?.settled[0]?.outcome, body?.settled[0]?.id, body?.meanings.length], ['accepted', 'first', 1]);
    assert.deepEqual(
      send?.map(({ id }) => id),
      ['told first'],
    );
  });

  it('is done once: the same activity changes nothing', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    const { body } = saveMeaning(record, entryWith({ suggestion: 'first' }), doingWith());
    const again = saveMeaning(body ?? undefined, entryWith({ suggestion: 'first' }), doingWith());
    assert.equal(again.body, undefined);
    assert.equal(again.outcome.as, 'saved');
  });

  it('of a suggestion that another has settled, or that is not there, changes nothing', () => {
    const entry = entryWith({ suggestion: 'first' });
    const settled = saveMeaning(recordWith({ settled: [settledWith()] }), entry, doingWith());
    assert.deepEqual(settled, { outcome: { as: 'settled', before: settledWith() } });
    assert.deepEqual(saveMeaning(undefined, entry, doingWith()), { outcome: { as: 'gone' } });
  });

  it('makes room by letting go of what was withdrawn first, and otherwise refuses the twenty-first', () => {
    const meanings = Array.from({ length: 20 }, (_, n) => meaningWith({ id: `${n}` }));
    assert.deepEqual(saveMeaning(recordWith({ meanings }), entryWith(), doingWith()), { outcome: { as: 'full' } });
    const one = meanings.map((meaning) =>
      meaning.id === '3' || meaning.id === '7' ? { ...meaning, state: 'withdrawn' as const } : meaning,
    );
    const ids = saveMeaning(recordWith({ meanings: one }), entryWith(), doingWith()).body?.meanings.map(({ id }) => id) ?? [];
    assert.equal(ids.length, 20);
    assert.deepEqual([ids.includes('3'), ids.includes('7')], [false, true]);
  });
});

describe('changing a meaning', () => {
  const reminder = { row: 'review row', place: '19:office@thread.tacv2' as PlaceId };
  const meaning = meaningWith({ version: 2, reminder, earlier: [{ ...meaningWith() }], state: 'withdrawn' });
  const record = recordWith({ meanings: [meaning] });
  const entry = entryWith({ meaning: 'meaning', seen: 2, wording: other });
  const doing = doingWith({ editor: editor('Bo'), at: later });

  it('keeps what it said before, who wrote that and when', () => {
    const { body, outcome } = saveMeaning(record, entry, doing);
    assert.ok(outcome.as === 'saved');
    const { name, definition, level, category, scope, version, by, at } = meaning;
    assert.deepEqual(outcome.meaning.earlier[0], { name, definition, level, category, scope, version, by, at });
    assert.equal(outcome.meaning.earlier.length, 2);
    const { name: sv, version: now3, by: bo, at: when, owner, state } = outcome.meaning;
    assert.deepEqual([sv, now3, bo, when, owner, state], [other.name, 3, editor('Bo'), later, editor(), 'valid']);
    assert.deepEqual(body?.meanings, [outcome.meaning]);
  });

  it('shows in the reminder that it was done', () => {
    const { send, body } = saveMeaning(record, entry, doing);
    assert.deepEqual(
      send?.map(({ id, message }) => [id, Reflect.get(message as object, 'updates')]),
      [[`done review row ${later}`, 'review row']],
    );
    assert.equal(body?.meanings[0]?.reminder, undefined);
  });

  it('keeps ten versions', () => {
    const earlier = Array.from({ length: 10 }, (_, n) => ({ ...meaningWith({ version: 10 - n }) }));
    const long = recordWith({ meanings: [{ ...meaning, version: 11, earlier }] });
    const after = saveMeaning(long, { ...entry, seen: 11 }, doing).body?.meanings[0]?.earlier.map(({ version }) => version);
    assert.deepEqual(after, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it('that somebody else has changed meanwhile shows what they wrote', () => {
    assert.deepEqual(saveMeaning(record, { ...entry, seen: 1 }, doing), { outcome: { as: 'changed', meaning } });
  });

  it('that is not there is not done', () => {
    assert.deepEqual(saveMeaning(record, { ...entry, meaning: 'other' }, doing), { outcome: { as: 'gone' } });
  });

  it('that Lotsen came with takes its place, once in each scope', () => {
    const replacing = entryWith({ replaces: 'Beredningsgrupp' });
    const { body, outcome } = saveMeaning(undefined, replacing, doingWith());
    assert.ok(outcome.as === 'saved' && outcome.meaning.replaces === 'Beredningsgrupp');
    const again = saveMeaning(body ?? undefined, replacing, doing);
    assert.equal(again.outcome.as, 'saved');
    const second = saveMeaning(body ?? undefined, replacing, doingWith({ activity: 'another' }));
    assert.deepEqual(second.outcome, { as: 'changed', meaning: outcome.meaning });
    const scope = { to: 'area', area: 'Psykisk hälsa' } as const;
    const local = saveMeaning(body ?? undefined, { ...replacing, wording: wordingWith({ scope }) }, doingWith({ activity: 'third' }));
    assert.equal(local.body?.meanings.length, 2);
  });
});

describe('the next review', () => {
  it('is the first one of a meaning that counts and that nobody has been reminded of', () => {
    const at = (day: string) => `2027-0${day}-01T08:00:00.000Z` as Instant;
    const meanings = [
      meaningWith({ reviewAt: at('1'), state: 'withdrawn' }),
      meaningWith({ reviewAt: at('2'), reminder: { row: 'row', place: '19:x' as PlaceId } }),
      meaningWith({ reviewAt: at('4') }),
      meaningWith({ reviewAt: at('3') }),
    ];
    assert.equal(nextReview(recordWith({ meanings })), at('3'));
    assert.equal(nextReview(recordWith()), null);
    assert.equal(nextReview(recordWith({ meanings: [meaningWith({ at: now, state: 'hidden' })] })), null);
  });
});
