import MiniSearch from 'minisearch';
import { newStemmer } from 'snowball-stemmers';
import type { Found, Store } from '../../core/store.js';
import { searchNoise } from '../../texts/search-words.js';
import { answerKey, answerKind, type PublishedAnswer } from './published-answer.js';

export const mostOffers = 3;

/** Of what a question is about, so much must be found again in an answer that is offered. */
const leastShare = 0.5;

const longestWord = 40;
/** Of a long text, so many words are looked for. */
const mostTerms = 60;

const stemmer = newStemmer('swedish');

/** The stemmer leaves the definite form of what ends in -e as it is: "arvodet", but "arvode" becomes "arvod". */
const definite = /(?<=\p{L}{3})et$/u;

/** What a word is looked for as; nothing when it says nothing. */
function termOf(word: string): string | null {
  const plain = word.normalize('NFC').toLocaleLowerCase('sv').slice(0, longestWord);
  return plain.length < 2 || searchNoise.has(plain) ? null : stemmer.stem(plain).replace(definite, '');
}

const termsOf = (text: string): readonly string[] =>
  [...new Set(text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => termOf(word) ?? []))].slice(0, mostTerms);

type Answers = readonly Found<PublishedAnswer>[];

function indexOf(answers: Answers): MiniSearch {
  const index = new MiniSearch({
    fields: ['question', 'answer'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u),
    processTerm: termOf,
    searchOptions: { boost: { question: 3 }, fuzzy: (term) => (term.length > 5 ? 0.2 : false), processTerm: (term) => term },
  });
  index.addAll(answers.map(({ id, body: { question, answer } }) => ({ id, question, answer })));
  return index;
}

export type FindSimilar = (text: string) => Promise<Answers>;

/** Answers to questions like this one, the likest first. What is published is looked up each time, so nothing taken back is found. */
export function similarAnswers(store: Store): FindSimilar {
  let known = '';
  let index = indexOf([]);
  return async (text) => {
    const asked = termsOf(text);
    if (asked.length === 0) return [];
    const answers = await store.find(answerKind, answerKey.published);
    const present = answers.map(({ id }) => id).join(' ');
    if (present !== known) {
      index = indexOf(answers);
      known = present;
    }
    const byId = new Map(answers.map((one) => [one.id, one]));
    return index
      .search(asked.join(' '))
      .filter(({ queryTerms }) => new Set(queryTerms).size >= asked.length * leastShare)
      .flatMap(({ id }) => byId.get(String(id)) ?? [])
      .slice(0, mostOffers);
  };
}
