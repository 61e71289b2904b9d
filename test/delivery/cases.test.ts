import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { PlaceId } from '../../src/core/ids.js';
import { addressKind } from '../../src/core/people/address.js';
import { openWay } from '../../src/core/privacy/way-back.js';
import { say } from '../../src/core/reply.js';
import { readMessage } from '../../src/core/store/outgoing.js';
import type { Outgoing, Store } from '../../src/core/store/store.js';
import { createDelivery } from '../../src/delivery/delivery.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import type { Case, Deed, EntryKind } from '../../src/features/back-office/case/case.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { caseUndeliverables } from '../../src/features/back-office/case/case-messages.js';
import { numberKind } from '../../src/features/back-office/case/case-number.js';
import { caseWakes } from '../../src/features/back-office/wakes.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { answersOver } from '../support/answers.js';
import { office, officePlace, officesWith, times } from '../support/cases.js';
import { keepingLog } from '../support/keeping-log.js';
import { sealWith } from '../support/seals.js';
import { virtualTime } from '../support/virtual-time.js';
import { noticeKind } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';
import { type Acknowledged, ask, askerOf, sendQuestion, work, workers } from './working-day.js';

/** `npm run test:faults` asks for a thousand. */
const cases = Number(process.env['LOTSEN_CASES'] ?? 60);
const stepsEach = cases / 5;
const mostFailures = 60;

/** The same row of numbers each time, so that a fault can be looked for. */
const random = ((state: number) => () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
})(20_261_122);

const entryOf: Partial<Record<Deed, EntryKind>> = {
  sent: 'question',
  followedUp: 'followUp',
  replied: 'reply',
  askedBack: 'askBack',
  noted: 'note',
};

/** What the history says that the case must look like. */
function retold({ history, asker }: Case): Pick<Case, 'state'> & { holder?: string; entries: readonly (EntryKind | undefined)[] } {
  let [state, holder]: [Case['state'], string | undefined] = ['new', undefined];
  for (const { deed, by, to } of history) {
    const who = typeof by === 'string' ? undefined : by.person;
    const isOpen = state !== 'closed';
    if (deed === 'claimed') assert.ok(holder === undefined && isOpen, 'only what nobody has is claimed');
    if (deed === 'released') assert.equal(who, holder, 'only who has it releases it');
    if (['replied', 'askedBack', 'closed'].includes(deed)) assert.ok(isOpen && (holder === undefined || holder === who), 'only who has it');
    if (['claimed', 'replied', 'askedBack'].includes(deed)) holder = who;
    if (deed === 'handedOver') holder = to?.person;
    if (deed === 'released') holder = undefined;
    const next: Partial<Record<Deed, Case['state']>> = {
      claimed: state === 'new' ? 'taken' : state,
      handedOver: state === 'new' ? 'taken' : state,
      released: state === 'taken' ? 'new' : state,
      replied: 'answered',
      askedBack: 'waiting',
      closed: 'closed',
      solved: 'closed',
      withdrawn: 'closed',
      reopened: holder === undefined ? 'new' : 'taken',
      followedUp: holder === undefined ? 'new' : 'taken',
    };
    state = next[deed] ?? state;
  }
  const said = history.map(({ deed }) => entryOf[deed]).filter((kind) => kind !== undefined);
  return { state, ...(holder === undefined ? {} : { holder }), entries: asker.as === 'forgotten' ? [] : said };
}

function checkCase(number: string, one: Case, acknowledged: readonly Acknowledged[]): void {
  const { state, holder, entries } = retold(one);
  assert.deepEqual([one.state, one.holder?.person, one.thread.map(({ kind }) => kind)], [state, holder, entries], number);
  assert.equal(one.ending !== undefined, one.state === 'closed', number);
  const counted = one.history.map(({ deed }) => deed).filter((deed) => !['sent', 'undeliverable', 'reminded'].includes(deed));
  assert.deepEqual(
    [...counted].sort(),
    acknowledged.map(({ deed }) => deed).sort(),
    `${number}: what was acknowledged is what was done, once`,
  );
}

/** Each message that a step meant for its asker was sent, or is known not to have been. */
function checkMessages(number: string, one: Case, rows: readonly Outgoing[], teams: PretendTeams): void {
  assert.deepEqual(
    rows.filter(({ state }) => state === 'waiting'),
    [],
    number,
  );
  const lost = rows.filter(({ state, message }) => state === 'undeliverable' && readMessage(message)?.show.startsWith('case.'));
  assert.deepEqual([...one.undelivered].sort(), lost.map(({ id }) => id).sort(), number);
  assert.equal(one.history.filter(({ deed }) => deed === 'undeliverable').length, lost.length, number);
  const deeds = one.history.filter(({ deed }) => deed === 'replied' || deed === 'askedBack').length;
  const replies = rows.filter(({ message }) => ['case.replied', 'case.askedBack'].includes(readMessage(message)?.show ?? ''));
  assert.equal(replies.length, deeds, number);
  const updates = rows.filter(({ id }) => id.startsWith('update '));
  const changes = one.history.filter(({ deed }) => deed !== 'sent' && deed !== 'reminded');
  assert.equal(updates.length, changes.length, `${number}: the card follows every step`);
  const taken = teams.asked.filter((asked) => asked.startsWith('post ') && asked.includes(` ${number} `) && asked.includes('case.'));
  const sent = rows.filter(({ state, message }) => state === 'sent' && readMessage(message)?.show.startsWith('case.'));
  assert.ok(taken.length >= sent.length, number);
}

