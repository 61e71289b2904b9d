import type { PersonId, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Seal } from '../../../core/privacy/seal.js';
import type { Store } from '../../../core/store/store.js';

/** What evaluations are given: of other features only what they need to know. */
export interface EvaluationParts {
  readonly store: Store;
  readonly seal: Seal;
  /** That many fresh random bytes. */
  readonly nonce: (bytes: number) => Buffer;
  /** Answers that a result needs at least; never below 3. */
  readonly minimum: number;
  /** Days that a closed evaluation is kept; its results stay in the group's history. Left out: for ever. */
  readonly keepDays?: number;
  readonly groupAt: (place: PlaceId) => Promise<Group | undefined>;
  /** Those that a person is in and that are not gone. */
  readonly groupsOf: (person: PersonId) => Promise<readonly Group[]>;
  /** Those of these people who want no reminders. */
  readonly paused: (people: readonly PersonId[]) => Promise<readonly PersonId[]>;
  /** Where the back office works; undefined while there is none. */
  readonly office: () => Promise<PlaceId | undefined>;
}
