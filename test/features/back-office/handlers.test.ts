import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId } from '../../../src/core/ids.js';
import { InvalidInput } from '../../../src/core/read.js';
import { say } from '../../../src/core/reply.js';
import type { Request } from '../../../src/core/request.js';
import { createSeal } from '../../../src/core/seal.js';
import { caseKind, caseNumber, mostText } from '../../../src/features/back-office/case.js';
import { backOfficeHandlers } from '../../../src/features/back-office/handlers.js';
import { textsIn } from '../../../src/texts/texts.js';
import { memoryStore } from '../../support/memory-store.js';
import { now, placeOf, requestWith } from '../../support/requests.js';

const texts = textsIn('sv').backOffice;
const channel = placeOf('channel', 'LPO Cancer', 'Region Påhitt');
const number = caseNumber('1700000000001');
const way = { person: '29:asker', name: 'Testperson', place: 'a:personal' };

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
    assert.deepEqual(await ask('case.send', { text: ' Får jag ta med någon? ' }), say(`${texts.received(number)} ${texts.receivedNext}`));
    assert.deepEqual(store.bodies(caseKind), {
      [number]: {
        state: 'new',
        kind: 'question',
        topic: '',
        text: 'Får jag ta med någon?',
        sentAt: now,
        asker: { as: 'named', way },
      },
    });
  });

  it('keeps nothing that tells who asked when it is without name, but a way back that only the key opens', async () => {
    const { store, seal, ask } = backOffice();
    await ask('case.send', { text: 'Hur gör jag?', identity: 'unnamed' });
    const stored = JSON.stringify(store.bodies(caseKind));
    for (const secret of Object.values(way)) assert.ok(!stored.includes(secret), secret);
    const kept = await store.get(caseKind, number);
    assert.ok(kept?.asker.as === 'unnamed');
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
      assert.equal((await store.get(caseKind, number))?.group, group);
    }
  });

  it('has no group where the place has no name', async () => {
    const { store, ask } = backOffice();
    await ask('case.send', { text: 'Hur?', shareGroup: true });
    assert.ok(!('group' in ((await store.get(caseKind, number)) ?? {})));
  });

  it('keeps it once when the activity comes again, as it was the first time', async () => {
    const { store, ask } = backOffice();
    await ask('case.send', { text: 'Hur?' });
    const again = await ask('case.send', { text: 'Något annat', identity: 'unnamed' });
    assert.deepEqual(again, say(`${texts.received(number)} ${texts.receivedNext}`));
    assert.equal((await store.get(caseKind, number))?.text, 'Hur?');
    await ask('case.send', { text: 'En till' }, { id: '2' as ActivityId });
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
  it('is the same for the same activity, and another for another', () => {
    assert.equal(caseNumber('1700000000001'), number);
    assert.equal(new Set(Array.from({ length: 1000 }, (_, n) => caseNumber(`${n}`))).size, 1000);
  });

  it('is eight signs that are not mistaken for each other', () => {
    for (let n = 0; n < 100; n += 1) assert.match(caseNumber(`${n}`), /^[2-9A-HJ-NP-Z]{8}$/u);
  });
});

describe('a stored question', () => {
  it('is found by its state, and refused when it is something else', async () => {
    const { store, ask } = backOffice();
    await ask('case.send', { text: 'Hur?' });
    assert.deepEqual(
      (await store.find(caseKind, 'new')).map(({ id }) => id),
      [number],
    );
    assert.throws(() => caseKind.lift({ state: 'new', text: 'Hur?' }, 1));
  });
});
