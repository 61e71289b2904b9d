import { spentRows } from '../../../core/store/forgetting.js';
import type { Change, Store } from '../../../core/store/store.js';
import { type TermRecord, termKind } from './term-record.js';

/** The rows that the cards in the editors' channel were posted with which may still be updated. */
const cardsOf = ({ suggestions, meanings }: TermRecord): readonly string[] => [
  ...suggestions.flatMap(({ posted }) => posted?.row ?? []),
  ...meanings.flatMap(({ reminder }) => reminder?.row ?? []),
];

/** Changes what is stored about an abbreviation, and lets go of what was sent about it long ago. */
export async function changeTerm<Outcome>(
  store: Store,
  abbr: string,
  rule: (record: TermRecord | undefined) => Change<TermRecord, Outcome>,
): Promise<Outcome> {
  const rows = await store.outgoing(termKind, abbr);
  return store.change(termKind, abbr, (before) => {
    const change = rule(before);
    return change.body ? { ...change, forget: spentRows(rows, cardsOf(before ?? change.body)) } : change;
  });
}
