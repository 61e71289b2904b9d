import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import { spentRows } from '../../../core/store/forgetting.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { type Language, languages } from '../../../texts/language.js';
import { type Meaning, type StaffMember, storedMeaning, storedStaffMember } from './meaning.js';

/** What somebody has proposed that an abbreviation means, or says is wrong. */
export interface Suggestion {
  /** Made of the activity that brought it and whose it was, so that a redelivery changes nothing. */
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly language: Language;
  readonly abbr: string;
  readonly expansion: string;
  readonly definition: string;
  /** What is in the glossary is not right, and `definition` says why. */
  readonly wrong: boolean;
  /** Where it was written, unless that was a personal chat. */
  readonly through?: PlaceId;
  /** Its card: in which channel, as which outgoing, and how many there have been. */
  readonly posted?: { readonly place: PlaceId; readonly row: string; readonly times: number };
}

/** What staff decided. */
export interface Settled extends Suggestion {
  readonly outcome: 'accepted' | 'declined';
  /** Why it was declined. */
  readonly reason: string;
  readonly settledBy: StaffMember;
  readonly settledAt: Instant;
  /** The activity that settled it. */
  readonly activity: string;
}

/** What is stored about one abbreviation: what was suggested and accepted, and how often it is asked for, by nobody in particular. */
export interface TermRecord {
  readonly abbr: string;
  readonly asked: number;
  /** Asked for and not found. */
  readonly missed: number;
  /** Those that wait to be settled, the oldest first. */
  readonly suggestions: readonly Suggestion[];
  /** The latest ones that were settled, the latest last. */
  readonly settled: readonly Settled[];
  /** What is added to the terms that Lotsen came with, or takes the place of one. */
  readonly meanings: readonly Meaning[];
}

/** A document is to stay small: more suggestions and meanings of one abbreviation are refused, and the oldest of the others are let go. */
export const maxInRecord = { suggestions: 20, settled: 20, meanings: 20 } as const;

const suggestion = z.object({
  id: z.string(),
  by: stored<PersonId>(),
  at: stored<Instant>(),
  language: z.enum(languages),
  abbr: z.string(),
  expansion: z.string(),
  definition: z.string(),
  wrong: z.boolean(),
  through: stored<PlaceId>().optional(),
  posted: z.object({ place: stored<PlaceId>(), row: z.string(), times: z.number() }).optional(),
});

/** The first schema had no `wrong`: a suggestion that did not say what the abbreviation stands for was a correction. */
const firstSuggestion = suggestion.omit({ wrong: true }).transform((one) => ({ ...one, wrong: one.expansion === '' }));

const counts = { abbr: z.string(), asked: z.number(), missed: z.number() };

const firstRecord = z
  .object({ ...counts, suggestions: z.array(firstSuggestion) })
  .transform((record) => ({ ...record, settled: [], meanings: [] }));

const termRecord = z.object({
  ...counts,
  suggestions: z.array(suggestion),
  settled: z.array(
    suggestion.extend({
      outcome: z.enum(['accepted', 'declined']),
      reason: z.string(),
      settledBy: storedStaffMember,
      settledAt: stored<Instant>(),
      activity: z.string(),
    }),
  ),
  meanings: z.array(storedMeaning),
});

export const personKey = (person: PersonId): string => `person:${person}`;

/** Whoever the record says something about. */
const peopleIn = ({ suggestions, settled, meanings }: TermRecord): readonly PersonId[] => {
  const editors = [
    ...settled.map((one) => one.settledBy),
    ...meanings.flatMap((one) => [one.by, one.owner, ...one.earlier.map(({ by }) => by)]),
  ];
  const all = [...suggestions.map(({ by }) => by), ...settled.map(({ by }) => by), ...editors.map(({ id }) => id)];
  return [...new Set(all)].filter((person) => person !== '');
};

export const termKind: DocumentKind<TermRecord> = {
  name: 'term',
  personal: ['glossary'],
  erasedBy: 'use',
  typedIds: true,
  schema: 2,
  lift: (body, from) => (from === 1 ? firstRecord : termRecord).parse(body),
  keys: (record) => [
    ...(record.suggestions.length > 0 ? ['suggested'] : []),
    ...(record.meanings.length > 0 ? ['meaning'] : []),
    ...(record.asked > 0 ? ['asked'] : []),
    ...(record.missed > 0 ? ['missed'] : []),
    ...peopleIn(record).map(personKey),
  ],
};

export const nothingYet = (abbr: string): TermRecord => ({ abbr, asked: 0, missed: 0, suggestions: [], settled: [], meanings: [] });

/** The rows that the cards in the office's channel were posted with which may still be updated. */
const cardsOf = ({ suggestions, meanings }: TermRecord): readonly string[] => [
  ...suggestions.flatMap(({ posted }) => posted?.row ?? []),
  ...meanings.flatMap(({ reminder }) => reminder?.row ?? []),
];

/** Changes what is stored about an abbreviation, and lets go of what was sent about it long ago. */
export async function changeTerm<Outcome>(
  store: Store,
  abbr: string,
  rule: (record: TermRecord | undefined) => Change<TermRecord, Outcome>,
): Promise<Outcome> {
  const rows = await store.outgoing(termKind, abbr);
  return store.change(termKind, abbr, (before) => {
    const change = rule(before);
    return change.body ? { ...change, forget: spentRows(rows, cardsOf(before ?? change.body)) } : change;
  });
}

/** What a person has suggested, settled or not; the oldest first. */
export const suggestionsBy =
  (store: Store) =>
  async (person: PersonId): Promise<readonly (Suggestion | Settled)[]> => {
    const records = (await store.find(termKind, personKey(person))).map(({ body }) => body);
    const own = records.flatMap(({ suggestions, settled }) => [...suggestions, ...settled]).filter(({ by }) => by === person);
    return own.sort((one, other) => (one.at < other.at ? -1 : 1));
  };
