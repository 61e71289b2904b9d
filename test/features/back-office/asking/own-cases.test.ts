import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, PersonId } from '../../../../src/core/ids.js';
import { say, trouble } from '../../../../src/core/reply.js';
import type { Request } from '../../../../src/core/request.js';
import { answerKind } from '../../../../src/features/answers/answer.js';
import { unnamedAsker } from '../../../../src/features/back-office/case/asker.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { maxAskerText } from '../../../../src/features/back-office/case/case-step.js';
import { doingOf, saveCase } from '../../../../src/features/back-office/case/save-case.js';
import { publishAnswer } from '../../../../src/features/back-office/queue/publish.js';
import { claim, close, note, reply } from '../../../../src/features/back-office/queue/staff-steps.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { type World, worldWith } from '../../../support/back-office-world.js';
import { bo, doing, times } from '../../../support/cases.js';
import { cardOf, dataOf, seenAlone, seenByAll, textOf } from '../../../support/replies.js';
import { placeOf, requestWith } from '../../../support/requests.js';
import { sealWith } from '../../../support/seals.js';

const texts = textsIn('sv').backOffice;
const inChannel: Partial<Request> = { place: placeOf('channel', 'LPO Cancer'), via: 'submit' };
const stranger: Partial<Request> = { person: { id: '29:stranger' as PersonId, name: 'Någon Annan' } };

async function asked(identity: 'named' | 'unnamed', world = worldWith()) {
  await world.ask('case.send', { text: 'Hur gör jag?', identity });
  const { id, number } = world.only();
  const change = (rule: (one: Case) => ReturnType<typeof claim>) => saveCase({ ...world, times }, id, rule);
  return { ...world, id, number, change };
}

const entriesOf = (reply: Parameters<typeof dataOf>[0]) =>
  (dataOf(reply)['entries'] as readonly { who: string; when: string; text: string }[]).map(({ who, text }) => `${who}: ${text}`);

for (const identity of ['named', 'unnamed'] as const) {
  describe(`somebody’s own ${identity} question`, () => {
    it('is listed with its state, what was asked and what was said last', async () => {
      const { ask, id, number, change } = await asked(identity);
      await change((one) => reply(one, bo, 'Så här.', doing(), true));
      await change((one) => note(one, bo, 'Kolla med chefen', doing()));
      const shown = await ask('case.mine');
      const row = {
        number: id,
        heading: `${number} · fredag 20 november`,
        state: texts.states.answered,
        text: 'Hur gör jag?',
        last: 'Bo: Så här.',
      };
      assert.deepEqual([dataOf(shown)['rows'], dataOf(shown)['more']], [[row], '']);
      assert.ok(!JSON.stringify(shown).includes('chefen'));
      assert.deepEqual(dataOf(await ask('case.mine', {}, stranger))['rows'], []);
    });

    it('is shown with its thread, never with a note of the back office', async () => {
      const { ask, number, change } = await asked(identity);
      await change((one) => note(one, bo, 'Kolla med chefen', doing()));
      await change((one) => reply(one, bo, 'Så här.', doing(), true));
      const shown = await ask('case.show', { number: number.toLowerCase() });
      assert.deepEqual(entriesOf(shown), ['Du: Hur gör jag?', 'Bo: Så här.']);
      assert.ok(!JSON.stringify(shown).includes('chefen'));
      assert.ok(cardOf(shown).text.includes('Bo') && cardOf(shown).text.includes('Så här.'));
    });

    for (const verb of ['case.show', 'case.followUp', 'case.solved', 'case.withdrawForm', 'case.withdraw']) {
      it(`is nobody else’s to touch, whatever card they have: ${verb}`, async () => {
        const { ask, number, only, store } = await asked(identity);
        const before = only().kept;
        const sent = store.sent.length;
        assert.deepEqual(await ask(verb, { number, text: 'Jag då?' }, stranger), trouble(texts.noSuchCase));
        assert.deepEqual(await ask(verb, { number: 'NOSUCHNR', text: 'Jag då?' }), trouble(texts.noSuchCase));
        assert.deepEqual([only().kept, store.sent.length], [before, sent]);
      });

      it(`is not shown or changed where others read: ${verb}`, async () => {
        const { ask, number, only } = await asked(identity);
        const before = only().kept;
        const answer = await ask(verb, { number, text: 'hemligt' }, inChannel);
        const seen = seenByAll(answer);
        assert.equal(dataOf(seen).card, 'back-office/private');
        assert.ok(!JSON.stringify(seen).includes(number) && !JSON.stringify(seen).includes('hemligt'));
        assert.deepEqual(only().kept, before);
        // What was written to be added is still to be sent, by whoever wrote it.
        const own = seenAlone(answer);
        assert.equal(dataOf(own).card, verb === 'case.withdrawForm' ? 'back-office/withdraw' : 'back-office/own-case');
        if (verb === 'case.followUp') assert.equal(dataOf(own)['typed'], 'hemligt');
      });
    }

    it('is followed up, and the receipt says when to expect an answer', async () => {
      const { ask, number, only } = await asked(identity);
      const answer = await ask('case.followUp', { number, text: 'Och min bror?' }, { id: '2' as ActivityId });
      assert.deepEqual(entriesOf(answer), ['Du: Hur gör jag?', 'Du: Och min bror?']);
      assert.deepEqual(dataOf(answer)['news'], [{ text: texts.followUpSaved }, { text: texts.expectAnother('onsdag 25 november') }]);
      await ask('case.followUp', { number, text: 'Och min bror?' }, { id: '2' as ActivityId });
      assert.equal(only().kept.thread.length, 2);
    });

    it('is not followed up with nothing, too much or a personal number: the card comes back without repeating that', async () => {
      const { ask, number, only } = await asked(identity);
      for (const [text, problem] of [
        ['', texts.askMissingText],
        ['x'.repeat(maxAskerText + 1), texts.askTooLong(maxAskerText)],
        ['om 811218-9876', texts.askPersonalNumber],
      ] as const) {
        const answer = await ask('case.followUp', { number, text });
        assert.equal(dataOf(answer)['problem'], problem);
        assert.ok(!JSON.stringify(answer).includes('811218'));
      }
      assert.equal(only().kept.thread.length, 1);
    });

    it('is solved by its asker, once', async () => {
      const { ask, number } = await asked(identity);
      const answer = await ask('case.solved', { number });
      assert.deepEqual(
        [dataOf(answer)['news'], dataOf(answer)['maySolve'], dataOf(answer)['mayWrite']],
        [[{ text: texts.ended.solved }], false, true],
      );
      assert.deepEqual(await ask('case.solved', { number }, { id: '2' as ActivityId }), trouble(texts.isClosed));
    });

    it('is withdrawn after being asked once more, and nothing of it is left to find', async () => {
      const { ask, number, store, only } = await asked(identity);
      assert.equal(dataOf(await ask('case.withdrawForm', { number })).card, 'back-office/withdraw');
      assert.equal(only().kept.thread.length, 1);
      assert.deepEqual(await ask('case.withdraw', { number }, { id: '2' as ActivityId }), say(texts.withdrawn));
      assert.deepEqual(await ask('case.withdraw', { number }, { id: '2' as ActivityId }), say(texts.withdrawn));
      assert.deepEqual(dataOf(await ask('case.mine'))['rows'], []);
      assert.deepEqual(await ask('case.show', { number }), trouble(texts.noSuchCase));
      assert.ok(!JSON.stringify(store.bodies(caseKind)).includes('Hur gör jag'));
      assert.deepEqual(await ask('case.send', { text: 'Hur gör jag?', identity }), say(texts.receivedBefore));
    });
  });
}