async function knowEverybody(store: Store): Promise<void> {
  const know = (id: string, kind: 'channel' | 'personal', conversation: PlaceId) =>
    store.change(addressKind, id, () => ({
      body: { kind, conversation, serviceUrl: 'http://127.0.0.1:1/', bot: { id: '28:bot', name: 'Lotsen' } },
      outcome: undefined,
    }));
  await know(officePlace, 'channel', officePlace);
  for (const { person } of workers) await know(person, 'personal', `a:${person}` as PlaceId);
  // Every twentieth asker has gone: nobody knows how they are reached.
  for (let index = 0; index < cases; index += 1)
    if (index % 20 !== 7) await know(askerOf(index), 'personal', `a:${askerOf(index)}` as PlaceId);
}

describe(`${cases} cases that 20 people work at once, while Teams fails now and then`, () => {
  it('are each in one state that their history tells, with every message delivered or accounted for', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lotsen-cases-'));
    const time = virtualTime();
    const log = keepingLog();
    const report = (error: Error) => log.error('store', { error: error.message });
    const opened = await openLowdbStore({ directory, kinds: [caseKind, numberKind, addressKind, noticeKind], report });
    const store = time.watched(opened);
    const seal = sealWith();
    const teams = pretendTeams(time);
    const wakes = caseWakes({ store, seal, times, answers: answersOver(store) }, officesWith(office));
    const undeliverable = caseUndeliverables(store);
    const shows = ['taken', 'handedOver', 'replied', 'askedBack', 'closed', 'reopened'].map((show) => `case.${show}`);
    const office_ = ['caseCard', 'followedUp', 'handedOver', 'undeliverable', 'targetReminder', 'targetCoordinator'].map(
      (show) => `backOffice.${show}`,
    );
    const render = async (number: string, { show }: { show: string }) => say(`${show} ${number} `);
    const delivery = createDelivery({
      store,
      kinds: [caseKind, numberKind, addressKind],
      courier: teams.courier,
      renderers: Object.fromEntries([...shows, ...office_].map((show) => [show, render])),
      wakes,
      undeliverable,
      languageOf: async () => 'sv',
      unseal: (sealed, id) => openWay(seal, sealed, id),
      clock: time.clock,
      timers: time.timers,
      // Teams' limits have tests of their own; here all are to be busy at once.
      limits: { ...deliveryLimits, conversation: [{ count: 10_000, milliseconds: 1_000 }], tenantPerSecond: 100_000, queue: 100_000 },
      random,
      log,
    });
    await knowEverybody(opened);

    const sent = await Promise.all(Array.from({ length: cases }, (_, index) => sendQuestion(opened, seal, index)));
    const working = { store: opened, seal, numbers: sent.map(({ id }) => id), random, now: time.clock };
    const acknowledged: Acknowledged[] = [];
    let failures = 0;
    const fail = (): void => {
      failures += 1;
      // A channel that fails again and again is put off as a whole, which takes its time.
      if (failures > mostFailures) return;
      const code = random() < 0.5 ? { status: 503 } : { status: 403, code: 'ForbiddenOperationException' };
      teams.answerNext(random() < 0.2 ? 'update' : 'post a:', random() < 0.2 ? 'noAnswer' : code);
    };
    const everybody = workers.map(async (staff, at) => {
      for (let step = 0; step < stepsEach; step += 1) {
        acknowledged.push(...(await work(staff, `w${at}-${step}`, working)));
        if (step % 7 === at % 7) fail();
      }
    });
    const askers = sent.map(async (_, index) => {
      for (let step = 0; step < 2; step += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        acknowledged.push(...(await ask(index, `a${index}-${step}`, working)));
      }
    });
    const deliverAll = async (): Promise<void> => {
      for (let round = 0; round < 5; round += 1) await time.passes(delivery.drain());
    };
    await Promise.all([...everybody, ...askers, deliverAll()]);
    for (let round = 0; round < 40; round += 1) {
      await time.pass(15 * 60_000);
      await time.passes(delivery.drain());
    }

    for (const { id: number } of sent) {
      const one = await opened.get(caseKind, number);
      assert.ok(one, number);
      checkCase(
        number,
        one,
        acknowledged.filter((done) => done.number === number),
      );
      checkMessages(number, one, await opened.outgoing(caseKind, number), teams);
    }
    assert.ok(acknowledged.length > cases, `${acknowledged.length} steps`);
    assert.deepEqual(
      log.logged.filter(({ event }) => /broken|failed|store/u.test(event)),
      [],
    );
    await time.passes(delivery.stop());
    await opened.close();
    await rm(directory, { recursive: true });
  }).timeout(600_000);
});
