import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { DocumentKind } from '../../../core/store/store.js';
import { languages } from '../../../texts/language.js';
import { officeKey } from '../offices/office.js';
import { type Case, type CaseState, caseKinds, caseStates, deeds, endings, entryKinds, targets } from './case.js';
import { wordKeys } from './word-keys.js';

/** What cases are found by. */
export const caseKey = {
  /** Every one. */
  all: 'all',
  /** Those that are not closed. */
  open: 'open',
  state: (state: CaseState): string => `state:${state}`,
  /** Those of a back office, by its name: of one that moves to another channel too. None of those that wait for one. */
  office: (name: string): string => `office:${officeKey(name)}`,
  number: (digits: string): string => `number:${digits}`,
  /** Open ones that nobody has. */
  unclaimed: 'unclaimed',
  /** Open ones that somebody has. */
  holder: (person: PersonId): string => `holder:${person}`,
  /** Every one that they have, or have written or done something in, for the back office. */
  staff: (person: PersonId): string => `worker:${person}`,
  /** A named asker's id, or an unnamed one's mark. */
  asker: (idOrMark: string): string => `asker:${idOrMark}`,
  /** Unnamed ones whose way back was sealed with that key; '' for those that have no mark yet. */
  sealedWith: (key: string): string => `key:${key}`,
  /** By the UTC day, YYYY-MM-DD: for figures. */
  sent: (day: string): string => `sent:${day}`,
  answered: (day: string): string => `answered:${day}`,
  closed: (day: string): string => `closed:${day}`,
};

/** Stands in for the mark of unnamed ones that have none yet. */
export const unmarked = 'unmarked';

const dayOf = (at: Instant): string => at.slice(0, 10);

/** The staff who have had a part in the case, without those who wanted to be forgotten. */
function staffIn({ holder, thread, history }: Case): readonly PersonId[] {
  const all = [holder, ...thread.map(({ by }) => by), ...history.flatMap(({ by, to }) => [by, to])];
  return [...new Set(all.flatMap((one) => (typeof one === 'object' && one.person !== '' ? [one.person] : [])))];
}

function keys(one: Case): readonly string[] {
  const { asker, holder, ending, firstAnswerAt, state } = one;
  const isOpen = state !== 'closed';
  return [
    caseKey.all,
    caseKey.state(state),
    ...(one.office === undefined ? [] : [caseKey.office(one.officeName)]),
    ...(one.number === undefined ? [] : [caseKey.number(one.number.digits)]),
    caseKey.sent(dayOf(one.sentAt)),
    ...(isOpen ? [caseKey.open, holder === undefined ? caseKey.unclaimed : caseKey.holder(holder.person)] : []),
    ...staffIn(one).map(caseKey.staff),
    ...(asker.as === 'named' ? [caseKey.asker(asker.person)] : []),
    ...(asker.as === 'unnamed' ? [caseKey.asker(asker.mark === '' ? unmarked : asker.mark), caseKey.sealedWith(asker.key)] : []),
    ...(firstAnswerAt === undefined ? [] : [caseKey.answered(dayOf(firstAnswerAt))]),
    ...(ending === undefined ? [] : [caseKey.closed(dayOf(ending.at))]),
    ...wordKeys([one.topic, ...one.thread.map(({ text }) => text)]),
  ];
}

const instant = stored<Instant>();
const person = stored<PersonId>();
const place = stored<PlaceId>();
const staff = z.object({ person, name: z.string() });

const caseBody = z.object({
  number: z.object({ digits: z.string(), drawnBy: z.string() }).optional(),
  state: z.enum(caseStates),
  kind: z.enum(caseKinds),
  topic: z.string(),
  sentAt: instant,
  office: place.optional(),
  officeName: z.string(),
  posts: z.number(),
  holder: staff.optional(),
  group: z.string().optional(),
  asker: z.discriminatedUnion('as', [
    z.object({ as: z.literal('named'), person, name: z.string(), through: place.optional(), language: z.enum(languages).optional() }),
    z.object({ as: z.literal('unnamed'), sealed: z.string(), mark: z.string(), key: z.string() }),
    z.object({ as: z.literal('forgotten') }),
  ]),
  thread: z.array(z.object({ id: z.string(), kind: z.enum(entryKinds), text: z.string(), at: instant, by: staff.optional() })),
  history: z.array(
    z.object({
      deed: z.enum(deeds),
      at: instant,
      by: z.union([staff, z.enum(['asker', 'lotsen'])]),
      to: staff.optional(),
      note: z.string().optional(),
    }),
  ),
  ending: z.object({ kind: z.enum(endings), reason: z.string(), at: instant }).optional(),
  kept: z.object({ reason: z.string(), at: instant }).optional(),
  owedSince: instant,
  firstAnswerAt: instant.optional(),
  reminded: z.array(z.enum(targets)),
  undelivered: z.array(z.string()),
  published: z.array(z.string()),
  seen: z.array(z.string()),
});

/** How questions were stored in schema 1, when nobody could answer them yet. */
const firstBody = z.object({
  state: z.literal('new'),
  kind: z.enum(caseKinds),
  topic: z.string(),
  text: z.string(),
  sentAt: instant,
  group: z.string().optional(),
  asker: z.discriminatedUnion('as', [
    z.object({ as: z.literal('named'), way: z.object({ person, name: z.string(), place }) }),
    z.object({ as: z.literal('unnamed'), sealed: z.string() }),
  ]),
});

function liftFirst(body: unknown): Case {
  const { text, asker, group, ...first } = firstBody.parse(body);
  return {
    ...first,
    group,
    officeName: '',
    posts: 0,
    asker:
      asker.as === 'named'
        ? { as: 'named', person: asker.way.person, name: asker.way.name, through: asker.way.place }
        : { as: 'unnamed', sealed: asker.sealed, mark: '', key: '' },
    thread: [{ id: 'question', kind: 'question', text, at: first.sentAt }],
    history: [{ deed: 'sent', at: first.sentAt, by: 'asker' }],
    owedSince: first.sentAt,
    reminded: [],
    undelivered: [],
    published: [],
    seen: [],
  };
}

export const caseKind: DocumentKind<Case> = {
  name: 'case',
  personal: ['cases', 'work'],
  erasedBy: { wakeOf: 'case' },
  schema: 3,
  lift: (body, from) => (from < 2 ? liftFirst(body) : caseBody.parse(body)),
  keys,
  order: ({ sentAt }) => sentAt,
};
