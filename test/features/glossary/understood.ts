import assert from 'node:assert/strict';
import { understand } from '../../../src/features/glossary/recognising/understand.js';
import { glossary } from '../../support/terms.js';

/**
 * `explain RSG ?XQZ RGS>RSG`: the kind, then what was asked for, `?` before the unknown (`!?` where its abbreviation was asked for).
 * `suggest ASIH = …` with the meaning, where it was said.
 */
export const understood = (text: string, ...names: string[]): string => {
  const result = understand(text, glossary, { names });
  if (result.kind === 'suggest') return `suggest ${result.abbr}${result.expansion === '' ? '' : ` = ${result.expansion}`}`;
  if (result.kind !== 'explain' && result.kind !== 'compare') return result.kind;
  const asked = result.asked.map((one) => {
    if (one.as === 'known') return one.abbr;
    return one.as === 'unknown' ? `${one.reverse ? '!' : ''}?${one.asked}` : `${one.asked}>${one.candidates.join(',')}`;
  });
  return `${result.kind} ${asked.join(' ')}`;
};

export const are = (expected: Readonly<Record<string, string>>): void => {
  const got = Object.fromEntries(Object.keys(expected).map((text) => [text, understood(text)]));
  assert.deepEqual(got, expected);
};
