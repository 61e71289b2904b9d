import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { glossary } from '../../../support/terms.js';
import { judge, phrases } from '../judged-phrases.js';

const shown = (say: string): string => (say.length > 100 ? `${say.slice(0, 100)}…` : say);

describe('the phrase set', () => {
  const results = phrases.map((phrase) => judge(phrase, glossary));

  it('is understood in at least 99 of 100 phrases', () => {
    const misses = results.filter(({ isRight }) => !isRight);
    const lines = misses.map(
      ({ phrase, got, language }) =>
        `${phrase.kind}: ${shown(phrase.say)}\n  expected ${JSON.stringify(phrase.expect)} ${phrase.language}, got ${JSON.stringify(got)} ${language}`,
    );
    assert.ok(misses.length <= phrases.length * 0.01, `${misses.length} of ${phrases.length} missed:\n${lines.join('\n')}`);
  });

  it('answers no trap with a meaning', () => {
    const answered = results.filter(({ isAnsweredTrap }) => isAnsweredTrap);
    assert.deepEqual(
      answered.map(({ phrase, got }) => [shown(phrase.say), got]),
      [],
    );
  });
});
