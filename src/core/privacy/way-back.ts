import { z } from 'zod/v4';
import { type Language, languages } from '../../texts/language.js';
import type { PersonId, PlaceId } from '../ids.js';
import { readJson, stored } from '../read.js';
import type { Seal } from './seal.js';

/** How an answer reaches somebody: the person, a place by way of which they are reached, and the language if they have not chosen one. */
export interface WayBack {
  readonly person: PersonId;
  /** A place where both they and Lotsen are, when they did not write in personal chat. */
  readonly through?: PlaceId;
  readonly language?: Language;
}

/** Sealed texts are filled up to this length, lest it tell ids apart. It is longer than any id that Teams makes. */
const sealedLength = 640;

/** Sealed as belonging to a document, always with the same length. */
export const sealWay = (seal: Seal, { person, through, language }: WayBack, documentId: string): string =>
  seal.close(JSON.stringify({ person, through, language }).padEnd(sealedLength), documentId);

/** A way back as a document keeps it. */
export interface SealedWay {
  readonly sealed: string;
  /** Which key it was sealed with, as the seal names its keys; '' where that was not noted. */
  readonly key: string;
}

export const sealedWay = (seal: Seal, way: WayBack, documentId: string): SealedWay => ({
  sealed: sealWay(seal, way, documentId),
  key: seal.key,
});

/** As it is sealed. In the first cases `through` was called `place`. */
const way = z.object({
  person: stored<PersonId>(),
  through: stored<PlaceId>().optional(),
  place: stored<PlaceId>().optional(),
  language: z.enum(languages).optional(),
});

/** What was sealed, here or as a person's id alone; undefined when the key is lost, or the sealed text was changed or moved. */
export function openWay(seal: Seal, sealed: string, documentId: string): WayBack | undefined {
  const text = seal.open(sealed, documentId)?.trim();
  if (text === undefined) return undefined;
  if (!text.startsWith('{')) return { person: text as PersonId };
  const read = way.safeParse(readJson(text)).data;
  if (read === undefined) return undefined;
  const { person, place, through = place, language } = read;
  return { person, ...(through !== undefined && { through }), ...(language !== undefined && { language }) };
}

/** The same way back sealed with the present key; undefined where it is sealed with that already, and where no key opens it. */
export function sealWayAnew(seal: Seal, { sealed, key }: SealedWay, documentId: string): SealedWay | undefined {
  const way = key === seal.key ? undefined : openWay(seal, sealed, documentId);
  return way && sealedWay(seal, way, documentId);
}
