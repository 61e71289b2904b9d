import type { ActivityId, Instant, PersonId, PlaceId, TeamId } from '../ids.js';
import type { Person, Place } from '../request.js';
import type { AskRoster } from './group.js';

/** What something happened to: one place, or a team with all its channels. */
export type Scope = { readonly place: PlaceId } | { readonly team: TeamId };

/** Why nothing can be sent to a place. More than one may hold: a deleted channel does not come back when Lotsen does. */
export const absences = ['lotsenRemoved', 'channelDeleted', 'teamDeleted', 'teamArchived'] as const;
export type Absence = (typeof absences)[number];

export type Told =
  /** Lotsen was added to a channel's team or to a chat. */
  | { readonly kind: 'added' }
  | { readonly kind: 'gone' | 'back'; readonly scope: Scope; readonly because: Absence }
  /** Names are empty where Teams does not say them. */
  | { readonly kind: 'joined'; readonly scope: Scope; readonly people: readonly Person[] }
  | { readonly kind: 'left'; readonly scope: Scope; readonly people: readonly PersonId[] }
  | { readonly kind: 'renamed'; readonly scope: Scope; readonly name: string }
  /** The last one left a call. Teams may say so more than once for one meeting, when people come back. */
  | { readonly kind: 'meetingEnded'; readonly endedAt: Instant };

/** What Teams tells without anybody asking. `place` is where it was told. */
export type Happening = Told & { readonly id: ActivityId; readonly at: Instant; readonly place: Place };

/**
 * Handles something that Teams reports. Whatever is to be said about it goes out as an outgoing row, like everything that must not be lost.
 */
export type Happened = (happening: Happening, roster: AskRoster) => Promise<void>;
