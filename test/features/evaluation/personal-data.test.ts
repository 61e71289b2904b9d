import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { evaluationsData } from '../../../src/features/evaluation/personal-data.js';
import { person } from '../../support/groups.js';
import { evaluationWorld, inChannel, six } from './evaluation-world.js';
import { closing, meetingEnd } from './rules-world.js';

const reader = { language: 'sv', zone: 'Europe/Stockholm', now: meetingEnd } as const;
const names = ['Vera', 'Petra', 'Karin', 'Musa', 'Olle', 'Extra'];

async function answered() {
  const world = evaluationWorld();
  await world.ends();
  const [[id = ''] = []] = world.open();
  await world.answers(id, names);
  await world.does('Vera', 'evaluation.answer', { ...six, comment: 'Veras ord', evaluation: id }, inChannel);
  const about = async (name: string) => (await evaluationsData(world.parts).about(person(name), reader))[0];
  const erase = (name: string, at = meetingEnd) => evaluationsData(world.parts).erase(person(name), at);
  const rows = async () => (await world.store.outgoing(evaluationKind, id)).map((row) => row.id);
  return { ...world, id, about, erase, rows };
}

describe('somebody’s answer in an evaluation', () => {
  it('is shown to them while it can be changed, and what becomes of it afterwards is said', async () => {
    const { about, does, id } = await answered();
    const facts = JSON.stringify((await about('Vera'))?.things);
    assert.match(facts, /Det var värt min tid":"5".*Veras ord.*Visa för gruppen/u);
    assert.match(facts, /tisdag 8 december kl\. 16\.00/);
    assert.match(facts, /tisdag 1 december/);
    assert.doesNotMatch(facts, /2026-12-01/);
    assert.deepEqual((await about('Nobody'))?.things, []);
    assert.match((await about('Nobody'))?.note ?? '', /går ditt svar inte längre att koppla till dig/);
    await does('Musa', 'evaluation.notThere', { evaluation: id }, inChannel);
    assert.match(JSON.stringify((await about('Musa'))?.things), /du inte var där/);
  });

  it('is taken back when they are erased, and nobody else’s is', async () => {
    const { about, erase } = await answered();
    await erase('Vera');
    await erase('Vera');
    assert.deepEqual((await about('Vera'))?.things, []);
    assert.equal((await about('Olle'))?.things.length, 1);
  });

  it('is not looked for once its key is lost, which keeps nobody from what else is stored about them', async () => {
    const { parts, store, id } = await answered();
    const lost = { ...parts, seal: { ...parts.seal, open: () => undefined } };
    assert.deepEqual((await evaluationsData(lost).about(person('Vera'), reader))[0]?.things, []);
    const before = JSON.stringify(await store.get(evaluationKind, id));
    await evaluationsData(lost).erase(person('Vera'), meetingEnd);
    assert.equal(JSON.stringify(await store.get(evaluationKind, id)), before);
  });

  it('stays, as nobody’s, once the evaluation has closed', async () => {
    const { about, erase, goesTo, open } = await answered();
    await goesTo(closing);
    const before = JSON.stringify(open());
    assert.equal(open()[0]?.[1].state, 'closed');
    await erase('Vera', closing);
    assert.equal(JSON.stringify(open()), before);
    assert.deepEqual((await about('Vera'))?.things, []);
  });

  it('leaves no reminder and nothing else that was sent to them, sealed or not', async () => {
    const world = evaluationWorld();
    await world.ends();
    const [[id = ''] = []] = world.open();
    await world.answers(
      id,
      names.filter((name) => name !== 'Vera' && name !== 'Olle'),
    );
    await world.goesTo('2026-12-07T08:00:00.000Z');
    const data = evaluationsData(world.parts);
    const left = async () =>
      (await world.store.outgoing(evaluationKind, id)).map((row) => row.id).filter((row) => /reminder|tryNext/u.test(row));
    assert.equal((await left()).length, 2);
    assert.match(JSON.stringify(await data.about(person('Vera'), reader)), /Jag har skrivit till dig/);
    await data.erase(person('Vera'), meetingEnd);
    assert.equal((await left()).length, 1);
    await world.goesTo(closing);
    await data.erase(person('Karin'), closing);
    assert.ok(!(await left()).includes('tryNext'));
  });
});
