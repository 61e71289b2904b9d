import type { GlossaryKnown } from '../../../core/known.js';
import type { Handlers } from '../../../core/request.js';
import type { Renderers, Wakes } from '../../../core/store/outgoing.js';
import { type OfficeRendererParts, officeRenderers } from '../offices/office-renderers.js';
import { type OfficeWakeParts, officeWakes } from '../offices/office-wakes.js';
import { type PairingParts, pairingHandlers } from '../offices/pairing-handlers.js';
import { publishHandlers } from '../published/publish-handlers.js';
import type { PublishingParts } from '../published/published-answer.js';
import { type OfficeParts, officeHandlers } from './office-handlers.js';
import { queueHandlers } from './queue-handlers.js';
import { queueRenderers } from './queue-renderers.js';

/** What the back office's side needs, beside what its askers' side has too. */
export interface DeskParts extends PublishingParts, OfficeParts, PairingParts, OfficeRendererParts, OfficeWakeParts {
  readonly startEntry: GlossaryKnown['startEntry'];
}

export const deskHandlers = (parts: DeskParts): Handlers => ({
  ...pairingHandlers(parts),
  ...queueHandlers(parts),
  ...officeHandlers(parts),
  ...publishHandlers(parts, parts.startEntry),
});

export const deskRenderers = (parts: DeskParts): Renderers => ({ ...officeRenderers(parts), ...queueRenderers(parts) });

export const deskWakes = (parts: DeskParts): Wakes => officeWakes(parts);
