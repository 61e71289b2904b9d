import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'mocha';
import type { Instant, PersonId } from '../../../../src/core/ids.js';
import { openWay } from '../../../../src/core/privacy/way-back.js';
import { readMessage } from '../../../../src/core/store/outgoing.js';
import { type Sending, sendCase } from '../../../../src/features/back-office/asking/send-case.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { caseWith, forgetful, officePlace, payOffice, sendingWith, times } from '../../../support/cases.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';
import { sealWith } from '../../../support/seals.js';

const asker = sendingWith().person;
const unnamed = (changes: Partial<Sending> = {}) =>
  sendingWith({ ...changes, typed: { ...sendingWith().typed, identity: 'unnamed', ...changes.typed } });
const parts = (seal = sealWith()) => ({ store: recordingStore(), seal, times, chance: randomBytes });

describe('sending', () => {
  it('keeps a question as it was sent, with its first card on the way, and wakes when a promise is broken', async () => {
    const { store, ...rest } = parts();
    const { id, one, isNew } = await sendCase({ store, ...rest }, sendingWith());
    assert.ok(isNew);
    assert.match(id, /^[2-9A-HJ-NP-Z]{8}$/u);
    assert.match(one.number?.digits ?? '', /^[1-9]\d\d$/u);
    assert.deepEqual(
      one,
      caseWith({ number: one.number, asker: { as: 'named', name: asker.name, person: asker.id, language: 'sv' }, seen: one.seen }),
    );
    assert.deepEqual(
      store.sent.map(({ id, dueAt, message }) => [id, dueAt, readMessage(message)?.show, readMessage(message)?.recipient]),
      [['card 1', now, 'backOffice.caseCard', { to: 'place', place: officePlace }]],
    );
    assert.equal(store.wakes.get(id), '2026-11-23T09:00:00.000Z');
  });

  it('keeps it without channel while no back office is paired', async () => {
    const { office: _, ...sending } = sendingWith();
    const all = parts();
    const { one, id } = await sendCase(all, sending);
    assert.deepEqual([one.office, one.officeName, one.posts, all.store.sent, all.store.wakes.get(id)], [undefined, '', 0, [], null]);
  });

  it('keeps the name of a back office that is for the topic, and the group that may be shown', async () => {
    const { one } = await sendCase(parts(), sendingWith({ office: payOffice, group: 'LPO Cancer' }));
    assert.deepEqual([one.office, one.officeName, one.group], [payOffice.id, 'Ekonomi', 'LPO Cancer']);
  });

  it('keeps nothing that tells who asked, from where or just when, where there is no name', async () => {
    const all = parts();
    const way = { person: asker.id, through: '19:group@thread.tacv2', language: 'en' } as Sending['way'];
    const { id, one } = await sendCase(all, unnamed({ way, at: '2026-11-20T09:41:17.000Z' as Instant, form: 'f-1700000000001' }));
    const stored = JSON.stringify([one, all.store.sent, [...all.store.wakes]]);
    for (const trace of [asker.id, asker.name, '19:group', '"en"', '09:41', '1700000000001']) assert.ok(!stored.includes(trace), trace);
    assert.ok(one.asker.as === 'unnamed');
    assert.deepEqual(openWay(all.seal, one.asker.sealed, id), way);
    assert.equal(openWay(all.seal, one.asker.sealed, 'another'), undefined);
  });

  it('seals every asker in the same length', async () => {
    const lengths = await Promise.all(
      ['29:a', `29:${'b'.repeat(90)}`].map(async (id) => {
        const { one } = await sendCase(parts(), unnamed({ way: { person: id as PersonId, language: 'sv' } }));
        return one.asker.as === 'unnamed' && one.asker.sealed.length;
      }),
    );
    assert.equal(lengths[0], lengths[1]);
  });
});

describe('the same question', () => {
  it('sent again from its form is one case, and stays as it was', async () => {
    const all = parts();
    const first = await sendCase(all, sendingWith());
    const again = await sendCase(all, sendingWith({ at: '2026-11-21T09:00:00.000Z' as Instant }));
    assert.deepEqual([again.id, again.isNew, again.one], [first.id, false, first.one]);
    assert.equal(Object.keys(all.store.bodies(caseKind)).length, 1);
  });

  it('is another one from another form, of another person, and with anything else chosen', async () => {
    const all = parts();
    const { typed } = sendingWith();
    const others: readonly Sending[] = [
      sendingWith(),
      sendingWith({ form: 'another' }),
      sendingWith({ person: { id: '29:other' as PersonId, name: 'Testperson' } }),
      unnamed(),
      ...[{ text: 'Hur?' }, { kind: 'idea' as const }, { topic: 'pay' }, { shareGroup: true }].map((more) =>
        sendingWith({ typed: { ...typed, ...more } }),
      ),
    ];
    for (const sending of others) await sendCase(all, sending);
    assert.equal(Object.keys(all.store.bodies(caseKind)).length, others.length);
  });

  it('is known under the id that it got before the key was changed', async () => {
    const store = recordingStore();
    const first = await sendCase({ store, seal: sealWith(), times, chance: randomBytes }, unnamed());
    const rotated = { store, seal: sealWith(8, 7), times, chance: randomBytes };
    assert.equal((await sendCase(rotated, unnamed())).id, first.id);
    const lost = { store, seal: sealWith(8), times, chance: randomBytes };
    assert.notEqual((await sendCase(lost, unnamed())).id, first.id);
  });
});

describe('a number', () => {
  it('that another question has already is not given twice', async () => {
    const all = parts();
    // As if the first id of every question were the same one.
    const seal = forgetful(all.seal, (text) => (text.includes('case 0') ? 'same' : text));
    const first = await sendCase({ ...all, seal }, sendingWith());
    const second = await sendCase({ ...all, seal }, sendingWith({ form: 'another' }));
    assert.notEqual(first.id, second.id);
    assert.equal((await sendCase({ ...all, seal }, sendingWith({ form: 'another' }))).id, second.id);
    assert.equal(Object.keys(all.store.bodies(caseKind)).length, 2);
  });

  it('tells nobody without the key who sent what', async () => {
    const numbers = await Promise.all([1, 1, 2].map((key) => sendCase(parts(sealWith(key)), unnamed())));
    assert.equal(numbers[0]?.id, numbers[1]?.id);
    assert.notEqual(numbers[0]?.id, numbers[2]?.id);
  });
});
