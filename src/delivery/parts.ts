import type { Log } from '../core/log.js';
import type { WayBack } from '../core/privacy/way-back.js';
import type { KnownRecipient, Renderers, Undeliverables, Wakes } from '../core/store/outgoing.js';
import type { DocumentKind, Store } from '../core/store/store.js';
import type { Clock } from '../core/time/clock.js';
import type { Language } from '../texts/language.js';
import type { Courier } from './courier.js';
import type { DeliveryLimits } from './limits.js';
import type { Timers } from './timers.js';

/** Counts messages, never to whom. */
interface DeliveryMeter {
  message(show: string, outcome: 'sent' | 'again' | 'undeliverable' | 'withdrawn'): void;
}

export interface DeliveryParts {
  readonly store: Store;
  /** All that may have something to send. */
  readonly kinds: readonly DocumentKind<unknown>[];
  readonly courier: Courier;
  readonly renderers: Renderers;
  readonly wakes: Wakes;
  readonly languageOf: (recipient: KnownRecipient) => Promise<Language>;
  /** Who an unnamed recipient is, and how they are reached; undefined when that cannot be opened. */
  readonly unseal: (sealed: string, documentId: string) => WayBack | undefined;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly limits: DeliveryLimits;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  readonly meter?: DeliveryMeter;
  /** Told of each message that is given up, before that is noted. */
  readonly undeliverable?: Undeliverables;
}
