import { createHash } from 'node:crypto';

/**
 * An id, or a mark, that is always the same for the same and of no use for guessing what it was made from. What a request makes is
 * named by the request's own activity, so that an activity that is delivered again makes and changes nothing.
 */
export const derivedId = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);

/** A body that knows which activities have changed it. */
export interface Handled {
  /** Their marks. */
  readonly seen: readonly string[];
}

export const wasHandled = ({ seen }: Handled, mark: string): boolean => seen.includes(mark);

/** Sorted, the marks tell nothing of who came when. */
export const withHandled = <Body extends Handled>(body: Body, mark: string): Body => ({ ...body, seen: [...body.seen, mark].sort() });
