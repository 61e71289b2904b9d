import type { Cut } from '../../core/store/store.js';

interface Entry {
  readonly id: string;
  readonly order: string;
  readonly lists: readonly KeyList[];
}

/** The documents that have a key, by their numbers, ascending. Most keys have one document: its number alone, then. */
interface KeyList {
  readonly key: string;
  numbers: number | number[];
}

const none: readonly number[] = [];

const numbersOf = (list: KeyList | undefined): readonly number[] =>
  list === undefined ? none : typeof list.numbers === 'number' ? [list.numbers] : list.numbers;

/** The position of the first item that is not before; a new item is inserted there. */
const placeIn = <Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number => {
  let [from, to] = [0, sorted.length];
  const last = sorted[to - 1];
  if (last !== undefined && isBefore(last)) return to; // the usual case: what is new comes last
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(sorted[middle] as Item)) from = middle + 1;
    else to = middle;
  }
  return from;
};

const placeOf = (numbers: readonly number[], number: number): number => placeIn(numbers, (one) => one < number);

const inBoth = (few: readonly number[], many: readonly number[]): readonly number[] => {
  let at = 0;
  return few.filter((number) => {
    while ((many[at] ?? number) < number) at += 1;
    return many[at] === number;
  });
};

type Compare = (one: Entry, other: Entry) => number;
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byId: Compare = (one, other) => compared(one.id, other.id);
const oldestFirst: Compare = (one, other) => compared(one.order, other.order) || byId(one, other);

/** From this many on, finding the first ones takes longer than sorting all. */
const maxPicked = 1_000;

/** The first ones in order, without sorting all of them: that would take too long for tens of thousands. */
function firstOf(entries: readonly Entry[], count: number, compare: Compare): readonly Entry[] {
  if (count >= Math.min(maxPicked, entries.length)) return [...entries].sort(compare).slice(0, count);
  const picked: Entry[] = [];
  for (const entry of entries) {
    const last = picked[count - 1];
    if (last !== undefined && compare(entry, last) >= 0) continue;
    const place = placeIn(picked, (one) => compare(one, entry) < 0);
    picked.splice(place, 0, entry);
    if (picked.length > count) picked.pop();
  }
  return picked;
}

/** Which documents of one kind there are, which keys they have, and how they are ordered. */
export class KeyIndex {
  readonly #numbers = new Map<string, number>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #lists = new Map<string, KeyList>();

  /** A document as it is from now on; without keys it is still one of all. */
  set(id: string, keys: readonly string[], order = ''): void {
    const number = this.#numbers.get(id) ?? this.#entries.length;
    const gone = new Set(this.#entries[number]?.lists);
    const lists = Array.from(new Set(keys), (key) => this.#list(key));
    for (const list of lists) if (!gone.delete(list)) this.#add(list, number);
    for (const list of gone) this.#remove(list, number);
    this.#numbers.set(id, number);
    this.#entries[number] = { id, order, lists };
  }

  delete(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    for (const list of this.#entries[number]?.lists ?? []) this.#remove(list, number);
    this.#entries[number] = undefined;
    this.#numbers.delete(id);
  }

  has(id: string, keys: readonly string[]): boolean {
    const number = this.#numbers.get(id);
    return (
      number !== undefined &&
      keys.map((key) => numbersOf(this.#lists.get(key))).every((numbers) => numbers[placeOf(numbers, number)] === number)
    );
  }

  count(keys: readonly string[]): number {
    return keys.length === 0 ? this.#numbers.size : this.#matching(keys).length;
  }

  /** The ids of those that have all the keys. */
  ids(keys: readonly string[], { order, from = '', until, offset = 0, limit = Number.POSITIVE_INFINITY }: Cut = {}): readonly string[] {
    const numbers = keys.length === 0 ? [...this.#numbers.values()] : this.#matching(keys);
    const isWithin = (entry: Entry): boolean => entry.order >= from && (until === undefined || entry.order < until);
    const entries = numbers.flatMap((number) => this.#entries[number] ?? []).filter(isWithin);
    const compare: Compare = order === undefined ? byId : order === 'oldest' ? oldestFirst : (one, other) => oldestFirst(other, one);
    return firstOf(entries, offset + limit, compare)
      .slice(offset)
      .map(({ id }) => id);
  }

  #matching(keys: readonly string[]): readonly number[] {
    const lists = keys.map((key) => numbersOf(this.#lists.get(key))).sort((one, other) => one.length - other.length);
    return lists.reduce(inBoth);
  }

  #list(key: string): KeyList {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const list: KeyList = { key, numbers: [] };
    this.#lists.set(key, list);
    return list;
  }

  #add(list: KeyList, number: number): void {
    if (typeof list.numbers === 'number') list.numbers = [list.numbers];
    if (list.numbers.length === 0) list.numbers = number;
    else list.numbers.splice(placeOf(list.numbers, number), 0, number);
  }

  #remove(list: KeyList, number: number): void {
    if (typeof list.numbers === 'object') list.numbers.splice(placeOf(list.numbers, number), 1);
    if (list.numbers === number || numbersOf(list).length === 0) this.#lists.delete(list.key);
  }
}
