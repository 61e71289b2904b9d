import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import assignment from './fixtures/talk-assignment.json' with { type: 'json' };
import assignmentHeld from './fixtures/talk-assignment-held.json' with { type: 'json' };
import fresh from './fixtures/talk-fresh.json' with { type: 'json' };
import freshEnglish from './fixtures/talk-fresh-en.json' with { type: 'json' };
import freshSwedish from './fixtures/talk-fresh-sv.json' with { type: 'json' };
import own from './fixtures/talk-own.json' with { type: 'json' };
import trial from './fixtures/talk-trial-en.json' with { type: 'json' };
import { type Example, talkExamples } from './support/talk-examples.js';
import { figures, type Heard, hearAll } from './support/talk-world.js';

/** What people really write: `least` of a hundred are right or asked back, and at most `most` have something shown that must not be. */
const sets = [
  { what: 'the examples', all: talkExamples, least: 97, most: 0 },
  { what: 'sentences that were held back', all: own.utterances as unknown as readonly Example[], least: 90, most: 1 },
  {
    what: 'sentences that were written before it was tried on them',
    all: fresh.utterances as unknown as readonly Example[],
    least: 93,
    most: 1,
  },
  // Held back: written before it was tried, and nothing was taught of them.
  { what: 'Swedish that was held back', all: freshSwedish.utterances as unknown as readonly Example[], least: 93, most: 1 },
  { what: 'English that was held back', all: freshEnglish.utterances as unknown as readonly Example[], least: 88, most: 2 },
  { what: 'the assignment and what goes with it', all: assignment.utterances as unknown as readonly Example[], least: 97, most: 0 },
  { what: 'the assignment, held back', all: assignmentHeld.utterances as unknown as readonly Example[], least: 92, most: 0 },
  { what: 'English, and those who lead', all: trial.utterances as unknown as readonly Example[], least: 93, most: 1 },
];

const shownOf = (heard: readonly Heard[]): string =>
  heard
    .map(({ example, shown, forbidden }) => `${example.class}: ${example.text} ${forbidden.join()} -> ${shown.text.slice(0, 80)}`)
    .join('\n');

for (const { what, all, least, most } of sets) {
  describe(`what people write to Lotsen: ${what}`, function () {
    this.timeout(240_000);
    let heard: readonly Heard[];
    before(async () => {
      heard = await hearAll(all);
    });

    it(`is understood or asked back in ${least} of a hundred`, () => {
      const wrong = heard.filter(({ verdict }) => verdict === 'wrong');
      assert.ok(wrong.length <= (all.length * (100 - least)) / 100, `${figures(heard)}\n${shownOf(wrong)}`);
    });

    it(`has something shown that must not be in ${most} of a hundred at most`, () => {
      const bad = heard.filter(({ forbidden }) => forbidden.length > 0);
      assert.ok(bad.length <= (all.length * most) / 100, shownOf(bad));
    });

    it('is met as need wherever somebody is in need', () => {
      assert.deepEqual(
        heard.filter(({ example, verdict }) => example.expect.crisis && verdict === 'wrong').map(({ example }) => example.text),
        [],
      );
    });
  });
}
