import type { Instant } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Office, OfficesKnown } from '../../../core/people/office.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { sealWay } from '../../../core/privacy/way-back.js';
import type { Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { activityId } from './glossary-id.js';
import type { LivingGlossary } from './living-glossary.js';
import type { StaffMember } from './meaning.js';
import type { Suggestion } from './term-record.js';

/** What everything that staff do is made of. */
export interface StaffParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly living: LivingGlossary;
  readonly offices: OfficesKnown;
  /** Every group that is not gone: where a meaning can hold. */
  readonly allGroups: () => Promise<readonly Group[]>;
  readonly timeZone: string;
}

/** A back office of this name takes what concerns the glossary; without one, the default one does. */
const officeName = 'ordlista';

export const officeForGlossary = async (offices: OfficesKnown): Promise<Office | undefined> =>
  (await offices.named(officeName)) ?? (await offices.all())[0];

/** An action of one of the staff: who, when, and in which activity. Made before the store's rule, which may run twice. */
export interface StaffAction {
  readonly activity: string;
  readonly at: Instant;
  readonly by: StaffMember;
  /** For quiet times. */
  readonly zone: string;
  /** The way back to whoever suggested it, sealed; undefined when nobody is to be told. */
  readonly way?: string | undefined;
}

/** The way back is sealed here, outside the rule, because sealing it twice would not give the same text. */
export const actionOf = (
  request: Request,
  { seal, timeZone }: Pick<StaffParts, 'seal' | 'timeZone'>,
  suggestion?: Suggestion,
): StaffAction => ({
  activity: activityId(request),
  at: request.at,
  by: request.person,
  zone: timeZone,
  way: suggestion === undefined || suggestion.by === '' ? undefined : wayTo(suggestion, seal),
});

const wayTo = ({ by, through, language, abbr }: Suggestion, seal: Seal): string => sealWay(seal, { person: by, language, through }, abbr);
