import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../../src/core/ids.js';
import { decline, findSuggestion, placed, suggest } from '../../../../src/features/glossary/suggesting/suggestion.js';
import { actionWith, recordWith, settledWith, staffMember, suggestionWith } from '../../../support/glossary-records.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const office = '19:office@thread.tacv2' as PlaceId;
const posted = { place: office, row: 'card first 1', times: 1 };

describe('keeping a suggestion', () => {
  it('begins a record, or adds to the one that is there', () => {
    const [first, second] = [suggestionWith(), suggestionWith({ id: 'second', by: person('Olle') })];
    assert.deepEqual(suggest(undefined, first, undefined), { body: recordWith({ suggestions: [first] }), outcome: 'saved' });
    assert.deepEqual(suggest(recordWith({ asked: 2, missed: 3, suggestions: [first] }), second, undefined), {
      body: recordWith({ asked: 2, missed: 3, suggestions: [first, second] }),
      outcome: 'saved',
    });
  });

  it('posts its card in the back office at once, and remembers where', () => {
    const { body, send } = suggest(undefined, suggestionWith(), office);
    assert.deepEqual(body?.suggestions, [suggestionWith({ posted })]);
    assert.deepEqual(send, [
      {
        id: 'card first 1',
        dueAt: now,
        state: 'waiting',
        message: { recipient: { to: 'place', place: office }, show: 'glossary.suggested', about: { suggestion: 'first' } },
      },
    ]);
  });

  it('changes nothing when the same comes again, settled in between or not', () => {
    assert.deepEqual(suggest(recordWith({ suggestions: [suggestionWith()] }), suggestionWith({ expansion: 'Annat' }), office), {
      outcome: 'saved',
    });
    assert.deepEqual(suggest(recordWith({ settled: [settledWith()] }), suggestionWith(), office), { outcome: 'saved' });
  });

  it('says so when the same person sends the same again', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    assert.deepEqual(suggest(record, suggestionWith({ id: 'second' }), office), { outcome: 'already' });
  });

  it('keeps the same from another person, and another from the same', () => {
    const record = recordWith({ suggestions: [suggestionWith()] });
    for (const changes of [{ by: person('Olle') }, { expansion: 'Annat' }, { definition: 'Annat.' }]) {
      const other = suggestionWith({ id: 'second', ...changes });
      assert.deepEqual(suggest(record, other, undefined).body?.suggestions, [...record.suggestions, other]);
    }
  });

  it('takes twenty of one abbreviation, and not one more until some are settled', () => {
    const suggestions = Array.from({ length: 20 }, (_, n) => suggestionWith({ id: `${n}`, expansion: `${n}` }));
    const more = suggestionWith({ id: 'more', expansion: 'more' });
    assert.equal(suggest(recordWith({ suggestions: suggestions.slice(1) }), more, undefined).outcome, 'saved');
    assert.deepEqual(suggest(recordWith({ suggestions }), more, undefined), { outcome: 'full' });
  });
});

describe('declining a suggestion', () => {
  const record = recordWith({ suggestions: [suggestionWith({ posted }), suggestionWith({ id: 'second' })] });
  const doing = actionWith({ way: 'sealed' });

  it('moves it to those that are settled, updates its card and tells whoever suggested it, without naming them', () => {
    const { body, send, outcome } = decline(record, 'first', 'Används inte', doing);
    assert.deepEqual(outcome, { as: 'declined' });
    assert.deepEqual(body?.suggestions, [suggestionWith({ id: 'second' })]);
    const ending = { outcome: 'declined', reason: 'Används inte', settledBy: staffMember(), settledAt: now, activity: 'doing' };
    assert.deepEqual(body?.settled, [{ ...suggestionWith({ posted }), ...ending }]);
    assert.deepEqual(
      send?.map(({ id, message }) => [id, message]),
      [
        [
          'settled first',
          {
            recipient: { to: 'place', place: office },
            show: 'glossary.suggested',
            about: { suggestion: 'first' },
            updates: 'card first 1',
          },
        ],
        ['told first', { recipient: { to: 'unnamed', sealed: 'sealed' }, show: 'glossary.settled', about: { suggestion: 'first' } }],
      ],
    );
  });

  it('tells in working hours, but updates the card at once', () => {
    const sunday = '2026-11-22T09:00:00.000Z' as Instant;
    const { send } = decline(record, 'first', 'x', { ...doing, at: sunday });
    assert.deepEqual(
      send?.map(({ dueAt }) => dueAt),
      [sunday, '2026-11-23T06:30:00.000Z'],
    );
  });

  it('updates no card that was not posted, and tells nobody who was forgotten', () => {
    assert.deepEqual(decline(record, 'second', 'x', actionWith()).send, []);
  });

  it('is done once: the same activity changes nothing, and another of the staff is told who was first', () => {
    const after = decline(record, 'first', 'x', doing).body ?? undefined;
    assert.deepEqual(decline(after, 'first', 'x', doing), { outcome: { as: 'declined' } });
    const { outcome } = decline(after, 'first', 'y', { ...doing, activity: 'other', by: staffMember('Bo') });
    assert.ok(outcome.as === 'settled' && outcome.before.settledBy.name === 'Stina');
  });

  it('of one that is not there changes nothing', () => {
    assert.deepEqual(decline(undefined, 'first', 'x', doing), { outcome: { as: 'gone' } });
    assert.deepEqual(decline(record, 'other', 'x', doing), { outcome: { as: 'gone' } });
    assert.deepEqual(findSuggestion(undefined, 'first', ''), { as: 'gone' });
  });

  it('keeps the latest twenty that were settled', () => {
    const settled = Array.from({ length: 20 }, (_, n) => settledWith({ id: `${n}` }));
    const kept = decline({ ...record, settled }, 'first', 'x', doing).body?.settled.map(({ id }) => id);
    assert.deepEqual(kept, [...settled.slice(1).map(({ id }) => id), 'first']);
  });
});

describe('placing suggestions in a back office', () => {
  const record = recordWith({ suggestions: [suggestionWith({ posted }), suggestionWith({ id: 'second' })] });
  const elsewhere = '19:elsewhere@thread.tacv2' as PlaceId;

  it('posts those that have no card there, as new messages', () => {
    const { body, send } = placed(record, office, now);
    assert.deepEqual(
      send?.map(({ id }) => id),
      ['card second 1'],
    );
    assert.deepEqual(body?.suggestions[1]?.posted, { place: office, row: 'card second 1', times: 1 });
    const moved = placed(body, elsewhere, now);
    assert.deepEqual(
      moved.send?.map(({ id }) => id),
      ['card first 2', 'card second 2'],
    );
    assert.deepEqual(moved.body?.suggestions[0]?.posted, { place: elsewhere, row: 'card first 2', times: 2 });
  });

  it('changes nothing where all are there, and nothing where there is none', () => {
    assert.deepEqual(placed(recordWith({ suggestions: [suggestionWith({ posted })] }), office, now), { outcome: undefined });
    assert.deepEqual(placed(recordWith({ settled: [settledWith()] }), office, now), { outcome: undefined });
    assert.deepEqual(placed(undefined, office, now), { outcome: undefined });
  });
});
