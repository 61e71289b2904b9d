import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { createSeal } from '../../../../src/core/privacy/seal.js';
import { closeEvaluation, tallyStep } from '../../../../src/features/evaluation/closing/close.js';
import { endUnread } from '../../../../src/features/evaluation/closing/end.js';
import { poolKind } from '../../../../src/features/evaluation/counting/pool.js';
import { evaluationKind, type OpenEvaluation } from '../../../../src/features/evaluation/evaluation/evaluation.js';
import {
  type GroupEvaluations,
  groupEvaluationsKind,
  newGroupEvaluations,
} from '../../../../src/features/evaluation/evaluation/group-evaluations.js';
import { newEnvelope } from '../../../../src/features/evaluation/evaluation/sealed-text.js';
import { evaluationRenderers } from '../../../../src/features/evaluation/renderers.js';
import { officesCard } from '../../../../src/features/evaluation/results/offices-card.js';
import { groupResults, officeResults } from '../../../../src/features/evaluation/results/results.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith } from '../../../support/groups.js';
import { answer, closing, drawn, groupsBy, nextDay, rulesWorld, secret } from '../rules-world.js';

const others = [2, 3, 3, 4, 5, 5];
const { id: place } = groupWith();

/** What one key has sealed, and then another key that knows nothing of it. */
function keyed() {
  const before = rulesWorld();
  const { parts } = before;
  const withNewKey = () => Object.assign(parts, { seal: createSeal(Buffer.alloc(32, 4), drawn()) });
  const group = async () => (await before.store.get(groupEvaluationsKind, place)) ?? assert.fail();
  const results = async () => (await groupResults(before.store, place, 5)) ?? assert.fail();
  const told = async (id: string) => {
    const message = { recipient: { to: 'place', place }, show: 'evaluation.results', about: {} } as const;
    return (await evaluationRenderers(parts)['evaluation.results']?.(id, message, 'sv'))?.text ?? assert.fail(id);
  };
  return { ...before, withNewKey, group, results, told };
}

describe('an open evaluation, when SECRET_KEY was lost', () => {
  it('waits for the right one, and says so by the name of its error, which is all that a log tells', async () => {
    const { starts, votes, wakes, withNewKey, evaluation } = keyed();
    await starts('m');
    await votes('m', 'Vera', answer(3));
    withNewKey();
    await assert.rejects(wakes('m', closing), { name: 'LostKey' });
    assert.equal((await evaluation('m')).state, 'open');
  });
});

