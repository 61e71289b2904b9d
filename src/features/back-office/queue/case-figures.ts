import { z } from 'zod/v4';
import { changeIfThere } from '../../../core/store/if-there.js';
import type { DocumentKind, Store } from '../../../core/store/store.js';
import type { Case } from '../case/case.js';

/** What is left of erased cases: how many of each kind ended how, by the UTC day they were sent on. */
export interface CaseFigures {
  readonly counts: Readonly<Record<string, number>>;
  /** The numbers of those that are counted and still there, so that none is counted twice. */
  readonly counted: readonly string[];
}

const figuresBody = z.object({ counts: z.record(z.string(), z.number()), counted: z.array(z.string()) });

export const figuresKind: DocumentKind<CaseFigures> = {
  name: 'case-figures',
  personal: [],
  erasedBy: 'never',
  begunAnew: true,
  schema: 1,
  lift: (body) => figuresBody.parse(body),
  keys: () => ['all'],
};

/** Counts a case that is about to be erased, once. */
export const countErased = (store: Store, number: string, { kind, ending, sentAt }: Case): Promise<void> =>
  store.change(figuresKind, sentAt.slice(0, 10), (before) => {
    const { counts, counted } = before ?? { counts: {}, counted: [] };
    if (counted.includes(number)) return { outcome: undefined };
    const what = `${kind} ${ending?.kind ?? 'open'}`;
    return { body: { counts: { ...counts, [what]: (counts[what] ?? 0) + 1 }, counted: [...counted, number] }, outcome: undefined };
  });

/** Forgets the number of a case that is gone and cannot be counted again. */
export const forgetCounted = (store: Store, number: string, { sentAt }: Case): Promise<void> =>
  changeIfThere(store, figuresKind, sentAt.slice(0, 10), (figures) =>
    figures.counted.includes(number) ? { body: { ...figures, counted: figures.counted.filter((one) => one !== number) } } : {},
  );
