import assert from 'node:assert/strict';
import { Template } from 'adaptivecards-templating';
import { afterEach, describe, it } from 'mocha';
import { restore, spy } from 'sinon';
import type { CardReply } from '../../../src/core/reply.js';
import { cardExpander, readTemplates } from '../../../src/teams/outbound/cards.js';
import { textsIn } from '../../../src/texts/texts.js';

const templates = readTemplates(new URL('../../fixtures/cards/', import.meta.url));

/** The template's first button, filled in. */
const button = {
  type: 'Action.Execute',
  title: 'Se RSG',
  verb: 'glossary.lookUp',
  associatedInputs: 'none',
  data: { verb: 'glossary.lookUp', term: 'RSG' },
};

const replyWith = (changes: Partial<CardReply> = {}): CardReply => ({
  kind: 'card',
  card: 'sample/card',
  language: 'sv',
  data: { said: 'hej', rows: [{ abbr: 'RSG' }, { abbr: 'RSK' }] },
  text: 'allt',
  title: 'Kort',
  ...changes,
});

/** Every button carries the language of its card. */
const inSwedish = { ...button, data: { ...button.data, answerIn: 'sv' } };

describe('expanding a card', () => {
  afterEach(() => restore());

  it('fills in the data, the whole text and the texts of the language', () => {
    const card = cardExpander(templates)(replyWith({ language: 'en' }), 'execute');
    assert.deepEqual(
      { ...card, actions: [] },
      {
        type: 'AdaptiveCard',
        lang: 'en',
        fallbackText: 'allt',
        body: [{ type: 'TextBlock', text: `${textsIn('en').general.name}: hej` }],
        actions: [],
      },
    );
  });

  it('gives each button one for old clients, filled in with the same data', () => {
    const { verb: _, ...old } = inSwedish;
    assert.deepEqual(cardExpander(templates)(replyWith(), 'execute')['actions'], [
      { ...inSwedish, style: 'positive', fallback: { ...old, type: 'Action.Submit' } },
      { type: 'Action.OpenUrl', url: 'https://example.test/' },
    ]);
  });

  it('makes plain buttons of them where that is wanted', () => {
    const { verb: _, ...old } = inSwedish;
    assert.deepEqual(cardExpander(templates)(replyWith(), 'submit')['actions'], [
      { ...old, style: 'positive', type: 'Action.Submit' },
      { type: 'Action.OpenUrl', url: 'https://example.test/' },
    ]);
  });

  it('does not take what somebody wrote for a template', () => {
    const said = '\u0024{1+1} \u0024{text} "citat" \\ \n';
    const card = cardExpander(templates)(replyWith({ data: { said, rows: [] } }), 'execute');
    assert.deepEqual(card['body'], [{ type: 'TextBlock', text: `Lotsen: ${said}` }]);
  });

  it('keeps the templates and the data as they were', () => {
    const [template, data] = [JSON.stringify([...templates]), JSON.stringify(replyWith())];
    const expand = cardExpander(templates);
    for (const buttons of ['execute', 'submit', 'execute'] as const) expand(replyWith(), buttons);
    assert.equal(JSON.stringify([...templates]), template);
    assert.equal(JSON.stringify(replyWith()), data);
  });

  it('gives the same card the second time, without compiling it again', () => {
    const expand = cardExpander(templates);
    const compile = spy(Template as unknown as { prepare(node: unknown): unknown }, 'prepare');
    const first = expand(replyWith(), 'execute');
    const compiled = compile.callCount;
    assert.ok(compiled > 0);
    assert.deepEqual(expand(replyWith(), 'execute'), first);
    assert.equal(compile.callCount, compiled);
    expand(replyWith(), 'submit');
    assert.ok(compile.callCount > compiled);
  });

  it('fails for a card that there is no template for', () => {
    assert.throws(() => cardExpander(templates)(replyWith({ card: 'sample/other' }), 'execute'), /no card template sample\/other/u);
  });
});

describe('reading the templates', () => {
  it('names each by its folder and file, and leaves other files alone', () => {
    assert.deepEqual([...templates.keys()], ['sample/card']);
  });
});
