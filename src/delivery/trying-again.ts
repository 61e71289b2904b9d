import type { Instant, PersonId, PlaceId } from '../core/ids.js';
import { changeIfThere } from '../core/store/if-there.js';
import { noNeighbours } from '../core/store/neighbours.js';
import { type Message, readMessage } from '../core/store/outgoing.js';
import type { Outgoing } from '../core/store/store.js';
import { noteUndelivered, triedAgain, type Undelivered, undeliveredId, undeliveredKind } from '../core/store/undelivered.js';
import { instant } from '../core/time/clock.js';
import { previousWorkingMorning } from '../core/time/working-time.js';
import { chanceOf, triedNote } from './failure.js';
import type { DeliveryParts } from './parts.js';
import { maxPostedAgain, postedAgain } from './same-card.js';

export interface TryingAgain {
  /** Notes that a message of the document was not delivered, or has waited for long. */
  readonly note: (kind: string, id: string, row: Outgoing) => Promise<void>;
  /** What that note does when its time comes: it tries the messages again. */
  readonly wake: (id: string, now: Instant) => Promise<void>;
  /**
   * A place or a person can be written to again: what was given up there goes out after all, and the cards in the place that are still open
   * are posted once more.
   */
  readonly isBack: (to: PlaceId | PersonId) => Promise<void>;
}

/**
 * Whether a row is tried again without being asked for. To people only what may be over by itself is, so that nobody is told time and again
 * in their group that something is waiting.
 */
const isTriedByItself = (row: Outgoing, { recipient }: Message): boolean =>
  chanceOf(row.note) === 'passing' || (chanceOf(row.note) === 'gone' && recipient.to !== 'person');

/** Tries again what was given up: after an hour, then daily, and at once where there is a sign of life or somebody asks for it. */
export function tryingAgain({
  store,
  neighbours = noNeighbours(),
  kinds,
  openCards,
  onlyInTime,
  clock,
  limits,
  zone,
}: DeliveryParts): TryingAgain {
  const isTooLate = ({ show }: Message): boolean => onlyInTime?.has(show) === true;
  const kindOf = ({ kind }: Undelivered) => kinds.find(({ name }) => name === kind);

  /** The row as it is tried once more. If it fails again it is given up at once. */
  const anew = (row: Outgoing, now: Instant): Outgoing => {
    const long = instant(new Date(Date.parse(now) - limits.retry.worth));
    const since = zone === undefined ? long : previousWorkingMorning(long, zone);
    return { ...row, state: 'waiting', dueAt: now, note: triedNote({ tries: 0, since, why: row.note ?? '' }) };
  };

  /** One document at a time, so that a row that is on its way again is not begun anew a second time. */
  async function revive(one: Undelivered, wanted: (row: Outgoing, message: Message) => boolean): Promise<void> {
    const kind = kindOf(one);
    if (kind === undefined) return;
    await neighbours.alone('trying again', async () => {
      const now = clock();
      const rows = (await store.outgoing(kind, one.document)).filter((row) => {
        const message = row.state === 'undeliverable' ? readMessage(row.message) : undefined;
        return message !== undefined && !isTooLate(message) && wanted(row, message);
      });
      if (rows.length === 0) return;
      await changeIfThere(store, kind, one.document, () => ({ forget: rows.map(({ id }) => id), send: rows.map((row) => anew(row, now)) }));
    });
  }

  return {
    async note(kind, id, row) {
      const message = readMessage(row.message);
      if (message === undefined || isTooLate(message)) return;
      const name = undeliveredId(kind, id);
      if ((await store.get(undeliveredKind, name)) !== undefined) return;
      const now = clock();
      await store.change(undeliveredKind, name, (before) => noteUndelivered(before, kind, id, now));
    },

    async wake(id, now) {
      const one = await store.get(undeliveredKind, id);
      const kind = one && kindOf(one);
      if (one === undefined) return;
      if (kind !== undefined) await revive(one, (row, message) => one.asked === true || isTriedByItself(row, message));
      const rows = kind === undefined ? [] : await store.outgoing(kind, one.document);
      const isLeft = rows.some((row) => row.state === 'undeliverable' || (row.state === 'waiting' && row.note !== undefined));
      await changeIfThere(store, undeliveredKind, id, (before) => triedAgain(before, isLeft, now));
    },

    async isBack(to) {
      for (const { body } of await store.find(undeliveredKind, 'all')) {
        await revive(body, (row, { recipient }) => {
          const isTheirs = (recipient.to === 'place' && recipient.place === to) || (recipient.to === 'person' && recipient.person === to);
          return isTheirs && chanceOf(row.note) !== 'none';
        });
      }
      const cards = (await openCards?.(to as PlaceId)) ?? [];
      for (const { kind, document, row } of cards.slice(0, maxPostedAgain)) {
        const send = postedAgain(await store.outgoing(kind, document), row, clock(), zone);
        if (send.length > 0) await changeIfThere(store, kind, document, () => ({ send }));
      }
    },
  };
}
