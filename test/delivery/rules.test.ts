import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { semaphore } from '../../src/core/limit-concurrency.js';
import { chanceOf, failureOf, gaveUpNote, notReached, retryIn, triedNote, triedOf } from '../../src/delivery/failure.js';
import { Lanes } from '../../src/delivery/lanes.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { evenly, Pace } from '../../src/delivery/pace.js';
import { systemTimers } from '../../src/delivery/timers.js';
import { ConnectorError } from '../../src/teams/outbound/connector-error.js';

/** Teams' own windows. */
const allowed = [
  { count: 7, milliseconds: 1_000 },
  { count: 8, milliseconds: 2_000 },
  { count: 60, milliseconds: 30_000 },
  { count: 1_800, milliseconds: 3_600_000 },
];

describe('the pace of a conversation', () => {
  it("keeps within all of Teams' windows, however often somebody wants to send", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 300 }), (gaps) => {
        const pace = new Pace(deliveryLimits.conversation);
        const times: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now = pace.next(now + gap);
          pace.note(now);
          times.push(now);
        }
        for (const { count, milliseconds } of allowed) {
          times.forEach((time, at) => {
            const other = times[at + count];
            assert.ok(other === undefined || other - time >= milliseconds);
          });
        }
      }),
    );
  });

  it('lets through what stays within them, at once', () => {
    const pace = new Pace([{ count: 2, milliseconds: 1_000 }]);
    const sent = [0, 0, 100, 100].map((wanted) => {
      const at = pace.next(wanted);
      pace.note(at);
      return at;
    });
    assert.deepEqual(sent, [0, 0, 1_000, 1_000]);
    assert.deepEqual([pace.isSpent(1_999), pace.isSpent(2_000)], [false, true]);
  });
});

it('requests to all conversations leave evenly, and none is made up for', () => {
  const next = evenly(() => 50);
  assert.deepEqual([next(0), next(0), next(0), next(500), next(500)], [0, 20, 40, 500, 520]);
});

describe('trying again', () => {
  const due = '2026-11-23T08:00:00.000Z' as Instant;
  const later = '2026-11-23T09:00:00.000Z' as Instant;
  const { retry } = deliveryLimits;

  it('waits twice as long each time, up to a quarter of an hour', () => {
    const waits = Array.from({ length: 24 }, (_, tries) => retryIn(tries + 1, undefined, retry, 0.5));
    assert.deepEqual(waits.slice(0, 4), [2_000, 4_000, 8_000, 16_000]);
    assert.equal(waits.at(-1), 900_000);
  });

  it('differs by up to a fifth', () => {
    assert.deepEqual([retryIn(1, undefined, retry, 0), retryIn(1, undefined, retry, 1)], [1_600, 2_400]);
  });

  it('is never sooner than Teams says, and little later, but not a day', () => {
    assert.deepEqual([retryIn(9, 3_000, retry, 0), retryIn(1, 3_000, retry, 1)], [3_001, 4_001]);
    assert.equal(retryIn(1, 86_400_000, retry, 0), 3_600_001);
  });

  it('counts in the note of the row', () => {
    const tried = { tries: 12, since: later, why: '429 Throttled' };
    const of = (note?: string) => triedOf({ dueAt: due, ...(note === undefined ? {} : { note }) });
    assert.deepEqual([of(), of('403 x'), of(triedNote(tried))], [undefined, undefined, tried]);
    // As rows were noted before they told since when.
    assert.deepEqual(of('tried 3, 429 x'), { tries: 3, since: due, why: '429 x' });
  });

  it('has a chance by itself where nobody has said no, and with a sign of life where somebody has', () => {
    const chances = [gaveUpNote('503 x'), 'noAddress', '404 x', '403 x, told in the group', '410 x', notReached, '400 x', 'unreadable'].map(
      chanceOf,
    );
    assert.deepEqual(chances, ['passing', 'passing', 'gone', 'gone', 'gone', 'gone', 'none', 'none']);
  });
});

describe('a refusal', () => {
  const refused = (statusCode: number | undefined, code = 'x') => failureOf(new ConnectorError(code, { statusCode })).what;

  it('is passing, or of the conversation, or of the message', () => {
    assert.deepEqual(
      [401, 408, 412, 429, 500, 502, 503, 504].map((status) => refused(status)),
      Array(8).fill('again'),
    );
    assert.deepEqual(
      [403, 404, 410].map((status) => refused(status)),
      ['gone', 'gone', 'gone'],
    );
    assert.deepEqual(
      [400, 405, 413].map((status) => refused(status)),
      Array(3).fill('refused'),
    );
  });

  it('without an answer is passing, unless nothing was asked', () => {
    assert.deepEqual([refused(undefined, 'ECONNRESET'), refused(undefined, 'timeout')], ['again', 'again']);
    assert.equal(refused(undefined, 'untrustedServiceUrl'), 'refused');
  });

  it('says why, and how long to wait where Teams does', () => {
    const error = new ConnectorError('Throttled', { statusCode: 429, retryAfter: 7_000 });
    assert.deepEqual(failureOf(error), { what: 'again', why: '429 Throttled', after: 7_000 });
  });

  it('that is none is a fault of ours, of which nothing but the name is told', () => {
    assert.deepEqual(failureOf(new RangeError('a name')), { what: 'broken', why: 'RangeError' });
  });
});

