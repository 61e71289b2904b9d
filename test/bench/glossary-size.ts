import assert from 'node:assert/strict';
import type { Glossary } from '../../src/features/glossary/terms/glossary.js';
import type { Term } from '../../src/features/glossary/terms/term.js';
import { terms } from '../support/terms.js';
import { type Answer, answering } from './answering.js';
import { built } from './built.js';
import { madeTerms } from './made-terms.js';
import { madeText, withAbbreviations } from './made-text.js';
import { against, compare, type Measurement, type Part } from './measurement.js';
import { worked } from './processor-time.js';
import { oneOf, repeatable } from './random.js';

const few = 100;
const bound = { atMost: 1.2 };
const repeats = 20;

/** Put together anew, as what somebody wrote has been read from JSON just now. */
const written = (some: readonly Term[]): readonly string[] => some.map(({ abbr }) => Buffer.from(abbr).toString());

/** The same work with 100 000 terms as with 100, the 100 being among the 100 000: in processor time. */
export const glossarySize: Part = async (short) => {
  const { buildGlossary } = await built<typeof import('../../src/features/glossary/terms/glossary.js')>(
    'features/glossary/terms/glossary.js',
  );
  const { scan } = await built<typeof import('../../src/features/glossary/recognising/scan.js')>('features/glossary/recognising/scan.js');

  const random = repeatable(1);
  const made = madeTerms(terms, short ? 1000 : 100_000, random);
  const sizes = `${made.length} terms against ${few}`;
  const shuffled = <Value>(values: readonly Value[]): readonly Value[] =>
    values
      .map((value) => ({ value, by: random() }))
      .sort((one, other) => one.by - other.by)
      .map(({ value }) => value);

  // One of each hundredth by length: a longer abbreviation takes longer to read, however many there are.
  const byLength = [...made].sort((one, other) => one.abbr.length - other.abbr.length);
  const share = made.length / few;
  const hundredths = Array.from({ length: few }, (_, part) => byLength.slice(part * share, (part + 1) * share));
  const anywhere = (): readonly Term[] => shuffled(hundredths.map((part) => oneOf(part, random)));
  const fewTerms = anywhere();

  const [large, small] = [buildGlossary(made), buildGlossary(fewTerms)];
  let glossary: Glossary = large;
  const asking = (work: Answer, of: () => Glossary, some: () => readonly Term[], beside?: () => (at: number) => void) => async () => {
    const asked = written(some());
    const between = beside?.();
    glossary = of();
    return ((await worked(() => work(asked, between))) * 1000) / asked.length;
  };
  const theFew = (): readonly Term[] => shuffled(fewTerms);
  const again = (): readonly Term[] => Array.from({ length: repeats }, theFew).flat();
  /**
   * Indexed anew, so that none of its cards is kept: of so many terms, hardly any card is asked for twice either. Done before the large
   * one is asked too, so that both find the processor's caches alike.
   */
  const anew = (): Glossary => buildGlossary(fewTerms);
  /** What a glossary of that size cannot do without: one look-up in a bare Map for each answer. */
  const bareMap = () => {
    const others = written(anywhere());
    return (at: number): void => void assert.ok(large.bySpelling.get(others[at] ?? '')?.[0]?.abbr);
  };

  const rows: Measurement[] = [];
  const [warmUp, rounds] = short ? [1, 2] : [30, 400];
  for (const [how, work] of Object.entries(await answering(() => glossary))) {
    const spread = [asking(work, () => anew() && large, anywhere), asking(work, anew, theFew)] as const;
    await compare(warmUp, ...spread);
    const all = await compare(rounds, ...spread);
    const floor = await compare(rounds, asking(work, anew, theFew, bareMap), asking(work, anew, theFew));
    const same = await compare(
      short ? 2 : 100,
      asking(work, () => large, again),
      asking(work, () => small, again),
    );
    rows.push(against(`answer to a ${how} about any of ${sizes} (one bare Map.get beside: ${floor.ratio.toFixed(2)})`, all, bound, 'µs'));
    rows.push(against(`answer to a ${how} about the same ${few}, ${sizes}`, same, bound, 'µs'));
  }

  const length = short ? 20_000 : 1_000_000;
  const text = withAbbreviations(
    madeText(terms, length, random),
    fewTerms.map(({ abbr }) => abbr),
    random,
  );
  const scanning = (one: Glossary) => async () => ((await worked(async () => assert.ok(scan(text, one).known.length > 0))) * 1e6) / length;
  await compare(2, scanning(large), scanning(small));
  const scanned = await compare(short ? 2 : 31, scanning(large), scanning(small));
  return [...rows, against(`scan, ${sizes}`, scanned, bound, 'ms/MB')];
};
