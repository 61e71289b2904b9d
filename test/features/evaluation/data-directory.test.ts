import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { addressKind } from '../../../src/core/people/address.js';
import { createSeal } from '../../../src/core/privacy/seal.js';
import type { Store } from '../../../src/core/store/store.js';
import { evaluationWakes } from '../../../src/features/evaluation/closing/wakes.js';
import { poolKind } from '../../../src/features/evaluation/counting/pool.js';
import { evaluationKind, type OpenEvaluation } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { groupEvaluationsKind } from '../../../src/features/evaluation/evaluation/group-evaluations.js';
import type { Role } from '../../../src/features/evaluation/evaluation/statements.js';
import { startEvaluation } from '../../../src/features/evaluation/starting/start.js';
import { castVote, type Vote } from '../../../src/features/evaluation/voting/ballots.js';
import { type LowdbPlace, newLowdbPlace } from '../../storage/lowdb-place.js';
import { groupWith, person } from '../../support/groups.js';
import { type Dump, dump, everything, hashesOf, partsOf, stringsIn } from './dumped.js';
import { answer, closing, drawn, groupsBy, meetingEnd, partsWith, secret } from './rules-world.js';

const names = ['Vera', 'Olle', 'Musa', 'Petra', 'Karin', 'Asta', 'Bo', 'Cia', 'Dan', 'Eva', 'Fia'];
const representatives = ['Vera', 'Olle'];
const comment = (name: string) => `En rad som nummer ${names.indexOf(name)} skrev`;
const reminder = '2026-12-07T08:00:00.000Z' as Instant;

/** One answer after the other, an hour apart; each has a pattern of marks of its own. */
const voteOf = (name: string, at: number): Vote => {
  const role: Role = representatives.includes(name) ? 'representative' : 'professional';
  return answer(
    [at, at + 1, at + 2, at + 3, at * 2, at * 3].map((mark) => (mark % 5) + 1),
    role,
    comment(name),
  );
};
const timeOf = (at: number) => `2026-12-02T${String(8 + at).padStart(2, '0')}:13:27.000Z` as Instant;
const activityOf = (at: number) => `17647000000${at}`;

