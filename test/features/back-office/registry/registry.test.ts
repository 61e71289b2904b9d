import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { eraseAt } from '../../../../src/features/back-office/case/case-wake.js';
import { maxReason } from '../../../../src/features/back-office/registry/keeping.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith, question, stina, times } from '../../../support/cases.js';
import { listed } from '../../../support/groups.js';
import { cardOf, textOf } from '../../../support/replies.js';
import { now, placeOf } from '../../../support/requests.js';
import { staffWorld, troubleIn } from '../../../support/staff-world.js';

const texts = textsIn('sv').queue;
const number = 'ABCD2345';
const reply = { id: 'r', kind: 'reply', text: 'Regionen betalar resan.', at: now, by: stina } as const;
const ending = { kind: 'closed', reason: '', at: now } as const;
const closed = { state: 'closed', holder: stina, thread: [question, reply], ending } as const;

async function world(parts: Parameters<typeof staffWorld>[0] = {}) {
  const here = staffWorld(parts);
  await here.paired();
  await here.has(number, caseWith(closed));
  return here;
}

describe('a case that is exempt from erasing', () => {
  it('is not erased because of its age, until it is let go; what its asker takes back is', async () => {
    const { does, kept } = await world();
    const before = eraseAt(await kept(number), times);
    assert.ok(before);
    assert.equal(textOf(await does('Stina', 'case.keep', { number, text: 'Ärendet ska till arkivet.' })), texts.done.keep);
    const one = await kept(number);
    assert.equal(eraseAt(one, times), null);
    assert.notEqual(eraseAt({ ...one, ending: { ...ending, kind: 'withdrawn' } }, times), null);
    assert.equal(one.thread.at(-1)?.text, texts.keptNote('Ärendet ska till arkivet.'));
    assert.equal(textOf(await does('Bo', 'case.letGo', { number })), texts.done.letGo);
    assert.equal(eraseAt(await kept(number), times), before);
  });

  it('has a reason, which whoever asked is told', async () => {
    const { does, kept, recording } = await world();
    assert.equal(troubleIn(await does('Stina', 'case.keep', { number })), texts.keepReason);
    assert.equal(troubleIn(await does('Stina', 'case.keep', { number, text: 'x'.repeat(maxReason + 1) })), texts.refused.tooLong);
    assert.equal((await kept(number)).kept, undefined);
    await does('Stina', 'case.keep', { number, text: 'Ärendet ska till arkivet.' });
    assert.ok(JSON.stringify(recording.sent).includes('"case.kept"'));
  });

  it('survives the day on which it would have been erased', async () => {
    const { does, store, wakes } = await world();
    await does('Stina', 'case.keep', { number, text: 'Ärendet ska till arkivet.' });
    assert.equal(Object.hasOwn(wakes, 'case'), false);
    assert.equal((await store.claimDue('2029-11-20T09:00:00.000Z' as Instant, 10, 1_000)).filter(({ wakeAt }) => wakeAt).length, 0);
  });
});

describe('a case for the registry', () => {
  it('is shown whole in the channel, to copy: who, when, what was said, and every step', async () => {
    const { does } = await world();
    const { text } = cardOf(await does('Stina', 'queue.file', { number }));
    for (const part of [question.text, reply.text, texts.threadTitle(number).slice(0, 8), texts.endings.closed, 'Stina'])
      assert.ok(text.includes(part), `${part} in ${text}`);
  });

  it('is a Word file in the personal chat of somebody who is in the channel, and of nobody else', async () => {
    const asked = { roster: { ok: true as const, members: ['Stina', 'Bo'].map(listed) }, at: now };
    const { does } = await world({ parts: { askPlace: async () => asked } });
    const home = { place: placeOf('personal') };
    const file = await does('Stina', 'queue.file', { number }, home);
    assert.equal(file.kind, 'file');
    assert.ok(file.kind === 'file' && file.content instanceof Uint8Array);
    const words = strFromU8(unzipSync(file.content)['word/document.xml'] ?? new Uint8Array());
    assert.ok(words.includes(reply.text) && words.includes(question.text));
    assert.doesNotMatch(textOf(await does('Stranger', 'queue.file', { number }, home)), /betalar resan/u);
  });
});
