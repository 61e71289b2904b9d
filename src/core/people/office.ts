import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { PersonId, PlaceId } from '../ids.js';
import { trouble } from '../reply.js';
import type { Handlers, Place } from '../request.js';

/** A channel that has been paired with the code of a back office: whoever writes there works for it. */
export interface Office {
  readonly id: PlaceId;
  /** As the configuration names it; '' for the default one, which takes what no other is for. */
  readonly name: string;
  /** The person who is told when something waits too long: whoever paired the channel, until somebody else takes that on. */
  readonly coordinator: PersonId;
  /** The language in which its channel is written to; left out, the configured one. */
  readonly language?: Language;
}

/** The back offices that are paired just now. */
export interface OfficesKnown {
  /** The one whose channel this is. */
  readonly at: (place: PlaceId) => Promise<Office | undefined>;
  /** All of them, the default one first. */
  readonly all: () => Promise<readonly Office[]>;
  /** The one with this name (case does not matter), else the default one; undefined while none is paired. */
  readonly named: (name: string) => Promise<Office | undefined>;
}

/** Whether a place is the channel of a back office. No personal chat is one, and most turns need not look. */
export const isOfficeChannel = async (offices: Pick<OfficesKnown, 'at'>, place: Pick<Place, 'kind' | 'id'>): Promise<boolean> =>
  place.kind !== 'personal' && (await offices.at(place.id)) !== undefined;

/**
 * Handlers for what only staff may do. The right to it comes from writing in a paired back office's channel, and the activity says which
 * channel that is; what a card sends is never believed.
 */
export const onlyForStaff = (offices: Pick<OfficesKnown, 'at'>, handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([verb, handle]): [string, typeof handle] => [
      verb,
      async (request) =>
        (await isOfficeChannel(offices, request.place)) ? handle(request) : [trouble(textsIn(request.language).office.notHere)],
    ]),
  );
