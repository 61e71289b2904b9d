import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { scan } from '../../../src/features/glossary/recognising/scan.js';
import { understand } from '../../../src/features/glossary/recognising/understand.js';
import type { Glossary } from '../../../src/features/glossary/terms/glossary.js';

interface Phrase {
  readonly say: string;
  readonly kind: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly language?: string;
}

export const phrases = JSON.parse(readFileSync(new URL('phrases.json', import.meta.url), 'utf8')) as readonly Phrase[];

interface Judged {
  readonly phrase: Phrase;
  /** What was understood, in the form in which the phrase set says what is expected. */
  readonly got: Readonly<Record<string, unknown>>;
  readonly language: string | undefined;
  readonly isRight: boolean;
  readonly isAnsweredTrap: boolean;
}

const outcome = (say: string, glossary: Glossary, result: ReturnType<typeof understand>): Record<string, unknown> => {
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

export const judge = (phrase: Phrase, glossary: Glossary): Judged => {
  const result = understand(phrase.say, glossary, { names: [] });
  const got = outcome(phrase.say, glossary, result);
  const { language } = result;
  const isRight = isDeepStrictEqual(got, phrase.expect) && (phrase.language === undefined || language === phrase.language);
  const isAnsweredTrap = phrase.kind === 'trap' && ('explain' in got || 'compare' in got || 'scan' in got);
  return { phrase, got, language, isRight, isAnsweredTrap };
};
