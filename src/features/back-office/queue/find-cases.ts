import type { PersonId } from '../../../core/ids.js';
import type { Cut, Found, Store } from '../../../core/store/store.js';
import type { Case, CaseState } from '../case/case.js';
import { caseKey, caseKind } from '../case/case-document.js';
import { digitsIn } from '../case/case-number.js';
import { soughtKeys } from '../case/word-keys.js';
import { sameName } from '../offices/office.js';

export const filters = ['all', 'unclaimed', 'mine', 'waiting'] as const;
export type Filter = (typeof filters)[number];

/** What somebody has to do comes before what waits for others. */
const listed = ['new', 'taken', 'answered', 'waiting'] as const satisfies readonly CaseState[];
type Listed = (typeof listed)[number];

export type StateCounts = Readonly<Record<Listed, number>>;

/** Some of what was found, and how much there is of it on all pages. */
export interface Page {
  readonly cases: readonly Found<Case>[];
  readonly total: number;
}

/** Which part of a list a page shows. `from`: so many are left out before it. */
export interface Slice {
  readonly from: number;
  readonly size: number;
}

interface Part {
  readonly keys: readonly string[];
  readonly order: Cut['order'];
}

/** A page of a list that is made of several searches, one after the other. Only the cases on the page are read. */
async function pageOf(store: Store, parts: readonly Part[], counts: readonly number[], { from, size }: Slice): Promise<Page> {
  const cases: Found<Case>[] = [];
  let before = 0;
  for (const [at, { keys, order }] of parts.entries()) {
    const count = counts[at] ?? 0;
    const offset = Math.max(0, from - before);
    const limit = size - cases.length;
    if (offset < count && limit > 0) cases.push(...(await store.find(caseKind, keys, { order, offset, limit })));
    before += count;
  }
  return { cases, total: before };
}

const filterKeys: Readonly<Record<Filter, (person: PersonId) => readonly string[]>> = {
  all: () => [],
  unclaimed: () => [caseKey.unclaimed],
  mine: (person) => [caseKey.holder(person)],
  waiting: () => [caseKey.state('waiting')],
};

/** Open ones of an office that pass the filter: by state, and the oldest first. */
export async function openCases(
  store: Store,
  office: string,
  { filter, person }: { readonly filter: Filter; readonly person: PersonId },
  slice: Slice,
): Promise<Page & { readonly counts: StateCounts }> {
  const parts = listed.map(
    (state): Part => ({ keys: [caseKey.office(office), caseKey.state(state), ...filterKeys[filter](person)], order: 'oldest' }),
  );
  const [fresh = 0, taken = 0, answered = 0, waiting = 0] = await countsOf(store, parts);
  const page = await pageOf(store, parts, [fresh, taken, answered, waiting], slice);
  return { ...page, counts: { new: fresh, taken, answered, waiting } };
}

/** Those of an office with that number, else those with all the words: the open ones first, then the latest. */
export async function searchCases(store: Store, office: string, text: string, slice: Slice): Promise<Page> {
  const id = text.trim().toUpperCase();
  const coded = await store.get(caseKind, id);
  if (coded?.office !== undefined && sameName(coded.officeName, office)) return { cases: [{ id, body: coded }], total: 1 };
  const digits = digitsIn(text);
  const numbered = digits === undefined ? { cases: [], total: 0 } : await withKeys(store, office, [caseKey.number(digits)], slice);
  if (numbered.total > 0) return numbered;
  const words = soughtKeys(text);
  return words.length === 0 ? { cases: [], total: 0 } : withKeys(store, office, words, slice);
}

async function withKeys(store: Store, office: string, sought: readonly string[], slice: Slice): Promise<Page> {
  const parts = [caseKey.open, caseKey.state('closed')].map(
    (key): Part => ({ keys: [caseKey.office(office), key, ...sought], order: 'newest' }),
  );
  return pageOf(store, parts, await countsOf(store, parts), slice);
}

const countsOf = (store: Store, parts: readonly Part[]): Promise<readonly number[]> =>
  Promise.all(parts.map(({ keys }) => store.count(caseKind, keys)));
