import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { abilitiesOf } from '../src/core/assemble.js';
import said from './everyday.json' with { type: 'json' };
import { assembledWith } from './support/assembled.js';
import { placeOf, requestWith } from './support/requests.js';

const { hear } = abilitiesOf(await assembledWith(), 'sv');

/** Nobody goes on about what another was shown. */
const verbOf = async (text: string): Promise<string> => (await hear(text, requestWith({ place: placeOf('personal') }))).heard.verb;

/** What people write about meetings, evaluations, private questions and themselves, in their own words, and what only looks like it. */
const everyday: Readonly<Record<string, readonly string[]>> = said;

describe('in everyday words', () => {
  for (const [verb, all] of Object.entries(everyday)) {
    for (const text of all) it(`"${text}" is ${verb}`, async () => assert.equal(await verbOf(text), verb));
  }
});
