import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../core/ids.js';
import { stored } from '../../core/read.js';
import { derivedId } from '../../core/store/idempotence.js';
import { outgoing } from '../../core/store/outgoing.js';
import type { Change, DocumentKind, Outgoing } from '../../core/store/store.js';
import { inZone, toInstant } from '../../core/time/local-time.js';
import { sendAt } from '../../core/time/working-time.js';
import type { Peer, Reason } from './peer.js';

const saids = ['yes', 'no'] as const;
export type Said = (typeof saids)[number];

/** Two or three who may want to talk with each other. Who the others are, and how many, is told to nobody before everybody has said yes. */
export interface Match {
  readonly members: readonly { readonly person: PersonId; readonly said?: Said | undefined }[];
  readonly reason: Reason;
  readonly suggestedAt: Instant;
  /** `asked`: answers come in. `over`: everybody has been told how it went. */
  readonly state: 'asked' | 'over';
  readonly zone: string;
}

const reason = z.discriminatedUnion('because', [
  z.object({ because: z.literal('area'), area: z.string() }),
  z.object({ because: z.enum(['about', 'type', 'representatives']) }),
]);

const body = z.object({
  members: z.array(z.object({ person: stored<PersonId>(), said: z.enum(saids).optional() })),
  reason,
  suggestedAt: stored<Instant>(),
  state: z.enum(['asked', 'over']),
  zone: z.string(),
});

export const matchKey = { person: (person: PersonId): string => `person:${person}`, all: 'all' };

export const matchKind: DocumentKind<Match> = {
  name: 'peer-match',
  personal: ['peers'],
  erasedBy: { wakeOf: 'peer-match' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: ({ members }) => [matchKey.all, ...members.map(({ person }) => matchKey.person(person))],
};

/** The same people are the same match, whoever is named first. */
export const matchId = (people: readonly PersonId[]): string => derivedId('peer match', ...[...people].sort());

/** Days to answer in, and months that a match is remembered, so that the same people are not suggested to each other again. */
const answerDays = 14;
const rememberedMonths = 24;

/** When everybody is told how it went, whatever the others have said, so that a no and no answer look alike. */
const overAt = ({ suggestedAt, zone }: Match): Instant => toInstant(inZone(suggestedAt, zone).plus({ days: answerDays }));

const forgottenAt = ({ suggestedAt, zone }: Match): Instant => toInstant(inZone(suggestedAt, zone).plus({ months: rememberedMonths }));

const toMember = (person: PersonId, show: string) => ({ recipient: { to: 'person', person } as const, show, about: {} });

/** Suggests people to each other; again for the same ones it changes nothing. */
export function suggest(
  before: Match | undefined,
  people: readonly PersonId[],
  why: Reason,
  at: Instant,
  zone: string,
): Change<Match, void> {
  if (before !== undefined) return { outcome: undefined };
  const match: Match = { members: people.map((person) => ({ person })), reason: why, suggestedAt: at, state: 'asked', zone };
  const when = sendAt(at, zone);
  return {
    body: match,
    send: people.map((person) => outgoing(`suggestion ${person}`, when, toMember(person, 'peers.suggestion'))),
    wakeAt: overAt(match),
    outcome: undefined,
  };
}

export const yesSayers = ({ members }: Match): readonly PersonId[] =>
  members.flatMap(({ person, said }) => (said === 'yes' ? [person] : []));

/** Everybody who said yes is told, at one moment: the names when two or more did, else that there was no match this time. */
function tell(match: Match, at: Instant): readonly Outgoing[] {
  const yes = yesSayers(match);
  const show = yes.length > 1 ? 'peers.met' : 'peers.noMatch';
  return yes.map((person) => outgoing(`told ${person}`, at, toMember(person, show)));
}

/** Days before somebody who said no, or nothing, is suggested to somebody else. */
const restDays = 60;

/**
 * Whether somebody may be suggested to others now, given the last match they were in. Whoever has found somebody is suggested to nobody
 * until they join again.
 */
export function isWaiting({ person, joinedAt }: Pick<Peer, 'person' | 'joinedAt'>, last: Match | undefined, now: Instant): boolean {
  if (last === undefined) return true;
  if (last.state === 'asked') return false;
  if (joinedAt > last.suggestedAt) return true;
  const yes = yesSayers(last);
  if (yes.includes(person)) return yes.length === 1;
  return now >= toInstant(inZone(last.suggestedAt, last.zone).plus({ days: restDays }));
}

/** Keeps what one of them says. All are told at once only when all have said yes. */
export function answer(match: Match, person: PersonId, said: Said, at: Instant): Change<Match, 'kept' | 'over'> {
  if (match.state === 'over' || !match.members.some((member) => member.person === person)) return { outcome: 'over' };
  const members = match.members.map((member) => (member.person === person ? { ...member, said } : member));
  const after = { ...match, members };
  if (members.some((member) => member.said !== 'yes')) return { body: after, outcome: 'kept' };
  return { body: { ...after, state: 'over' }, send: tell(after, sendAt(at, match.zone)), wakeAt: forgottenAt(match), outcome: 'kept' };
}

/** What a match does when it wakes: tells how it went when the time to answer is over, and is erased long after. */
export function wakeMatch(match: Match, now: Instant): Change<Match, void> {
  if (now >= forgottenAt(match)) return { body: null, outcome: undefined };
  if (match.state === 'over' || now < overAt(match)) {
    return { wakeAt: match.state === 'over' ? forgottenAt(match) : overAt(match), outcome: undefined };
  }
  return { body: { ...match, state: 'over' }, send: tell(match, sendAt(now, match.zone)), wakeAt: forgottenAt(match), outcome: undefined };
}

/** The match without somebody who is to be forgotten, or has left: to the others it looks like no answer. */
export const withoutMember = (match: Match, person: PersonId): Match | null => {
  const members = match.members.filter((member) => member.person !== person);
  return members.length < 2 && match.state === 'over' ? null : { ...match, members };
};
