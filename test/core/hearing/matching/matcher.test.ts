import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inSteps } from '../../../../src/core/hearing/matching/in-steps.js';
import { matcherInSteps, type Sample } from '../../../../src/core/hearing/matching/matcher.js';

const samples: readonly Sample[] = [
  { name: 'when', texts: [['när är mötet', 'vilken tid börjar mötet', 'hur dags ses vi', 'when is the meeting']] },
  { name: 'fee', texts: [['får jag arvode', 'hur mycket betalt får man', 'ersättning för mötet']] },
  { name: 'travel', texts: [['får jag ersättning för resan', 'vem betalar tågbiljetten', 'reseersättning']] },
  { name: 'papers', texts: [['var finns dagordningen', 'skicka protokollet', 'handlingarna till mötet']] },
];
const made = () => inSteps(matcherInSteps(samples)).now();
const first = (text: string) => made().match(text, 3).matches[0]?.name;

describe('what a text is most like', () => {
  it('is the meaning whose sentences it shares the rarest words with, in everyday spelling, inflected, joined or misspelt', () => {
    for (const [text, name] of [
      ['när e mötet', 'when'],
      ['vilken tid va det nu igen', 'when'],
      ['får man nåt arvode', 'fee'],
      ['arvodena', 'fee'],
      ['resersättning', 'travel'],
      ['tågbiljetter', 'travel'],
      ['var är dagordnigen', 'papers'],
      ['protokollen', 'papers'],
    ])
      assert.equal(first(text ?? ''), name, text);
  });

  it('is known as far as its words are', () => {
    const { match } = made();
    assert.equal(match('när är mötet', 1).known, 1);
    assert.ok(match('hunden har ätit upp mina skor', 1).known < 0.3);
    assert.equal(match('', 1).known, 0);
  });

  it('is nothing where no word is known', () => assert.deepEqual(made().match('qwx zzz', 3).matches, []));

  it('is another as soon as a meaning is put, put anew or dropped', () => {
    const { match, put, drop } = made();
    put({ name: 'parking', texts: [['var kan jag parkera', 'finns det parkering']] });
    assert.equal(match('parkering vid sjukhuset', 1).matches[0]?.name, 'parking');
    put({ name: 'parking', texts: [['var ställer jag cykeln']] });
    assert.equal(match('cykeln', 1).matches[0]?.name, 'parking');
    assert.notEqual(match('parkering', 1).matches[0]?.name, 'parking');
    drop('parking');
    assert.ok(match('cykeln', 3).matches.every(({ name }) => name !== 'parking'));
  });

  it('is found in bounded time, however long the text is', () => {
    const { match } = made();
    for (const piece of ['a', 'mötet ', '\u0301', '- ', '😀'])
      assert.doesNotThrow(() => match(piece.repeat(28_000 / piece.length), 3), piece);
  });
});
