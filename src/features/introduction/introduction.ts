import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../core/ids.js';
import { stored } from '../../core/read.js';
import { derivedId } from '../../core/store/idempotence.js';
import type { DocumentKind } from '../../core/store/store.js';
import { type Audience, audiences, type StepId, stepIds } from './steps.js';

/** How far somebody has come in their introduction. Kept after it is over, so that it is never offered to them again. */
export interface Introduction {
  readonly person: PersonId;
  readonly audience: Audience;
  /** The group that it was offered for; left out where somebody asked for it and is in none. */
  readonly group?: PlaceId | undefined;
  readonly zone: string;
  readonly state: 'going' | 'done' | 'skipped';
  /** The latest one that they have got. */
  readonly step: StepId;
  /** What is sent next: the next step or, to whoever said "later", the same one once more. */
  readonly comes: 'next' | 'again';
  /** When that is sent. When the introduction is over: when to check whether it still has to be kept. */
  readonly nextAt: Instant;
  /** Steps that have been sent by themselves. */
  readonly sent: number;
}

const body = z.object({
  person: stored<PersonId>(),
  audience: z.enum(audiences),
  group: stored<PlaceId>().optional(),
  zone: z.string(),
  state: z.enum(['going', 'done', 'skipped']),
  step: z.enum(stepIds),
  comes: z.enum(['next', 'again']),
  nextAt: stored<Instant>(),
  sent: z.number(),
});

export const introductionKey = {
  person: (person: PersonId): string => `person:${person}`,
  group: (group: PlaceId): string => `group:${group}`,
};

export const introductionKind: DocumentKind<Introduction> = {
  name: 'introduction',
  personal: ['introduction'],
  erasedBy: { wakeOf: 'introduction' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: ({ person, group }) => [introductionKey.person(person), ...(group === undefined ? [] : [introductionKey.group(group)])],
};

export const introductionId = (audience: Audience, person: PersonId): string => derivedId('introduction', audience, person);
