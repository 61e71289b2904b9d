import { z } from 'zod/v4';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { Office, OfficesKnown } from '../../../core/people/office.js';
import { stored } from '../../../core/read.js';
import type { DocumentKind, Store } from '../../../core/store/store.js';
import { languages } from '../../../texts/language.js';

export interface PairedOffice extends Office {
  readonly pairedAt: Instant;
  /** Until then the code pairs it elsewhere, because somebody in its channel has said that it moves. */
  readonly movesUntil?: Instant;
}

/** All back offices in one small document, so that no channel is two of them and none is in two, whoever pairs at the same time. */
export interface Offices {
  /** The default one first. */
  readonly paired: readonly PairedOffice[];
  /** When wrong codes were tried, of the last day. */
  readonly wrongCodes: readonly Instant[];
  /** The activities that paired, moved or unpaired an office since the cases last followed. */
  readonly moves: readonly ActivityId[];
  /** When the next digest comes. */
  readonly digestAt?: Instant;
  /** Until when the last one told. */
  readonly digestedUntil?: Instant;
}

const office = z.object({
  id: stored<PlaceId>(),
  name: z.string(),
  coordinator: stored<PersonId>(),
  language: z.enum(languages).optional(),
  pairedAt: stored<Instant>(),
  movesUntil: stored<Instant>().optional(),
});

const officesBody = z.object({
  paired: z.array(office),
  wrongCodes: z.array(stored<Instant>()),
  moves: z.array(stored<ActivityId>()),
  digestAt: stored<Instant>().optional(),
  digestedUntil: stored<Instant>().optional(),
});

export const officesKind: DocumentKind<Offices> = {
  name: 'office',
  personal: ['work'],
  erasedBy: 'use',
  schema: 1,
  lift: (body) => officesBody.parse(body),
  keys: () => [],
};

/** There is one such document. */
export const officesId = 'all';

export const noOffices: Offices = { paired: [], wrongCodes: [], moves: [] };

/** Names of back offices are the same in any case. */
export const officeKey = (name: string): string => name.trim().toLocaleLowerCase('sv');

export const sameName = (one: string, other: string): boolean => officeKey(one) === officeKey(other);

/** The one that takes what is for `name`: its own, else the default one. */
const officeNamed = (paired: readonly PairedOffice[], name: string): PairedOffice | undefined =>
  paired.find((one) => sameName(one.name, name)) ?? paired.find((one) => one.name === '');

export function officesKnown(store: Store): OfficesKnown {
  const paired = async (): Promise<readonly PairedOffice[]> => (await store.get(officesKind, officesId))?.paired ?? [];
  return {
    at: async (place) => (await paired()).find(({ id }) => id === place),
    all: paired,
    named: async (name) => officeNamed(await paired(), name),
  };
}
