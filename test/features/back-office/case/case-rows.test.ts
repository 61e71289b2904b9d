import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { cardPosted } from '../../../../src/features/back-office/case/case-messages.js';
import { caseWith } from '../../../support/cases.js';
import { deskWorld } from '../../../support/desk-world.js';
import { now } from '../../../support/requests.js';

const number = 'ABCD2345';

describe('a case that is worked for long', () => {
  it('keeps no more of what was sent than it needs, and the card that stands in the channel is still found', async () => {
    const { does, store, recording, paired } = deskWorld();
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