describe('an evaluation that no key has come for in two weeks', () => {
  const given = async () => {
    const world = keyed();
    await world.starts('m');
    for (const name of ['Vera', 'Olle']) await world.votes('m', name, answer(3, 'representative', 'Ord'));
    world.withNewKey();
    return world;
  };
  const [almost, over] = ['2026-12-22T14:59:59.999Z', '2026-12-22T15:00:00.000Z'] as Instant[];

  it('is closed without anything that was sealed, and the group is told so, once', async () => {
    const { wakes, evaluation, told, rows, parts } = await given();
    await assert.rejects(wakes('m', almost ?? closing));
    const open = (await evaluation('m')) as OpenEvaluation;
    // As it is written, and not only as it is read.
    const written = JSON.stringify(endUnread(open, { rows: [], told: undefined, keepDays: undefined, now: closing }).body);
    for (const trace of [open.key, ...open.ballots.flatMap(({ mark, sealed }) => [mark, sealed])]) assert.ok(!written.includes(trace));
    await wakes('m', over ?? closing);
    assert.equal((await evaluation('m')).state, 'closed');
    assert.match(await told('m'), /går inte att läsa längre, så det blir inget resultat/);
    assert.doesNotMatch(await told('m'), /svarade|Minst fem|Ord\b/);
    const message = { recipient: { to: 'place', place }, show: 'evaluation.card', about: {} } as const;
    const card = (await evaluationRenderers(parts)['evaluation.card']?.('m', message, 'sv'))?.text ?? '';
    assert.match(card, /Utvärderingen är stängd\.$/);
    const before = rows().length;
    await wakes('m', over ?? closing);
    assert.equal(rows().length, before);
  });

  it('leaves no row that tells who was reminded, and nothing in the history', async () => {
    const { wakes, store, rows } = await given();
    await wakes('m', over ?? closing);
    const left = (await store.outgoing(evaluationKind, 'm')).map(({ id }) => id);
    assert.deepEqual(left, ['card', 'closed', 'results']);
    assert.ok(rows().length >= left.length);
    assert.deepEqual((await groupResults(store, place, 5))?.meetings, []);
  });

  it('is kept as long as any other', async () => {
    const { wakes, parts, store } = await given();
    Object.assign(parts, { keepDays: 30 });
    await wakes('m', over ?? closing);
    assert.equal(store.wakes.get('m'), '2027-01-21T15:00:00.000Z');
    await wakes('m', '2027-01-21T15:00:00.000Z' as Instant);
    assert.equal(await store.get(evaluationKind, 'm'), undefined);
  });

  it('is left as it is where somebody else has closed it meanwhile', async () => {
    const { held, evaluation } = keyed();
    await held('m', { professional: others });
    assert.deepEqual(endUnread(await evaluation('m'), { rows: [], told: undefined, keepDays: undefined, now: closing }), {});
  });

  it('is closed as usual when the key is put back in time', async () => {
    const { wakes, evaluation, parts } = await given();
    await assert.rejects(wakes('m', almost ?? closing));
    Object.assign(parts, { seal: createSeal(secret, drawn()) });
    await wakes('m', over ?? closing);
    assert.deepEqual(await evaluation('m').then((after) => after.state === 'closed' && [after.answers, after.lost]), [2, undefined]);
  });

  it('of a group that is gone is closed without a word', async () => {
    const { wakes, evaluation, parts, rows } = await given();
    Object.assign(parts, { groups: groupsBy(async () => groupWith({ state: 'gone' })) });
    const before = rows().length;
    await wakes('m', over ?? closing);
    assert.deepEqual([(await evaluation('m')).state, rows().length], ['closed', before]);
  });
});

