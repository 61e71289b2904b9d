import { limitConcurrency } from '../core/limit-concurrency.js';
import { type DocumentText, type FileKind, type Limits, refused, standardLimits } from './file-text.js';
import { readInThread } from './read-in-thread.js';

export type ReadDocument = (bytes: Uint8Array, kind: FileKind, limits?: Limits) => Promise<DocumentText>;

export const documentReader = (atOnce: number, maxWaiting: number, read: typeof readInThread = readInThread): ReadDocument => {
  const takeTurn = limitConcurrency(atOnce, maxWaiting);
  return async (bytes, kind, limits = standardLimits) => {
    if (bytes.length === 0) return refused('empty');
    if (bytes.length > limits.bytes) return refused('tooLarge');
    return (await takeTurn(() => read(bytes, kind, limits))) ?? refused('tooSlow');
  };
};

/** A document as text, read in a thread of its own. Two at a time in the whole process; twenty more wait. */
export const readDocument = documentReader(2, 20);
