import { z } from 'zod/v4';
import { type Language, languages } from '../../texts/language.js';
import type { Instant, PersonId, PlaceId } from '../ids.js';
import { stored } from '../read.js';
import type { CardReply, TextReply } from '../reply.js';
import type { DocumentKind, Outgoing } from './store.js';

/** What somebody is in a place: `leads` its group as chair or coordinator, or is simply there. */
export interface Part {
  readonly place: PlaceId;
  readonly as: 'leads' | 'there';
}

/** Who is to get something. */
export type Recipient =
  | { readonly to: 'place'; readonly place: PlaceId }
  /**
   * In personal chat. Where that cannot be had, a mention in `fallback` says, without anything private, that something is waiting.
   * Somebody who has no personal chat with Lotsen yet gets one by way of `through`, a place where both are, or of `fallback`;
   * nothing is posted in `through`. `language` is for somebody who has chosen none.
   */
  | {
      readonly to: 'person';
      readonly person: PersonId;
      readonly through?: PlaceId;
      readonly fallback?: PlaceId;
      readonly language?: Language;
    }
  /**
   * A person whose id nobody is to see in the document: sealed under the document's id (`core/privacy/way-back.ts`), opened on delivery only,
   * never mentioned. What is sealed says `through` itself where that would tell too much.
   */
  | { readonly to: 'unnamed'; readonly sealed: string; readonly through?: PlaceId };

/** A recipient whose id is known. */
export type KnownRecipient = Exclude<Recipient, { to: 'unnamed' }>;

/**
 * What is stored of a message until it is delivered: the recipient, and which of the feature's messages it is. The words are chosen on
 * delivery, from the document as it is then and in the reader's language, so only ids are stored.
 */
export interface Message {
  readonly recipient: Recipient;
  /** Which renderer: `meetings.questions`. */
  readonly show: string;
  readonly about: Readonly<Record<string, string>>;
  /** The id of an earlier outgoing of the same document: its card is updated in place instead of another one posted. */
  readonly updates?: string;
  /** The update removes a text. Where the card is gone, or was never posted, there is nothing left to do. */
  readonly clears?: true;
  /**
   * Part of posting a card once more, in a place that could not be written to for a while: either the card itself or, with `clears`, what
   * is left where it stood. It is sent only while the feature counts the card among its open ones.
   */
  readonly again?: true;
  /** Confidential: sent only to a person who still has this role, which Teams is asked just before. */
  readonly onlyFor?: Part;
}

/** A card in a place that people may still answer, or work with. */
export interface OpenCard {
  readonly kind: DocumentKind<unknown>;
  readonly document: string;
  /** The outgoing row that posted it first, which its updates name. */
  readonly row: string;
}

/** The open cards of a place, what matters most first. */
export type OpenCards = (place: PlaceId) => Promise<readonly OpenCard[]>;

/** What a message looks like now; undefined when there is nothing left to say, and the message is withdrawn. */
export type Render = (documentId: string, message: Message, language: Language) => Promise<CardReply | TextReply | undefined>;

/** Every message of every feature, by its `show`. */
export type Renderers = Readonly<Record<string, Render>>;

/**
 * What a document of a kind does when it wakes. It applies its rule with `store.change`, which sets the next `wakeAt`. The same `wakeAt`
 * must not come twice, because delivery takes that for a wake-up that is stuck: whatever falls on one moment is done in one step.
 */
export type Wakes = Readonly<Record<string, (id: string, now: Instant) => Promise<void>>>;

/**
 * What is done about messages that could not be delivered, by the kind of their document: a coordinator is told, for instance. `note` is
 * delivery's reason. After a crash it may be called again for a row that was handled already.
 */
export type Undeliverables = Readonly<Record<string, (id: string, rows: readonly Outgoing[], now: Instant) => Promise<void>>>;

export const outgoing = (id: string, dueAt: Instant, message: Message): Outgoing => ({ id, dueAt, state: 'waiting', message });

const recipient = z.discriminatedUnion('to', [
  z.object({ to: z.literal('place'), place: stored<PlaceId>() }),
  z.object({
    to: z.literal('person'),
    person: stored<PersonId>(),
    through: stored<PlaceId>().optional(),
    fallback: stored<PlaceId>().optional(),
    language: z.enum(languages).optional(),
  }),
  z.object({ to: z.literal('unnamed'), sealed: z.string(), through: stored<PlaceId>().optional() }),
]);

const message = z.object({
  recipient,
  show: z.string(),
  about: z.record(z.string(), z.string()),
  updates: z.string().optional(),
  clears: z.literal(true).optional(),
  again: z.literal(true).optional(),
  onlyFor: z.object({ place: stored<PlaceId>(), as: z.enum(['leads', 'there']) }).optional(),
});

/** A row's message as it was stored; undefined when it is none of ours. */
export const readMessage = (value: unknown): Message | undefined => message.safeParse(value).data;
