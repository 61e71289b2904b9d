import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, Instant, PlaceId } from '../../../../src/core/ids.js';
import { type Message, readMessage } from '../../../../src/core/store/outgoing.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { noOffices, officesId, officesKind } from '../../../../src/features/back-office/offices/office.js';
import { afterWake, nextDigest } from '../../../../src/features/back-office/offices/office-wake.js';
import { pair, unpair } from '../../../../src/features/back-office/offices/pairing.js';
import { countTry, triesKind } from '../../../../src/features/back-office/offices/wrong-codes.js';
import { type Counted, digestOf } from '../../../../src/features/back-office/queue/digest.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith } from '../../../support/cases.js';
import { person } from '../../../support/groups.js';
import { officePlace, officesWith } from '../../../support/offices.js';
import { cardOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';
import { payPlace, staffWorld } from '../../../support/staff-world.js';

const zone = 'Europe/Stockholm';
const at = (text: string) => `${text}.000Z` as Instant;
const texts = textsIn('sv').queue;

describe('when the digest comes', () => {
  for (const [what, after, wanted] of [
    ['on the next Monday at nine', '2026-11-20T09:00:00', '2026-11-23T08:00:00'],
    ['on the same Monday, before nine', '2026-11-23T07:59:59', '2026-11-23T08:00:00'],
    ['a week later, at nine and after', '2026-11-23T08:00:00', '2026-11-30T08:00:00'],
    ['on Tuesday when Monday is Easter Monday', '2026-04-03T09:00:00', '2026-04-07T07:00:00'],
    ['on Easter Tuesday when it is Easter Monday already', '2026-04-06T09:00:00', '2026-04-07T07:00:00'],
    ['after summer time has ended', '2026-10-23T09:00:00', '2026-10-26T08:00:00'],
  ] as const) {
    it(`${what}`, () => assert.equal(nextDigest(at(after), zone), at(wanted)));
  }
});

const both = officesWith({ id: officePlace.id, name: '' }, { id: payPlace.id, name: 'Arvode' });

const fromOf = ({ message }: { readonly message: unknown }): unknown => Reflect.get((message as Message).about, 'from');

describe('the back offices, waking', () => {
  it('set the next digest, and send one to each when it is due', () => {
    const first = afterWake(both, [], now, zone);
    assert.deepEqual([first.send, first.wakeAt], [[], at('2026-11-23T08:00:00')]);
    const monday = at('2026-11-23T08:00:00');
    const second = afterWake(first.body ?? assert.fail(), [], monday, zone);
    assert.deepEqual(
      second.send?.map(({ id, dueAt }) => [id, dueAt]),
      [officePlace.id, payPlace.id].map((place) => [`digest ${monday} ${place}`, monday]),
    );
    assert.deepEqual(second.send?.map(fromOf), [at('2026-11-19T23:00:00'), at('2026-11-19T23:00:00')]);
    assert.equal(second.wakeAt, at('2026-11-30T08:00:00'));
    const third = afterWake(second.body ?? assert.fail(), [], at('2026-11-30T08:00:00'), zone);
    assert.deepEqual(third.send?.map(fromOf), [monday, monday]);
  });

  it('keep no more of what they were sent than a week of it, however long they go on', async () => {
    const { store, recording, wakes, paired } = staffWorld();
    await paired();
    let monday = at('2026-11-23T08:00:00');
    await wakes['office']?.(officesId, monday);
    for (let week = 0; week < 5; week += 1) {
      monday = nextDigest(monday, zone);
      await wakes['office']?.(officesId, monday);
      for (const { id } of recording.sent) recording.becomes(id, { state: 'sent' });
    }
    assert.equal(recording.sent.length, 10);
    assert.equal((await store.outgoing(officesKind, officesId)).length, 4);
  });

  it('tell of full hours, so that what is dated with its hour only comes in one of them', () => {
    const late = at('2026-11-23T08:40:12');
    const due = afterWake({ ...both, digestAt: at('2026-11-23T08:00:00') }, [], late, zone);
    const until = readMessage(due.send?.[0]?.message)?.about['until'] as typeof late;
    assert.deepEqual([until, due.body?.digestedUntil], [at('2026-11-23T08:00:00'), at('2026-11-23T08:00:00')]);
    const sent = { open: 1, sent: [caseWith({ sentAt: at('2026-11-23T08:00:00') })], answered: [] };
    const [last, next] = [at('2026-11-16T08:00:00'), at('2026-11-30T08:00:00')];
    const counted = [digestOf(sent, last, until), digestOf(sent, until, next)];
    assert.deepEqual(
      counted.map(({ came }) => came),
      [0, 1],
    );
  });

  it('do nothing more when none is paired', () => {
    assert.equal(afterWake({ ...noOffices, digestAt: now }, [], now, zone).wakeAt, null);
  });

  it('keep a move that came while the cases were following an earlier one', () => {
    const [one, other] = ['one', 'other'] as ActivityId[];
    if (one === undefined || other === undefined) assert.fail();
    const after = afterWake({ ...both, moves: [one, other] }, [one], now, zone);
    assert.deepEqual([after.body?.moves, after.wakeAt], [[other], now]);
  });

  it('take open cases along: to a new channel, and to the default one when theirs is gone', async () => {
    const { store, has, kept, wakes, paired } = staffWorld();
    await paired();
    const { office: _, ...waiting } = caseWith({ posts: 0 });
    await has('WAIT2222', waiting);
    await has('OPEN2222', caseWith());
    await has('PAID2222', caseWith({ office: payPlace.id, officeName: 'Arvode', topic: 'Arvode' }));
    await has('DONE2222', caseWith({ state: 'closed' }));
    const moved = '19:moved@thread.tacv2' as PlaceId;
    const change = (rule: Parameters<typeof store.change<typeof both, unknown>>[2]) => store.change(officesKind, officesId, rule);
    await change((before) => unpair(before, { place: payPlace.id, at: now, activity: 'u' as ActivityId }));
    await change((before) =>
      pair(before, { name: '', place: moved, person: person('Stina'), at: now, activity: 'p' as ActivityId, lost: officePlace.id }),
    );
    await wakes['office']?.(officesId, now);
    const places = async (...numbers: string[]) => Promise.all(numbers.map(async (number) => (await kept(number)).office));
    assert.deepEqual(await places('WAIT2222', 'OPEN2222', 'PAID2222', 'DONE2222'), [moved, moved, moved, officePlace.id]);
    assert.deepEqual((await store.get(officesKind, officesId))?.moves, []);
    const again = JSON.stringify(await kept('OPEN2222'));
    await wakes['office']?.(officesId, now);
    assert.equal(JSON.stringify(await kept('OPEN2222')), again);
  });

  it('tell the others who have cards there', async () => {
    let told = 0;
    const { store, wakes } = staffWorld({
      parts: {
        othersFollow: async () => {
          told += 1;
        },
      },
    });
    await store.change(officesKind, officesId, (before) =>
      pair(before, { name: '', place: officePlace.id, person: person('Stina'), at: now, activity: 'p' as ActivityId }),
    );
    await wakes['office']?.(officesId, now);
    await wakes['office']?.(officesId, now);
    assert.equal(told, 1);
  });
});

describe('tries of codes', () => {
  it('are forgotten after two quiet weeks, and not before', async () => {
    const { store, wakes } = staffWorld();
    await store.change(triesKind, 'x', (before) => countTry(before, 'a' as ActivityId, now));
    await wakes[triesKind.name]?.('x', at('2026-12-04T08:59:59'));
    assert.ok(await store.get(triesKind, 'x'));
    await wakes[triesKind.name]?.('x', at('2026-12-04T09:00:00'));
    assert.equal(await store.get(triesKind, 'x'), undefined);
  });
});

describe('a digest', () => {
  const sentOne = (sentAt: string, topic: string) => ({ sentAt: at(sentAt), topic });
  const answeredOne = (sentAt: string, firstAnswerAt: string) => ({ sentAt: at(sentAt), firstAnswerAt: at(firstAnswerAt) });
  const counted: Counted = {
    open: 3,
    sent: [
      sentOne('2026-11-16T07:59:59', 'other'),
      sentOne('2026-11-16T08:00:00', 'pay'),
      sentOne('2026-11-17T08:00:00', 'pay'),
      sentOne('2026-11-18T08:00:00', 'words'),
      sentOne('2026-11-23T08:00:00', 'other'),
    ],
    answered: [
      answeredOne('2026-11-16T08:00:00', '2026-11-16T10:00:00'),
      answeredOne('2026-11-17T08:00:00', '2026-11-18T08:00:00'),
      answeredOne('2026-11-10T08:00:00', '2026-11-16T08:00:00'),
      answeredOne('2026-11-09T08:00:00', '2026-11-16T07:00:00'),
    ],
  };
  const [from, until] = [at('2026-11-16T08:00:00'), at('2026-11-23T08:00:00')];

  it('counts what came, what was answered and how fast, what is open, and the topics', () => {
    assert.deepEqual(digestOf(counted, from, until), {
      came: 3,
      answered: 3,
      open: 3,
      median: 24 * 3_600_000,
      topics: [
        { topic: 'pay', times: 2 },
        { topic: 'words', times: 1 },
      ],
    });
    assert.deepEqual(digestOf({ open: 0, sent: [], answered: [] }, from, until), {
      came: 0,
      answered: 0,
      open: 0,
      median: undefined,
      topics: [],
    });
  });

  it('is shown to its own back office only, with what the features have to tell', async () => {
    const digestParts = async () => [
      { lines: ['Något väntar.'], lists: [{ title: 'Tom', items: [] }] },
      { lines: [], lists: [{ title: 'Frågat', items: ['RSG'] }] },
    ];
    const { store, has, paired, renderers } = staffWorld({ parts: { digestParts } });
    await paired();
    await has('OPEN2222', caseWith({ sentAt: at('2026-11-18T08:00:00') }));
    const shown = (office: string) =>
      renderers['office.digest']?.(
        officesId,
        { recipient: { to: 'place', place: office as PlaceId }, show: 'office.digest', about: { office, from, until } },
        'sv',
      );
    const card = cardOf((await shown(officePlace.id)) ?? assert.fail());
    assert.deepEqual(card.text.split('\n'), [
      texts.digestTitle,
      texts.digestSince('måndag 16 november'),
      texts.digestOpen(1),
      texts.digestCame(1),
      texts.digestAnswered(0),
      'Något väntar.',
      'Frågat',
      'RSG',
    ]);
    assert.ok(cardOf((await shown(payPlace.id)) ?? assert.fail()).text.includes(texts.digestCame(0)));
    assert.equal(await shown('19:nothing@thread.tacv2'), undefined);
    assert.ok(await store.get(caseKind, 'OPEN2222'));
  });
});
