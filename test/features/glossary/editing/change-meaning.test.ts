import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../../src/core/ids.js';
import {
  confirm,
  hide,
  restore,
  type SoundDraft,
  saveMeaning,
  takeOver,
  withdraw,
} from '../../../../src/features/glossary/editing/change-meaning.js';
import {
  actionWith,
  meaningWith,
  nextYear,
  recordWith,
  settledWith,
  staffMember,
  suggestionWith,
  wordingWith,
} from '../../../support/glossary-records.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';
import { known } from '../../../support/terms.js';

const entryWith = (changes: Partial<SoundDraft> = {}): SoundDraft => ({
  abbr: 'QXJ',
  wording: wordingWith(),
  reviewAt: nextYear,
  suggestion: '',
  meaning: '',
  seen: 0,
  replaces: '',
  over: '',
  ...changes,
});

const later = '2026-11-25T09:00:00.000Z' as Instant;
const other = wordingWith({ name: { sv: 'Annan grupp', en: 'Other group' } });

describe('taking a meaning into the glossary', () => {
  it('begins a record, with who wrote it and answers for it, and wakes when it is to be looked over', () => {
    const { body, outcome, wakeAt } = saveMeaning(undefined, entryWith(), actionWith());
    assert.ok(outcome.as === 'saved');
    const { id } = outcome.meaning;
    assert.deepEqual(body, recordWith({ meanings: [meaningWith({ id, savedBy: 'doing' })] }));
    assert.equal(wakeAt, nextYear);
  });

  it('is no longer missed', () => {
    assert.equal(saveMeaning(recordWith({ missed: 7, asked: 2 }), entryWith(), actionWith()).body?.missed, 0);
    assert.equal(saveMeaning(recordWith({ missed: 7, asked: 2 }), entryWith(), actionWith()).body?.asked, 2);
  });

  it('settles the suggestion that it comes from in the same write', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    const { body, send } = saveMeaning(record, entryWith({ suggestion: 'first' }), actionWith({ way: 'sealed' }));
    assert.deepEqual(body?.suggestions, []);
    assert.deepEqual([body?.settled[0]?.outcome, body?.settled[0]?.id, body?.meanings.length], ['accepted', 'first', 1]);
    assert.deepEqual(
      send?.map(({ id }) => id),
      ['told first'],
    );
  });

  it('is done once: the same activity changes nothing', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    const { body } = saveMeaning(record, entryWith({ suggestion: 'first' }), actionWith());
    const again = saveMeaning(body ?? undefined, entryWith({ suggestion: 'first' }), actionWith());
    assert.equal(again.body, undefined);
    assert.equal(again.outcome.as, 'saved');
  });

  it('of a suggestion that another has settled, or that is not there, changes nothing', () => {
    const entry = entryWith({ suggestion: 'first' });
    const settled = saveMeaning(recordWith({ settled: [settledWith()] }), entry, actionWith());
    assert.deepEqual(settled, { outcome: { as: 'settled', before: settledWith() } });
    assert.deepEqual(saveMeaning(undefined, entry, actionWith()), { outcome: { as: 'gone' } });
  });

  it('makes room by letting go of what was withdrawn first, and otherwise refuses the twenty-first', () => {
    const meanings = Array.from({ length: 20 }, (_, n) => meaningWith({ id: `${n}` }));
    assert.deepEqual(saveMeaning(recordWith({ meanings }), entryWith(), actionWith()), { outcome: { as: 'full' } });
    const one = meanings.map((meaning) =>
      meaning.id === '3' || meaning.id === '7' ? { ...meaning, state: 'withdrawn' as const } : meaning,
    );
    const ids = saveMeaning(recordWith({ meanings: one }), entryWith(), actionWith()).body?.meanings.map(({ id }) => id) ?? [];
    assert.equal(ids.length, 20);
    assert.deepEqual([ids.includes('3'), ids.includes('7')], [false, true]);
  });
});

