import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { maxOpen } from '../../../../src/core/people/work-limit.js';
import { trouble } from '../../../../src/core/reply.js';
import { changeIfThere } from '../../../../src/core/store/if-there.js';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { cancelMeeting } from '../../../../src/features/meetings/planning/change-of-plan.js';
import { raise } from '../../../../src/features/meetings/speaking/wishes.js';
import { cardExpander, readTemplates } from '../../../../src/teams/outbound/cards.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { posted } from '../../../support/meetings.js';
import { closeTime, dayAfter, duringMeeting, elsewhere, plannedWorld, postTime } from '../meetings-world.js';

const { meetings: texts, general } = textsIn('sv');
const item = 'Anhöriga glöms bort';

interface Ways {
  readonly item: string;
  readonly now: readonly { readonly meeting: string }[];
  readonly ahead: readonly { readonly meeting: string; readonly of: string }[];
  readonly own: readonly { readonly meeting: string }[];
  readonly answers: boolean;
}

async function world(moment = postTime, groups = [groupWith()]) {
  const here = await plannedWorld(moment, groups);
  await here.delivered();
  const ways = async (name: string, verb = 'meeting.raiseForm', input: object = { item }) => {
    const card = await here.does(name, verb, input);
    assert.ok(card.kind === 'card' && card.card === 'meetings/raise', JSON.stringify(card));
    return { ...(card.data as Ways), text: card.text };
  };
  return { ...here, ways };
}

describe('something to raise', () => {
  it('can go to the chair of the next meeting, be an answer or be an idea, with what was written filled in', async () => {
    const { ways, id } = await world();
    const { item: filled, now, ahead, answers, text } = await ways('Vera');
    assert.equal(filled, item);
    assert.deepEqual([now.length, ahead.map(({ meeting }) => meeting), answers], [0, [id], true]);
    assert.match(ahead[0]?.of ?? '', /LAG Suicidprevention.*1 december/u);
    assert.ok(!text.includes(item), 'a notification does not repeat it');
  });

  it('is said to the chair at once while the meeting is on, and can be no answer then', async () => {
    const { ways, id, does, delivered } = await world(duringMeeting);
    const { now, ahead, answers } = await ways('Vera');
    assert.deepEqual([now.map(({ meeting }) => meeting), ahead, answers], [[id], [], false]);
    await does('Vera', 'meeting.speak', { meeting: id, item });
    assert.deepEqual(
      (await delivered()).map(({ to, show }) => [to, show]),
      [['29:karin', 'meetings.speak']],
    );
  });

  it('has no button that stands out but those of the meetings: what it may be instead is not what was asked for', async () => {
    const { does } = await world();
    const card = await does('Vera', 'meeting.raiseForm', { item });
    assert.ok(card.kind === 'card');
    const { actions } = cardExpander(readTemplates(new URL('../../../../cards/', import.meta.url)))(card, 'execute');
    assert.deepEqual(
      (actions as readonly { style: string }[]).map(({ style }) => style),
      ['default', 'default'],
    );
  });

  it('is an idea for the back office when no meeting is planned', async () => {
    const { ways } = await world(dayAfter);
    const { now, ahead, text } = await ways('Vera');
    assert.deepEqual([now, ahead], [[], []]);
    assert.ok(text.includes(texts.raiseNoMeeting));
  });

  it('is put on the agenda by the chair, who needs nobody to send it to', async () => {
    const { ways, id } = await world();
    const { ahead, own, answers } = await ways('Karin');
    assert.deepEqual([ahead, own.map(({ meeting }) => meeting), answers], [[], [id], false]);
  });

  it('is nothing for the chair to be told by themselves while the meeting is on', async () => {
    const { ways } = await world(duringMeeting);
    assert.deepEqual((await ways('Karin')).now, []);
  });

  it('goes to the soonest meeting of each group', async () => {
    const { ways, planned, id } = await world();
    const later = await planned({ date: '2026-12-15' });
    const { ahead } = await ways('Vera');
    assert.deepEqual([ahead.map(({ meeting }) => meeting), ahead.some(({ meeting }) => meeting === later)], [[id], false]);
  });

  it('is not taken where others read, and not with a personal number', async () => {
    const { does } = await world();
    const open = await does('Vera', 'meeting.raiseForm', { item }, { place: groupPlace });
    assert.ok(open.kind === 'text' && open.text === texts.raisePrivately);
    const numbered = await does('Vera', 'meeting.raiseForm', { item: 'om 811218-9876' });
    assert.ok(numbered.kind === 'text' && numbered.text === texts.speakPersonalNumber);
  });
});

