import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { meaningWith, recordWith, settledWith, staffMember, suggestionWith } from '../../../support/glossary-records.js';
import { now } from '../../../support/requests.js';
import { staffWorld } from '../staff-world.js';

const kept = (keys: readonly string[]): readonly string[] => keys.filter((key) => !key.startsWith('person:'));
const people = (keys: readonly string[]): readonly string[] => keys.filter((key) => key.startsWith('person:'));

describe('a stored record of a term', () => {
  it('is read as it was written', () => {
    const meaning = meaningWith({ earlier: [meaningWith()], reminder: { row: 'row', place: '19:x' as never } });
    const posted = { place: '19:x' as never, row: 'row', times: 1 };
    const record = recordWith({ asked: 1, suggestions: [suggestionWith({ posted })], settled: [settledWith()], meanings: [meaning] });
    const { earlier, ...rest } = termKind.lift(JSON.parse(JSON.stringify(record)), 2).meanings[0] ?? meaningWith();
    const { earlier: _, ...expected } = meaning;
    assert.deepEqual(rest, expected);
    assert.equal(earlier[0]?.version, 1);
    assert.deepEqual(termKind.lift(JSON.parse(JSON.stringify({ ...record, meanings: [] })), 2), { ...record, meanings: [] });
  });

  it('of the first schema is read as one without decisions; what had no full name was a correction', () => {
    const { wrong: _, ...first } = suggestionWith();
    const before = { abbr: 'QXJ', asked: 3, missed: 2, suggestions: [first, { ...first, id: 'second', expansion: '' }] };
    const record = termKind.lift(before, 1);
    assert.deepEqual(record, {
      ...recordWith({ asked: 3, missed: 2 }),
      suggestions: [suggestionWith(), suggestionWith({ id: 'second', expansion: '', wrong: true })],
    });
  });

  it('is refused when it is something else', () => {
    for (const body of [undefined, {}, { ...recordWith(), asked: 'many' }, { ...recordWith(), suggestions: [{ id: 5 }] }]) {
      assert.throws(() => termKind.lift(body, 1));
      assert.throws(() => termKind.lift(body, 2));
    }
  });

  it('is found by what there is to find: suggestions, meanings, questions, misses', () => {
    assert.deepEqual(termKind.keys(recordWith()), []);
    assert.deepEqual(kept(termKind.keys(recordWith({ suggestions: [suggestionWith()] }))), ['suggested']);
    assert.deepEqual(kept(termKind.keys(recordWith({ meanings: [meaningWith({ state: 'withdrawn' })] }))), ['meaning']);
    assert.deepEqual(kept(termKind.keys(recordWith({ settled: [settledWith()] }))), []);
    assert.deepEqual(termKind.keys(recordWith({ asked: 1 })), ['asked']);
    assert.deepEqual(termKind.keys(recordWith({ missed: 1 })), ['missed']);
  });

  it('is found by everybody that it says something about, once each, but not by those who were forgotten', () => {
    const id = (name: string) => `29:${name}` as PersonId;
    const nobody = { id: '' as PersonId, name: '' };
    const version = { ...meaningWith(), by: staffMember('Eva'), at: now };
    const record = recordWith({
      suggestions: [suggestionWith({ by: id('a') }), suggestionWith({ by: id('a') })],
      settled: [settledWith({ by: id('b'), settledBy: staffMember('Stina') })],
      meanings: [
        meaningWith({ by: staffMember('Bo'), owner: staffMember('Olle'), earlier: [version] }),
        meaningWith({ by: nobody, owner: nobody }),
      ],
    });
    assert.deepEqual([...people(termKind.keys(record))].sort(), [
      ...['person:29:a', 'person:29:b', 'person:29:bo', 'person:29:eva', 'person:29:olle', 'person:29:stina'],
    ]);
  });
});

describe('an abbreviation that is suggested again and again', () => {
  it('keeps no more of what was sent about it than it needs, and the cards that wait are still found', async () => {
    const { suggested, edits, store } = await staffWorld();
    const waits = await suggested('QXJ', 'Den som väntar');
    const [first] = store.news();
    assert.ok(first !== undefined);
    store.becomes(first.id, { state: 'sent', note: 'its card' });
    for (let time = 0; time < 30; time += 1) {
      const suggestion = await suggested('QXJ', `Påhittad grupp ${time}`);
      await edits('Stina', 'glossary.decline', { abbr: 'QXJ', suggestion, reason: 'Nej.' });
      for (const { id } of store.news()) store.becomes(id, { state: 'sent', note: id });
    }
    const rows = await store.outgoing(termKind, 'QXJ');
    assert.ok(rows.length <= 36, `${rows.length} rows`);
    assert.equal(rows.find(({ id }) => id === first.id)?.note, 'its card');
    assert.equal((await store.get(termKind, 'QXJ'))?.suggestions[0]?.id, waits);
  });
});
