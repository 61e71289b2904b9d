import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Undeliverables } from '../../src/core/store/outgoing.js';
import type { Outgoing } from '../../src/core/store/store.js';
import { type Desk, noticeKind, place, row, startDesk, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

async function withDesk(undeliverable: (desk: () => Desk) => Undeliverables, work: (desk: Desk, teams: PretendTeams) => Promise<void>) {
  let desk: Desk | undefined;
  let teams: PretendTeams | undefined;
  const present = (): Desk => {
    assert.ok(desk);
    return desk;
  };
  desk = await startDesk(
    (time) => {
      teams = pretendTeams(time);
      return teams.courier;
    },
    { undeliverable: undeliverable(present) },
  );
  try {
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    assert.ok(teams);
    teams.answerNext('post 19:a', { status: 403, code: 'BotNotInConversationRoster' });
    await desk.send('n', row('m1', toPlace('a')));
    await work(desk, teams);
  } finally {
    await desk.close();
  }
}

describe('a message that is given up', () => {
  it('is told of before it is noted, with the reason, so that a crash in between tells it again', async () => {
    const seen: string[] = [];
    const tell = (desk: () => Desk): Undeliverables => ({
      notice: async (id, rows) => {
        for (const { id: one, state, note } of rows) seen.push(`${id} ${one} ${state} ${note}`);
        seen.push(...(await desk().rows(id)));
      },
    });
    await withDesk(tell, async (desk) => {
      await desk.drain();
      assert.deepEqual(seen, ['n m1 undeliverable 403 BotNotInConversationRoster', 'm1 waiting']);
      assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 BotNotInConversationRoster']);
    });
  });

  it('may make its document wake and send something else', async () => {
    const tell = (desk: () => Desk): Undeliverables => ({
      notice: (id) => desk().store.change(noticeKind, id, () => ({ send: [row('m2', toPlace('b'))], outcome: undefined })),
    });
    await withDesk(tell, async (desk, teams) => {
      await desk.knows(place('b'), { kind: 'channel', conversation: place('b') });
      await desk.drain();
      assert.deepEqual(teams.asked, ['post 19:a@thread.tacv2 m1', 'post 19:b@thread.tacv2 m2']);
    });
  });

  it('is noted all the same when telling fails, and the log says so', async () => {
    const tell = (): Undeliverables => ({
      notice: async (_id: string, _rows: readonly Outgoing[]) => {
        throw new TypeError('no');
      },
    });
    await withDesk(tell, async (desk) => {
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 BotNotInConversationRoster']);
      const [fault] = desk.log.logged.filter(({ event }) => event === 'undeliverable.failed');
      assert.deepEqual(fault?.fields, { kind: 'notice', document: 'n', error: 'TypeError' });
    });
  });

  it('of a kind that nobody tells about is just noted', async () => {
    await withDesk(
      () => ({}),
      async (desk) => {
        await desk.drain();
        assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 BotNotInConversationRoster']);
      },
    );
  });
});
