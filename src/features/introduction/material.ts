import { z } from 'zod/v4';
import type { ActivityId, PlaceId } from '../../core/ids.js';
import { hasPersonalNumber } from '../../core/privacy/personal-number.js';
import { stored, typedLine, typedText } from '../../core/read.js';
import type { Change, DocumentKind } from '../../core/store/store.js';

export const maxPieces = 3;
export const maxPieceLetters = 500;
export const maxHeadingLetters = 80;
const maxLinkLetters = 500;

/** Something that a group wants its new representatives to know. */
export interface Piece {
  readonly heading: string;
  readonly text: string;
  /** https, or '' for none. */
  readonly link: string;
}

/** What a group's coordinators have added to the introduction; kept under the group's id. */
export interface Material {
  readonly group: PlaceId;
  readonly pieces: readonly Piece[];
  /** The activity that changed it last: one that is delivered again changes nothing. */
  readonly savedBy: ActivityId;
}

const body = z.object({
  group: stored<PlaceId>(),
  pieces: z.array(z.object({ heading: z.string(), text: z.string(), link: z.string() })),
  savedBy: stored<ActivityId>(),
});

export const materialKind: DocumentKind<Material> = {
  name: 'introduction-material',
  personal: [],
  erasedBy: { wakeOf: 'group' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [],
};

/** `piece`: the heading of the one that is changed or taken away; '' for another one. */
export const materialInput = z.object({
  group: typedLine,
  piece: typedLine,
  heading: typedLine,
  text: typedText,
  link: typedLine,
});
export type MaterialInput = z.output<typeof materialInput>;

export type MaterialMistake = 'nothing' | 'tooLong' | 'notHttps' | 'personalNumber' | 'full';

/** An address that everybody can open and that shows where it leads: https, and no name or password in it. */
function isLink(link: string): boolean {
  if (link.length > maxLinkLetters || /[\s<>"]/u.test(link) || !URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === 'https:' && username === '' && password === '';
}

/** The piece that was filled in, or the first thing to mend. */
export function pieceOf({ heading, text, link }: MaterialInput): Piece | MaterialMistake {
  if (heading === '' || (text === '' && link === '')) return 'nothing';
  if (heading.length > maxHeadingLetters || text.length > maxPieceLetters) return 'tooLong';
  if ([heading, text, link].some(hasPersonalNumber)) return 'personalNumber';
  if (link !== '' && !isLink(link)) return 'notHttps';
  return { heading, text, link: link === '' ? '' : new URL(link).href };
}

export interface MaterialChange {
  readonly group: PlaceId;
  readonly activity: ActivityId;
  /** The heading that it has had; '' for a new one. Positions may have changed since a card was made. */
  readonly heading: string;
  /** Left out, the piece is taken away. */
  readonly piece?: Piece;
}

/** Adds a piece, changes one or takes one away. One heading stands there once. */
export function changeMaterial(
  before: Material | undefined,
  { group, activity, heading, piece }: MaterialChange,
): Change<Material, 'saved' | 'full'> {
  if (before?.savedBy === activity) return { outcome: 'saved' };
  const pieces = before?.pieces ?? [];
  const known = pieces.findIndex((one) => one.heading === (heading || piece?.heading));
  const others = pieces.filter((one, at) => at !== known && one.heading !== piece?.heading);
  if (piece === undefined) return { body: { group, pieces: others, savedBy: activity }, outcome: 'saved' };
  if (others.length >= maxPieces) return { outcome: 'full' };
  const present = known < 0 ? [...others, piece] : others.toSpliced(Math.min(known, others.length), 0, piece);
  return { body: { group, pieces: present, savedBy: activity }, outcome: 'saved' };
}
