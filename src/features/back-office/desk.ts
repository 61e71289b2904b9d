import type { Renderers, Wakes } from '../../core/outgoing.js';
import type { Handlers } from '../../core/request.js';
import { type OfficeParts, officeHandlers } from './office-handlers.js';
import { type OfficeRendererParts, officeRenderers } from './office-renderers.js';
import { type OfficeWakeParts, officeWakes } from './office-wakes.js';
import { type PairingParts, pairingHandlers } from './pairing-handlers.js';
import { publishHandlers, type StartEntry } from './publish-handlers.js';
import { queueHandlers } from './queue-handlers.js';
import { queueRenderers } from './queue-renderers.js';

/** What the back office's side needs, beside what its askers' side has too. */
export interface DeskParts extends OfficeParts, PairingParts, OfficeRendererParts, OfficeWakeParts {
  readonly startEntry: StartEntry;
}

export const deskHandlers = (parts: DeskParts): Handlers => ({
  ...pairingHandlers(parts),
  ...queueHandlers(parts),
  ...officeHandlers(parts),
  ...publishHandlers(parts, parts.startEntry),
});

export const deskRenderers = (parts: DeskParts): Renderers => ({ ...officeRenderers(parts), ...queueRenderers(parts) });

export const deskWakes = (parts: DeskParts): Wakes => officeWakes(parts);
