import { createHash } from 'node:crypto';
import type { Request } from '../../../core/request.js';

/**
 * An id that is the same for the same parts, and tells nothing of them. Suggestions, meanings and imports are stored under ids made so, and
 * a redelivered activity is recognised by one: what goes in, and in which order, must stay as it is.
 */
export const glossaryId = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** The same for the same activity: Teams numbers them anew in each conversation. */
export const activityId = ({ id, place }: Pick<Request, 'id' | 'place'>): string => glossaryId('activity', place.id, id);
