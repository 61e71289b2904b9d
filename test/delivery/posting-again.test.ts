import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { PlaceId } from '../../src/core/ids.js';
import type { OpenCard } from '../../src/core/store/outgoing.js';
import type { DeliveryParts } from '../../src/delivery/parts.js';
import { textsIn } from '../../src/texts/texts.js';
import { type Desk, noticeKind, place, row, startDesk, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

const { furtherDown } = textsIn('sv').delivery;
const hour = 3_600_000;
const gone = { status: 404, code: 'ConversationNotFound' };

describe('a card that stood in a channel when that could not be written to', () => {
  let teams: PretendTeams;
  let desk: Desk;
  let open: OpenCard[];
  let before = 0;
  const start = async (changes: Partial<DeliveryParts> = {}): Promise<void> => {
    open = [{ kind: noticeKind, document: 'n', row: 'card' }];
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      {
        openCards: async (where: PlaceId) => (where === place('a') ? open : []),
        renderers: {
          'notice.say': async (_id, { about }) => ({ kind: 'text', text: about['id'] ?? '' }),
        },
        ...changes,
      },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.send('n', row('card', toPlace('a')));
    await desk.drain();
    teams.answerNext('post', gone);
    await desk.send('o', row('lost', toPlace('a')));
    await desk.drain();
    before = teams.asked.length;
  };
  beforeEach(() => start());
  afterEach(() => desk.close());

  /** Since the last time. */
  const asked = (): readonly string[] => {
    const since = teams.asked.slice(before).map((one) => one.replace(` ${place('a')}`, ''));
    before = teams.asked.length;
    return since;
  };
  const isBack = async (): Promise<void> => {
    await desk.time.passes(desk.delivery.isBack(place('a')));
    await desk.drain();
  };
  const comesBack = async (): Promise<void> => {
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await isBack();
  };
  const again = ['post card', `update sent-1 ${furtherDown}`];

  it('stands there once more on a sign of life, at the bottom, and where it stood that is said', async () => {
    await comesBack();
    assert.deepEqual(asked(), ['post lost', ...again]);
  });

  it('does so too when what is tried by itself comes through', async () => {
    await desk.time.pass(hour);
    await desk.drain();
    assert.deepEqual(asked(), ['post lost', ...again]);
  });

  it('stands there once, however many signs of life there are that day', async () => {
    await comesBack();
    await isBack();
    assert.deepEqual(asked(), ['post lost', ...again]);
  });

  it('is the one that is brought up to date from then on', async () => {
    await comesBack();
    asked();
    await desk.send('n', row('count', toPlace('a'), { updates: 'card' }));
    await desk.drain();
    assert.deepEqual(asked(), ['update sent-4 count']);
    await desk.time.pass(24 * hour);
    await isBack();
    assert.deepEqual(asked(), ['post card', `update sent-4 ${furtherDown}`]);
  });

  it('is left where it was when it is no longer open', async () => {
    open = [];
    await comesBack();
    assert.deepEqual(asked(), ['post lost']);
  });

  it('is left where it was, untouched, when it was closed before it could be posted', async () => {
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    teams.answerNext(`post ${place('a')} card`, { status: 503 });
    await isBack();
    open = [];
    await desk.time.pass(hour);
    await desk.drain();
    assert.deepEqual(asked(), ['post lost', 'post card']);
    assert.deepEqual((await desk.rows('n')).slice(1), [
      `again card 2026-11-23 withdrawn noLongerOpen`,
      `left card 2026-11-23 withdrawn noLongerOpen`,
    ]);
  });

  it('waits with what was given up when the channel is gone again, and comes once', async () => {
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    teams.answerNext(`post ${place('a')} card`, gone);
    await isBack();
    asked();
    await desk.time.pass(24 * hour);
    await comesBack();
    assert.deepEqual(
      asked(),
      again.map((one) => one),
    );
  });

  it('that never came through is posted as what was given up is, and not twice', async () => {
    open = [{ kind: noticeKind, document: 'o', row: 'lost' }];
    await comesBack();
    assert.deepEqual(asked(), ['post lost']);
  });

  it('is one of ten at most', async () => {
    open = Array.from({ length: 12 }, (_, index) => ({ kind: noticeKind, document: 'p', row: `card${index}` }));
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.send('p', ...open.map((card) => row(card.row, toPlace('a'))));
    await desk.drain();
    asked();
    await isBack();
    assert.equal(asked().filter((one) => one.startsWith('post card')).length, 10);
  });

  it('waits for working hours as what nobody waits for does', async () => {
    await desk.close();
    await start({ zone: 'Europe/Stockholm' });
    await desk.time.pass(14 * hour);
    await comesBack();
    assert.ok(!asked().includes('post card'));
    await desk.time.pass(9 * hour);
    await desk.drain();
    assert.ok(asked().includes('post card'));
  });

  it('does not come at night either when Teams did not take it during the day', async () => {
    await desk.close();
    await start({ zone: 'Europe/Stockholm' });
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.time.pass(8 * hour);
    teams.answerNext(`post ${place('a')} card`, ...Array.from({ length: 12 }, () => ({ status: 503 })));
    await isBack();
    for (let quarters = 0; quarters < 24; quarters += 1) {
      await desk.time.pass(hour / 4);
      await desk.drain();
    }
    assert.match((await desk.rows('n'))[1] ?? '', /^again card 2026-11-23 waiting tried \d+ since \S+, quiet$/u);
  });
});
