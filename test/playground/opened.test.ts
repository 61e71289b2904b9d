import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { opened } from './world.js';

describe('a page of the Playground that is opened', () => {
  const greeting = { conversation: 'a', id: '1', said: textsIn('sv').general.helpTitle };

  it('is one showing of the past for all pages that were opened before it', async () => {
    assert.equal(await opened({ overheard: [greeting, greeting], openedAt: [0, 1] }), 2);
  });

  it('is waited for until Lotsen has greeted whoever opened it last', async () => {
    const world = { overheard: [greeting], openedAt: [0, 1] };
    const waited = opened(world, 1);
    world.overheard.push({ ...greeting, said: 'Något annat.' });
    assert.equal(await Promise.race([waited, Promise.resolve('not yet')]), 'not yet');
    world.overheard.push(greeting);
    assert.equal(await waited, 2);
  });
});
