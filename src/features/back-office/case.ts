import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../core/ids.js';
import { hasPersonalNumber } from '../../core/personal-number.js';
import { stored, typedLine, typedText } from '../../core/read.js';
import type { Seal } from '../../core/seal.js';
import type { Change, DocumentKind } from '../../core/store.js';

const caseKinds = ['question', 'idea', 'concern'] as const;
const identities = ['named', 'unnamed'] as const;

/** Letters that a question takes. */
export const mostText = 2000;

export const caseInput = z.object({
  text: typedText,
  kind: z.enum(caseKinds).default('question'),
  topic: typedLine,
  identity: z.enum(identities).default('named'),
  shareGroup: z.union([z.boolean(), z.enum(['true', 'false'])]).default(false),
  /** Which form it was written in. */
  form: typedLine,
});
export type CaseInput = z.output<typeof caseInput>;

/** The way back to somebody who asked: whom to answer, and where. Of an unnamed question only its sealed form is stored. */
export interface WayBack {
  readonly person: PersonId;
  readonly name: string;
  readonly place: PlaceId;
}

/** A private question to the back office. */
export interface Case {
  readonly state: 'new';
  readonly kind: (typeof caseKinds)[number];
  readonly topic: string;
  readonly text: string;
  readonly sentAt: Instant;
  /** What the group is called, where the asker lets the back office know. */
  readonly group?: string;
  readonly asker: { readonly as: 'named'; readonly way: WayBack } | { readonly as: 'unnamed'; readonly sealed: string };
}

const wayBack = z.object({ person: stored<PersonId>(), name: z.string(), place: stored<PlaceId>() });

const caseBody = z.object({
  state: z.literal('new'),
  kind: z.enum(caseKinds),
  topic: z.string(),
  text: z.string(),
  sentAt: stored<Instant>(),
  group: z.string().optional(),
  asker: z.discriminatedUnion('as', [
    z.object({ as: z.literal('named'), way: wayBack }),
    z.object({ as: z.literal('unnamed'), sealed: z.string() }),
  ]),
});

export const caseKind: DocumentKind<Case> = {
  name: 'case',
  schema: 1,
  lift: (body) => caseBody.parse(body),
  keys: (one) => [one.state],
};

export type CaseRefusal = 'missingText' | 'tooLong' | 'personalNumber';

export function refuseCase(typed: CaseInput): CaseRefusal | undefined {
  if (typed.text === '') return 'missingText';
  if (typed.text.length > mostText || typed.topic.length > mostText) return 'tooLong';
  return hasPersonalNumber(typed.text) || hasPersonalNumber(typed.topic) ? 'personalNumber' : undefined;
}

/** A question that is there already (its activity was delivered again, or its button pressed twice) stays as it is. */
export const keepCase = (before: Case | undefined, sent: Case): Change<Case, void> =>
  before === undefined ? { body: sent, outcome: undefined } : { outcome: undefined };

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * The number a question is known by: eight letters and digits that are hard to mistake for each other. The same person sending the
 * same from the same form gets the same number. Made with the key, so that nobody can find out from it who asked.
 */
export function caseNumber(sent: CaseInput, person: PersonId, form: string, mark: Seal['mark']): string {
  const bytes = mark(JSON.stringify(['case', person, form, sent.kind, sent.text, sent.topic, sent.identity, `${sent.shareGroup}`]));
  return Array.from(bytes.subarray(0, 8), (byte) => letters[byte % letters.length]).join('');
}
