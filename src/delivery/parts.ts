import type { ActivityId, PersonId, PlaceId } from '../core/ids.js';
import type { StillHas } from '../core/known.js';
import type { Log, Meter } from '../core/log.js';
import type { Address, Reachable, SignsOfLife } from '../core/people/address.js';
import type { WayBack } from '../core/privacy/way-back.js';
import type { CardReply, TextReply } from '../core/reply.js';
import type { Neighbours } from '../core/store/neighbours.js';
import type { KnownRecipient, OpenCards, Renderers, Undeliverables, Wakes } from '../core/store/outgoing.js';
import type { DocumentKind, Store } from '../core/store/store.js';
import type { Clock } from '../core/time/clock.js';
import type { Language } from '../texts/language.js';
import type { DeliveryLimits } from './limits.js';
import type { Timers } from './timers.js';

export interface Posted {
  /** Missing where Teams took the message without saying its id. */
  readonly activityId?: ActivityId;
}

/**
 * Sends one thing to Teams, once. When Teams refuses, it rejects with an error that has Teams' `statusCode` and `code` and, where Teams
 * says so, `retryAfter` in milliseconds. An error without `statusCode` means that no answer came.
 */
export interface Courier {
  post(to: Reachable, reply: CardReply | TextReply): Promise<Posted>;
  /** Shows something else in the place of what was posted. */
  update(to: Reachable, activityId: ActivityId, reply: CardReply | TextReply): Promise<void>;
  /** Posts the text after the person's name, so that they are notified. Resolves with undefined when they are not in that place. */
  mention(to: Reachable, person: PersonId, text: string): Promise<Posted | undefined>;
  /**
   * Shows it in that place to that person only. Resolves with undefined where Teams does not support that. It gives no id, because the
   * message disappears after a day.
   */
  toOneIn(to: Reachable, person: PersonId, reply: CardReply | TextReply): Promise<Posted | undefined>;
  /** The personal chat with somebody, opened if need be. `way` is the address of a place they are in, or their own. */
  openPersonal(person: PersonId, way: Address): Promise<PlaceId>;
}

export interface DeliveryParts {
  readonly store: Store;
  /** The other instances that have it open; left out, there are none. */
  readonly neighbours?: Neighbours;
  /** All that may have something to send. */
  readonly kinds: readonly DocumentKind<unknown>[];
  readonly courier: Courier;
  readonly renderers: Renderers;
  readonly wakes: Wakes;
  /** Milliseconds that messages are worth trying, by `show`, where it is not the usual time. */
  readonly worth?: Readonly<Record<string, number>>;
  /** Messages, by `show`, that say nothing any more once they are late; left out, there are none. */
  readonly onlyInTime?: ReadonlySet<string>;
  /** The time zone whose quiet times late messages keep. Left out, there are none. */
  readonly zone?: string;
  /** How somebody is reached; left out, as it is stored. */
  readonly addressOf?: SignsOfLife['addressOf'];
  readonly languageOf: (recipient: KnownRecipient) => Promise<Language>;
  /** Whether a person may still be sent what is only for somebody with that part. */
  readonly stillHas: StillHas;
  /** Who an unnamed recipient is, and how they are reached; undefined when that cannot be opened. */
  readonly unseal: (sealed: string, documentId: string) => WayBack | undefined;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly limits: DeliveryLimits;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  readonly meter?: Pick<Meter, 'message' | 'wake'>;
  /** Told of each message that is given up, before that is noted. */
  readonly undeliverable?: Undeliverables;
  /** Gives the cards to post once more where Lotsen can write again; left out, there are none. */
  readonly openCards?: OpenCards;
}
