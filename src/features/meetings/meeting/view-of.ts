import type { Request } from '../../../core/request.js';
import type { Found } from './access.js';
import type { View } from './view-card.js';

/** A meeting as whoever asks is shown it just then. */
export const viewOf = ({ id, meeting, group }: Found, { language, at }: Request): View => ({ id, meeting, group, language, now: at });
