import type { AccessParts } from '../../../core/access.js';
import type { PersonId } from '../../../core/ids.js';
import type { MeetingsKnown } from '../../../core/known.js';
import type { SignsOfLife } from '../../../core/people/address.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import type { Seal } from '../../../core/privacy/seal.js';

/** What evaluations are given: of other features only what they need to know. */
export interface EvaluationParts extends AccessParts {
  readonly seal: Seal;
  /** That many fresh random bytes. */
  readonly nonce: (bytes: number) => Buffer;
  /** Answers that a result needs at least; never below 3. */
  readonly minimum: number;
  /** Days that a closed evaluation is kept; its results stay in the group's history. Left out: for ever. */
  readonly keepDays?: number;
  /** Those of these people who want no reminders. */
  readonly paused: (people: readonly PersonId[]) => Promise<readonly PersonId[]>;
  readonly addressOf: SignsOfLife['addressOf'];
  readonly offices: OfficesKnown;
  readonly meetingsAround: MeetingsKnown['around'];
  readonly perspectiveKept: MeetingsKnown['perspectiveKept'];
}
