import type { Member } from './group.js';

/** Somebody in a place, as Teams lists them. */
export interface Listed extends Member {
  /** Tells apart two with the same name. Never stored. */
  readonly email?: string;
}

/**
 * Everybody in a place but Lotsen, guests too. `notAllowed`: Teams does not let Lotsen see them, in a private channel for instance;
 * `unreachable`: there was no answer in time.
 */
export type Roster =
  | { readonly ok: true; readonly members: readonly Listed[] }
  | { readonly ok: false; readonly because: 'notAllowed' | 'unreachable' };

/** Asks Teams, each time it is called. */
export type AskRoster = () => Promise<Roster>;
