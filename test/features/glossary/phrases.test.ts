import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { scan } from '../../../src/features/glossary/scan.js';
import { understand } from '../../../src/features/glossary/understand.js';
import { glossary } from '../../support/terms.js';

interface Phrase {
  readonly say: string;
  readonly kind: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly language?: string;
}

const phrases = JSON.parse(readFileSync(new URL('phrases.json', import.meta.url), 'utf8')) as readonly Phrase[];

/** What was understood, in the form in which the phrase set says what is expected. */
const outcome = (say: string): Record<string, unknown> => {
  const result = understand(say, glossary, { names: [] });
  if (result.kind === 'scan') {
    const { known, unknown } = scan(say, glossary);
    return { scan: known.map(({ abbr }) => abbr), ...(unknown.length > 0 ? { unknown } : {}) };
  }
  if (result.kind === 'suggest') return { suggest: result.abbr };
  if (result.kind !== 'explain' && result.kind !== 'compare') return { [result.kind]: true };
  const known = result.asked.flatMap((one) => (one.as === 'known' ? [one.abbr] : []));
  const unknown = result.asked.flatMap((one) => (one.as === 'unknown' ? [one.asked] : []));
  const similar = result.asked.flatMap((one) => (one.as === 'similar' ? [[one.asked, one.candidates] as const] : []));
  return {
    ...(known.length > 0 ? { [result.kind]: known } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(similar.length > 0 ? { didYouMean: Object.fromEntries(similar) } : {}),
  };
};

const same = (a: unknown, b: unknown): boolean => {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
};

const shown = (say: string): string => (say.length > 100 ? `${say.slice(0, 100)}…` : say);

describe('the phrase set', () => {
  const results = phrases.map((phrase) => ({
    phrase,
    got: outcome(phrase.say),
    language: understand(phrase.say, glossary, { names: [] }).language,
  }));

  it('is understood in at least 99 of 100 phrases', () => {
    const misses = results.filter(
      ({ phrase, got, language }) => !same(got, phrase.expect) || (phrase.language !== undefined && language !== phrase.language),
    );
    const lines = misses.map(
      ({ phrase, got, language }) =>
        `${phrase.kind}: ${shown(phrase.say)}\n  expected ${JSON.stringify(phrase.expect)} ${phrase.language}, got ${JSON.stringify(got)} ${language}`,
    );
    assert.ok(misses.length <= phrases.length * 0.01, `${misses.length} of ${phrases.length} missed:\n${lines.join('\n')}`);
  });

  it('answers no trap with a meaning', () => {
    const answered = results.filter(({ phrase, got }) => phrase.kind === 'trap' && ('explain' in got || 'compare' in got || 'scan' in got));
    assert.deepEqual(
      answered.map(({ phrase, got }) => [shown(phrase.say), got]),
      [],
    );
  });
});