describe('changing a meaning', () => {
  const reminder = { row: 'review row', place: '19:office@thread.tacv2' as PlaceId };
  const meaning = meaningWith({ version: 2, reminder, earlier: [{ ...meaningWith() }], state: 'withdrawn' });
  const record = recordWith({ meanings: [meaning] });
  const entry = entryWith({ meaning: 'meaning', seen: 2, wording: other });
  const doing = actionWith({ by: staffMember('Bo'), at: later });

  it('keeps what it said before, who wrote that and when', () => {
    const { body, outcome } = saveMeaning(record, entry, doing);
    assert.ok(outcome.as === 'saved');
    const { name, definition, level, category, scope, version, by, at } = meaning;
    assert.deepEqual(outcome.meaning.earlier[0], { name, definition, level, category, scope, version, by, at });
    assert.equal(outcome.meaning.earlier.length, 2);
    const { name: sv, version: now3, by: bo, at: when, owner, state } = outcome.meaning;
    assert.deepEqual([sv, now3, bo, when, owner, state], [other.name, 3, staffMember('Bo'), later, staffMember(), 'valid']);
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
    const { body, outcome } = saveMeaning(undefined, replacing, actionWith());
    assert.ok(outcome.as === 'saved' && outcome.meaning.replaces === 'Beredningsgrupp');
    const again = saveMeaning(body ?? undefined, replacing, doing);
    assert.equal(again.outcome.as, 'saved');
    const second = saveMeaning(body ?? undefined, replacing, actionWith({ activity: 'another' }));
    assert.deepEqual(second.outcome, { as: 'changed', meaning: outcome.meaning });
    const scope = { to: 'area', area: 'Psykisk hälsa' } as const;
    const local = saveMeaning(body ?? undefined, { ...replacing, wording: wordingWith({ scope }) }, actionWith({ activity: 'third' }));
    assert.equal(local.body?.meanings.length, 2);
  });
});

const place = '19:office@thread.tacv2' as PlaceId;
const _office = { id: place, name: '', coordinator: person('Stina') };
const _zone = 'Europe/Stockholm';
const reminder = { row: 'review row', place };
const twoYears = '2028-11-20T08:00:00.000Z' as Instant;
const record = recordWith({ meanings: [meaningWith({ reminder }), meaningWith({ id: 'other' })] });
const doing = actionWith({ by: staffMember('Bo') });
const [term] = known('RSG').terms;
assert.ok(term);

describe('a meaning in the glossary', () => {
  it('is withdrawn and restored, as a new version each time, so that a form that is open does not undo it', () => {
    const gone = withdraw(record, 'meaning', doing);
    assert.deepEqual(gone.body?.meanings[0], meaningWith({ state: 'withdrawn', version: 2, savedBy: 'doing' }));
    assert.equal(gone.wakeAt, nextYear);
    const back = restore(gone.body ?? undefined, 'meaning', actionWith({ activity: 'later' }));
    assert.deepEqual(back.body?.meanings[0], meaningWith({ version: 3, savedBy: 'later' }));
    assert.equal(restore(record, 'meaning', doing).body?.meanings[0]?.version, 1);
  });

  it('is confirmed until its next review, which it then wakes for, and the reminder says so', () => {
    const { body, send, wakeAt } = confirm(record, 'meaning', { reviewAt: twoYears, base: () => undefined }, doing);
    assert.deepEqual(body?.meanings[0], meaningWith({ reviewAt: twoYears, savedBy: 'doing' }));
    assert.equal(wakeAt, nextYear);
    assert.deepEqual(send, [
      {
        id: `done review row ${now}`,
        dueAt: now,
        state: 'waiting',
        message: { recipient: { to: 'place', place }, show: 'glossary.review', about: { meaning: 'meaning' }, updates: 'review row' },
      },
    ]);
  });

  it('is answered for by somebody else from now on', () => {
    assert.deepEqual(
      takeOver(record, 'other', doing).body?.meanings[1],
      meaningWith({ id: 'other', owner: staffMember('Bo'), savedBy: 'doing' }),
    );
  });

  it('is changed once by each activity, and not at all when it is not there', () => {
    const after = withdraw(record, 'meaning', doing).body ?? undefined;
    assert.equal(withdraw(after, 'meaning', doing).body, undefined);
    assert.equal(withdraw(after, 'meaning', doing).outcome.as, 'saved');
    for (const rule of [withdraw, restore, takeOver]) {
      assert.deepEqual(rule(record, 'no such', doing), { outcome: { as: 'gone' } });
      assert.deepEqual(rule(undefined, 'meaning', doing), { outcome: { as: 'gone' } });
    }
  });

  it('that Lotsen came with is hidden, once, and shown again without a trace', () => {
    const { body, outcome } = hide(undefined, term, doing);
    assert.ok(outcome.as === 'saved');
    assert.deepEqual([outcome.meaning.replaces, outcome.meaning.state], [term.sv, 'hidden']);
    assert.equal(hide(body ?? undefined, term, actionWith({ activity: 'again' })).body, undefined);
    assert.deepEqual(withdraw(body ?? undefined, outcome.meaning.id, doing).body?.meanings, []);
    const another = hide(body ?? undefined, { ...term, sv: 'Annan betydelse' }, actionWith({ activity: 'another' }));
    assert.equal(another.body?.meanings.length, 2);
    const full = recordWith({ meanings: Array.from({ length: 20 }, (_, n) => meaningWith({ id: `${n}` })) });
    assert.deepEqual(hide(full, term, doing), { outcome: { as: 'full' } });
  });
});
