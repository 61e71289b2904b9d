import type { Instant, PersonId } from '../ids.js';
import { readMessage } from './outgoing.js';
import type { Change, DocumentKind, Outgoing, Store } from './store.js';

/** One kind of thing that is kept for a time only, and erased by the daily sweep because nothing else about it ever wakes. */
export interface Retention {
  /** What those that were erased are counted as. It is stored, so it is never renamed. */
  readonly what: string;
  /** How many there are in all, so that a sweep that would erase too large a part of them is stopped. */
  readonly count: () => Promise<number>;
  /** The ids of those whose time has come, `max` at most. */
  readonly due: (now: Instant, max: number) => Promise<readonly string[]>;
  /** Erases one, unless its time has not come after all. May be done again at any time. */
  readonly erase: (id: string, now: Instant) => Promise<void>;
}

/** Tells whether a sealed recipient is the person. */
type IsTheirs = (sealed: string) => boolean;

const names = (text: string, person: PersonId): boolean => text.split(/[ ,]/u).includes(person);

/** Whether a row of what is sent, or was, is for somebody or names them. */
export function isAbout({ id, message: stored }: Outgoing, person: PersonId, isTheirs: IsTheirs = () => false): boolean {
  const message = readMessage(stored);
  if (names(id, person)) return true;
  if (message === undefined) return false;
  const { recipient, about, updates = '' } = message;
  if (recipient.to === 'person' && recipient.person === person) return true;
  if (recipient.to === 'unnamed' && isTheirs(recipient.sealed)) return true;
  return names(updates, person) || Object.values(about).some((value) => names(value, person));
}

/** Rounds after which no new rows are expected to come in while somebody is being forgotten. */
const maxRounds = 5;

/**
 * Changes a document by a rule that leaves somebody out, and drops the rows about them with it. Rows are read before the change: those
 * that came in between are dropped in another round.
 */
export async function forgetIn<Body>(
  store: Store,
  kind: DocumentKind<Body>,
  id: string,
  whose: { readonly person: PersonId; readonly isTheirs?: IsTheirs },
  rule: (body: Body, about: readonly Outgoing[]) => Omit<Change<Body, void>, 'forget' | 'outcome'>,
): Promise<void> {
  for (let round = 0; round < maxRounds; round += 1) {
    const about = (await store.outgoing(kind, id)).filter((row) => isAbout(row, whose.person, whose.isTheirs));
    if (round > 0 && about.length === 0) return;
    await store.change(kind, id, (before) =>
      before === undefined ? { outcome: undefined } : { ...rule(before, about), forget: about.map((row) => row.id), outcome: undefined },
    );
  }
  throw new Error('There is always something more to forget');
}

const isCount = ({ id }: Outgoing): boolean => id.startsWith('count ');

/** The row that shows a card's latest number, where no other row tells which card that was because the card was posted anew. */
function shownBy(rows: readonly Outgoing[]): Outgoing | undefined {
  const last = rows.findLast((row) => isCount(row) && row.state === 'sent');
  return rows.some((row) => !isCount(row) && row.state === 'sent' && row.note === last?.note) ? undefined : last;
}

/** Ids of rows that nobody needs and that tell when people answered: one for each new number that a card has shown. */
export function earlierCounts(rows: readonly Outgoing[]): readonly string[] {
  const shown = shownBy(rows);
  return rows.filter((row) => isCount(row) && row.state !== 'waiting' && row !== shown).map(({ id }) => id);
}

/**
 * Ids of rows to drop once no more answers are taken. They tell who had not answered when people were reminded, and when people answered.
 * The last number is shown by what closes the card.
 */
export function tellingRows(rows: readonly Outgoing[]): readonly string[] {
  const shown = shownBy(rows);
  return rows.filter((row) => row.id.startsWith('reminder ') || (isCount(row) && row !== shown)).map(({ id }) => id);
}

/** So many rows of what was sent are kept beside what still matters: all of them are written anew with every change of their document. */
const maxRows = 30;

/**
 * Ids of rows that nobody needs any more: settled, and not what a card that may still be updated is found by. `cards` are the ids of
 * the rows that such cards were posted with. The latest ones stay, to be looked at. Whoever forgets a row must never send its id again.
 */
export function spentRows(rows: readonly Outgoing[], cards: readonly string[]): readonly string[] {
  if (rows.length <= maxRows) return [];
  const cardOf = (row: Outgoing): string => readMessage(row.message)?.updates ?? row.id;
  const present = new Set([...cards, ...rows.filter(({ state }) => state === 'waiting').map(cardOf)]);
  const shown = new Map(
    rows.filter((row) => row.state === 'sent' && row.note && present.has(cardOf(row))).map((row) => [cardOf(row), row]),
  );
  const spent = rows.filter((row) => row.state !== 'waiting' && shown.get(cardOf(row)) !== row);
  return spent.slice(0, Math.max(0, rows.length - maxRows)).map(({ id }) => id);
}
