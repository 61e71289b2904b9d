import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../../src/core/ids.js';
import { closeEvaluation } from '../../../../src/features/evaluation/closing/close.js';
import { evaluationWakes } from '../../../../src/features/evaluation/closing/wakes.js';
import { poolKind } from '../../../../src/features/evaluation/counting/pool.js';
import { groupEvaluationsKind } from '../../../../src/features/evaluation/evaluation/group-evaluations.js';
import { evaluationRenderers } from '../../../../src/features/evaluation/renderers.js';
import { groupResults, type MeetingResult, officeResults, type ShownResult } from '../../../../src/features/evaluation/results/results.js';
import { groupWith } from '../../../support/groups.js';
import { answer, meetingEnd, nextDay, rulesWorld } from '../rules-world.js';

const others = [2, 3, 3, 4, 5, 5];

describe('what comes of a closed evaluation', () => {
  const world = (changes: object = {}) => {
    const made = rulesWorld({}, groupWith(changes));
    const group = async () => (await made.store.get(groupEvaluationsKind, groupWith().id)) ?? assert.fail();
    const results = async () => (await groupResults(made.store, groupWith().id, 5)) ?? assert.fail();
    const latest = async () => (await results()).meetings[0];
    const pooled = async () => (await officeResults(made.store, 5)).pooled;
    return { ...made, group, results, latest, pooled };
  };

  it('is a result of whole cells', async () => {
    const { held, latest } = world();
    await held('m', { representative: [1, 2, 2, 1, 2], professional: others });
    const shown = (await latest()) as ShownResult;
    assert.equal(shown.statements.find(({ key }) => key === 'heard')?.answers, 11);
    assert.deepEqual(
      shown.parts.map(({ roles, answers }) => `${roles} ${answers}`),
      ['representative 5', 'professional 6'],
    );
    assert.deepEqual(shown.parts[0]?.statements[0]?.counts, [2, 3, 0, 0, 0]);
  });

  it('waits for the next meeting when too few have answered, and is shown together with it as one', async () => {
    const { held, latest, results, group } = world();
    await held('m', { representative: [1], professional: [2, 3] });
    assert.deepEqual([(await latest())?.state, (await results()).waiting], ['tooFew', 3]);
    await held('n', { representative: [1, 1, 1, 1, 1], professional: [4, 4, 4, 4, 4] });
    const shown = (await latest()) as ShownResult;
    assert.deepEqual([shown.meetings, shown.answers, shown.statements[0]?.answers, shown.parts], [2, 10, 13, []]);
    assert.deepEqual([(await results()).waiting, (await group()).carried], [0, undefined]);
  });

  it('waits on while those who answered are the same two', async () => {
    const { held, results } = world();
    for (const id of ['a', 'b', 'c', 'd']) await held(id, { professional: [2, 4] });
    assert.deepEqual(
      (await results()).meetings.map(({ state }) => state),
      Array(4).fill('tooFew'),
    );
    assert.equal((await results()).waiting, 8);
  });

  it('is shown without what waits when that is nearly all one person', async () => {
    const { held, results } = world();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await held(id, { professional: [1] });
    await held('g', { professional: [5, 5, 4, 4, 3] });
    const { meetings, waiting } = await results();
    const [shown] = meetings as readonly ShownResult[];
    assert.deepEqual([shown?.state, shown?.meetings, shown?.statements[0]?.counts, waiting], ['shown', 1, [0, 0, 1, 2, 2], 6]);
    const isOver = (all: readonly MeetingResult[]) => all.flatMap((one) => (one.state === 'tooFew' ? [one.over ?? false] : []));
    assert.deepEqual(isOver(meetings), Array(6).fill(false), 'they are told to wait, as they do');
    await held('h', { representative: [5, 5, 4, 4, 3, 3] });
    assert.deepEqual([isOver((await results()).meetings), (await results()).waiting], [Array(6).fill(true), 0]);
    await held('i', { professional: [1] });
    assert.deepEqual(isOver((await results()).meetings), [false, ...Array(6).fill(true)]);
  });

  it('of representatives alone waits no more when the pool has them', async () => {
    const { held, results } = world();
    for (const id of ['a', 'b', 'c']) await held(id, { representative: [1] });
    const { meetings, waiting } = await results();
    assert.deepEqual([waiting, meetings.map((one) => one.state === 'tooFew' && one.over)], [0, [true, true, true]]);
  });

  it('says of an evaluation that nobody answered nothing of what waits from others', async () => {
    const { held, store, parts } = world();
    await held('m', { professional: [1, 2] });
    await held('n', {});
    const message = { recipient: { to: 'place', place: groupWith().id }, show: 'evaluation.results', about: {} } as const;
    const told = async (id: string) => (await evaluationRenderers(parts)['evaluation.results']?.(id, message, 'sv'))?.text ?? '';
    assert.match(await told('m'), /Svaren finns kvar/);
    assert.match(await told('n'), /Ingen svarade/);
    assert.doesNotMatch(await told('n'), /Svaren finns kvar/);
    assert.equal((await store.get(groupEvaluationsKind, groupWith().id))?.carried?.answers, 2);
  });

  it('says nothing of an evaluation that nobody answered, and makes nobody wait', async () => {
    const { held, results } = world();
    await held('m', {});
    await held('n', { professional: others });
    const [latest, first] = (await results()).meetings;
    assert.deepEqual([first?.state, first?.answers, (latest as ShownResult).meetings], ['tooFew', 0, 1]);
  });

  it('puts representatives who are a cell of their own in the pooled view at once', async () => {
    const { held, pooled, store } = world();
    await held('m', { representative: [1, 2, 2, 1, 3], professional: others });
    const { answers, statements } = await pooled();
    assert.deepEqual([answers, statements[0]?.mean], [5, 9 / 5]);
    assert.equal((await officeResults(store, 6)).pooled.answers, 0, 'should more be asked for since');
  });

  it('pools representatives who are too few, over all groups, until they are enough of enough people', async () => {
    const { held, pooled, store, results } = world();
    const few = { representative: [1, 2], professional: others };
    await held('a', few);
    await held('b', few);
    await held('c', few);
    assert.equal((await pooled()).answers, 0, 'two people');
    assert.deepEqual(Object.keys(store.bodies(poolKind)), ['shown everyone']);
    await held('d', { representative: [1, 2, 4], professional: others });
    assert.equal((await pooled()).answers, 9);
    assert.equal((await pooled()).meetings, 4);
    assert.equal((await results()).representatives.answers, 0, 'not the group’s own');
  });

  it('pools them over the group’s own meetings where there are three, and shows the group', async () => {
    const representatives = ['29:a', '29:b', '29:c'] as PersonId[];
    const { held, pooled, results, store } = world({ representatives });
    await held('a', { representative: [1, 2, 3], professional: others });
    assert.equal((await results()).representatives.answers, 0);
    await held('b', { representative: [1, 2, 4], professional: others });
    assert.equal((await results()).representatives.answers, 6);
    assert.equal((await pooled()).answers, 6);
    assert.deepEqual(Object.keys(store.bodies(poolKind)), [`shown ${groupWith().id}`]);
  });

  it('hears representatives who are almost alone in answering, apart from those whose meetings are shown', async () => {
    const { held, starts, votes, wakes, parts, store, results, pooled } = world();
    for (const id of ['a', 'b']) await held(id, { representative: [1, 2] });
    await held('c', { representative: [1, 2], professional: [3] });
    assert.deepEqual(Object.keys(store.bodies(poolKind)), ['shown everyone'], 'three people: shown');
    for (const id of ['d', 'e']) await held(id, { representative: [1, 2] });
    assert.deepEqual([Object.keys(store.bodies(poolKind)), (await results()).waiting], [['shown everyone'], 4]);
    await held('f', { representative: [1, 2] });
    assert.deepEqual([Object.keys(store.bodies(poolKind)), (await results()).waiting], [['shown everyone', 'apart everyone'], 0]);
    assert.equal((await pooled()).answers, 0, 'two people');
    for (const id of ['g', 'h', 'i']) {
      await starts(id);
      await votes(id, 'Vera', answer(5, 'representative'));
      await closeEvaluation(parts, id, nextDay);
      await wakes(id, nextDay);
    }
    assert.deepEqual([(await pooled()).answers, (await pooled()).statements[0]?.mean], [9, 24 / 9]);
    assert.ok((await results()).meetings.every(({ state }, index) => (state === 'shown') === (index === 6)));
  });

  it('suggests what to do about a statement that is low three times in a row, once', async () => {
    const { held, rows } = world();
    const low = { professional: Array.from({ length: 5 }, () => [4, 4, 2, 4, 4, 3]) };
    const advised = () => rows().flatMap(({ show, about, recipient }) => (show === 'evaluation.advice' ? [{ ...about, recipient }] : []));
    await held('a', low);
    await held('b', low);
    assert.deepEqual(advised(), []);
    await held('c', low);
    await held('d', low);
    const recipient = { to: 'person', person: groupWith().coordinators[0], fallback: groupWith().id };
    assert.deepEqual(advised(), [{ statement: 'followed', recipient }]);
  });

  it('is the same however often it is interrupted and begun again', async () => {
    const whole = world();
    const halting = world();
    const few = { representative: [1, 2, 3], professional: others };
    for (const { held, starts, votes } of [whole, halting]) {
      await held('a', few);
      await starts('b', meetingEnd);
      for (const [role, marks] of Object.entries(few)) {
        for (const [index, mark] of marks.entries()) await votes('b', `${role}${index}`, answer(mark, role as 'professional'));
      }
    }
    await closeEvaluation(whole.parts, 'b', nextDay);
    await whole.wakes('b', nextDay);
    await closeEvaluation(halting.parts, 'b', nextDay);
    // The process dies before each write in turn: of the group, of the pool, of the evaluation.
    const { store } = halting;
    for (let left = 0; left < 6; left += 1) {
      const until = store.changes() + left;
      const change: typeof store.change = (...all) =>
        store.changes() < until ? store.change(...all) : Promise.reject(new Error('killed'));
      await Promise.allSettled([evaluationWakes({ ...halting.parts, store: { ...store, change } })['evaluation']?.('b', nextDay)]);
    }
    await halting.wakes('b', nextDay);
    assert.deepEqual(await halting.results(), await whole.results());
    assert.deepEqual(await halting.pooled(), await whole.pooled());
    assert.equal((await halting.pooled()).answers, 6);
    assert.deepEqual((await halting.group()).leaving, []);
    assert.deepEqual(await halting.group(), { ...(await whole.group()), seen: [] });
    assert.equal(halting.rows().filter(({ id }) => id === 'results').length, 2);
  });

  it('is the same when two work on it at once', async () => {
    const { held, starts, votes, wakes, parts, pooled, results } = world();
    await held('a', { representative: [1, 2, 3], professional: others });
    await starts('b', meetingEnd);
    for (const [index, mark] of [1, 2, 3].entries()) await votes('b', `representative${index}`, answer(mark, 'representative'));
    for (const [index, mark] of others.entries()) await votes('b', `professional${index}`, answer(mark));
    await closeEvaluation(parts, 'b', nextDay);
    await Promise.all([wakes('b', nextDay), wakes('b', nextDay), wakes('b', nextDay)]);
    assert.equal((await pooled()).answers, 6);
    assert.equal((await results()).meetings.length, 2);
  });
});
