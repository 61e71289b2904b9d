import assert from 'node:assert/strict';
import { glossary, terms } from '../support/terms.js';
import { built } from './built.js';
import { madeText } from './made-text.js';
import { against, compare, milliseconds, type Part } from './measurement.js';
import { repeatable } from './random.js';

const betweenWords = /[^\p{L}\p{N}]+/u;

/** Finding the abbreviations of a text against cutting it into words. */
export const scanning: Part = async (short) => {
  const { scan } = await built<typeof import('../../src/features/glossary/recognising/scan.js')>('features/glossary/recognising/scan.js');
  const text = madeText(terms, short ? 20_000 : 1_000_000, repeatable(2));
  const scanned = () => milliseconds(() => assert.ok(scan(text, glossary).known.length > terms.length / 2));
  const split = () => milliseconds(() => assert.ok(text.split(betweenWords).length > text.length / 20));
  await compare(3, scanned, split);
  const compared = await compare(short ? 2 : 31, scanned, split);
  return [against(`scan of ${text.length} characters against splitting them into words`, compared, { atMost: 3 }, 'ms', 1)];
};
