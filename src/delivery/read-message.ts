import { z } from 'zod/v4';
import type { PersonId, PlaceId } from '../core/ids.js';
import type { Message, Recipient } from '../core/outgoing.js';
import { stored } from '../core/read.js';

const recipient = z.discriminatedUnion('to', [
  z.object({ to: z.literal('place'), place: stored<PlaceId>() }),
  z.object({
    to: z.literal('person'),
    person: stored<PersonId>(),
    through: stored<PlaceId>().optional(),
    fallback: stored<PlaceId>().optional(),
  }),
  z.object({ to: z.literal('unnamed'), sealed: z.string(), through: stored<PlaceId>().optional() }),
]);

const message = z.object({ recipient, show: z.string(), about: z.record(z.string(), z.string()), updates: z.string().optional() });

/** A row's message as it was stored; undefined when it is none of ours. */
export const readMessage = (value: unknown): Message | undefined => message.safeParse(value).data;

/** A recipient whose id is known. */
export type Known = Exclude<Recipient, { to: 'unnamed' }>;

/** Undefined when what is sealed cannot be opened. */
export function knownRecipient(to: Recipient, unseal: (sealed: string) => PersonId | undefined): Known | undefined {
  if (to.to !== 'unnamed') return to;
  const person = unseal(to.sealed);
  return person && { to: 'person', person, ...(to.through === undefined ? {} : { through: to.through }) };
}

/** What has to keep its order: everything to one person, everything to one place. */
export const laneOf = (to: Known): string => (to.to === 'place' ? to.place : to.person);
