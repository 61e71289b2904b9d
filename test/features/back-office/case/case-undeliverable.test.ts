import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { caseUndeliverables, noteUndeliverable } from '../../../../src/features/back-office/case/case-undeliverable.js';
import { claim, reply } from '../../../../src/features/back-office/queue/office-steps.js';
import { bo, caseWith, doing } from '../../../support/cases.js';
import { recordingStore } from '../../../support/recording-store.js';

const later = '2026-11-23T10:00:00.000Z' as Instant;
const replied = reply(caseWith(), bo, 'Ja.', doing(later, 'r'), true);
const one = replied.body ?? caseWith();
const lost = (row: Outgoing | undefined): Outgoing => {
  assert.ok(row);
  return { ...row, state: 'undeliverable', note: '403 ConversationBlockedByUser' };
};
const toAsker = lost(replied.send?.[1]);

describe('a reply that cannot be delivered', () => {
  it('stands in the history, and its writer is told in the channel', () => {
    const { body, send } = noteUndeliverable(one, toAsker, later);
    const why = '403 ConversationBlockedByUser';
    assert.deepEqual(body?.history.at(-1), { deed: 'undeliverable', at: later, by: 'lotsen', note: why });
    assert.deepEqual(
      send?.map(({ message }) => [readMessage(message)?.show, readMessage(message)?.about]),
      [
        ['backOffice.caseCard', {}],
        ['backOffice.undeliverable', { why, entry: 'r', writer: bo.person }],
      ],
    );
  });

  it('is told of once', async () => {
    const store = recordingStore();
    await store.change(caseKind, 'N', () => ({ body: one, outcome: undefined }));
    const tell = caseUndeliverables(store)['case'];
    await tell?.('N', [toAsker, toAsker], later);
    await tell?.('N', [toAsker], later);
    assert.equal(store.sent.length, 2);
    assert.equal((await store.get(caseKind, 'N'))?.history.length, one.history.length + 1);
  });

  it('has no writer when it only told of a step', () => {
    const claimed = claim(caseWith(), bo, doing(later, 'c'));
    const { send } = noteUndeliverable(claimed.body ?? undefined, lost(claimed.send?.[1]), later);
    assert.deepEqual(readMessage(send?.[1]?.message)?.about, { why: '403 ConversationBlockedByUser' });
  });
});

describe('a card that cannot be posted in the channel', () => {
  it('is nobody’s to be told of there', () => {
    assert.deepEqual(noteUndeliverable(one, lost(replied.send?.[0]), later), { outcome: undefined });
    assert.deepEqual(noteUndeliverable(undefined, toAsker, later), { outcome: undefined });
  });
});
