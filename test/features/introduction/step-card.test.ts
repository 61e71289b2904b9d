import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { paragraphsOf } from '../../../src/features/introduction/step-card.js';
import { audiences, stepsFor } from '../../../src/features/introduction/steps.js';
import { languages } from '../../../src/texts/language.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupWith } from '../../support/groups.js';
import { stepView } from '../../support/sample-introduction.js';

/** Read in well under a minute, by whoever reads slowly too. */
const maxWords = 90;

describe('a step of the introduction', () => {
  for (const language of languages) {
    it(`is short enough to be read in a minute, in ${language}`, () => {
      const lengths = audiences.flatMap((audience) =>
        stepsFor(audience, false).map((step) => {
          const words = paragraphsOf(stepView(language, { step, audience })).join(' ').split(/\s+/u).length;
          return { step, words };
        }),
      );
      assert.equal(lengths.length, 8);
      assert.deepEqual(
        lengths.filter(({ words }) => words > maxWords),
        [],
      );
    });
  }

  it('quotes the vetted answers as they are just now, and leaves out one that is not shown', () => {
    const read = (id: string) => (id === 'far-jag-arvode' ? { question: '?', answer: 'Så säger back office i dag.' } : undefined);
    const { text } = textsIn('sv').introduction.steps.rights;
    assert.deepEqual(paragraphsOf(stepView('sv', { step: 'rights', answers: { read } })), [text, 'Så säger back office i dag.']);
  });

  it('says at which level the reader’s group is, where its kind tells', () => {
    const last = (type: 'rag' | 'other') => paragraphsOf(stepView('sv', { step: 'levels', group: groupWith({ type }) })).at(-1);
    const { where, kinds } = textsIn('sv').introduction;
    assert.equal(last('rag'), where('LAG Suicidprevention', kinds.rag));
    assert.ok(!last('other')?.includes('LAG Suicidprevention'));
  });
});
