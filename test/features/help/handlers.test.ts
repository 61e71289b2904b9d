import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { InvalidInput } from '../../../src/core/read.js';
import { say } from '../../../src/core/reply.js';
import type { Request } from '../../../src/core/request.js';
import { helpHandlers } from '../../../src/features/help/handlers.js';
import { languages } from '../../../src/texts/language.js';
import { textsIn } from '../../../src/texts/texts.js';
import { placeOf, requestWith } from '../../support/requests.js';

const ask = async (verb: string, changes: Partial<Request> = {}) => {
  const [reply, ...more] = (await helpHandlers[verb]?.(requestWith(changes))) ?? [];
  assert.deepEqual(more, []);
  assert.ok(reply);
  return reply;
};

const cardFor = async (verb: string, changes: Partial<Request> = {}) => {
  const reply = await ask(verb, changes);
  assert.ok(reply.kind === 'card');
  return reply;
};

describe('help', () => {
  for (const language of languages) {
    for (const kind of ['personal', 'groupChat', 'channel'] as const) {
      it(`fits ${kind}, in ${language}`, async () => {
        const texts = textsIn(language).general;
        const { card, data, text, title } = await cardFor('help.show', { language, place: placeOf(kind) });
        const group = kind === 'personal' ? 'personal' : 'group';
        assert.equal(card, 'help/help');
        assert.equal(title, texts.helpTitle);
        assert.deepEqual(data, {
          intro: texts.helpIntro[kind],
          examples: texts.helpExamples[group].map((one) => ({ text: one })),
          paste: texts.helpPaste[group],
        });
        for (const part of [texts.helpIntro[kind], ...texts.helpExamples[group], texts.helpPaste[group]])
          assert.ok(text.includes(part), part);
      });
    }
  }

  it('is what a greeting gets too, and a text with nothing in it', async () => {
    const help = await ask('help.show');
    assert.deepEqual(await ask('help.greet'), help);
    for (const text of ['', '  ', '\u200b']) assert.deepEqual(await ask('help.notUnderstood', { input: { text } }), help);
  });

  it('answers thanks with a word', async () => {
    assert.deepEqual(await ask('help.thank', { language: 'en' }), say(textsIn('en').general.thanks));
  });

  it('answers other small talk with a word too', async () => {
    const { okay, bye } = textsIn('sv').general;
    assert.deepEqual([await ask('help.okay'), await ask('help.bye')], [say(okay), say(bye)]);
  });

  it('says that Lotsen is no human to who asks, and shows what it can do', async () => {
    const replies = await helpHandlers['help.who']?.(requestWith());
    assert.deepEqual(replies, [say(textsIn('sv').general.whatIAm), await ask('help.show')]);
  });

  it('only shows examples that mention Lotsen where it must be mentioned', () => {
    for (const language of languages) {
      const { personal, group } = textsIn(language).general.helpExamples;
      assert.ok(group.every((one) => one.startsWith('@Lotsen ')) && personal.every((one) => !one.includes('@')));
    }
  });
});

describe('what was not understood', () => {
  it('can be sent to the back office, with what was typed filled in', async () => {
    const { card, data } = await cardFor('help.notUnderstood', { input: { text: '  Får jag ta med någon?\r\n' } });
    assert.equal(card, 'help/not-understood');
    assert.deepEqual(data, { typed: 'Får jag ta med någon?' });
  });

  it('is filled in as far as the question takes it', async () => {
    const { data } = await cardFor('help.notUnderstood', { input: { text: 'x'.repeat(2001) } });
    assert.deepEqual(data, { typed: 'x'.repeat(2000) });
  });

  it('is not repeated in the text that a notification shows', async () => {
    const { text } = await cardFor('help.notUnderstood', { input: { text: 'hemligt' } });
    assert.ok(!text.includes('hemligt'));
  });

  it('is not put in the card with a personal number in it', async () => {
    const { data } = await cardFor('help.notUnderstood', { input: { text: 'mamma 811218-9876 mår dåligt' } });
    assert.deepEqual(data, { typed: 'mamma … mår dåligt' });
  });

  it('is refused when it is no text', async () => {
    await assert.rejects(ask('help.notUnderstood', { input: { text: 5 } }), InvalidInput);
  });
});
