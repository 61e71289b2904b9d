import type { ActivityId, PersonId, PlaceId } from '../core/ids.js';
import type { Address } from '../core/people/address.js';
import type { CardReply, TextReply } from '../core/reply.js';

/** An address that can be written to. */
export type Reachable = Address & { readonly conversation: PlaceId };

export interface Posted {
  /** Missing where Teams took the message without saying its id. */
  readonly activityId?: ActivityId;
}

/**
 * Carries one thing to Teams, once, and tells what happened. What Teams refuses rejects with an error that has Teams' `statusCode` and
 * `code` and, where Teams says so, `retryAfter` in milliseconds; without `statusCode`, no answer came.
 */
export interface Courier {
  post(to: Reachable, reply: CardReply | TextReply): Promise<Posted>;
  /** Shows something else in the place of what was posted. */
  update(to: Reachable, activityId: ActivityId, reply: CardReply | TextReply): Promise<void>;
  /** Posts the text after the person's name, so that they are notified. Resolves with undefined when they are not in that place. */
  mention(to: Reachable, person: PersonId, text: string): Promise<Posted | undefined>;
  /** The personal chat with somebody, opened if need be. `way` is the address of a place they are in, or their own. */
  openPersonal(person: PersonId, way: Address): Promise<PlaceId>;
}
