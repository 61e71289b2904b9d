import type { PersonId } from '../../../core/ids.js';
import { readMessage } from '../../../core/store/outgoing.js';
import type { Outgoing } from '../../../core/store/store.js';
import { type Why, whyOf } from '../../../core/store/undelivered.js';

/**
 * The messages whose fate those who lead may know. Reminders are not among them, because only those who have not answered get one; nor are
 * wishes to speak, which are for the chair alone. Messages to unnamed recipients are left out by their kind of recipient.
 */
const shown = {
  'meetings.planned': 'planned',
  'meetings.questions': 'questions',
  'meetings.moved': 'moved',
  'meetings.changed': 'changed',
  'meetings.cancelled': 'cancelled',
  'meetings.handOver': 'handOver',
  'meetings.handOverChair': 'handOver',
  'meetings.outcome': 'outcome',
  'meetings.unmarked': 'unmarked',
} as const;
type What = (typeof shown)[keyof typeof shown];

const whatOf = (show: string): What | undefined => (Object.hasOwn(shown, show) ? shown[show as keyof typeof shown] : undefined);

/** What became of one thing for one recipient. */
export interface Fate {
  readonly what: What;
  readonly state: Outgoing['state'];
  readonly why: Why;
  /** They have been told in the group that something is waiting. */
  readonly told: boolean;
}

export interface Reached {
  /** Undefined for the group's own place. */
  readonly person?: PersonId | undefined;
  readonly fates: readonly Fate[];
}

interface Seen {
  readonly person: PersonId | undefined;
  readonly what: What;
  readonly page: string;
  readonly row: Outgoing;
}

/** Whom a row is for and what it says, when its fate may be shown. Cards that are brought up to date say nothing new. */
export function seenIn(row: Outgoing): Seen | undefined {
  const message = readMessage(row.message);
  const what = message && whatOf(message.show);
  if (what === undefined || message === undefined || message.updates !== undefined || message.recipient.to === 'unnamed') return undefined;
  const person = message.recipient.to === 'person' ? message.recipient.person : undefined;
  return { person, what, page: message.about['page'] ?? '', row };
}

const worstFirst: readonly Outgoing['state'][] = ['undeliverable', 'waiting', 'sent', 'withdrawn'];

/** Of something that was sent more than once, the latest; of something on several pages, the page that fared worst. */
function fateOf(seen: readonly Seen[], what: What): Fate | undefined {
  const latest = new Map(seen.filter((one) => one.what === what).map(({ page, row }) => [page, row]));
  const [row] = [...latest.values()].sort((one, other) => worstFirst.indexOf(one.state) - worstFirst.indexOf(other.state));
  if (row === undefined) return undefined;
  const note = row.note ?? '';
  return { what, state: row.state, why: whyOf(note), told: note.endsWith('told in the group') };
}

const isUnreached = ({ fates }: Reached): boolean => fates.some(({ state }) => state === 'undeliverable');

export const unreachedAmong = (all: readonly Reached[]): readonly Reached[] => all.filter(isUnreached);

/** Everybody that something of a meeting was meant for, those it has not come to first. */
export function reachedBy(rows: readonly Outgoing[]): readonly Reached[] {
  const seen = rows.map(seenIn).filter((one) => one !== undefined);
  const people = [...new Set(seen.map(({ person }) => person))];
  const all = people.map((person): Reached => {
    const own = seen.filter((one) => one.person === person);
    const whats = [...new Set(own.map(({ what }) => what))];
    return { person, fates: whats.map((what) => fateOf(own, what)).filter((fate) => fate !== undefined) };
  });
  return [...all.filter(isUnreached), ...all.filter((one) => !isUnreached(one))];
}
