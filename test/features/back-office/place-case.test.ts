import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { readMessage } from '../../../src/core/read-message.js';
import { claim } from '../../../src/features/back-office/office-steps.js';
import { placeCase } from '../../../src/features/back-office/place-case.js';
import { bo, caseWith, doing, office, officePlace, payOffice } from '../../support/cases.js';
import { now } from '../../support/requests.js';

const later = '2026-12-01T10:00:00.000Z' as Instant;
const { office: _, ...without } = caseWith({ posts: 0 });

const rows = (change: ReturnType<typeof placeCase>) =>
  (change.send ?? []).map(({ id, message }) => {
    const read = readMessage(message);
    return [id, read?.show, read?.recipient.to === 'place' && read.recipient.place, read?.updates];
  });

describe('a case without a channel', () => {
  it('gets its card in the one that is paired, and its promises begin then', () => {
    const change = placeCase(without, office, later);
    assert.deepEqual(rows(change), [['card 1', 'backOffice.caseCard', officePlace, undefined]]);
    const { body } = change;
    assert.deepEqual([body?.office, body?.officeName, body?.posts, body?.owedSince], [officePlace, '', 1, later]);
    assert.equal(change.wakeAt, later);
  });

  it('waits on while there is none', () => {
    assert.deepEqual(placeCase(without, undefined, later), { outcome: undefined });
  });
});

describe('a case in a channel', () => {
  it('stays where it is', () => {
    assert.deepEqual(placeCase(caseWith(), office, later), { outcome: undefined });
  });

  it('moves with its back office: a new card there, which later ones update, and nothing of it left behind', () => {
    const change = placeCase(caseWith(), payOffice, later);
    assert.deepEqual(rows(change), [
      ['left 1', 'backOffice.caseLeft', officePlace, 'card 1'],
      ['card 2', 'backOffice.caseCard', payOffice.id, undefined],
    ]);
    const { body } = change;
    assert.ok(body);
    assert.deepEqual([body.office, body.officeName, body.owedSince], [payOffice.id, 'Ekonomi', now]);
    assert.deepEqual(body.history.at(-1), { deed: 'placed', at: later, by: 'lotsen', note: 'Ekonomi' });
    assert.equal(readMessage(claim(body, bo, doing()).send?.[0]?.message)?.updates, 'card 2');
  });

  it('belongs to none once that is unpaired: no channel is told anything more about it', () => {
    const change = placeCase(caseWith(), undefined, later);
    assert.ok(change.body && !('office' in change.body));
    assert.deepEqual(rows(change), [['left 1', 'backOffice.caseLeft', officePlace, 'card 1']]);
    assert.ok(!(claim(change.body, bo, doing()).send ?? []).some(({ message }) => readMessage(message)?.recipient.to === 'place'));
  });

  it('is left alone once it is closed, and when there is none', () => {
    const closed = caseWith({ state: 'closed', ending: { kind: 'closed', reason: '', at: now } });
    assert.deepEqual(placeCase(closed, payOffice, later), { outcome: undefined });
    assert.deepEqual(placeCase(undefined, payOffice, later), { outcome: undefined });
  });
});
