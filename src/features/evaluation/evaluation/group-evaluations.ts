import { z } from 'zod/v4';
import type { Instant, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { DocumentKind, Store } from '../../../core/store/store.js';
import { type Cell, cell } from './counts.js';
import { openDays } from './schedule.js';
import { type SealedText, sealedText } from './sealed-text.js';
import { type Asked, ownStatements, type StandardStatement, standardStatements } from './statements.js';

export interface Settings {
  readonly days: number;
  /** The group's own words for a statement of Lotsen's. */
  readonly wording: Readonly<Partial<Record<StandardStatement, string>>>;
  /** The group's own statements, two at most. */
  readonly own: readonly string[];
}

/** One meeting in a group's history: cells of answers and nothing smaller. */
export interface Entry {
  /** The evaluation's. */
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly answers: number;
  /** How many meetings the cells are of: more than one when smaller meetings before it were added. */
  readonly meetings: number;
  /** None when the answers are too few: they wait for the next meeting's. */
  readonly cells: readonly Cell[];
  /** Answers that waited from meetings before and that no key opened any more; left out for none. */
  readonly lost?: number;
}

/** What is on its way to a pool. Kept until the pool has it. */
export interface Leaving {
  readonly id: string;
  readonly pool: string;
  readonly contribution: SealedText;
}

/** What a group's evaluations have in common: what is asked, what was answered, what waits. Stored under the group's id. */
export interface GroupEvaluations {
  readonly group: PlaceId;
  readonly name: string;
  readonly settings: Settings;
  /** The last one that was started, and for which planned meeting. */
  readonly latest?: { readonly id: string; readonly at: Instant; readonly meeting?: string };
  /** What the chair wants to try next time. */
  readonly promise: string;
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Of meetings that were too small to be shown. */
  readonly carried?: { readonly answers: number; readonly meetings: number; readonly tally: SealedText };
  readonly leaving: readonly Leaving[];
  /** Marks of the activities that changed settings or promise last. */
  readonly seen: readonly string[];
}

const words = z.string();

const body = z.object({
  group: stored<PlaceId>(),
  name: words,
  settings: z.object({ days: z.number(), wording: z.partialRecord(z.enum(standardStatements), words), own: z.array(words) }),
  latest: z.object({ id: words, at: stored<Instant>(), meeting: words.optional() }).optional(),
  promise: words,
  entries: z.array(
    z.object({
      id: words,
      title: words,
      date: words,
      answers: z.number(),
      meetings: z.number(),
      cells: z.array(cell),
      lost: z.number().optional(),
    }),
  ),
  carried: z.object({ answers: z.number(), meetings: z.number(), tally: sealedText }).optional(),
  leaving: z.array(z.object({ id: words, pool: words, contribution: sealedText })),
  seen: z.array(words),
});

/** Every group is found by this. */
export const everyGroup = 'all';

export const groupEvaluationsKind: DocumentKind<GroupEvaluations> = {
  name: 'evaluation-group',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [everyGroup],
};

export const newGroupEvaluations = (group: PlaceId, name: string): GroupEvaluations => ({
  group,
  name,
  settings: { days: openDays.usual, wording: {}, own: [] },
  promise: '',
  entries: [],
  leaving: [],
  seen: [],
});

export const groupEvaluations = async (store: Store, { id, name }: { readonly id: PlaceId; readonly name: string }) =>
  (await store.get(groupEvaluationsKind, id)) ?? newGroupEvaluations(id, name);

/** What a meeting's people are asked. */
export const askedIn = ({ wording, own }: Settings): readonly Asked[] => [
  ...standardStatements.map((key) => ({ key, text: wording[key] ?? '' })),
  ...ownStatements.flatMap((key, index) => (own[index] === undefined ? [] : [{ key, text: own[index] }])),
];