describe('the data directory, in the hands of somebody without SECRET_KEY', () => {
  let place: LowdbPlace;
  let store: Store;
  const dumps: Dump[] = [];
  /** Gunvor is a representative too, who never answers. */
  const ids = [...names, 'Gunvor', 'Nobody'].map(person);

  beforeEach(async () => {
    place = await newLowdbPlace();
    store = await place.open([addressKind, evaluationKind, groupEvaluationsKind, poolKind]);
    const parts = partsWith(store, {
      groups: groupsBy(async () => groupWith({ representatives: [...representatives, 'Gunvor'].map(person) })),
    });
    await startEvaluation(parts, {
      group: groupWith(),
      at: meetingEnd,
      activity: 'start',
      meeting: { id: 'm', title: 'LAG', date: '2026-12-01' },
    });
    dumps.length = 0;
    for (const [at, name] of names.entries()) {
      await castVote(parts, 'm', { vote: voteOf(name, at), person: person(name), at: timeOf(at), activity: activityOf(at) });
      dumps.push(await dump(place.directory));
    }
    await evaluationWakes(parts)['evaluation']?.('m', reminder);
    await castVote(parts, 'm', { vote: voteOf('Bo', 3), person: person('Bo'), at: reminder, activity: 'changed' });
    dumps.push(await dump(place.directory));
    await evaluationWakes(parts)['evaluation']?.('m', closing);
  });

  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const lastOpen = () => dumps.at(-1) ?? assert.fail();
  const evaluationIn = (taken: Dump) => {
    const [, text = '{}'] = [...taken].find(([path]) => path.includes('evaluation/') && path.endsWith('m.json')) ?? assert.fail();
    return JSON.parse(text);
  };

  it('names nobody, in files or names of files, while it is open and after', async () => {
    for (const taken of [...dumps, await dump(place.directory)]) {
      const all = everything(taken);
      const people = [...names.filter((name) => name.length > 3), ...ids.filter((id) => id !== groupWith().chair)];
      for (const trace of [...people, ...names.map((_, at) => activityOf(at))]) assert.ok(!all.includes(trace), trace);
    }
    // The chair is asked for one thing to try, whether she has answered or not.
    const after = evaluationIn(await dump(place.directory));
    const told = after.outgoing.filter((row: object) => JSON.stringify(row).includes(person('Karin')));
    assert.deepEqual(
      told.map(({ id }: { id: string }) => id),
      ['tryNext'],
    );
    assert.ok(!JSON.stringify(after.body).includes(person('Karin')));
  });

  it('holds no hash that can be made of any id or activity, with any key that lies there', async () => {
    for (const taken of [lastOpen(), await dump(place.directory)]) {
      const parts = partsOf(everything(taken));
      for (const hash of hashesOf([...ids, ...names, ...names.map((_, at) => activityOf(at))], taken)) assert.ok(!parts.has(hash), hash);
    }
  });

  it('says nothing of what was answered while it is open, but how many have', () => {
    for (const [at, taken] of dumps.entries()) {
      const all = everything(taken);
      for (const name of names) assert.ok(!all.includes(comment(name)));
      const { body } = evaluationIn(taken);
      const { ballots, seen, key, ...about } = body;
      assert.equal(ballots.length, Math.min(at + 1, names.length));
      assert.equal(new Set(ballots.map((one: { sealed: string; mark: string }) => `${one.sealed.length} ${one.mark.length}`)).size, 1);
      assert.deepEqual(Object.keys(about).sort(), [
        'asked',
        'closeAt',
        'date',
        'group',
        'promise',
        'remindAt',
        'reminded',
        'startedAt',
        'state',
        'title',
        'zone',
      ]);
      const marks = ballots.map(({ mark }: { mark: string }) => mark);
      assert.deepEqual([marks, seen], [[...marks].sort(), [...seen].sort()], 'the order is that of the marks');
      assert.equal(key.length, dumps.map(evaluationIn)[0].body.key.length);
    }
  });

  it('keeps nothing of what was hidden once it has closed, so that older dumps lead nowhere', async () => {
    const after = await dump(place.directory);
    const all = everything(after);
    for (const taken of dumps) {
      const { ballots, seen, key } = evaluationIn(taken).body;
      const hidden = [
        key,
        ...seen,
        ...ballots.flatMap(({ mark, sealed }: { mark: string; sealed: string }) => [mark, sealed.slice(0, 20), sealed.slice(-20)]),
      ];
      for (const trace of hidden) assert.ok(!all.includes(trace));
    }
    assert.ok([...after.keys()].every((path) => !path.endsWith('.tmp')));
  });

  it('keeps sums and comments after that: no answer’s marks together, no time, no order', async () => {
    const after = await dump(place.directory);
    const { body, outgoing } = evaluationIn(after);
    assert.deepEqual(Object.keys(body).sort(), [
      'answers',
      'asked',
      'closeAt',
      'closedAt',
      'comments',
      'date',
      'group',
      'promise',
      'remindAt',
      'startedAt',
      'state',
      'title',
      'zone',
    ]);
    const texts = body.comments.map(({ text }: { text: string }) => text);
    assert.deepEqual([...texts].sort(), names.map(comment).sort());
    assert.notDeepEqual(texts, names.map(comment));
    const times = names.map((_, at) => timeOf(at).slice(0, 16));
    assert.ok(!times.some((time) => everything(after).includes(time)), 'nothing has the time of an answer');
    assert.ok(
      outgoing.every(({ id }: { id: string }) => !id.startsWith('reminder')),
      'nor tells who was reminded',
    );
    const group = [...after].find(([path]) => path.includes('evaluation-group')) ?? assert.fail();
    const { entries } = JSON.parse(group[1]).body;
    assert.deepEqual(
      entries.map(({ cells }: { cells: readonly { answers: number }[] }) => cells.map(({ answers }) => answers)),
      [[11]],
      'two representatives are no cell of their own',
    );
  });

  it('holds nothing that SECRET_KEY opens either, but what waits in a pool', async () => {
    const seal = createSeal(secret, drawn());
    const after = await dump(place.directory);
    const owners = [
      ...ids,
      'm',
      groupWith().id,
      ...['shown', 'apart'].flatMap((where) => [`${where} everyone`, `${where} ${groupWith().id}`]),
    ];
    const opened = [...after].flatMap(([path, text]) =>
      stringsIn(new Map([[path, text]])).flatMap((hidden) =>
        owners.some((owner) => seal.open(hidden, owner) !== undefined) ? [path] : [],
      ),
    );
    assert.ok(opened.length > 0 && opened.every((path) => path.includes('evaluation-pool')), String(opened));
    const open = evaluationIn(lastOpen()).body as OpenEvaluation;
    assert.ok(seal.open(open.key, 'm') !== undefined, 'which it did while it was open');
  });
});
