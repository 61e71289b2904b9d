import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { importKind } from '../../../src/features/glossary/table/glossary-import.js';
import { termKind } from '../../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupPlace } from '../../support/groups.js';
import { officePlace } from '../../support/offices.js';
import { textOf } from '../../support/replies.js';
import { placeOf } from '../../support/requests.js';
import { staffWorld } from './staff-world.js';

/** Every verb that is for staff, with what a forged card could say. */
const verbs: Readonly<Record<string, object>> = {
  'glossary.acceptForm': {},
  'glossary.accept': { expansion: 'Annat', definition: 'Annat.', asIs: true },
  'glossary.declineForm': {},
  'glossary.decline': { reason: 'Nej' },
  'glossary.suggestion': {},
  'glossary.suggestions': {},
  'glossary.edit': {},
  'glossary.withdraw': {},
  'glossary.restore': {},
  'glossary.takeOver': {},
  'glossary.confirm': {},
  'glossary.export': {},
  'glossary.importForm': {},
  'glossary.readTable': { table: '0123456789abcdef' },
  'glossary.dropTable': { table: '0123456789abcdef' },
  'glossary.import': { csv: 'Förkortning;Betydelse\nQXZ;Något nytt' },
};

describe('what only staff may do', () => {
  for (const [verb, input] of Object.entries(verbs)) {
    it(`${verb} is refused outside the channel of a back office, whatever the card says, and changes nothing`, async () => {
      const { does, edits, suggested, store } = await staffWorld();
      const suggestion = await suggested('QXJ');
      await edits('Stina', 'glossary.accept', { newAbbr: 'QXK', expansion: 'Andra gruppen' });
      const { meanings } = (await store.get(termKind, 'QXK')) ?? { meanings: [] };
      const all = () => JSON.stringify([store.bodies(termKind), store.bodies(importKind), store.sent]);
      const before = all();
      const forged = { abbr: 'QXJ', suggestion, office: officePlace.id, place: officePlace.id, ...input };
      for (const [name, place] of [
        ['Stina', groupPlace],
        ['Stina', placeOf('personal')],
        ['Musa', placeOf('groupChat')],
      ] as const) {
        for (const via of ['execute', 'submit', 'message', 'dialog'] as const) {
          for (const about of [forged, { ...forged, abbr: 'QXK', suggestion: '', meaning: meanings[0]?.id }]) {
            const reply = await does(name, verb, about, { place, via });
            assert.ok(reply.kind === 'text' && reply.trouble && reply.text === textsIn('sv').office.notHere, JSON.stringify(reply));
          }
        }
      }
      assert.equal(all(), before);
    });
  }

  it('is refused in a channel that is no longer paired', async () => {
    const { edits, suggested } = await staffWorld(false);
    const suggestion = await suggested('QXJ');
    assert.equal(textOf(await edits('Stina', 'glossary.accept', { abbr: 'QXJ', suggestion, asIs: true })), textsIn('sv').office.notHere);
  });
});
