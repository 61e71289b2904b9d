import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PlaceId } from '../../../../src/core/ids.js';
import { confirm, hide, restore, takeOver, wakeTerm, withdraw } from '../../../../src/features/glossary/editing/keep-meaning.js';
import { doingWith, editor, meaningWith, nextYear, recordWith } from '../../../support/editors.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';
import { known } from '../../../support/terms.js';

const place = '19:office@thread.tacv2' as PlaceId;
const office = { id: place, name: '', coordinator: person('Stina') };
const zone = 'Europe/Stockholm';
const reminder = { row: 'review row', place };
const twoYears = '2028-11-20T08:00:00.000Z' as Instant;
const record = recordWith({ meanings: [meaningWith({ reminder }), meaningWith({ id: 'other' })] });
const doing = doingWith({ editor: editor('Bo') });
const [term] = known('RSG').meanings;
assert.ok(term);

describe('a meaning in the glossary', () => {
  it('is withdrawn and restored, as a new version each time, so that a form that is open does not undo it', () => {
    const gone = withdraw(record, 'meaning', doing);
    assert.deepEqual(gone.body?.meanings[0], meaningWith({ state: 'withdrawn', version: 2, savedBy: 'doing' }));
    assert.equal(gone.wakeAt, nextYear);
    const back = restore(gone.body ?? undefined, 'meaning', doingWith({ activity: 'later' }));
    assert.deepEqual(back.body?.meanings[0], meaningWith({ version: 3, savedBy: 'later' }));
    assert.equal(restore(record, 'meaning', doing).body?.meanings[0]?.version, 1);
  });

  it('is confirmed until its next review, which it then wakes for, and the reminder says so', () => {
    const { body, send, wakeAt } = confirm(record, 'meaning', twoYears, doing);
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
      meaningWith({ id: 'other', owner: editor('Bo'), savedBy: 'doing' }),
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
    assert.equal(hide(body ?? undefined, term, doingWith({ activity: 'again' })).body, undefined);
    assert.deepEqual(withdraw(body ?? undefined, outcome.meaning.id, doing).body?.meanings, []);
    const another = hide(body ?? undefined, { ...term, sv: 'Annan betydelse' }, doingWith({ activity: 'another' }));
    assert.equal(another.body?.meanings.length, 2);
    const full = recordWith({ meanings: Array.from({ length: 20 }, (_, n) => meaningWith({ id: `${n}` })) });
    assert.deepEqual(hide(full, term, doing), { outcome: { as: 'full' } });
  });
});

describe('a term that wakes', () => {
  const due = meaningWith({ reviewAt: now });
  const wake = (meanings: readonly ReturnType<typeof meaningWith>[], at: Instant = now) =>
    wakeTerm(recordWith({ meanings }), office, at, zone);

  it('reminds the editors of what is to be looked over, once, and sleeps until the next', () => {
    const { body, send, wakeAt } = wake([due, meaningWith({ id: 'other' })]);
    assert.deepEqual(
      send?.map(({ id, dueAt, message }) => [id, dueAt, message]),
      [[`review meaning ${now}`, now, { recipient: { to: 'place', place }, show: 'glossary.review', about: { meaning: 'meaning' } }]],
    );
    assert.deepEqual(body?.meanings[0]?.reminder, { row: `review meaning ${now}`, place });
    assert.equal(wakeAt, nextYear);
    assert.deepEqual(wakeTerm(body ?? undefined, office, now, zone), { wakeAt: nextYear, outcome: undefined });
  });

  it('leaves alone what was withdrawn or is not due, and sleeps for good without any', () => {
    assert.deepEqual(wake([meaningWith({ reviewAt: now, state: 'withdrawn' })]), { wakeAt: null, outcome: undefined });
    assert.deepEqual(wake([meaningWith()]), { wakeAt: nextYear, outcome: undefined });
    assert.deepEqual(wakeTerm(undefined, office, now, zone), { outcome: undefined });
  });

  it('keeps quiet on a Sunday', () => {
    const sunday = '2026-11-22T09:00:00.000Z' as Instant;
    assert.equal(wake([due], sunday).send?.[0]?.dueAt, '2026-11-23T06:30:00.000Z');
  });

  it('tries again a day later while there is no back office', () => {
    assert.deepEqual(wakeTerm(recordWith({ meanings: [due] }), undefined, now, zone), {
      wakeAt: '2026-11-21T09:00:00.000Z',
      outcome: undefined,
    });
  });
});
