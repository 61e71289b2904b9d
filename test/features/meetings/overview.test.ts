import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { meetingsOverview } from '../../../src/features/meetings/overview.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupWith } from '../../support/groups.js';
import { requestWith } from '../../support/requests.js';
import { closeTime, dayAfter, meetingsWorld, postTime } from './meetings-world.js';

const texts = textsIn('sv').meetings;

describe('what is said of a group’s meetings to whoever leads it', () => {
  const world = () => {
    const here = meetingsWorld();
    const seen = (at: string) => meetingsOverview(here.store)(groupWith(), requestWith({ at: at as never, language: 'sv' }));
    return { ...here, seen };
  };

  it('is that none is planned, and how to plan one', async () => {
    assert.deepEqual(await world().seen(postTime), { lines: [texts.overviewNone], waits: [texts.overviewPlan] });
  });

  it('is when the next one is, and what has come in: by name while others can answer, all of it after', async () => {
    const { planned, goesTo, does, seen } = world();
    const meeting = await planned();
    await goesTo(postTime);
    await does('Vera', 'preparation.answer', { meeting, question: 1, answer: 'Mer tid' });
    await does('Olle', 'preparation.answer', { meeting, question: 1, answer: 'Mer plats', visibility: 'unnamed' });
    const open = await seen(postTime);
    assert.ok(open.lines[0]?.includes('tisdag 1 december') && open.lines[1]?.startsWith('Ett svar med namn'), open.lines.join());
    await goesTo(closeTime);
    assert.deepEqual((await seen(closeTime)).lines.slice(1), [texts.overviewClosed(2)]);
  });

  it('is what waits: a wish that nobody has seen, and answers without a word about what became of them', async () => {
    const { planned, goesTo, does, seen } = world();
    const meeting = await planned();
    await goesTo(postTime);
    await does('Vera', 'meeting.raise', { meeting, item: 'Väntetiderna' });
    await does('Vera', 'preparation.answer', { meeting, question: 1, answer: 'Mer tid' });
    assert.deepEqual((await seen(postTime)).waits, [texts.overviewWishes(1)]);
    await goesTo(dayAfter);
    assert.deepEqual((await seen(dayAfter)).waits, [texts.overviewPlan, texts.wanted.mark(1)]);
  });

  it('is that a meeting has no question yet', async () => {
    const { planned, seen } = world();
    await planned({ question1: '', question2: '' });
    assert.deepEqual((await seen('2026-11-20T09:00:00.000Z')).waits, [texts.overviewAsk]);
  });
});
