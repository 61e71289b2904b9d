import type { MeetingsKnown } from '../../../core/known.js';
import type { OfficesKnown } from '../../../core/people/office.js';
import type { EvaluationParts } from './parts.js';

/** What it takes to let people use evaluations, beside what the rules need. */
export interface EvaluationUse extends EvaluationParts {
  readonly offices: OfficesKnown;
  readonly meetingsAround: MeetingsKnown['around'];
}
