import type { Language } from '../texts/language.js';
import type { ReadFile } from './files/shared-file.js';
import type { Recogniser } from './hearing/decide.js';
import type { Intent } from './hearing/intent.js';
import type { AskingListener } from './hearing/listener.js';
import type { AnswerKnown } from './hearing/matching/candidates.js';
import type { Instant, PlaceId } from './ids.js';
import type { HeldMeeting, Known } from './known.js';
import type { Log } from './log.js';
import type { SignsOfLife } from './people/address.js';
import type { AskPlace, Group } from './people/group.js';
import type { Happened } from './people/happening.js';
import type { MakeWork } from './people/work-limit.js';
import type { PersonalData } from './privacy/personal-data.js';
import type { Seal } from './privacy/seal.js';
import type { Handlers, Request } from './request.js';
import type { Erasing } from './store/erasing.js';
import type { Retention } from './store/forgetting.js';
import type { Neighbours } from './store/neighbours.js';
import type { OpenCards, Renderers, Undeliverables, Wakes } from './store/outgoing.js';
import type { DocumentKind, Store } from './store/store.js';

/** What pairs a back office with its channel. The one named '' is the default, which takes what no other is for. */
export interface OfficeCode {
  readonly name: string;
  readonly code: string;
}

/** What whoever runs Lotsen decides; `config/` reads it from the environment. */
export interface Settings {
  readonly language: Language;
  readonly timeZone: string;
  /** There may be none only while no Teams credentials are configured. */
  readonly offices: readonly OfficeCode[];
  /** Working days within which a case is to be claimed and answered, and months that it is kept after it was closed. */
  readonly caseTimes: { readonly claimDays: number; readonly answerDays: number; readonly retentionMonths: number };
  /** Days that a group whose channel, chat or team is gone is kept. */
  readonly groupRetentionDays: number;
  /** Months that a meeting is kept after it was held, and months without a sign of life after which people and places are forgotten. */
  readonly retention: { readonly meetingMonths: number; readonly quietMonths: number };
  /** The fewest answers of which a result of an evaluation may be shown. */
  readonly minimumAnswers: number;
}

/** What every feature is given, once, when the store is open. */
export interface Core {
  readonly store: Store;
  /** The other instances on the same data. Whoever keeps stored things in memory asks it to be told when one of them has changed. */
  readonly neighbours: Neighbours;
  readonly seal: Seal;
  readonly settings: Settings;
  readonly readDocument: ReadFile;
  readonly askPlace: AskPlace;
  /** One for all features, so that what a person sends through one counts in the others. */
  readonly makeWork: MakeWork;
  /** Gives that many fresh random bytes. */
  readonly chance: (bytes: number) => Buffer;
  readonly log: Log;
  readonly erasing: Erasing;
  /** How people are reached, and when they were last heard of. `write` stores that before whoever has been quiet for long is forgotten. */
  readonly signsOfLife: Omit<SignsOfLife, 'remember'>;
  /** All that is stored by any feature. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** All features, this one included. Only to be called later, from a handler or a wake-up: at first the list is empty. */
  readonly features: () => readonly Feature[];
}

/** How many were sealed with the present key, and how many no key opens. */
export interface SealedAnew {
  readonly sealed: number;
  readonly lost: number;
}

