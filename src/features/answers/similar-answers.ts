import MiniSearch from 'minisearch';
import { swedishStem } from '../../core/hearing/says/swedish-stem.js';
import { searchNoise } from '../../texts/search-words.js';
import { type Answer, waysToAsk } from './answer.js';
import type { LivingAnswers } from './living-answers.js';

const maxOffers = 3;

/** The share of a question's words that have to stand in an answer for it to be offered. */
const minShare = 0.5;

const maxWordLetters = 40;
/** Of a long text, so many words are looked for. */
const maxTerms = 60;

/** The stemmer leaves the definite form of what ends in -e as it is: "arvodet", but "arvode" becomes "arvod". */
const definite = /(?<=\p{L}{3})et$/u;

/** The stem by which a word is looked for; null for a word that says nothing. */
function termOf(word: string): string | null {
  const plain = word.normalize('NFC').toLocaleLowerCase('sv').slice(0, maxWordLetters);
  return plain.length < 2 || searchNoise.has(plain) ? null : swedishStem(plain).replace(definite, '');
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);

const termsOf = (text: string): readonly string[] => [...new Set(wordsOf(text).flatMap((word) => termOf(word) ?? []))].slice(0, maxTerms);

function indexOf(answers: readonly Answer[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['question', 'answer'],
    tokenize: wordsOf,
    processTerm: termOf,
    searchOptions: { boost: { question: 3 }, fuzzy: (term) => (term.length > 5 ? 0.2 : false), processTerm: (term) => term },
  });
  index.addAll(answers.map((one) => ({ id: one.id, question: waysToAsk(one).join('\n'), answer: one.answer.sv })));
  return index;
}

/**
 * Answers of the back office's own to questions like this one, the likest first: whoever is about to send a question has seen what
 * Lotsen comes with, or has chosen to ask a person. The index is made when somebody first asks, and anew when an answer has changed.
 */
export function similarAnswers(living: LivingAnswers): (text: string) => readonly Answer[] {
  let made: { readonly version: object; readonly index: MiniSearch } | undefined;
  return (text) => {
    const asked = termsOf(text);
    if (asked.length === 0) return [];
    const version = living.version();
    if (made?.version !== version) made = { version, index: indexOf(living.written()) };
    return made.index
      .search(asked.join(' '))
      .filter(({ queryTerms }) => new Set(queryTerms).size >= asked.length * minShare)
      .flatMap(({ id }) => living.find(String(id)) ?? [])
      .slice(0, maxOffers);
  };
}
