import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textOfHtml, textWithoutMentions } from '../../../src/teams/inbound/message-text.js';

const typed: readonly (readonly [text: string, mentions: readonly string[], without: string])[] = [
  ['vad betyder RSG?', [], 'vad betyder RSG?'],
  ['<at>Lotsen</at> vad betyder RSG?', ['<at>Lotsen</at>'], 'vad betyder RSG?'],
  ['<at>Lotsen</at>&nbsp;vad betyder RSG?\n', ['<at>Lotsen</at>'], 'vad betyder RSG?'],
  ['<at>Lotsen</at>\u00a0hej <at>Lotsen</at>', ['<at>Lotsen</at>'], 'hej'],
  ['vad betyder RSG <at>Lotsen</at>?', ['<at>Lotsen</at>'], 'vad betyder RSG  ?'],
  ['<at>Lotsen</at> <at>Åsa Ek</at> undrar', ['<at>Lotsen</at>'], 'undrar'],
  ['<AT>Lotsen</AT> hej', [], 'hej'],
  ['vård &amp; omsorg &lt;LPO&gt; &#229;r', [], 'vård & omsorg <LPO> år'],
  ['&amp;nbsp;', [], '&nbsp;'],
  ['x < y <at> utan slut', [''], 'x < y <at> utan slut'],
  ['', ['<at>Lotsen</at>'], ''],
  ['<at>Lotsen</at>', ['<at>Lotsen</at>'], ''],
];

const html: readonly (readonly [html: string, text: string])[] = [
  ['<p>Hej, <strong>RSG</strong>-mötet</p><p>LPO&nbsp;och LAG</p>', 'Hej, RSG-mötet\nLPO och LAG'],
  ['<div>NPO<br>RPO<br/>LPO</div>', 'NPO\nRPO\nLPO'],
  ['<table><tr><td>NPO</td><td>RPO</td></tr><tr><td>LPO</td></tr></table>', 'NPO RPO \n LPO'],
  ['<ul><li>NAG</li><li>RAG</li></ul>', 'NAG\n RAG'],
  ['<h1 class="x">SKS</h1>BG', 'SKS\nBG'],
  ['<at id="0">Lotsen</at> &lt;b&gt; &amp; &#x00e5;', 'Lotsen <b> & å'],
  ['utan taggar', 'utan taggar'],
  ['<attachment id="1"></attachment>', ''],
  ['1 < 2 och 3 > 2', '1 < 2 och 3 > 2'],
];

describe('the text of a message', () => {
  for (const [text, mentions, without] of typed) {
    it(`is ${JSON.stringify(without)} in ${JSON.stringify(text)}`, () => {
      assert.equal(textWithoutMentions(text, mentions), without);
    });
  }
});

describe('the text of HTML', () => {
  for (const [source, text] of html) {
    it(`is ${JSON.stringify(text)} in ${source}`, () => {
      assert.equal(textOfHtml(source).replace(/\s*\n\s*/gu, '\n'), text.replace(/\s*\n\s*/gu, '\n'));
    });
  }
});

// Each takes minutes where a pattern goes back over what it has read.
for (const piece of ['<', '<br', '<at>', '</at>', '&', '&nbsp;', '\u00a0', '<p ', '<at>x', '&#']) {
  it(`a quarter of a million times ${JSON.stringify(piece)} is read without going back`, () => {
    const text = piece.repeat(250_000 / piece.length);
    assert.equal(typeof textOfHtml(text), 'string');
    assert.equal(typeof textWithoutMentions(text, [piece]), 'string');
    assert.equal(typeof textWithoutMentions(text, ['<at>Lotsen</at>']), 'string');
  });
}