/** What one feature tells a back office once a week: sentences, and lists that are shown where there is something in them. */
export interface DigestPart {
  readonly lines: readonly string[];
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** One thing that Lotsen can do, and all that the rest of the program needs of it. Every part may be left out. */
export interface Feature {
  /** One for each verb. */
  readonly handlers?: Handlers;
  /**
   * Its verbs that change nothing, or nothing that cannot be undone by a word: they show something or open a form. Such a verb is carried
   * out even where it was only guessed, and one message may ask for several of them. Any other verb is carried out by a button or a fixed
   * phrase only: where it was guessed, it is offered as a button, and as one of several things in a message it is offered to the back
   * office together with what had no answer.
   */
  readonly shows?: readonly string[];
  /**
   * Its verbs that nobody can use without giving their name. The log may lead from such a turn to the messages that it caused. A verb that
   * people may use without their name must not be listed, because the log could then tell who they are.
   */
  readonly byName?: readonly string[];
  /** What people write for it, in words of their own. */
  readonly says?: readonly Intent[];
  /** The vetted answers as they are now. It gives another array only when one has been edited. */
  readonly answers?: () => readonly AnswerKnown[];
  /** Recognises abbreviations. Only one feature may have it. */
  readonly recognises?: Recogniser;
  /** Listeners for secret codes, which are asked before anything else. */
  readonly codes?: readonly AskingListener[];
  /** Listeners for what has a form of its own and cannot be told by examples. They are asked in the order of the features. */
  readonly listeners?: readonly AskingListener[];
  /** Laid around the handlers of all features. */
  readonly around?: (handlers: Handlers) => Handlers;
  /** Called with what Teams reports by itself: somebody joined, a channel was renamed, a call has ended. */
  readonly happened?: Happened;
  /** What each of its messages says, by the message's `show`. */
  readonly renderers?: Renderers;
  /**
   * How many hours a message (by its `show`) is worth sending, where that is less than the usual days: a reminder of something that is over
   * says nothing.
   */
  readonly worthHours?: Readonly<Record<string, number>>;
  /**
   * Its messages (by `show`) that say nothing any more once they are late, as a reminder does: what was given up of them is not tried again.
   * Where such a message goes to somebody unnamed, nobody is told that it did not come through: only those get it who have not answered.
   */
  readonly onlyInTime?: readonly string[];
  /** What its documents do when their time comes, by kind. */
  readonly wakes?: Wakes;
  readonly undeliverable?: Undeliverables;
  /** Its cards in a place that people may still answer: posted once more when Lotsen can write there again after it could not. */
  readonly openCards?: OpenCards;
  /** Starts its background work. Called once, before anything is answered or sent; what it gives is called when Lotsen stops. */
  readonly start?: (now: Instant) => Promise<(() => Promise<void>) | undefined>;
  /** What it stores about people. */
  readonly personalData?: readonly PersonalData[];
  /** What it keeps for a limited time and what the daily sweep is to erase, because no wake-up does. */
  readonly retention?: readonly Retention[];
  /** Erases what it keeps of a group that is gone. It may be called again for the same group. */
  readonly forgetGroup?: (group: PlaceId) => Promise<void>;
  /** Seals with the present key what an older one has sealed. */
  readonly sealAnew?: (now: Instant) => Promise<SealedAnew>;
  /** The planned end of a meeting has passed. It may be called more than once for one meeting, so what it does must happen once only. */
  readonly meetingEnded?: (meeting: HeldMeeting, group: Group, now: Instant) => Promise<void>;
  /**
   * A group has been set up or changed; `before` is how it was. It is called after that was stored, so a crash in between skips it: nothing
   * may depend on it.
   */
  readonly groupSaved?: (group: Group, before: Group | undefined, now: Instant) => Promise<void>;
  /**
   * What it knows about whoever asks, in sentences that are shown above a vetted answer. The key is the answer's id. It gives nothing where
   * others would read it who must not.
   */
  readonly facts?: Readonly<Record<string, (request: Request) => Promise<readonly string[]>>>;
  /** What it says about a group to somebody who leads it, in their overview. */
  readonly overview?: (group: Group, request: Request) => Promise<GroupOverview>;
  /** Somebody wrote something that had no answer. It may keep only what tells neither who wrote nor what they wrote. */
  readonly unanswered?: (text: string) => void;
  /** What it tells the back offices once a week, naming nobody. `max` limits the length of each list. */
  readonly digest?: (max: number, now: Instant, language: Language) => Promise<DigestPart>;
  /** A back office was paired, moved or unpaired, so cards in its channel have to follow. It may be called any number of times. */
  readonly officesMoved?: (now: Instant) => Promise<void>;
}

/** What a feature says of one group to whoever leads it. */
export interface GroupOverview {
  /** The state of things, a sentence each. */
  readonly lines: readonly string[];
  /** What waits for somebody who leads. */
  readonly waits: readonly string[];
  /** The next meeting, and when it is. */
  readonly meeting?: string;
  readonly next?: Instant;
}

export interface FeatureDefinition {
  readonly name: string;
  /** What it stores: the store needs to know all kinds before it is opened. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** Called once, when the store is open. */
  readonly open: (core: Core) => OpenedFeature | Promise<OpenedFeature>;
}

interface OpenedFeature {
  /** What other features may ask it. `all` gives what it may ask of them, and is only to be called later: at first it is empty. */
  readonly known?: (all: () => Known) => Partial<Known>;
  /** Called once, when every feature has said what it can be asked. */
  readonly make: (known: Known) => Feature;
}