describe('what an asker types', () => {
  it('finds their own case by its number and by its code, and nobody else’s', async () => {
    const { ask, id, number } = await asked('unnamed');
    const shown = dataOf(await ask('case.show', { number }))['title'];
    assert.deepEqual([shown, dataOf(await ask('case.show', { number: id }))['title']], Array(2).fill(texts.caseTitle('question', number)));
    assert.deepEqual(await ask('case.show', { number }, stranger), trouble(texts.noSuchCase));
  });

  it('as "fråga 123: …" adds to their own case, and is a new question, whole, of whoever has none with that number', async () => {
    const { ask, number, only } = await asked('named');
    const typed = { number, text: '  och min bror?', orNew: 'true' };
    assert.equal(dataOf(await ask('case.followUp', typed, stranger))['typed'], `${number}: och min bror?`);
    assert.equal(only().kept.thread.length, 1);
    await ask('case.followUp', typed);
    assert.equal(only().kept.thread.at(-1)?.text, 'och min bror?');
  });

  it('changes none of two of theirs with one number, from two back offices, but tells their codes', async () => {
    const { ask, id, number, store, seal } = await asked('unnamed');
    const one = (await store.get(caseKind, id)) ?? assert.fail();
    const asker = unnamedAsker(seal, { person: requestWith().person.id }, 'ABCD2345');
    await store.change(caseKind, 'ABCD2345', () => ({ body: { ...one, asker }, outcome: undefined }));
    const said = await ask('case.withdraw', { number });
    assert.ok(said.kind === 'text' && said.text.startsWith(texts.severalCases) && said.text.includes(id) && said.text.includes('ABCD2345'));
    assert.deepEqual([(await store.get(caseKind, id))?.state, (await store.get(caseKind, 'ABCD2345'))?.state], ['new', 'new']);
  });
});

