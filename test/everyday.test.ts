import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createSeal } from '../src/core/privacy/seal.js';
import { openLivingGlossary } from '../src/features/glossary/terms/living-glossary.js';
import { openTally } from '../src/features/glossary/terms/tally.js';
import { lotsen } from '../src/lotsen.js';
import said from './everyday.json' with { type: 'json' };
import { memoryStore } from './support/memory-store.js';
import { placeOf, requestWith } from './support/requests.js';
import { terms } from './support/terms.js';

const store = memoryStore();
const { listeners } = lotsen({
  store,
  seal: createSeal(Buffer.alloc(32, 7), (bytes) => Buffer.alloc(bytes, 1)),
  glossary: await openLivingGlossary(store, terms, 'UTC'),
  tally: await openTally(store),
  readDocument: async () => ({ ok: false, because: 'broken' }),
  language: 'sv',
  timeZone: 'UTC',
});

const verbOf = async (text: string): Promise<string> => {
  for (const listener of listeners) {
    const heard = await listener(text, placeOf('personal'), requestWith().person);
    if (heard !== undefined) return heard.verb;
  }
  return 'help.notUnderstood';
};

/** What people write about meetings, evaluations, private questions and themselves, in their own words, and what only looks like it. */
const everyday: Readonly<Record<string, readonly string[]>> = said;

describe('in everyday words', () => {
  for (const [verb, all] of Object.entries(everyday)) {
    for (const text of all) it(`"${text}" is ${verb}`, async () => assert.equal(await verbOf(text), verb));
  }
});
