import { createHash } from 'node:crypto';
import type { Seal } from '../privacy/seal.js';

/**
 * An id that is always the same for the same parts and cannot be turned back into them. Whatever a request makes is named by the request's
 * own activity, so that an activity that is delivered twice changes nothing the second time.
 */
export const derivedId = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);

/** The marks by which a document knows an activity: the one that is stored now, then those it may be stored under with an older key. */
export type Marks = readonly [string, ...string[]];

const keyed = (seal: Seal, documentId: string, plain: string): readonly [string, ...string[]] => {
  const [present, ...older] = seal.marks(JSON.stringify(['seen', documentId, plain]));
  const short = (mark: Buffer): string => mark.toString('base64url', 0, 12);
  return [short(present), ...older.map(short)];
};

/**
 * Keyed, because an activity's id stands in the log with its time: a mark that could be made without the key would lead from the log to
 * what that activity did.
 */
export const marksOf = (seal: Seal, documentId: string, what: string, activity: string): Marks => {
  const plain = derivedId(what, activity);
  return [...keyed(seal, documentId, plain), plain];
};

/** Whether a mark is from the time when marks were hashes without a key: those were longer. */
export const isPlainMark = (mark: string): boolean => /^[0-9a-f]{20}$/u.test(mark);

/** A mark that was stored without a key, as `marksOf` makes it now. */
export const keyedMark = (seal: Seal, documentId: string, mark: string): string =>
  isPlainMark(mark) ? keyed(seal, documentId, mark)[0] : mark;

/** A body that knows which activities have changed it. */
export interface Handled {
  /** The marks of those activities, as `marksOf` makes them. */
  readonly seen: readonly string[];
  /** The older half of them; left out while there are none. */
  readonly seenBefore?: readonly string[] | undefined;
}

/**
 * How many marks are remembered at least, which is half of what is remembered at most. Teams redelivers within minutes. The marks are
 * sorted so that they do not tell who came when; for that reason the older half is forgotten as a whole, rather than the oldest.
 */
export const maxSeen = 200;

export const wasHandled = ({ seen, seenBefore = [] }: Handled, marks: readonly string[]): boolean =>
  marks.some((mark) => seen.includes(mark) || seenBefore.includes(mark));

export const withHandled = <Body extends Handled>(body: Body, [mark]: Marks): Body =>
  body.seen.length < maxSeen ? { ...body, seen: [...body.seen, mark].sort() } : { ...body, seen: [mark], seenBefore: body.seen };
