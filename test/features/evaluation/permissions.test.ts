import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Request } from '../../../src/core/request.js';
import { elsewhere } from '../meetings/meetings-world.js';
import { evaluationWorld, inChannel, six } from './evaluation-world.js';
import { closing } from './rules-world.js';

const inAnother: Partial<Request> = { place: elsewhere, via: 'execute' };

/** Every verb, and whose it is. */
const verbs: Readonly<Record<string, { readonly who: 'members' | 'leads'; readonly closed?: true; readonly input?: object }>> = {
  'evaluation.form': { who: 'members' },
  'evaluation.view': { who: 'members' },
  'evaluation.answer': { who: 'members', input: six },
  'evaluation.notThere': { who: 'members' },
  'evaluation.takeBack': { who: 'members' },
  'evaluation.show': { who: 'members', closed: true },
  'evaluation.results': { who: 'members', closed: true },
  'evaluation.closeForm': { who: 'leads' },
  'evaluation.close': { who: 'leads' },
  'evaluation.export': { who: 'leads', closed: true },
  'evaluation.promise': { who: 'leads', closed: true, input: { promise: 'Mer tid' } },
  'evaluation.settingsForm': { who: 'leads' },
  'evaluation.settings': { who: 'leads', input: { days: '3' } },
  'meeting.ended': { who: 'leads' },
};

async function begun(closed: boolean) {
  const world = evaluationWorld();
  await world.does('Karin', 'meeting.ended', {}, inChannel);
  await world.answers('meeting', ['Vera', 'Olle', 'Musa', 'Petra', 'Karin']);
  if (closed) await world.goesTo(closing);
  return world;
}

describe('who may do what with an evaluation', () => {
  it('is said of every verb', () => {
    assert.deepEqual(Object.keys(evaluationWorld().handlers).sort(), Object.keys(verbs).sort());
  });

  for (const [verb, { who, closed = false, input = {} }] of Object.entries(verbs)) {
    it(`${verb} is not for a stranger with the right card data, here or in another channel`, async () => {
      const { says, store } = await begun(closed);
      const before = store.changes();
      const named = { ...input, evaluation: 'meeting', meeting: 'meeting', group: '19:channel@thread.tacv2' };
      for (const changes of [{}, inAnother]) {
        assert.match(
          await says('Stina', verb, named, changes),
          /hittar inte|hittar ingen|inte klar än|Det kan bara|ingen utvärdering/,
          verb,
        );
      }
      assert.equal(store.changes(), before);
    });

    if (who === 'leads') {
      it(`${verb} is not for somebody who does not lead`, async () => {
        const { says, store } = await begun(closed);
        const before = store.changes();
        for (const changes of [{}, inChannel]) {
          for (const named of [{ evaluation: 'meeting', meeting: 'meeting' }, {}]) {
            assert.match(await says('Vera', verb, { ...input, ...named }, changes), /Det kan bara ordföranden/);
          }
        }
        assert.equal(store.changes(), before);
      });
    }

    it(`${verb} of something that was made up is not there`, async () => {
      const { says, store } = await begun(closed);
      const before = store.changes();
      for (const made of [
        { evaluation: 'made-up', meeting: 'made-up', group: 'made-up' },
        { evaluation: '../x', meeting: '__proto__', group: 'x' },
      ]) {
        const said = await says('Karin', verb, { ...input, ...made });
        assert.match(said, /hittar inte|hittar ingen|Det kan bara|ingen utvärdering/, verb);
      }
      assert.equal(store.changes(), before);
    });
  }
});
