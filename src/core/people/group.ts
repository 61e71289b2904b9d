import type { Language } from '../../texts/language.js';
import type { Instant, PersonId, PlaceId, TeamId } from '../ids.js';

/** As the wire contract sends them. */
export const groupTypes = ['lpo', 'lag', 'rpo', 'rag', 'npo', 'nag', 'other'] as const;
export type GroupType = (typeof groupTypes)[number];

export interface Member {
  readonly id: PersonId;
  readonly name: string;
}

/** A channel, group chat or meeting chat where Lotsen was set up, and who is who in it. */
export interface Group {
  /** Its place. */
  readonly id: PlaceId;
  /** The team that its channel belongs to; left out for chats. */
  readonly team?: TeamId | undefined;
  readonly name: string;
  readonly type: GroupType;
  /** The field of care or the part of the country, as the coordinator wrote it; '' for none. */
  readonly area: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly chair?: PersonId | undefined;
  /**
   * Empty only when the last coordinator has left and there was no chair to take over. Then anyone in the place may set the group up again.
   */
  readonly coordinators: readonly PersonId[];
  readonly representatives: readonly PersonId[];
  /** Everybody in the place as far as Lotsen knows, the above included; in a large place only the above. */
  readonly members: readonly Member[];
  /** `gone`: Lotsen was removed, or the channel or team deleted or archived; nothing is sent until that is undone. */
  readonly state: 'active' | 'gone';
}

export const isCoordinator = (group: Group, person: PersonId): boolean => group.coordinators.includes(person);

export const isRepresentative = (group: Group, person: PersonId): boolean => group.representatives.includes(person);

/** The groups that somebody represents patients or next of kin in. */
export const representedIn = (groups: readonly Group[], person: PersonId): readonly Group[] =>
  groups.filter((group) => isRepresentative(group, person));

/** What somebody in a group is called; '' where that is not known. */
export const nameIn = ({ members }: Pick<Group, 'members'>, person: PersonId): string =>
  members.find(({ id }) => id === person)?.name ?? '';

/** What these people are called, those whose names are known. */
export const namesIn = (group: Pick<Group, 'members'>, people: readonly PersonId[]): readonly string[] =>
  people.map((person) => nameIn(group, person)).filter((name) => name !== '');

/** The chair and the coordinators, once each, the chair first: who may plan, move, cancel and close. */
export const leadersOf = ({ chair, coordinators }: Pick<Group, 'chair' | 'coordinators'>): readonly PersonId[] => [
  ...new Set([...(chair === undefined ? [] : [chair]), ...coordinators]),
];

export const leads = (group: Group, person: PersonId): boolean => leadersOf(group).includes(person);

const inWords = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** The groups whose whole name stands in a text. Where one name begins like another, the longer one counts. */
export function calledIn(groups: readonly Group[], text: string): readonly Group[] {
  const written = inWords(text);
  const called = groups.filter(({ name }) => written.includes(inWords(name)));
  return called.filter(({ name }) => !called.some((other) => other.name !== name && inWords(other.name).includes(inWords(name))));
}

export const isMember = (group: Group, person: PersonId): boolean =>
  leads(group, person) || isRepresentative(group, person) || group.members.some(({ id }) => id === person);

/** Somebody in a place, as Teams lists them. */
export interface Listed extends Member {
  /** Tells apart two with the same name. Never stored. */
  readonly email?: string;
  /** What the organisation's own directory calls them, as Teams' people pickers do: Entra's object id. Never stored. */
  readonly directoryId?: string;
}

/**
 * Everybody in a place but Lotsen, guests too. `notAllowed`: Teams does not let Lotsen see them, in a private channel for instance;
 * `unreachable`: there was no answer in time.
 */
export type Roster =
  | { readonly ok: true; readonly members: readonly Listed[] }
  | { readonly ok: false; readonly because: 'notAllowed' | 'unreachable' };

/** Asks Teams who is in the place, each time it is called. */
export type AskRoster = () => Promise<Roster>;

/**
 * Asks Teams who is in a place, unless it has answered within `notOlderThan` milliseconds. Works also where nobody has just written. `at`
 * is when Teams was asked. A place whose address Lotsen does not know is `notAllowed`.
 */
export type AskPlace = (place: PlaceId, notOlderThan: number) => Promise<{ readonly roster: Roster; readonly at: Instant }>;
