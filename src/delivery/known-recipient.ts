import type { WayBack } from '../core/privacy/way-back.js';
import type { KnownRecipient, Recipient } from '../core/store/outgoing.js';

/** Undefined when what is sealed cannot be opened. */
export function knownRecipient(to: Recipient, unseal: (sealed: string) => WayBack | undefined): KnownRecipient | undefined {
  if (to.to !== 'unnamed') return to;
  const way = unseal(to.sealed);
  return way && { to: 'person', ...(to.through === undefined ? {} : { through: to.through }), ...way };
}

/** What has to keep its order: everything to one person, everything to one place. */
export const laneOf = (to: KnownRecipient): string => (to.to === 'place' ? to.place : to.person);