describe('withdrawing', () => {
  it('takes what was published from it along at once', async () => {
    const { ask, id, number, store, seal, answers } = await asked('named');
    const publishing = { number: id, staff: bo, question: 'q', answer: 'a', topic: '' };
    await publishAnswer({ store, seal, times, answers }, publishing, doing());
    assert.equal(Object.keys(store.bodies(answerKind)).length, 1);
    await ask('case.withdraw', { number });
    assert.deepEqual(store.bodies(answerKind), {});
  });
});

describe('my questions', () => {
  it('lists open ones first and ten at most, and says so when there are none', async () => {
    const world: World = worldWith();
    assert.equal(cardOf(await world.ask('case.mine')).text, [texts.listTitle, texts.listNone].join('\n'));
    for (let index = 0; index < 12; index += 1)
      await world.ask('case.send', { text: `Fråga ${index}`, form: `${index}`, identity: 'unnamed' });
    const [first = ''] = Object.keys(world.store.bodies(caseKind));
    await saveCase({ ...world, times }, first, (one) => close(one, bo, { reason: '' }, doing()));
    const { rows, more } = dataOf(await world.ask('case.mine'));
    assert.deepEqual([(rows as readonly unknown[]).length, more], [10, texts.listMore(2)]);
    assert.ok(!JSON.stringify(rows).includes(first));
  });

  it('are shown to be chosen from when one is to be taken back; the only open one is asked about at once', async () => {
    const { ask, only, store } = worldWith();
    await ask('case.send', { text: 'En', form: '1', identity: 'unnamed' });
    const { id } = only();
    assert.equal(dataOf(await ask('case.mine', { toTakeBack: true }))['number'], id);
    await ask('case.send', { text: 'En till', form: '2', identity: 'unnamed' });
    const asking = await ask('case.mine', { toTakeBack: true });
    assert.deepEqual([dataOf(asking)['title'], dataOf(asking)['toTakeBack']], [texts.listToTakeBack, true]);
    assert.ok(cardOf(asking).text.endsWith(texts.listTakeBackWords));
    for (const one of Object.keys(store.bodies(caseKind))) await ask('case.withdraw', { number: one });
    assert.equal(dataOf(await ask('case.mine', { toTakeBack: true }))['title'], texts.listTitle);
  });

  it('are shown in a channel to whoever asks alone, by a dialog where there is no other way', async () => {
    const { ask } = await asked('unnamed');
    const answer = await ask('case.mine', {}, inChannel);
    const seen = seenByAll(answer);
    assert.deepEqual([dataOf(seen).card, dataOf(seen)['toForm'], textOf(seen)], ['back-office/private', false, texts.listPrivately]);
    assert.equal(dataOf(seenAlone(answer)).card, 'back-office/own-list');
    assert.equal(dataOf(await ask('case.mine', {}, { ...inChannel, via: 'dialog' })).card, 'back-office/own-list');
  });

  it('still has those from before the key was changed, and seals anew what is changed', async () => {
    const first = await asked('unnamed');
    const seal = sealWith(8, 7);
    const { ask, only } = worldWith({ store: first.store, seal });
    assert.equal((dataOf(await ask('case.mine'))['rows'] as readonly unknown[]).length, 1);
    await ask('case.followUp', { number: first.number, text: 'Och min bror?' });
    const { asker } = only().kept;
    assert.ok(asker.as === 'unnamed' && asker.key === seal.key);
    const present = worldWith({ store: first.store, seal: sealWith(8) });
    assert.equal((dataOf(await present.ask('case.mine'))['rows'] as readonly unknown[]).length, 1);
    const lost = worldWith({ store: first.store, seal: sealWith(9) });
    assert.deepEqual(dataOf(await lost.ask('case.mine'))['rows'], []);
  });
});

describe('a step', () => {
  it('has marks that lead nowhere without the key, and that are another one’s for another person or case', () => {
    const request = requestWith();
    const [seal, other] = [sealWith(), sealWith(8)];
    const mark = doingOf(seal, 'N', request).ids[0];
    assert.notEqual(mark, doingOf(other, 'N', request).ids[0]);
    assert.notEqual(mark, doingOf(seal, 'M', request).ids[0]);
    assert.notEqual(mark, doingOf(seal, 'N', { ...request, person: { id: '29:b' as PersonId, name: '' } }).ids[0]);
    assert.deepEqual(doingOf(sealWith(8, 7), 'N', request).ids.slice(1), [mark]);
  });

  it('of a case that is not there is refused', async () => {
    const { store, seal } = worldWith();
    assert.deepEqual(await saveCase({ store, seal, times }, 'none', (one) => claim(one, bo, doing())), {
      ok: false,
      because: 'noSuchCase',
    });
  });

  it('sets when the case wakes next', async () => {
    const { store, id, change } = await asked('named');
    await change((one) => reply(one, bo, 'Så här.', doing(), true));
    assert.equal(store.wakes.get(id), null);
    await change((one) => close(one, bo, { reason: '' }, doing()));
    assert.equal(store.wakes.get(id), '2027-11-20T09:00:00.000Z');
  });
});
