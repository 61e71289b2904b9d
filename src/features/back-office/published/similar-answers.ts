import MiniSearch from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import type { Found, Store } from '../../../core/store/store.js';
import { searchNoise } from '../../../texts/search-words.js';
import { answerKey, answerKind, type PublishedAnswer } from './published-answer.js';

const maxOffers = 3;

/** Of what a question is about, so much must be found again in an answer that is offered. */
const leastShare = 0.5;

const longestWord = 40;
/** Of a long text, so many words are looked for. */
const maxTerms = 60;

const stemmer = newStemmer('swedish');

/** The stemmer leaves the definite form of what ends in -e as it is: "arvodet", but "arvode" becomes "arvod". */
const definite = /(?<=\p{L}{3})et$/u;

/** What a word is looked for as; nothing when it says nothing. */
function termOf(word: string): string | null {
  const plain = word.normalize('NFC').toLocaleLowerCase('sv').slice(0, longestWord);
  return plain.length < 2 || searchNoise.has(plain) ? null : stemmer.stem(plain).replace(definite, '');
}

const termsOf = (text: string): readonly string[] =>
  [...new Set(text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => termOf(word) ?? []))].slice(0, maxTerms);

type Answers = readonly Found<PublishedAnswer>[];

const emptyIndex = (): MiniSearch =>
  new MiniSearch({
    fields: ['question', 'answer'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u),
    processTerm: termOf,
    searchOptions: { boost: { question: 3 }, fuzzy: (term) => (term.length > 5 ? 0.2 : false), processTerm: (term) => term },
  });

/** An answer is never changed: what is new is added, what was taken back is left out. */
function bringUpToDate(index: MiniSearch, answers: Answers, known: Set<string>): void {
  const present = new Set(answers.map(({ id }) => id));
  for (const id of known) {
    if (present.has(id)) continue;
    index.discard(id);
    known.delete(id);
  }
  for (const { id, body } of answers) {
    if (known.has(id)) continue;
    index.add({ id, question: body.question, answer: body.answer });
    known.add(id);
  }
}

export type FindSimilar = (text: string) => Promise<Answers>;

/** Answers to questions like this one, the likest first. What is published is looked up each time, so nothing taken back is found. */
export function similarAnswers(store: Store): FindSimilar {
  const index = emptyIndex();
  const known = new Set<string>();
  return async (text) => {
    const asked = termsOf(text);
    if (asked.length === 0) return [];
    const answers = await store.find(answerKind, answerKey.published);
    bringUpToDate(index, answers, known);
    const byId = new Map(answers.map((one) => [one.id, one]));
    return index
      .search(asked.join(' '))
      .filter(({ queryTerms }) => new Set(queryTerms).size >= asked.length * leastShare)
      .flatMap(({ id }) => byId.get(String(id)) ?? [])
      .slice(0, maxOffers);
  };
}
