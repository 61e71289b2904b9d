import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { describe, it } from 'mocha';
import { placeNames } from '../../../src/teams/inbound/place-names.js';
import { placeOf } from '../../support/requests.js';

const unnamed = placeOf('channel');

/** A turn in a team, whose client answers what it is asked, and counts. */
function turnIn(answers: (path: string) => Promise<unknown>) {
  const asked: string[] = [];
  const client = {
    sendOperationRequest: (_: unknown, { path }: { path: string }) => {
      asked.push(path);
      return answers(path);
    },
  };
  const key = Symbol('client');
  const context = {
    adapter: { ConnectorClientKey: key },
    turnState: new Map([[key, client]]),
    activity: { channelData: { team: { id: '19:team' } } },
  };
  return { asked, context: context as unknown as TurnContext };
}

const team = async (path: string): Promise<unknown> =>
  path.endsWith('/conversations')
    ? {
        conversations: [
          { id: '19:team', name: null },
          { id: unnamed.id, name: 'LAG Suicidprevention' },
        ],
      }
    : { id: '19:team', name: 'LPO Psykisk hälsa' };

describe('the names of a place', () => {
  it('are asked for once and kept in mind', async () => {
    const name = placeNames(() => 0);
    const { asked, context } = turnIn(team);
    const names = ['LAG Suicidprevention', 'LPO Psykisk hälsa'];
    assert.deepEqual((await name(unnamed, context)).names, names);
    assert.deepEqual((await name(unnamed, context)).names, names);
    assert.equal(asked.length, 2);
  });

  it('are asked for once when many write at the same time', async () => {
    const name = placeNames(() => 0);
    const { asked, context } = turnIn(team);
    await Promise.all(Array.from({ length: 50 }, () => name(unnamed, context)));
    assert.equal(asked.length, 2);
  });

  it('are those that Teams told last', async () => {
    const name = placeNames(() => 0);
    const { asked, context } = turnIn(team);
    await name(placeOf('channel', 'LPO Cancer'), context);
    assert.deepEqual((await name(unnamed, context)).names, ['LPO Cancer']);
    assert.deepEqual(asked, []);
  });

  it('are not asked for in a personal chat, which has none', async () => {
    const { asked, context } = turnIn(team);
    assert.deepEqual((await placeNames(() => 0)(placeOf('personal'), context)).names, []);
    assert.deepEqual(asked, []);
  });

  it('that cannot be had fail nothing, and are asked for again only after a while', async () => {
    let minutes = 0;
    const name = placeNames(() => minutes * 60_000);
    const { asked, context } = turnIn(() => Promise.reject(new Error('403')));
    for (minutes of [0, 1, 4, 5, 6]) assert.deepEqual((await name(unnamed, context)).names, []);
    assert.equal(asked.length, 4, 'at once, and after five minutes');
  });

  it('in an answer of another shape are none', async () => {
    const { context } = turnIn(async () => ({ conversations: 'no', name: 5 }));
    assert.deepEqual((await placeNames(() => 0)(unnamed, context)).names, []);
  });
});