describe('raising something before a meeting', () => {
  it('tells the chair and nobody else, with the name of whoever wants it, and once', async () => {
    const { does, id, delivered, meeting } = await world();
    for (let time = 0; time < 2; time += 1) {
      const done = await does('Vera', 'meeting.raise', { meeting: id, item }, { id: 'the same' as never, via: 'execute' });
      assert.ok(done.kind === 'text' && done.text === texts.raiseSent.chair);
    }
    const sent = await delivered();
    assert.deepEqual(
      sent.map(({ to, show }) => [to, show]),
      [['29:karin', 'meetings.raised']],
    );
    assert.ok(sent[0]?.text.includes(item) && sent[0].text.includes('Vera'));
    assert.equal((await meeting(id)).speakers.length, 1);
  });

  it('is told to whoever wanted it, once the meeting is over, when nobody got it, and not when somebody did', async () => {
    const lost = async (state: 'waiting' | 'withdrawn' | 'undeliverable' | 'sent') => {
      const { does, id, delivered, goesTo, store } = await world();
      await does('Vera', 'meeting.raise', { meeting: id, item }, { via: 'execute' });
      for (const row of await store.outgoing(meetingKind, id)) if (row.id.startsWith('raise ')) store.becomes(row.id, { state });
      await goesTo(dayAfter);
      return (await delivered()).filter(({ show }) => show === 'meetings.wishLost');
    };
    for (const state of ['waiting', 'withdrawn', 'undeliverable'] as const) {
      const told = await lost(state);
      assert.deepEqual([state, told.map(({ to }) => to)], [state, ['29:vera']]);
      assert.ok(told[0]?.text.includes(item));
    }
    assert.deepEqual(await lost('sent'), []);
  });

  it('is told of once though the button is pressed twice', async () => {
    const { does, id, delivered } = await world();
    for (const words of [item, item, 'Något annat']) await does('Vera', 'meeting.raise', { meeting: id, item: words }, { via: 'execute' });
    await does('Olle', 'meeting.raise', { meeting: id, item }, { via: 'execute' });
    assert.equal((await delivered()).length, 3);
  });

  it('tells the coordinators where there is no chair', async () => {
    const { chair: _, ...chairless } = groupWith();
    const { does, id, delivered } = await world(postTime, [chairless]);
    const asked = await does('Vera', 'meeting.raiseForm', { item });
    assert.ok(asked.kind === 'card' && asked.text.includes(texts.raiseHelpNoChair) && !asked.text.includes(texts.raiseHelp));
    const done = await does('Vera', 'meeting.raise', { meeting: id, item });
    assert.ok(done.kind === 'text' && done.text === texts.raiseSent.coordinators);
    assert.deepEqual(
      (await delivered()).map(({ to }) => to),
      ['29:petra'],
    );
  });

  it('is still done after the input has closed, and until the meeting begins', async () => {
    const { does, id, delivered } = await world(closeTime);
    await does('Vera', 'meeting.raise', { meeting: id, item });
    assert.equal((await delivered()).at(-1)?.show, 'meetings.raised');
  });

  it('is said at once when the meeting has begun meanwhile, and refused when it is over', async () => {
    const { does, id, goesTo, delivered } = await world(duringMeeting);
    const said = await does('Vera', 'meeting.raise', { meeting: id, item });
    assert.ok(said.kind === 'text' && said.text === texts.speakSent);
    assert.equal((await delivered()).at(-1)?.show, 'meetings.speak');
    await goesTo(dayAfter);
    const late = await does('Vera', 'meeting.raise', { meeting: id, item });
    assert.ok(late.kind === 'text' && late.text === texts.raiseOver);
    assert.deepEqual(await delivered(), []);
  });

  it('is said in the meeting itself when it has begun and there is no chair to tell', async () => {
    const { chair: _, ...chairless } = groupWith();
    const { does, id } = await world(duringMeeting, [chairless]);
    const reply = await does('Vera', 'meeting.raise', { meeting: id, item });
    assert.ok(reply.kind === 'text' && reply.text === texts.speakNoChair);
  });

  it('is not said to be sent when the meeting is cancelled at that moment', async () => {
    const at = '2026-12-01T12:50:00.000Z' as Instant;
    const { does, id, delivered, store } = await world(at);
    const [, raised] = await Promise.all([
      changeIfThere(store, meetingKind, id, (meeting) => cancelMeeting(meeting, at, [])),
      does('Vera', 'meeting.raise', { meeting: id, item }, { via: 'execute' }),
    ]);
    assert.ok(raised.kind === 'text' && raised.text === texts.raiseOver, JSON.stringify(raised));
    assert.ok((await delivered()).every(({ show }) => show !== 'meetings.speak'));
  });

  it('changes nothing when its activity is delivered again after the meeting has begun', () => {
    const wish = { person: { id: person('Vera'), name: 'Vera' }, item, at: postTime as Instant, activity: 'x' };
    const first = raise(posted(), wish, [person('Karin')]);
    assert.ok(first.body);
    assert.deepEqual(raise(first.body, { ...wish, at: dayAfter as Instant }, [person('Karin')]), { outcome: 'sent' });
  });

  it('needs words, few enough, without a personal number', async () => {
    const { does, id, delivered } = await world();
    for (const [wrong, words] of [
      ['', texts.raiseEmpty],
      ['x'.repeat(1001), texts.raiseTooLong],
      ['om 811218-9876', texts.speakPersonalNumber],
    ] as const) {
      const reply = await does('Vera', 'meeting.raise', { meeting: id, item: wrong });
      assert.ok(reply.kind === 'text' && reply.trouble && reply.text === words);
    }
    assert.deepEqual(await delivered(), []);
  });

  it('is ten things of one person for a meeting at most: the rest is said there', async () => {
    for (const moment of [postTime, duringMeeting]) {
      const { does, id } = await world(moment);
      const sends = (name: string, n: number) => does(name, 'meeting.raise', { meeting: id, item: `Sak ${n}` });
      for (let n = 0; n < maxOpen; n += 1) await sends('Vera', n);
      assert.deepEqual(await sends('Vera', maxOpen), trouble(general.limits.wishes(maxOpen)));
      if (moment === duringMeeting)
        assert.deepEqual(await does('Vera', 'meeting.speak', { item: '' }), trouble(general.limits.wishes(maxOpen)));
      assert.notDeepEqual(await sends('Olle', 0), trouble(general.limits.wishes(maxOpen)));
    }
  });

  it('has to wait when somebody sends faster than others read, before the meeting and while it is on', async () => {
    const until = '2026-11-24T08:10:00.000Z' as Instant;
    const here = await plannedWorld(duringMeeting, [groupWith()], () => ({ ok: false, until }));
    const { id } = here;
    const wait = trouble(general.limits.atOnce('09.10'));
    assert.deepEqual(await here.does('Vera', 'meeting.raise', { meeting: id, item }), wait);
    assert.deepEqual(await here.does('Vera', 'meeting.speak', { item }), wait);
    assert.deepEqual((await here.meeting(id)).speakers, []);
  });

  it('is not done by a stranger, nor from another place', async () => {
    const { does, id, delivered } = await world();
    const stranger = await does('Stranger', 'meeting.raise', { meeting: id, item });
    const other = await does('Vera', 'meeting.raise', { meeting: id, item }, { place: elsewhere });
    for (const reply of [stranger, other]) assert.ok(reply.kind === 'text' && reply.text === texts.noSuchMeeting);
    assert.deepEqual(await delivered(), []);
  });
});

describe('wanting to say something when no meeting is on', () => {
  it('is met with the ways there are', async () => {
    const { ways, id } = await world();
    const { item: filled, ahead, text } = await ways('Vera', 'meeting.speak', { item });
    assert.deepEqual([filled, ahead.map(({ meeting }) => meeting)], [item, [id]]);
    assert.ok(text.includes(texts.raiseNotOn));
  });
});

describe('what is raised as an answer', () => {
  it('is offered to the questions that wait, as it is written by then', async () => {
    const { does } = await world();
    const card = await does('Vera', 'preparation.offer', { item: 'Ändrat' }, { via: 'execute' });
    assert.ok(card.kind === 'card' && card.card === 'meetings/offer');
    assert.equal(Reflect.get(card.data, 'typed'), 'Ändrat');
    const none = await does('Karin', 'preparation.offer', { item: 'Ändrat' }, { via: 'execute' });
    assert.ok(none.kind === 'text' && none.text === texts.answerNoneOpen);
  });
});
