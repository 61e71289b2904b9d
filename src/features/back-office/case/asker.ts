import type { PersonId } from '../../../core/ids.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { openWay, sealedWay, type WayBack } from '../../../core/privacy/way-back.js';
import type { Asker, Case } from './case.js';
import { caseKey, unmarked } from './case-document.js';

/** The signs of an id: hard to mistake for each other. */
export const idSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const short = (mark: Buffer): string => mark.toString('base64url', 0, 12);

/**
 * The mark by which somebody's unnamed cases are found. It is made from the person and the first character of the id, so that two cases of
 * one person have different marks 31 times out of 32 and cannot be told to belong together.
 */
const about = (person: PersonId, firstSign: string): string => JSON.stringify(['asker', person, firstSign]);

/** Sealed and marked with the present key. */
export const unnamedAsker = (seal: Seal, way: WayBack, id: string): Extract<Asker, { as: 'unnamed' }> => ({
  as: 'unnamed',
  ...sealedWay(seal, way, id),
  mark: short(seal.mark(about(way.person, id.slice(0, 1)))),
});

/** Everything under which the cases of one person may be kept, whichever key they were marked with. */
export const askerKeys = (seal: Seal, person: PersonId): readonly string[] => [
  caseKey.asker(person),
  ...[...idSigns].flatMap((sign) => seal.marks(about(person, sign)).map((mark) => caseKey.asker(short(mark)))),
  caseKey.asker(unmarked),
];

/** Undefined when it cannot be had: the key is lost, or who asked has been forgotten. */
function wayBackOf(seal: Seal, id: string, { asker }: Pick<Case, 'asker'>): WayBack | undefined {
  if (asker.as === 'forgotten') return undefined;
  return asker.as === 'named' ? asker : openWay(seal, asker.sealed, id);
}

/** Whether an answer can find whoever asked. When not, the back office is told so instead of writing in vain. */
export const canReach = (seal: Seal, id: string, one: Case): boolean => wayBackOf(seal, id, one) !== undefined;

export const isAskerOf = (seal: Seal, id: string, one: Case, person: PersonId): boolean => wayBackOf(seal, id, one)?.person === person;

/** The asker with the present key's seal and mark, where those are older; undefined where nothing is to be done. */
export function sealedAnew(seal: Seal, id: string, one: Case): Asker | undefined {
  const { asker } = one;
  if (asker.as !== 'unnamed' || asker.key === seal.key) return undefined;
  const way = openWay(seal, asker.sealed, id);
  return way && unnamedAsker(seal, way, id);
}
