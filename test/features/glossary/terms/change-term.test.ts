import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { termKind } from '../../../../src/features/glossary/terms/term-record.js';
import { editorsWorld } from '../editors-world.js';

describe('an abbreviation that is suggested again and again', () => {
  it('keeps no more of what was sent about it than it needs, and the cards that wait are still found', async () => {
    const { suggested, edits, store } = await editorsWorld();
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
