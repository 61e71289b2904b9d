import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId, PersonId } from '../../../src/core/ids.js';
import { InvalidInput } from '../../../src/core/read.js';
import { say } from '../../../src/core/reply.js';
import type { Request } from '../../../src/core/request.js';
import { createSeal } from '../../../src/core/seal.js';
import { type Case, caseKind, caseNumber, mostText } from '../../../src/features/back-office/case.js';
import { backOfficeHandlers } from '../../../src/features/back-office/handlers.js';
import { textsIn } from '../../../src/texts/texts.js';
import { memoryStore } from '../../support/memory-store.js';
import { now, placeOf, requestWith } from '../../support/requests.js';

const texts = textsIn('sv').backOffice;
const channel = placeOf('channel', 'LPO Cancer', 'Region Påhitt');
const way = { person: '29:asker', name: 'Testperson', place: 'a:personal' };

/** The number and content of the only question that is kept. */
const only = (store: ReturnType<typeof memoryStore>) => {
  const [[number, kept], ...more] = Object.entries(store.bodies(caseKind)) as [[string, Case], ...unknown[]];
  assert.deepEqual(more, []);
  return { number, kept };
};

const numberIn = (reply: Awaited<ReturnType<ReturnType<typeof backOffice>['ask']>>) =>
  reply.kind === 'text' ? /[2-9A-HJ-NP-Z]{8}/u.exec(reply.text)?.[0] : undefined;

function backOffice() {
  const store = memoryStore();
  let given = 0;
  const nonce = (bytes: number) => {
    given += 1;
    return Buffer.alloc(bytes, given);
  };
  const seal = createSeal(Buffer.alloc(32, 7), nonce);
  const handlers = backOfficeHandlers(store, seal);
  const ask = async (verb: string, input: unknown, changes: Partial<Request> = {}) => {
    const [reply, ...more] = (await handlers[verb]?.(requestWith({ input, ...changes }))) ?? [];
    assert.deepEqual(more, []);
    assert.ok(reply);
    return reply;
  };
  return { store, seal, ask };
}

const dataOf = (reply: Awaited<ReturnType<ReturnType<typeof backOffice>['ask']>>) => {
  assert.ok(reply.kind === 'card');
  return { card: reply.card, ...(reply.data as { typed?: string; problem?: string; inGroup?: boolean }) };
};

describe('the form for a question', () => {
  it('has what was typed filled in, as far as it takes it', async () => {
    const { ask } = backOffice();
    assert.equal(dataOf(await ask('case.sendForm', { text: 'Får jag ta med någon?' })).typed, 'Får jag ta med någon?');
    assert.equal(dataOf(await ask('case.sendForm', { text: 'x'.repeat(mostText + 1) })).typed, 'x'.repeat(mostText));
    assert.equal(dataOf(await ask('case.sendForm', {})).typed, '');
  });

  it('is not filled in with a personal number', async () => {
    assert.equal(dataOf(await backOffice().ask('case.sendForm', { text: 'om 811218-9876' })).typed, 'om …');
  });

  for (const via of ['message', 'submit'] as const) {
    it(`is not shown in a channel when everybody there would see it (${via}), and neither is the question`, async () => {
      const reply = await backOffice().ask('case.sendForm', { text: 'hemligt' }, { place: channel, via });
      assert.equal(dataOf(reply).card, 'back-office/private');
      assert.ok(!JSON.stringify(reply).includes('hemligt'));
    });
  }

  for (const via of ['execute', 'dialog'] as const) {
    it(`is shown in a channel to the one who asks (${via}), with a choice to say which group it is`, async () => {
      const data = dataOf(await backOffice().ask('case.sendForm', { text: 'hemligt' }, { place: channel, via }));
      assert.deepEqual([data.card, data.typed, data.inGroup], ['back-office/question', 'hemligt', true]);
    });
  }

  it('is shown when it was asked for in private, whatever way the client sends that', async () => {
    const reply = await backOffice().ask('case.sendForm', { private: true }, { place: channel, via: 'submit' });
    assert.equal(dataOf(reply).card, 'back-office/question');
  });

  it('has no choice of group in personal chat', async () => {
    assert.equal(dataOf(await backOffice().ask('case.sendForm', {})).inGroup, false);
  });
});

