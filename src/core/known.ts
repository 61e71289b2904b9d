import type { Language } from '../texts/language.js';
import type { Instant, PersonId, PlaceId } from './ids.js';
import type { Group } from './people/group.js';
import type { OfficesKnown } from './people/office.js';
import type { Reply } from './reply.js';
import type { Person, Place, Request } from './request.js';
import type { Part } from './store/outgoing.js';

/** A meeting that is taking place or has been held, as far as other features need to know it. */
export interface HeldMeeting {
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** `unknown`: Teams did not answer. */
export type StillHas = (person: PersonId, part: Part) => Promise<'yes' | 'no' | 'unknown'>;

export interface GroupsKnown {
  /** The group that was set up in a place, gone or not. */
  readonly at: (place: PlaceId) => Promise<Group | undefined>;
  /** Those that a person is in and that are not gone. */
  readonly of: (person: PersonId) => Promise<readonly Group[]>;
  /** Every group that is not gone. */
  readonly all: () => Promise<readonly Group[]>;
  /** What a place is called, the group's own words first: hints at what an abbreviation means there, and which group it is. */
  readonly namesOf: (place: Place) => Promise<readonly string[]>;
  /**
   * The same two, checked against Teams' list of members (at most minutes old), because Teams loses events: whoever has left is in no group
   * and leads none. Use it for what is shown or done inside a group. It writes nothing.
   */
  readonly checked: Pick<GroupsKnown, 'at' | 'of'>;
  /**
   * Asks Teams whether somebody still has a role in a place, just before something confidential is sent there, and stores what it learns.
   */
  readonly stillHas: StillHas;
}

export interface PeopleKnown {
  /** The language that a person has chosen. */
  readonly language: (person: PersonId) => Promise<Language | undefined>;
  /** Those of these people who want no reminders. */
  readonly paused: (people: readonly PersonId[]) => Promise<readonly PersonId[]>;
}

/** In how many of a group's latest meetings the perspective of patients and next of kin had an item of its own. */
export interface PerspectiveKept {
  readonly kept: number;
  readonly of: number;
}

export interface MeetingsKnown {
  /** The meeting of a group that is on, or comes next; undefined when none is planned. */
  readonly next: (group: PlaceId, now: Instant) => Promise<HeldMeeting | undefined>;
  /** The meetings of a group that are on, or were within a day, the latest first. */
  readonly around: (group: PlaceId, now: Instant) => Promise<readonly HeldMeeting[]>;
  /** Undefined while too few of a group's meetings have been. */
  readonly perspectiveKept: (group: PlaceId, now: Instant) => Promise<PerspectiveKept | undefined>;
  /** The form of a new meeting, filled in from the text of an invitation; refuses who leads no group. */
  readonly formFrom: (invitation: string, request: Request) => Promise<Reply>;
}

export interface GlossaryKnown {
  /** The abbreviations in a text that everybody's glossary explains, with what they stand for. */
  readonly abbreviationsIn: (text: string, language: Language) => readonly { readonly abbr: string; readonly name: string }[];
  /** The form for a new entry, begun with what a case says; refuses outside a back office's channel. */
  readonly startEntry: (
    answered: { readonly number: string; readonly question: string; readonly answer: string },
    request: Request,
  ) => Promise<Reply>;
}

export interface AnswersKnown {
  /** The answer as readers see it now; undefined when there is none, or when it waits to be approved. */
  readonly read: (id: string, language: Language) => { readonly question: string; readonly answer: string } | undefined;
  /** Answers of the back office's own to questions like this one, the likest first; in the language where there is one in it. */
  readonly similar: (
    text: string,
    language: Language,
  ) => readonly { readonly id: string; readonly question: string; readonly answer: string }[];
  /** Publishes an answer. Calling it again with the same id changes nothing. */
  readonly publish: (made: {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly topic: string;
    /** The number of the case that it was made from. */
    readonly number: string;
    readonly at: Instant;
  }) => Promise<void>;
  readonly unpublish: (id: string) => Promise<void>;
  /** Everything that was published from a case goes with it. */
  readonly unpublishCase: (number: string) => Promise<void>;
  /**
   * Counts that the answer spared somebody a question. `mark` is a keyed mark of their request, so that it counts once. Gives `gone` when
   * there is no such answer any more.
   */
  readonly helped: (id: string, mark: string) => Promise<'counted' | 'gone'>;
}

interface CasesKnown {
  /** The form for a question to the back office, begun with a text; where others read, the way there. */
  readonly form: (text: string, request: Request) => Promise<readonly Reply[]>;
}

/** What one feature may ask about another. Each part is given by the feature of that name when it is opened. */
export interface Known {
  readonly people: PeopleKnown;
  readonly groups: GroupsKnown;
  readonly meetings: MeetingsKnown;
  readonly offices: OfficesKnown;
  readonly glossary: GlossaryKnown;
  readonly answers: AnswersKnown;
  readonly cases: CasesKnown;
}

/** The language of a place that has chosen one: a group's, or a back office's. No personal chat is either, and most turns need not look. */
export const languageOfPlace = async ({ groups, offices }: Known, place: PlaceId): Promise<Language | undefined> =>
  (await groups.at(place))?.language ?? (await offices.at(place))?.language;

/** The person's own choice, else the place's; undefined where neither has chosen. */
export const chosenLanguage = async (known: Known, person: Person, place: Place): Promise<Language | undefined> =>
  (await known.people.language(person.id)) ?? (place.kind === 'personal' ? undefined : await languageOfPlace(known, place.id));