describe('a later meeting of a group, when SECRET_KEY was lost', () => {
  /** Two weeks after they closed. */
  const late = '2026-12-16T09:00:00.000Z' as Instant;

  it('waits two weeks for what waited with the old key, and lets nothing go before', async () => {
    const { held, withNewKey, parts, wakes, evaluation, results, group, told } = keyed();
    const old = parts.seal;
    await held('few', { professional: [1, 2], representative: [1] });
    withNewKey();
    await assert.rejects(held('many', { professional: others }), { name: 'LostKey' });
    await assert.rejects(wakes('many', '2026-12-16T08:59:59.999Z' as Instant), { name: 'LostKey' });
    assert.deepEqual([(await evaluation('many')).state, (await group()).carried?.answers], ['closing', 3]);
    const { seal } = parts;
    Object.assign(parts, {
      seal: { ...seal, open: (sealed: string, context: string) => seal.open(sealed, context) ?? old.open(sealed, context) },
    });
    await wakes('many', nextDay);
    assert.equal((await results()).waiting, 0);
    assert.match(await told('many'), /två möten tillsammans, med nio svar/);
  });

  it('ends without a result when its own count cannot be read either', async () => {
    const { starts, votes, withNewKey, wakes, evaluation, told, parts } = keyed();
    await starts('m');
    await votes('m', 'Vera', answer(3));
    await closeEvaluation(parts, 'm', nextDay);
    withNewKey();
    await assert.rejects(wakes('m', nextDay), { name: 'LostKey' });
    await wakes('m', late);
    const after = await evaluation('m');
    assert.deepEqual([after.state, after.state === 'closed' && after.lost, 'tally' in after], ['closed', true, false]);
    assert.match(await told('m'), new RegExp(textsIn('sv').evaluation.resultAllLost.slice(0, 40), 'u'));
  });

  it('is shown without the answers that waited, and says so', async () => {
    const { held, withNewKey, evaluation, results, group, told } = keyed();
    await held('few', { professional: [1, 2], representative: [1] });
    withNewKey();
    await held('many', { professional: others }, undefined, late);
    assert.equal((await evaluation('many')).state, 'closed');
    const [latest] = (await results()).meetings;
    assert.deepEqual([latest?.state, latest?.answers, (await results()).waiting], ['shown', 6, 0]);
    assert.match(await told('many'), /Sex svarade\.\nTre svar från tidigare möten går inte att läsa längre, så de är inte med\./);
    assert.equal((await group()).carried, undefined, 'and nothing of them is kept');
    await held('next', { professional: others }, undefined, late);
    assert.doesNotMatch(await told('next'), /läsa längre/);
  });

  it('waits by itself when it is too small as well', async () => {
    const { held, withNewKey, results, told } = keyed();
    await held('few', { professional: [1] });
    withNewKey();
    await held('small', { professional: [3, 4] }, undefined, late);
    assert.equal((await results()).waiting, 2);
    assert.doesNotMatch(await told('few'), /inte borta/, 'nothing of it waits any more');
    assert.match(await told('small'), /Svaren finns kvar[\s\S]*Ett svar från tidigare möten går inte att läsa längre, så det är inte med/);
    await held('many', { professional: others }, undefined, late);
    assert.match(await told('many'), /två möten tillsammans, med åtta svar/);
    assert.doesNotMatch(await told('small'), /inte borta/, 'put together with the next');
  });

  it('brings its representatives to the pool, which goes on without those who waited and tells the back office', async () => {
    const { held, withNewKey, evaluation, store } = keyed();
    await held('before', { representative: [1, 2], professional: others });
    withNewKey();
    await held('after', { representative: [1, 2, 4, 5, 2], professional: others }, undefined, late);
    assert.equal((await evaluation('after')).state, 'closed');
    await held('apart', { representative: [1, 2], professional: others }, undefined, late);
    assert.equal((await evaluation('apart')).state, 'closed');
    const results = await officeResults(store, 5);
    assert.equal(results.lost, true);
    assert.match(officesCard(results, 'sv').text, /svar som väntade går inte att läsa längre/);
    assert.equal((await store.get(poolKind, 'shown everyone'))?.lost, true);
    await held('later', { representative: [2, 2], professional: others }, undefined, late);
    assert.equal((await store.get(poolKind, 'shown everyone'))?.lost, true, 'it stays known');
  });

  it('is finished although what was on its way to a pool cannot be read', async () => {
    const { store, starts, wakes, parts, withNewKey, evaluation, group } = keyed();
    const contribution = newEnvelope(parts, 'm', tallyStep)('{}');
    withNewKey();
    await starts('m');
    await closeEvaluation(parts, 'm', nextDay);
    const interrupted = (before: GroupEvaluations = newGroupEvaluations(place, '')): GroupEvaluations => ({
      ...before,
      entries: [{ id: 'm', title: '', date: '2026-12-01', answers: 0, meetings: 1, cells: [] }],
      leaving: [{ id: 'm', pool: 'shown everyone', contribution }],
    });
    await store.change(groupEvaluationsKind, place, (before) => ({ body: interrupted(before), outcome: undefined }));
    await wakes('m', late);
    assert.equal((await evaluation('m')).state, 'closed');
    assert.deepEqual((await group()).leaving, []);
    assert.equal(await store.get(poolKind, 'shown everyone'), undefined);
  });

  it('tells nobody of it while nothing is lost', async () => {
    const { held, told, store } = keyed();
    await held('few', { professional: [1, 2] });
    await held('many', { representative: [1, 2], professional: others });
    assert.doesNotMatch(await told('many'), /läsa längre/);
    assert.doesNotMatch(officesCard(await officeResults(store, 5), 'sv').text, /läsa längre/);
  });
});
