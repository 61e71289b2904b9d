import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { abilitiesOf } from '../../../src/core/assemble.js';
import { assembledWith } from '../../support/assembled.js';
import { placeOf, requestWith } from '../../support/requests.js';

describe('a message that nobody has an answer to', () => {
  it('is counted by its words, but not when it is understood, and not when it is nobody’s business', async () => {
    const assembled = await assembledWith();
    const { hear } = abilitiesOf(assembled, 'sv');
    const { person, at } = requestWith();
    const told = async () => JSON.stringify(await Promise.all(assembled.features.map(({ digest }) => digest?.(50, at, 'sv'))));
    const counted = async (text: string) => {
      const before = await told();
      const { heard } = await hear(text, { person, place: placeOf('personal'), at });
      const after = await told();
      return { verb: heard.verb, isCounted: after !== before };
    };
    const inVain = await counted('kaninen sprang med ersättning genom regionen och åt upp alla handlingar i skogen');
    assert.deepEqual(inVain, { verb: 'help.notUnderstood', isCounted: true });
    assert.equal((await counted('får jag arvode?')).isCounted, false);
    assert.equal((await counted('min man dog i mars men arvode och möten går vidare i regionen')).isCounted, false);
    assert.equal((await counted('jag orkar inte leva med arvode och möten längre')).isCounted, false);
  });
});
