import assert from 'node:assert/strict';
import type { Glossary } from '../../src/features/glossary/glossary.js';
import { terms } from '../support/terms.js';
import { built } from './built.js';
import { madeTerms } from './made-terms.js';
import { madeText, withAbbreviations } from './made-text.js';
import { compare, type Measurement, milliseconds, type Part } from './measurement.js';
import { oneOf, repeatable } from './random.js';

const few = 100;

/** The same work with 100 000 terms as with 100, the 100 being among the 100 000. */
export const glossarySize: Part = async (short) => {
  const { buildGlossary } = await built<typeof import('../../src/features/glossary/glossary.js')>('features/glossary/glossary.js');
  const { resolveAsked } = await built<typeof import('../../src/features/glossary/resolve.js')>('features/glossary/resolve.js');
  const { understand } = await built<typeof import('../../src/features/glossary/understand.js')>('features/glossary/understand.js');
  const { scan } = await built<typeof import('../../src/features/glossary/scan.js')>('features/glossary/scan.js');

  const random = repeatable(1);
  const made = madeTerms(terms, short ? 1000 : 100_000, random);
  const [small, large] = [buildGlossary(made.slice(0, few)), buildGlossary(made)];
  const rounds = short ? 2 : 31;
  const repeats = short ? 200 : 4000;

  // The same is asked of both: what is measured is the glossary, not how well the questions fit into the processor's cache.
  const asked = Array.from({ length: repeats }, () => oneOf(small.terms, random));
  const text = withAbbreviations(
    madeText(terms, short ? 20_000 : 1_000_000, random),
    asked.map(({ abbr }) => abbr),
    random,
  );

  const row = async (what: string, unit: string, per: number, work: (glossary: Glossary) => () => unknown): Promise<Measurement> => {
    const [inLarge, inSmall] = [work(large), work(small)];
    const time = (run: () => unknown) => async (): Promise<number> => (await milliseconds(run)) * per;
    await compare(2, time(inLarge), time(inSmall));
    const { first, second, ratio } = await compare(rounds, time(inLarge), time(inSmall));
    const from = [`${first.toFixed(2)} ${unit}`, `${second.toFixed(2)} ${unit}`] as const;
    return { what: `${what}, ${made.length} terms against ${few}`, ratio, from, bound: { atMost: 1.2 } };
  };

  // Put together anew, as what a card sends has been read from JSON just now.
  const press = (glossary: Glossary) => () =>
    assert.ok(asked.every(({ abbr }) => resolveAsked(glossary, Buffer.from(abbr).toString(), []).as === 'known'));
  const ask = (glossary: Glossary) => () =>
    assert.ok(asked.every(({ abbr }) => understand(`vad betyder ${abbr}?`, glossary, { names: [] }).kind === 'explain'));
  return [
    await row('look-up by a button', 'µs', 1000 / repeats, press),
    await row('look-up by a question', 'µs', 1000 / repeats, ask),
    await row('scan', 'ms/MB', 1_000_000 / text.length, (glossary) => () => assert.ok(scan(text, glossary).known.length > 0)),
  ];
};
