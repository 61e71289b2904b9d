import type { Clock } from '../core/clock.js';
import type { PersonId } from '../core/ids.js';
import type { Log } from '../core/log.js';
import type { Renderers, Wakes } from '../core/outgoing.js';
import type { DocumentKind, Outgoing, Store } from '../core/store.js';
import type { Language } from '../texts/language.js';
import type { Courier } from './courier.js';
import type { DeliveryLimits } from './limits.js';
import type { Known } from './read-message.js';
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
  readonly languageOf: (recipient: Known) => Promise<Language>;
  /** Who an unnamed recipient is; undefined when that cannot be opened. */
  readonly unseal: (sealed: string, documentId: string) => PersonId | undefined;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly limits: DeliveryLimits;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  readonly meter?: DeliveryMeter;
  /**
   * Told which messages of a document have become undeliverable, for instance to tell its coordinator. A crash may swallow it: what
   * counts is `store.outgoing`.
   */
  readonly undeliverable?: (kind: string, id: string, rows: readonly Outgoing[]) => Promise<void>;
}
