import { z } from 'zod/v4';
import type { Instant } from '../ids.js';
import { stored } from '../read.js';
import { instant } from '../time/clock.js';
import { changeIfThere } from './if-there.js';
import type { Change, DocumentKind, Store } from './store.js';

/**
 * Notes that a document has messages that were not delivered, so that they are found again without reading all documents. Which messages
 * they are stands in the document itself; nobody is named here.
 */
export interface Undelivered {
  readonly kind: string;
  readonly document: string;
  readonly since: Instant;
  /** Somebody wants everything of it tried once more, now. */
  readonly asked?: boolean;
}

const shape = z.object({ kind: z.string(), document: z.string(), since: stored<Instant>(), asked: z.boolean().optional() });

export const undeliveredKind: DocumentKind<Undelivered> = {
  name: 'undelivered',
  personal: [],
  erasedBy: { wakeOf: 'undelivered' },
  // It is named by another document, whose id may be a word that somebody typed.
  typedIds: true,
  schema: 1,
  lift: (body) => shape.parse(body),
  keys: () => ['all'],
  order: ({ since }) => since,
};

/** Why something was not delivered, in terms that help somebody who is no technician. */
export type Why = 'closed' | 'notThere' | 'noChat' | 'noAnswer' | 'fault';

/** Read from the note that delivery leaves: Teams' status and code, or a word of its own. */
export function whyOf(note: string): Why {
  if (note.startsWith('gaveUp')) return 'noAnswer';
  if (note.startsWith('noAddress')) return 'noChat';
  if (/ConversationBlockedByUser|MessageWritesBlocked|BotDisabledByAdmin/u.test(note)) return 'closed';
  return /^(?:40[34]|410) |^notReached/u.test(note) ? 'notThere' : 'fault';
}

const hour = 3_600_000;
const later = (now: Instant, hours: number): Instant => instant(new Date(Date.parse(now) + hours * hour));

/** Days that what did not come through is tried again, daily, and told of. */
const maxDays = 30;

export const undeliveredId = (kind: string, document: string): string => `${kind} ${document}`;

/** Tried again after an hour for the first time. */
export const noteUndelivered = (
  before: Undelivered | undefined,
  kind: string,
  document: string,
  now: Instant,
): Change<Undelivered, void> =>
  before === undefined ? { body: { kind, document, since: now }, wakeAt: later(now, 1), outcome: undefined } : { outcome: undefined };

/** After it has been tried again: daily, as long as there is anything left of it. */
export const triedAgain = (before: Undelivered, isLeft: boolean, now: Instant): Omit<Change<Undelivered, void>, 'outcome'> => {
  if (!isLeft || now >= later(before.since, maxDays * 24)) return { body: null };
  const { asked: _asked, ...rest } = before;
  return { body: rest, wakeAt: later(now, 24) };
};

/** For whoever wants all of it tried again. */
export async function askForAll(store: Store, now: Instant): Promise<void> {
  for (const { id } of await store.find(undeliveredKind, 'all')) {
    await changeIfThere(store, undeliveredKind, id, (before) => ({ body: { ...before, asked: true }, wakeAt: now }));
  }
}
