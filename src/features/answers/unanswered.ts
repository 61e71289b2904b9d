import { z } from 'zod/v4';
import { periodically } from '../../core/background-work.js';
import type { Change, DocumentKind, Store } from '../../core/store/store.js';
import { searchNoise } from '../../texts/search-words.js';
import { type Answer, waysToAsk } from './answer.js';

/** How often each word stood in something that Lotsen had no answer to. */
interface WordCounts {
  readonly counts: Readonly<Record<string, number>>;
}

const body = z.object({ counts: z.record(z.string(), z.number()) });

export const unansweredKind: DocumentKind<WordCounts> = {
  name: 'unanswered',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [],
};

/** There is one such document. */
const unansweredId = 'all';

/** A word has to stand in at least so many answers to be counted; a rarer one might tell who asked. */
const minAnswers = 2;
const minWordLetters = 4;
/** Letters of a message that are looked at. */
const maxMessageLetters = 500;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, maxMessageLetters)
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= minWordLetters && !searchNoise.has(word)),
  );

/** The words that may be counted: those that several of the answers that Lotsen comes with use, so that none of them tells who asked. */
export function countableWords(vetted: readonly Answer[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const answer of vetted) {
    for (const word of wordsIn(answer)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return new Set([...times].filter(([, n]) => n >= minAnswers).map(([word]) => word));
}

const wordsIn = (answer: Answer): ReadonlySet<string> => new Set(waysToAsk(answer).flatMap((way) => [...wordsOf(way)]));

const added = (before: WordCounts | undefined, more: ReadonlyMap<string, number>): Change<WordCounts, void> => {
  const counts = { ...before?.counts };
  for (const [word, n] of more) counts[word] = (counts[word] ?? 0) + n;
  return { body: { counts }, outcome: undefined };
};

/**
 * Counts the words of questions that had no answer, and only words that everybody uses: no sentences, and not who asked. They are counted
 * in memory and written once an hour, so that no write tells when somebody asked.
 */
export interface Unanswered {
  readonly count: (text: string) => void;
  /** The commonest, first. */
  readonly most: (limit: number) => Promise<readonly { readonly word: string; readonly times: number }[]>;
  /** What cannot be written is kept for the next time. @throws when it could not */
  readonly flush: () => Promise<void>;
}

export function countUnanswered(store: Store, vetted: readonly Answer[]): Unanswered {
  // Made when it is first needed: a start need not wait for it.
  let countable: ReadonlySet<string> | undefined;
  let unwritten = new Map<string, number>();
  return {
    count: (text) => {
      countable ??= countableWords(vetted);
      for (const word of wordsOf(text)) if (countable.has(word)) unwritten.set(word, (unwritten.get(word) ?? 0) + 1);
    },
    most: async (limit) => {
      const { counts } = added(await store.get(unansweredKind, unansweredId), unwritten).body ?? { counts: {} };
      return Object.entries(counts)
        .map(([word, times]) => ({ word, times }))
        .sort((one, other) => other.times - one.times || one.word.localeCompare(other.word, 'sv'))
        .slice(0, limit);
    },
    flush: async () => {
      const writing = unwritten;
      if (writing.size === 0) return;
      unwritten = new Map();
      try {
        await store.change(unansweredKind, unansweredId, (before) => added(before, writing));
      } catch (error) {
        for (const [word, n] of writing) unwritten.set(word, (unwritten.get(word) ?? 0) + n);
        throw error;
      }
    },
  };
}

/** Milliseconds. */
const flushEvery = 3_600_000;

/** Writes it once an hour until told to stop, and then once more. `failed` is told when that could not be done. */
export const flushUnansweredHourly = (unanswered: Unanswered, failed: () => void): (() => Promise<void>) =>
  periodically(unanswered.flush, flushEvery, failed);
