import { z } from 'zod/v4';
import { languages } from '../../texts/language.js';
import type { PersonId, PlaceId } from '../ids.js';
import { stored } from '../read.js';
import type { Message } from './outgoing.js';

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

const message = z.object({ recipient, show: z.string(), about: z.record(z.string(), z.string()), updates: z.string().optional() });

/** A row's message as it was stored; undefined when it is none of ours. */
export const readMessage = (value: unknown): Message | undefined => message.safeParse(value).data;
