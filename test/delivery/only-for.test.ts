import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { StillHas } from '../../src/core/known.js';
import { chat, type Desk, person, place, row, startDesk, toPerson, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

describe('what is only for somebody with a part', () => {
  let teams: PretendTeams;
  let desk: Desk;
  const asked: string[] = [];
  const leads = { place: place('a'), as: 'leads' } as const;
  const begin = async (stillHas: StillHas): Promise<void> => {
    asked.length = 0;
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      {
        stillHas: async (who, part) => {
          asked.push(`${who} ${part.as} ${part.place}`);
          return stillHas(who, part);
        },
      },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.knows(person('eva'), { kind: 'personal', conversation: chat('eva') });
  };
  afterEach(() => desk.close());

  it('is sent while they have it, and nobody is asked about anything else', async () => {
    await begin(async () => 'yes');
    await desk.send(
      'n',
      row('m1', toPerson('eva'), { onlyFor: leads }),
      row('m2', toPerson('eva')),
      row('m3', toPlace('a'), { onlyFor: leads }),
    );
    await desk.drain();
    assert.deepEqual(teams.asked.toSorted(), ['post 19:a@thread.tacv2 m3', 'post a:eva m1', 'post a:eva m2']);
    assert.deepEqual(asked, [`29:eva leads ${place('a')}`]);
  });

  it('is withdrawn when they have it no longer', async () => {
    await begin(async () => 'no');
    await desk.send('n', row('m1', toPerson('eva'), { onlyFor: leads }));
    await desk.drain();
    assert.deepEqual([teams.asked, await desk.rows('n')], [[], ['m1 withdrawn noLongerTheirs']]);
  });

  it('waits while nobody can tell, or asking fails, and holds up nothing else of theirs', async () => {
    const answers: (() => ReturnType<StillHas>)[] = [async () => 'unknown', () => Promise.reject(new Error('no store')), async () => 'yes'];
    await begin(async () => (answers.shift() ?? assert.fail)());
    await desk.send('n', row('m1', toPerson('eva'), { onlyFor: leads }), row('m2', toPerson('eva')));
    await desk.drain();
    assert.deepEqual(teams.asked, ['post a:eva m2']);
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 waiting tried 1 since \S+, rosterUnreachable/u);
    for (let minute = 0; minute < 2; minute += 1) {
      await desk.time.pass(60_000);
      await desk.drain();
    }
    assert.deepEqual(teams.asked, ['post a:eva m2', 'post a:eva m1']);
  });
});
