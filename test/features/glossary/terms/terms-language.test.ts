import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Term } from '../../../../src/features/glossary/terms/term.js';
import { lix, sentencesOf } from '../../../support/lix.js';
import { terms } from '../../../support/terms.js';

describe('the language of the glossary', () => {
  it('is easy to read: all Swedish definitions as one text have a LIX of at most 35', () => {
    const whole = lix(terms.map((term) => term.definition.sv).join('\n'));
    assert.ok(whole <= 35, `LIX is ${whole.toFixed(1)}`);
  });

  it('has no Swedish definition of three sentences or more with a LIX above 50', () => {
    assert.deepEqual(
      faults(({ definition: { sv } }) => (sentencesOf(sv).length >= 3 && lix(sv) > 50 ? [`LIX ${lix(sv).toFixed(1)}`] : [])),
      [],
    );
  });

  it('gives every definition two sentences', () => {
    assert.deepEqual(
      faults((term) => Object.values(term.definition).filter((text) => sentencesOf(text).length !== 2)),
      [],
    );
  });

  it('ends no definition in where the word may be met, which tells nobody anything', () => {
    const empty = /\bDu (?:kan )?möt(?:a|er) (?:namnet|ordet|den|bokstäverna)\b|\bYou (?:may )?meet (?:the (?:name|word|letters)|it)\b/;
    assert.deepEqual(
      faults((term) => Object.values(term.definition).filter((text) => empty.test(text))),
      [],
    );
  });

  it('writes person, not individ, outside official names', () => {
    assert.deepEqual(
      faults((term) => ownWords(term).sv.filter((text) => /individ(?!uell)/i.test(text))),
      [],
    );
  });

  it('calls nothing normal or abnormal', () => {
    assert.deepEqual(
      faults((term) => all(term).filter((text) => /\b(o|ab)?normal/i.test(text))),
      [],
    );
  });

  it('names the next of kin together with the patient representatives', () => {
    assert.deepEqual(
      faults((term) => all(term).filter((text) => /\bpatientföreträdare|\bpatient representative/i.test(text))),
      [],
    );
  });

  it('never states an amount of money', () => {
    assert.deepEqual(
      faults((term) => all(term).filter((text) => /\d\s*(kr\b|kronor|sek\b|:-|€|euro)|\b(kr|sek|€)\s*\d/i.test(text))),
      [],
    );
  });
});

/** What is wrong with each term, as lines that name it. */
function faults(find: (term: Term) => string[]): string[] {
  return terms.flatMap((term) => find(term).map((fault) => `${term.abbr}: ${fault}`));
}

/** The texts written for this project, as opposed to official names. */
function ownWords({ definition, sense, note }: Term): { sv: string[]; en: string[] } {
  const texts = [definition, sense, note].filter((text) => text !== undefined);
  return { sv: texts.map((text) => text.sv), en: texts.map((text) => text.en) };
}

function all(term: Term): string[] {
  const { sv, en } = ownWords(term);
  return [...sv, ...en, term.sv, term.en, ...(term.aliases ?? [])];
}