describe('sending a question', () => {
  it('keeps it under the name, and tells its number', async () => {
    const { store, ask } = backOffice();
    const reply = await ask('case.send', { text: ' Får jag ta med någon? ' });
    const { number, kept } = only(store);
    assert.deepEqual(reply, say(`${texts.received(number)} ${texts.receivedNext}`));
    assert.deepEqual(kept, {
      state: 'new',
      kind: 'question',
      topic: '',
      text: 'Får jag ta med någon?',
      sentAt: now,
      asker: { as: 'named', way },
    });
  });

  it('keeps nothing that tells who asked when it is without name, but a way back that only the key opens', async () => {
    const { store, seal, ask } = backOffice();
    await ask('case.send', { text: 'Hur gör jag?', identity: 'unnamed' });
    const stored = JSON.stringify(store.bodies(caseKind));
    for (const secret of Object.values(way)) assert.ok(!stored.includes(secret), secret);
    const { number, kept } = only(store);
    assert.ok(kept.asker.as === 'unnamed');
    assert.deepEqual(JSON.parse(seal.open(kept.asker.sealed, number) ?? ''), way);
    assert.equal(seal.open(kept.asker.sealed, 'another'), undefined);
  });

  it('tells the group only when the asker lets it', async () => {
    for (const [shareGroup, group] of [
      [true, 'LPO Cancer, Region Påhitt'],
      ['true', 'LPO Cancer, Region Påhitt'],
      [false, undefined],
      ['false', undefined],
      [undefined, undefined],
    ] as const) {
      const { store, ask } = backOffice();
      await ask('case.send', { text: 'Hur?', shareGroup }, { place: channel, via: 'dialog' });
      assert.equal(only(store).kept.group, group);
    }
  });

  it('has no group where the place has no name', async () => {
    const { store, ask } = backOffice();
    await ask('case.send', { text: 'Hur?', shareGroup: true });
    assert.ok(!('group' in only(store).kept));
  });

  it('keeps it once when the activity comes again, or its button is pressed twice', async () => {
    const { store, ask } = backOffice();
    const first = numberIn(await ask('case.send', { text: 'Hur?', form: 'f' }));
    assert.equal(numberIn(await ask('case.send', { text: 'Hur?', form: 'f' }, { id: '2' as ActivityId })), first);
    assert.equal(only(store).number, first);
    await ask('case.send', { text: 'Hur då?', form: 'f' });
    await ask('case.send', { text: 'Hur?', form: 'f', identity: 'unnamed' });
    assert.equal(Object.keys(store.bodies(caseKind)).length, 3);
  });

  it('keeps the questions of two people apart, though Teams gave their activities the same id and their words are the same', async () => {
    const { store, ask } = backOffice();
    const other = { id: '29:other' as PersonId, name: 'Testperson Två' };
    const numbers = [await ask('case.send', { text: 'Hur?' }), await ask('case.send', { text: 'Hur?' }, { person: other })].map(numberIn);
    assert.equal(new Set(numbers).size, 2);
    assert.equal(Object.keys(store.bodies(caseKind)).length, 2);
  });

  const refused: readonly (readonly [what: string, input: object, problem: string])[] = [
    ['nothing', { text: ' \u200b\n' }, texts.askMissingText],
    ['more than it takes', { text: 'x'.repeat(mostText + 1) }, texts.askTooLong(mostText)],
    ['a topic longer than it takes', { text: 'Hur?', topic: 'x'.repeat(mostText + 1) }, texts.askTooLong(mostText)],
    ['a personal number', { text: 'Hur mår 811218-9876?' }, texts.askPersonalNumber],
    ['a personal number as topic', { text: 'Hur?', topic: '811218-9876' }, texts.askPersonalNumber],
  ];
  for (const [what, input, problem] of refused) {
    it(`is refused with ${what}, before anything is kept, and the form comes back`, async () => {
      const { store, ask } = backOffice();
      const reply = await ask('case.send', input);
      assert.deepEqual([dataOf(reply).card, dataOf(reply).problem], ['back-office/question', problem]);
      assert.ok(!JSON.stringify(reply).includes('811218-9876'));
      assert.equal(store.changes(), 0);
    });
  }

  it('that is refused where others read gets the reason only, and not the form with what was typed', async () => {
    const { ask } = backOffice();
    const reply = await ask('case.send', { text: 'hemligt 811218-9876' }, { place: channel, via: 'submit' });
    assert.deepEqual(reply, say(texts.askPersonalNumber));
  });

  it('is refused when it is something that no form of ours sends', async () => {
    for (const input of [{ text: 5 }, { text: 'x', identity: 'me' }, { text: 'x', kind: 'threat' }, { text: 'x', shareGroup: 'maybe' }])
      await assert.rejects(backOffice().ask('case.send', input), InvalidInput);
  });
});

describe('the number of a question', () => {
  it('is eight signs that are not mistaken for each other, and tells nobody without the key who asked', async () => {
    const { ask } = backOffice();
    const reply = await ask('case.send', { text: 'Hur?', identity: 'unnamed' });
    assert.match(numberIn(reply) ?? '', /^[2-9A-HJ-NP-Z]{8}$/u);
    const keyed = (key: number) => {
      const seal = createSeal(Buffer.alloc(32, key), (bytes) => Buffer.alloc(bytes, 1));
      return caseNumber(
        { text: 'Hur?', kind: 'question', topic: '', identity: 'unnamed', shareGroup: false, form: '' },
        way.person as PersonId,
        'f',
        seal.mark,
      );
    };
    assert.equal(keyed(1), keyed(1));
    assert.notEqual(keyed(1), keyed(2));
  });
});

describe('a stored question', () => {
  it('is found by its state, and refused when it is something else', async () => {
    const { store, ask } = backOffice();
    await ask('case.send', { text: 'Hur?' });
    assert.deepEqual(
      (await store.find(caseKind, 'new')).map(({ id }) => id),
      [only(store).number],
    );
    assert.throws(() => caseKind.lift({ state: 'new', text: 'Hur?' }, 1));
  });
});
