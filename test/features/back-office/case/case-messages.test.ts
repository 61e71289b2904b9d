import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { cardPosted, caseUndeliverables, noteUndeliverable } from '../../../../src/features/back-office/case/case-messages.js';
import { claim, reply } from '../../../../src/features/back-office/queue/staff-steps.js';
import { bo, caseWith, doing, officePlace } from '../../../support/cases.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';
import { staffWorld } from '../../../support/staff-world.js';

describe('what is sent of a case', () => {
  it('goes to an unnamed asker sealed, and to no place or person in clear', () => {
    const asker = { as: 'unnamed', sealed: 'sealed', mark: 'mark', key: 'key' } as const;
    const { send } = reply(caseWith({ asker }), bo, 'Ja.', doing(), true);
    assert.deepEqual(readMessage(send?.[1]?.message)?.recipient, { to: 'unnamed', sealed: 'sealed' });
  });

  it('goes to a named asker in their language, with the place they asked in to fall back on', () => {
    const asker = { ...caseWith().asker, through: officePlace, language: 'en' } as Case['asker'];
    const { send } = reply(caseWith({ asker }), bo, 'Ja.', doing(), true);
    const recipient = { to: 'person', person: '29:asker', fallback: officePlace, language: 'en' };
    assert.deepEqual(readMessage(send?.[1]?.message)?.recipient, recipient);
  });

  it('goes to no channel while no back office is paired', () => {
    const { office: _, ...unplaced } = caseWith();
    const shows = (claim(unplaced, bo, doing()).send ?? []).map(({ message }) => readMessage(message)?.show);
    assert.deepEqual(shows, ['case.taken']);
  });
});

const number = 'ABCD2345';

describe('a case that is worked for long', () => {
  it('keeps no more of what was sent than it needs, and the card that stands in the channel is still found', async () => {
    const { does, store, recording, paired } = staffWorld();
    await paired();
    const one = caseWith();
    await store.change(caseKind, number, () => ({ body: one, send: cardPosted(one, now), outcome: undefined }));
    recording.becomes('card 1', { state: 'sent', note: 'the card' });
    for (let time = 0; time < 60; time += 1) {
      await does('Stina', 'case.note', { number, text: `anteckning ${time}` });
      for (const { id } of recording.news()) if (id.startsWith('update')) recording.becomes(id, { state: 'withdrawn', note: 'newer' });
    }
    const rows = await store.outgoing(caseKind, number);
    assert.ok(rows.length <= 32, `${rows.length} rows`);
    assert.equal(rows.find(({ id }) => id === 'card 1')?.note, 'the card');
    assert.equal((await store.get(caseKind, number))?.thread.length, 61);
  });
});

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
    const { send } = noteUndeliverable(claimed.body ?? assert.fail(), lost(claimed.send?.[1]), later);
    assert.deepEqual(readMessage(send?.[1]?.message)?.about, { why: '403 ConversationBlockedByUser' });
  });
});

describe('a card that cannot be posted in the channel', () => {
  it('is nobody’s to be told of there', () => {
    assert.deepEqual(noteUndeliverable(one, lost(replied.send?.[0]), later), {});
  });
});
