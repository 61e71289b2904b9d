import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace } from '../../../support/groups.js';
import { closeTime, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

describe('asking for the answers', () => {
  const answered = async () => {
    const here = await plannedWorld();
    await here.does('Vera', 'preparation.answer', { question: '1', answer: 'för alla' });
    await here.does('Olle', 'preparation.answer', { question: '1', answer: 'bara för ordföranden', visibility: 'chair' });
    return here;
  };

  it('says when they come while input is open, to the chair too', async () => {
    const { does } = await answered();
    for (const name of ['Karin', 'Vera']) {
      const reply = await does(name, 'preparation.answers');
      assert.ok(reply.kind === 'text' && reply.text.includes('måndag 30 november kl. 16.00') && !reply.text.includes('för alla'));
    }
  });

  it('shows all of them to who leads, in private, and to others what was meant for the group', async () => {
    const { does, goesTo } = await answered();
    await goesTo(closeTime);
    const read = async (name: string, where: object = {}) => {
      const reply = await does(name, 'preparation.answers', {}, where);
      assert.ok(reply.kind === 'card' && reply.text.includes('för alla'));
      return reply.text.includes('bara för ordföranden');
    };
    assert.deepEqual([await read('Karin'), await read('Petra'), await read('Vera'), await read('Olle')], [true, true, false, false]);
    assert.equal(await read('Karin', { place: groupPlace, via: 'message' }), false, 'others read there');
  });

  it('finds none for a stranger', async () => {
    const { does, goesTo } = await answered();
    await goesTo(closeTime);
    const reply = await does('Stranger', 'preparation.answers');
    assert.ok(reply.kind === 'text' && reply.text === texts.answersNone);
  });
});

describe('asking who sees what', () => {
  it('is answered in words, and so is when Lotsen reminds', async () => {
    const { does } = await plannedWorld();
    const [who, when] = [await does('Vera', 'preparation.whoSees'), await does('Vera', 'preparation.reminders')];
    assert.deepEqual(
      [who, when].map((reply) => 'text' in reply && reply.text),
      [texts.whoSees, texts.reminders],
    );
  });
});
