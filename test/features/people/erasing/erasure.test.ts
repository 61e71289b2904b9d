import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { outgoing } from '../../../../src/core/store/outgoing.js';
import {
  afterRound,
  begin,
  type Erasure,
  erased,
  erasureKey,
  erasureKind,
  finished,
  isTold,
  letGo,
  waitOn,
} from '../../../../src/features/people/erasing/erasure.js';
import { person } from '../../../support/groups.js';
import { now } from '../../../support/requests.js';

const vera = person('Vera');
const laterBy = (milliseconds: number): Instant => new Date(Date.parse(now) + milliseconds).toISOString() as Instant;
const minute = 60_000;
const parts = ['groups', 'meetings'];
const erasing: Erasure = { state: 'erasing', person: vera, language: 'sv', parts, left: parts, round: 1, tries: 0 };
const telling: Erasure = { state: 'telling', person: vera, language: 'sv', since: now };
const done: Erasure = { state: 'done' };
const message = { recipient: { to: 'person', person: vera, language: 'sv' }, show: 'person.erased', about: {} } as const;
const receipt = outgoing('receipt', now, message);

describe('a wish to be erased', () => {
  it('begins at once with everything left to do; the same wish again changes nothing', () => {
    const wish = { person: vera, language: 'sv', parts, at: now } as const;
    assert.deepEqual(begin(undefined, wish), { body: erasing, wakeAt: now, outcome: 'begun' });
    assert.deepEqual(
      [erasing, telling, done].map((before) => begin(before, wish)),
      [{ outcome: 'goesOn' }, { outcome: 'goesOn' }, { outcome: 'done' }],
    );
  });

  it('is found by the person until it is done, and is read as it was written', () => {
    assert.deepEqual(
      [erasing, telling, done].map((one) => erasureKind.keys(one)),
      [[erasureKey(vera)], [erasureKey(vera)], []],
    );
    for (const one of [erasing, telling, done]) assert.deepEqual(erasureKind.lift(JSON.parse(JSON.stringify(one)), 1), one);
    assert.throws(() => erasureKind.lift({ state: 'other' }, 1));
  });

  it('notes each part that is done', () => {
    assert.deepEqual(erased(erasing, 'groups').body, { ...erasing, left: ['meetings'] });
    assert.deepEqual(
      [telling, done, undefined].map((before) => erased(before, 'groups')),
      Array(3).fill({ outcome: undefined }),
    );
  });

  it('goes through everything once more when nothing is left, after all that was under way has ended', () => {
    const again = { body: { ...erasing, round: 2 }, wakeAt: laterBy(10_000), outcome: undefined };
    assert.deepEqual(afterRound({ ...erasing, left: [] }, now), again);
  });

  it('sends the receipt when nothing is left after that, and looks for it soon', () => {
    assert.deepEqual(afterRound({ ...erasing, left: [], round: 2 }, now), {
      body: telling,
      send: [receipt],
      wakeAt: laterBy(2_000),
      outcome: undefined,
    });
  });

  it('tries what is left again, later each time but within six hours, and says so once', () => {
    const first = afterRound(erasing, now);
    assert.deepEqual([first.body, first.wakeAt], [{ ...erasing, tries: 1 }, laterBy(minute)]);
    assert.deepEqual(first.send, [outgoing('partly', now, { ...message, show: 'person.erasedPartly' })]);
    const waits = [1, 2, 8, 9, 100].map((tries) => afterRound({ ...erasing, tries }, now).wakeAt);
    assert.deepEqual(
      waits,
      [2, 4, 256, 360, 360].map((minutes) => laterBy(minutes * minute)),
    );
    assert.equal(afterRound({ ...erasing, tries: 5 }, now).send?.[0]?.id, 'partly');
    assert.deepEqual(
      [telling, done, undefined].map((before) => afterRound(before, now)),
      Array(3).fill({ outcome: undefined }),
    );
  });

  it('waits for the receipt until it is there, or cannot be any more, or a day has passed', () => {
    const rows = (state: typeof receipt.state) => [{ ...receipt, state }];
    assert.deepEqual(
      [isTold(telling, rows('waiting'), laterBy(minute)), isTold(telling, rows('waiting'), laterBy(24 * 60 * minute))],
      [false, true],
    );
    assert.deepEqual([isTold(telling, rows('sent'), now), isTold(telling, rows('undeliverable'), now)], [true, true]);
    assert.deepEqual([isTold(erasing, [], now), isTold(done, [], now)], [false, false]);
    assert.deepEqual(waitOn(telling, now), { wakeAt: laterBy(2_000), outcome: undefined });
    assert.deepEqual(waitOn(telling, laterBy(10 * minute)), { wakeAt: laterBy(15 * minute), outcome: undefined });
    assert.deepEqual(waitOn(done, now), { outcome: undefined });
  });

  it('then forgets the person and every row, is known for a day and goes', () => {
    const partly = outgoing('partly', now, message);
    assert.deepEqual(finished(telling, [partly, receipt], now), {
      body: done,
      forget: ['partly', 'receipt'],
      wakeAt: laterBy(24 * 60 * minute),
      outcome: undefined,
    });
    assert.deepEqual([finished(erasing, [], now), letGo(telling), letGo(undefined)], Array(3).fill({ outcome: undefined }));
    assert.deepEqual(letGo(done), { body: null, outcome: undefined });
  });
});
