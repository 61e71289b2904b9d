import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { abilitiesOf } from '../src/core/assemble.js';
import said from './everyday.json' with { type: 'json' };
import { assembledWith } from './support/assembled.js';
import { placeOf, requestWith } from './support/requests.js';

const { hear } = abilitiesOf(await assembledWith(), 'sv');

interface Guess {
  readonly verb: string;
}

/** What it is taken for; or, where it is asked back, what it may have been. */
async function verbsFor(text: string): Promise<readonly string[]> {
  const { heard } = await hear(text, requestWith({ place: placeOf('personal') }));
  if (heard.verb !== 'help.didYouMean') return [heard.verb];
  const { choices } = heard.input as { choices: readonly Guess[] };
  return [heard.verb, ...choices.map(({ verb }) => verb)];
}

/** Does nothing and sends nothing: it may be an answer to a question that waits. */
const nothing: ReadonlySet<string> = new Set([
  'help.notUnderstood',
  'help.didYouMean',
  'help.worry',
  'help.sad',
  'answers.show',
  'case.sendForm',
]);

/** What people write about meetings, evaluations, private questions and themselves, in their own words, and what only looks like it. */
const everyday: Readonly<Record<string, readonly string[]>> = said;

describe('in everyday words', () => {
  for (const [verb, all] of Object.entries(everyday)) {
    for (const text of all)
      it(`"${text}" is ${verb}`, async () => {
        const verbs = await verbsFor(text);
        if (verb === 'help.notUnderstood') assert.ok(nothing.has(verbs[0] ?? ''), verbs.join());
        else assert.ok(verbs.includes(verb) || (verb === 'help.sad' && verbs.includes('help.worry')), verbs.join());
      });
  }
});