describe('a semaphore', () => {
  it('lets in as many as there are places, in order; leaving twice makes no room twice', async () => {
    const enter = semaphore(1);
    const leave = await enter();
    const seen: string[] = [];
    const others = ['b', 'c'].map(async (name) => {
      const out = await enter();
      seen.push(name);
      return out;
    });
    leave();
    leave();
    const outOfB = await others[0];
    assert.deepEqual(seen, ['b']);
    outOfB?.();
    await others[1];
    assert.deepEqual(seen, ['b', 'c']);
  });
});

describe('a conversation after a start', () => {
  it('is spared while a process that was killed just before may have used up its limits', () => {
    const next = (lanes: Lanes) => lanes.lane('a', 500).pace.next(500);
    assert.deepEqual([next(new Lanes(deliveryLimits.conversation, 0)), next(new Lanes(deliveryLimits.conversation))], [2_000, 500]);
  });

  const sentBy = (lanes: Lanes, from: number, until: number): number[] => {
    const sent: number[] = [];
    const { pace } = lanes.lane('a', from);
    for (let at = pace.next(from); at < until; at = pace.next(at)) {
      pace.note(at);
      sent.push(at);
    }
    return sent;
  };
  /** All that is sent around a kill, by two processes that send what they may. */
  const around = (killed: number, down: number, until: number): number[] => {
    const started = killed + down;
    const next = new Lanes(deliveryLimits.conversation, started);
    return [...sentBy(new Lanes(deliveryLimits.conversation), 0, killed), ...sentBy(next, started, started + until)];
  };
  const isWithin = (sent: readonly number[]): boolean =>
    allowed.every(({ count, milliseconds }) =>
      sent.every((time, at) => {
        const other = sent[at + count];
        return other === undefined || other - time >= milliseconds;
      }),
    );

  it("keeps within Teams' limits whenever the process before was killed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: 40_000 }), (killed, down) => {
        assert.ok(isWithin(around(killed, down, 70_000)));
      }),
    );
  });

  it('keeps within the limit of an hour too, with something left to send, and has all of it again an hour later', () => {
    const hour = 3_600_000;
    for (const killed of [60_000, hour / 2, hour - 60_000, hour, 2 * hour]) {
      const sent = around(killed, 1_000, 2 * hour);
      assert.ok(isWithin(sent), `${killed}`);
      const after = sent.filter((at) => at >= killed);
      assert.equal(after.filter((at) => at < killed + hour).length, 250);
      assert.ok(after.filter((at) => at >= killed + hour).length >= 1_250);
    }
  });

  it('has its limits in common with what goes to the same person without name, but not what holds it', () => {
    const lanes = new Lanes([{ count: 1, milliseconds: 1_000 }]);
    const [named, unnamed] = [lanes.lane('29:eva', 0), lanes.unnamed('29:eva', 0)];
    named.pace.note(0);
    named.hold(60_000, '429 x');
    assert.deepEqual([unnamed.pace.next(0), unnamed.heldUntil], [1_000, Number.NEGATIVE_INFINITY]);
    assert.equal(lanes.unnamed('29:eva', 0), unnamed);
  });
});

describe('the conversations in mind', () => {
  it('are those that were written to lately', async () => {
    const lanes = new Lanes([{ count: 1, milliseconds: 1_000 }]);
    for (let n = 0; n < 1_000; n += 1) lanes.lane(`${n}`, 0).pace.note(0);
    lanes.lane('1', 0).hold(60_000);
    let done = (): void => undefined;
    void lanes.lane('2', 0).run(
      () =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    lanes.lane('new', 2_000);
    assert.equal(lanes.size, 3);
    done();
  });
});

describe('time', () => {
  it('can be waited for, and the waiting cut short', async () => {
    const stop = new AbortController();
    const before = systemTimers.now();
    await systemTimers.wait(1, stop.signal);
    assert.ok(systemTimers.now() > before);
    const long = systemTimers.wait(3_600_000, stop.signal);
    stop.abort();
    await long;
    await systemTimers.wait(3_600_000, stop.signal);
  });
});
