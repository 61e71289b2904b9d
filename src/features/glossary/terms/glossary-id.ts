import { createHash } from 'node:crypto';
import type { Request } from '../../../core/request.js';

/**
 * An id that is always the same for the same parts and cannot be turned back into them. Suggestions, meanings and imports are stored under
 * such ids, and a redelivered activity is recognised by one, so the parts and their order must never change.
 */
export const glossaryId = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** The same for the same activity: Teams numbers them anew in each conversation. */
export const activityId = ({ id, place }: Pick<Request, 'id' | 'place'>): string => glossaryId('activity', place.id, id);
