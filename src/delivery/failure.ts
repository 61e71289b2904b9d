import { z } from 'zod/v4';
import type { Instant } from '../core/ids.js';
import type { Outgoing } from '../core/store/store.js';
import { StoreAway } from '../core/store/store-away.js';
import type { Retry } from './limits.js';

/** What a courier's refusal means for the message. */
export type Failure =
  /** Try again later: after at least `after` milliseconds, where Teams says so. */
  | { readonly what: 'again'; readonly why: string; readonly after?: number }
  /** Lotsen cannot write there any more. */
  | { readonly what: 'gone'; readonly why: string }
  /** Teams does not take this message. */
  | { readonly what: 'refused'; readonly why: string }
  /** It cannot be told just now whether this message may be sent at all. Other messages are not affected. */
  | { readonly what: 'unsure'; readonly why: string }
  /** A fault of ours. */
  | { readonly what: 'broken'; readonly why: string };

const refusal = z.object({
  name: z.literal('ConnectorError'),
  code: z.string(),
  statusCode: z.number().optional(),
  retryAfter: z.number().optional(),
});

const maxCodeLength = 60;

/**
 * More than what Microsoft says to try again: a 401 is about our own token, which somebody will mend, and to give a message up because of a
 * 500 would be a loss that nobody meant.
 */
const isPassing = (status: number): boolean => [401, 408, 412, 429].includes(status) || status >= 500;

/** @throws what is not about the message: then nothing is noted and the message keeps its turn */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreAway) throw error;
  const read = refusal.safeParse(error);
  if (!read.success) return { what: 'broken', why: error instanceof Error ? error.name : 'unknown' };
  const { code, statusCode, retryAfter } = read.data;
  const why = `${statusCode ?? 'noAnswer'} ${code.slice(0, maxCodeLength)}`;
  if (statusCode === 403 || statusCode === 404 || statusCode === 410) return { what: 'gone', why };
  if (statusCode === undefined ? code !== 'untrustedServiceUrl' : isPassing(statusCode)) {
    return { what: 'again', why, after: retryAfter };
  }
  return { what: 'refused', why };
}

/** The longest wait, in milliseconds, that is accepted from Teams: one question too many costs less than a message that never comes. */
export const maxObeyed = 3_600_000;

/**
 * In how many milliseconds to try again. It doubles with each try and varies by up to a fifth, so that messages that failed together do not
 * come back together. It is never sooner than Teams asked for.
 * @param random from 0 to 1
 */
export function retryIn(tries: number, after: number | undefined, retry: Retry, random: number): number {
  if (after !== undefined) return Math.round(Math.min(after, maxObeyed) + 1 + random * 1_000);
  const backoff = Math.min(retry.maxWait, retry.first * 2 ** (tries - 1));
  return Math.round(backoff * (0.8 + 0.4 * random));
}

/** What the note of a waiting row tells. */
interface Tried {
  /** Times that it was really tried: waiting behind another message does not count. */
  readonly tries: number;
  /** When it first failed to go out. */
  readonly since: Instant;
  readonly why: string;
}

export const triedNote = ({ tries, since, why }: Tried): string => `tried ${tries} since ${since}, ${why}`;

const triedForm = /^tried (?<tries>\d+)(?: since (?<since>\S+))?, (?<why>.*)$/u;

/** Undefined for a row that has not failed or waited yet. */
export function triedOf({ note, dueAt }: Pick<Outgoing, 'note' | 'dueAt'>): Tried | undefined {
  const { tries, since = dueAt, why = '' } = triedForm.exec(note ?? '')?.groups ?? {};
  return tries === undefined ? undefined : { tries: Number(tries), since: since as Instant, why };
}

/** Whether a waiting row holds up its conversation. It does not when the fault is ours, or when it only waits for the morning. */
export const isHeldByTeams = (row: Pick<Outgoing, 'note' | 'dueAt'>): boolean => /^(?:\d{3}|noAnswer) /u.test(triedOf(row)?.why ?? '');

/** The note of a row that waits because its conversation has had as much as Teams lets through. */
export const limitsReached = 'limits';

/** Begins the note of a row whose recipient cannot be reached and is to be told in their group, by the instance that writes there. */
const inTheGroup = 'inGroup ';

export const inGroupNote = (tried: Tried): string => triedNote({ ...tried, why: `${inTheGroup}${tried.why}` });

/** Why the recipient cannot be reached; undefined for a row that goes to them. */
export function inGroup(row: Pick<Outgoing, 'note' | 'dueAt'>): string | undefined {
  const why = triedOf(row)?.why;
  return why?.startsWith(inTheGroup) ? why.slice(inTheGroup.length) : undefined;
}

/** Whether others of its conversation wait behind a waiting row. */
export const comesFirst = (row: Pick<Outgoing, 'note' | 'dueAt'>): boolean => isHeldByTeams(row) || triedOf(row)?.why === limitsReached;

/** The note of a late row that waits because people are not to be disturbed now. */
export const forMorning = 'quiet';

/** Begins the note of a row that was given up although Teams never refused it. */
const gaveUp = 'gaveUp';

export const gaveUpNote = (why: string): string => `${gaveUp}, ${why}`;

/**
 * The note of a row that somebody without a name did not get. Nothing more is written down, because the reason would tell them from others.
 */
export const notReached = 'notReached';

/**
 * What the note of a given-up row says about trying again. `passing` may be over by itself; `gone` is over when there is a sign of life.
 */
export function chanceOf(note = ''): 'passing' | 'gone' | 'none' {
  if (note.startsWith(gaveUp) || note === 'noAddress') return 'passing';
  return note.startsWith(notReached) || /^(?:403|404|410) /u.test(note) ? 'gone' : 'none';
}
