import type { Instant, PersonId } from '../../../core/ids.js';
import type { Case, CaseState } from '../case/case.js';
import { WordIndex } from './word-index.js';

/** What the queue is sorted, counted and searched by. Nothing of who asked. */
export interface Fact {
  readonly number: string;
  /** Of its back office, in lower case. */
  readonly office: string;
  readonly state: CaseState;
  readonly holder?: PersonId;
  readonly topic: string;
  readonly sentAt: Instant;
  readonly firstAnswerAt?: Instant;
  /** Order of coming into the index: its number in the index of words. */
  readonly at: number;
}

const officeKey = (name: string): string => name.trim().toLocaleLowerCase('sv');

export const filters = ['all', 'unclaimed', 'mine', 'waiting'] as const;
export type Filter = (typeof filters)[number];

const passes = (filter: Filter, person: PersonId, { state, holder }: Fact): boolean => {
  if (filter === 'mine') return holder === person;
  if (filter === 'unclaimed') return holder === undefined;
  return filter === 'all' || state === 'waiting';
};

/** What somebody has to do comes before what waits for others. */
const listed = ['new', 'taken', 'answered', 'waiting'] as const satisfies readonly CaseState[];
export type Listed = (typeof listed)[number];

export interface Page {
  readonly numbers: readonly string[];
  /** Of all pages. */
  readonly total: number;
}

const byAge = (one: Fact, other: Fact): number =>
  one.sentAt < other.sentAt ? -1 : one.sentAt > other.sentAt ? 1 : one.number < other.number ? -1 : 1;

const smallest = (facts: readonly Fact[], from: number, count: number): readonly string[] =>
  facts.slice(from, from + count).map(({ number }) => number);

/**
 * All cases in memory, as far as the queue needs them: some hundred bytes each, and kept up to date with every change. So a look at the
 * queue costs no more for 100 000 cases than reading the ten that are shown.
 */
export class QueueIndex {
  readonly #facts = new Map<string, Fact>();
  readonly #byAt: (Fact | undefined)[] = [];
  /** Open ones of each office, the oldest first. */
  readonly #open = new Map<string, Fact[]>();
  /** How much of each thread is in the index of words, and up to which entry. */
  readonly #indexed: { readonly entries: number; readonly last: string }[] = [];
  readonly #words = new WordIndex();

  has(number: string): boolean {
    return this.#facts.has(number);
  }

  note(number: string, one: Case | null): void {
    const before = this.#facts.get(number);
    if (before !== undefined) this.#takeOut(before);
    if (one?.office === undefined) return;
    const at = before !== undefined && this.#goesOn(before, one) ? before.at : this.#byAt.length;
    const { state, holder, topic, sentAt, firstAnswerAt } = one;
    const fact: Fact = {
      number,
      office: officeKey(one.officeName),
      state,
      ...(holder === undefined ? {} : { holder: holder.person }),
      topic,
      sentAt,
      ...(firstAnswerAt === undefined ? {} : { firstAnswerAt }),
      at,
    };
    this.#facts.set(number, fact);
    this.#byAt[at] = fact;
    if (state !== 'closed') insert(this.#openOf(fact.office), fact);
    const known = this.#indexed[at];
    if (known === undefined) this.#words.add(at, topic);
    for (const { text } of one.thread.slice(known?.entries ?? 0)) this.#words.add(at, text);
    this.#indexed[at] = { entries: one.thread.length, last: one.thread.at(-1)?.id ?? '' };
  }

  /** Whether the thread is the one that is indexed, with more said or not; else what it said before must not be found any more. */
  #goesOn({ at, topic }: Fact, one: Case): boolean {
    const { entries, last } = this.#indexed[at] ?? { entries: 0, last: '' };
    return topic === one.topic && (one.thread[entries - 1]?.id ?? '') === last;
  }

  /** Open ones of an office that pass the filter: by state, and the oldest first. */
  open(
    office: string,
    filter: Filter,
    person: PersonId,
    from: number,
    count: number,
  ): Page & { readonly counts: Readonly<Record<Listed, number>> } {
    const byState: Record<Listed, Fact[]> = { new: [], taken: [], answered: [], waiting: [] };
    for (const fact of this.#openOf(officeKey(office))) {
      if (fact.state !== 'closed' && passes(filter, person, fact)) byState[fact.state].push(fact);
    }
    const all = listed.flatMap((state) => byState[state]);
    const { new: fresh, taken, answered, waiting } = byState;
    const counts = { new: fresh.length, taken: taken.length, answered: answered.length, waiting: waiting.length };
    return { numbers: smallest(all, from, count), total: all.length, counts };
  }

  /** Those of an office with that number, or with all the words: the open ones first, then the latest. */
  search(office: string, text: string, from: number, count: number): Page {
    const key = officeKey(office);
    const sought = text.trim().toUpperCase();
    const hasWords = this.#words.search(text, this.#byAt.length);
    const [open, closed]: [Fact[], Fact[]] = [[], []];
    for (let at = this.#byAt.length - 1; at >= 0; at -= 1) {
      const fact = this.#byAt[at];
      if (fact === undefined || fact.office !== key || !(hasWords(at) || fact.number === sought)) continue;
      (fact.state === 'closed' ? closed : open).push(fact);
    }
    const all = [...open, ...closed];
    return { numbers: smallest(all, from, count), total: all.length };
  }

  /** Every case of an office, in no order. */
  *ofOffice(office: string): Generator<Fact> {
    const key = officeKey(office);
    for (const fact of this.#byAt) if (fact?.office === key) yield fact;
  }

  #openOf(office: string): Fact[] {
    const known = this.#open.get(office) ?? [];
    this.#open.set(office, known);
    return known;
  }

  #takeOut(fact: Fact): void {
    this.#facts.delete(fact.number);
    this.#byAt[fact.at] = undefined;
    if (fact.state === 'closed') return;
    const open = this.#openOf(fact.office);
    const place = placeOf(open, fact);
    if (open[place] === fact) open.splice(place, 1);
  }
}

function placeOf(sorted: readonly Fact[], fact: Fact): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = sorted[middle];
    if (one !== undefined && byAge(one, fact) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

const insert = (sorted: Fact[], fact: Fact): void => void sorted.splice(placeOf(sorted, fact), 0, fact);
