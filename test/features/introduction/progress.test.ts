import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import type { Message } from '../../../src/core/store/outgoing.js';
import type { Introduction } from '../../../src/features/introduction/introduction.js';
import { type Beginning, goOn, offer, open, putOff, skip, wake } from '../../../src/features/introduction/progress.js';
import { stepAfter, stepsFor } from '../../../src/features/introduction/steps.js';
import { groupWith, person } from '../../support/groups.js';
import { introductionOf } from '../../support/sample-introduction.js';

const at = (text: string) => text as Instant;
/** A Friday afternoon in November. */
const now = at('2026-11-20T14:00:00.000Z');
const beginning: Beginning = { person: person('Vera'), audience: 'representative', group: groupWith(), zone: 'Europe/Stockholm', at: now };
const steps = stepsFor('representative', false);
const woken = (one: Introduction, changes: Partial<Parameters<typeof wake>[1]> = {}) =>
  wake(one, { steps, isStill: true, isPaused: false, now: one.nextAt, ...changes });
const stepSent = (change: ReturnType<typeof woken>) => (change.send ?? []).map(({ message }) => (message as Message).about['step']);

describe('the steps of an introduction', () => {
  it('are five for a representative, with the group’s own after them, and three for the chair', () => {
    assert.equal(steps.length, 5);
    assert.deepEqual(stepsFor('representative', true), [...steps, 'material']);
    assert.deepEqual(stepsFor('chair', true), ['receive', 'lead', 'check']);
  });

  it('end after the last, also when the group’s own has been taken away meanwhile', () => {
    assert.equal(stepAfter(steps, 'welcome'), 'levels');
    assert.equal(stepAfter(steps, 'people'), undefined);
    assert.equal(stepAfter(steps, 'material'), undefined);
  });
});

describe('an introduction', () => {
  it('is offered at once in working hours, and the next step comes three working days later', () => {
    const { body, send = [], wakeAt } = offer(undefined, beginning);
    assert.deepEqual([body?.step, body?.state], ['welcome', 'going']);
    assert.deepEqual(
      send.map(({ id, dueAt }) => [id, dueAt]),
      [['step 1', now]],
    );
    assert.equal(wakeAt, '2026-11-25T14:00:00.000Z');
    const recipients = send.map(({ message }) => (message as Message).recipient);
    assert.deepEqual(recipients, [{ to: 'person', person: person('Vera'), fallback: groupWith().id }]);
    const saturday = offer(undefined, { ...beginning, at: at('2026-11-21T14:00:00.000Z') });
    assert.equal(saturday.send?.[0]?.dueAt, '2026-11-23T06:30:00.000Z');
  });

  it('keeps the time of the group’s zone, or of the configured one where there is no group', () => {
    const zoneOf = (group: Beginning['group']) => offer(undefined, { ...beginning, group, zone: 'Europe/London' }).body?.zone;
    assert.deepEqual([groupWith({ timeZone: 'Europe/Helsinki' }), undefined].map(zoneOf), ['Europe/Helsinki', 'Europe/London']);
    const saturday = { ...beginning, at: at('2026-11-21T14:00:00.000Z') };
    const inHelsinki = offer(undefined, { ...saturday, group: groupWith({ timeZone: 'Europe/Helsinki' }) });
    assert.equal(inHelsinki.send?.[0]?.dueAt, '2026-11-23T05:30:00.000Z');
  });

  it('is never offered to somebody who has had it, or some of it', () => {
    for (const state of ['going', 'done', 'skipped'] as const) {
      assert.deepEqual(offer(introductionOf({ state }), beginning), { outcome: undefined });
    }
  });

  it('opens where one is, and from the beginning where it is over', () => {
    assert.deepEqual(open(introductionOf({ step: 'rights' }), beginning).outcome, { step: 'rights', as: 'here' });
    const first = open(undefined, beginning);
    assert.deepEqual([first.outcome, first.body?.sent], [{ step: 'welcome', as: 'first' }, 0]);
    const anew = open(introductionOf({ state: 'skipped', step: 'rights', sent: 4 }), beginning);
    assert.deepEqual([anew.outcome.as, anew.body?.step, anew.body?.sent], ['anew', 'welcome', 4]);
    assert.equal(anew.send?.length ?? 0, 0);
  });

  it('goes on when asked to, and counts the days from then', () => {
    const { outcome, body, wakeAt } = goOn(introductionOf(), 'welcome', steps, now);
    assert.deepEqual([outcome, body?.step, wakeAt], ['levels', 'levels', '2026-11-25T14:00:00.000Z']);
  });

  it('leads on from an old card without moving anybody back', () => {
    assert.deepEqual(goOn(introductionOf({ step: 'people' }), 'welcome', steps, now), { outcome: 'levels' });
    assert.deepEqual(goOn(introductionOf({ state: 'skipped' }), 'levels', steps, now), { outcome: 'meeting' });
  });

  it('is over after the last step', () => {
    const { outcome, body } = goOn(introductionOf({ step: 'people' }), 'people', steps, now);
    assert.deepEqual([outcome, body?.state], ['end', 'done']);
  });

  it('comes again in a week to whoever says later, with the same step', () => {
    const later = putOff(introductionOf({ step: 'levels' }), now);
    assert.equal(later.outcome, '2026-11-27T14:00:00.000Z');
    const again = woken(later.body ?? assert.fail());
    assert.deepEqual(stepSent(again), ['levels']);
    assert.equal(again.body?.comes, 'next');
    assert.equal(putOff(introductionOf({ state: 'done' }), now).outcome, undefined);
  });

  it('sends nothing more once it is skipped', () => {
    const { body } = skip(introductionOf(), now);
    assert.equal(body?.state, 'skipped');
    assert.deepEqual(stepSent(woken(body ?? assert.fail())), []);
    for (const state of ['done', 'skipped'] as const)
      assert.deepEqual(skip(introductionOf({ state }), now), { outcome: undefined }, `one that is ${state} stays so`);
  });

  it('comes by itself, one step at a time and never in a quiet time, and ends after the last', () => {
    const sent: string[] = [];
    let one = introductionOf();
    while (one.state === 'going') {
      const change = woken(one, { now: one.nextAt });
      sent.push(...stepSent(change).map(String));
      assert.ok((change.wakeAt ?? '') > one.nextAt);
      one = change.body ?? assert.fail();
    }
    assert.deepEqual(sent, ['levels', 'meeting', 'rights', 'people']);
    const late = woken(introductionOf(), { now: at('2026-12-12T22:00:00.000Z') });
    assert.equal(late.send?.[0]?.dueAt, '2026-12-14T06:30:00.000Z');
  });

  it('does nothing before its time', () => {
    const one = introductionOf();
    assert.deepEqual(woken(one, { now }), { wakeAt: one.nextAt, outcome: undefined });
  });

  it('waits while its person wants no reminders, and ends when they are no representative any more', () => {
    const paused = woken(introductionOf(), { isPaused: true });
    assert.deepEqual([stepSent(paused), paused.body?.step, paused.wakeAt], [[], 'welcome', '2026-12-02T09:00:00.000Z']);
    const left = woken(introductionOf(), { isStill: false });
    assert.deepEqual([stepSent(left), left.body?.state], [[], 'done']);
  });

  it('is erased half a year after it is over, unless its person still has the role', () => {
    const done = introductionOf({ state: 'done' });
    assert.equal(woken(done, { isStill: false }).body, null);
    assert.equal(woken({ ...done, group: undefined }).body, null);
    assert.equal(woken(done).wakeAt, '2027-05-25T08:00:00.000Z');
  });
});
