import { type OfficesKnown, onlyForStaff } from '../../core/people/office.js';
import { say } from '../../core/reply.js';
import type { Handlers } from '../../core/request.js';
import { readMessage } from '../../core/store/outgoing.js';
import type { DocumentKind, Outgoing, Store } from '../../core/store/store.js';
import { askForAll, undeliveredKind, whyOf } from '../../core/store/undelivered.js';
import { textsIn } from '../../texts/texts.js';
import { deliveriesCard, type Left } from './deliveries-card.js';

/** More documents than this are not looked into for one card. */
const maxDocuments = 200;

const leftOf = (row: Outgoing): Omit<Left, 'count'> | undefined => {
  const area = readMessage(row.message)?.show.split('.')[0];
  if (area === undefined) return undefined;
  if (row.state === 'undeliverable') return { area, why: whyOf(row.note ?? '') };
  return row.state === 'waiting' && row.note !== undefined ? { area, why: 'waits' } : undefined;
};

/** Counts what is left, by feature and reason; the most comes first. */
export function countLeft(rows: readonly Outgoing[]): readonly Left[] {
  const counted = new Map<string, Left>();
  for (const row of rows) {
    const left = leftOf(row);
    if (left === undefined) continue;
    const key = `${left.area} ${left.why}`;
    counted.set(key, { ...left, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((one, other) => other.count - one.count);
}

export interface DeliveriesParts {
  readonly store: Store;
  readonly offices: Pick<OfficesKnown, 'at'>;
  /** All that may have something to send. */
  readonly kinds: readonly DocumentKind<unknown>[];
}

/** What waits and what did not come through, for whoever writes in a back office's channel. */
export function deliveriesHandlers({ store, offices, kinds }: DeliveriesParts): Handlers {
  async function rowsLeft(): Promise<readonly Outgoing[]> {
    const found = await store.find(undeliveredKind, 'all', { order: 'newest', limit: maxDocuments });
    const rows = found.map(async ({ body }) => {
      const kind = kinds.find(({ name }) => name === body.kind);
      return kind === undefined ? [] : store.outgoing(kind, body.document);
    });
    return (await Promise.all(rows)).flat();
  }

  return onlyForStaff(offices, {
    'delivery.show': async ({ language }) => [deliveriesCard(countLeft(await rowsLeft()), language)],
    'delivery.retry': async ({ at, language }) => {
      await askForAll(store, at);
      return [say(textsIn(language).delivery.triedAgain)];
    },
  });
}
