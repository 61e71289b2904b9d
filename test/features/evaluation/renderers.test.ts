import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Message, Recipient, Renderers } from '../../../src/core/store/outgoing.js';
import { evaluationRenderers } from '../../../src/features/evaluation/renderers.js';
import { person } from '../../support/groups.js';
import { evaluationWorld, inChannel, six } from './evaluation-world.js';
import { closing } from './rules-world.js';

async function begun() {
  const world = evaluationWorld();
  await world.does('Karin', 'meeting.ended', {}, inChannel);
  await world.answers('meeting', ['Vera'], six);
  const renderers: Renderers = evaluationRenderers(world.parts);
  const shows = async (show: string, recipient: Recipient, about: Message['about'] = {}, id = 'meeting') => {
    const reply = await renderers[show]?.(id, { recipient, show, about }, 'sv');
    return reply?.kind === 'card' ? reply.card : reply;
  };
  const sealed = (name: string): Recipient => ({ to: 'unnamed', sealed: world.parts.seal.close(person(name).padEnd(200), 'meeting') });
  return { ...world, shows, sealed };
}

describe('a message about an evaluation', () => {
  it('reminds nobody who has answered since it was put in the queue, and nobody once it is closed', async () => {
    const { shows, sealed, goesTo } = await begun();
    assert.equal(await shows('evaluation.reminder', sealed('Olle')), 'evaluation/reminder');
    assert.equal(await shows('evaluation.reminder', sealed('Vera')), undefined);
    await goesTo(closing);
    assert.equal(await shows('evaluation.reminder', sealed('Olle')), undefined);
  });

  it('says nothing when there is nothing to say: no evaluation, no result, no such statement, no comments', async () => {
    const { shows } = await begun();
    const toKarin: Recipient = { to: 'person', person: person('Karin') };
    assert.equal(await shows('evaluation.card', toKarin, {}, 'made-up'), undefined);
    assert.equal(await shows('evaluation.results', toKarin), undefined);
    assert.equal(await shows('evaluation.advice', toKarin, { statement: 'made-up' }), undefined);
    assert.equal(await shows('evaluation.advice', toKarin, { statement: 'heard' }), 'evaluation/advice');
    assert.equal(await shows('evaluation.officeComments', toKarin), undefined);
  });
});
