import type { Language } from '../texts/language.js';
import type { ReadFile } from './files/shared-file.js';
import type { Command } from './hearing/commands.js';
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
  /** IANA. */
  readonly timeZone: string;
  /** There may be none only while no Teams credentials are configured. */
  readonly offices: readonly OfficeCode[];
  /** Working days until a case is to be taken and answered, months that it is kept after it was closed. */
  readonly caseTimes: { readonly claimDays: number; readonly answerDays: number; readonly retentionMonths: number };
  /** Days that a group whose channel, chat or team is gone is kept. */
  readonly groupRetentionDays: number;
  /** Months that a meeting is kept after it was held, and what is known of people and places that have been quiet. */
  readonly retention: { readonly meetingMonths: number; readonly quietMonths: number };
  /** Answers that a result of an evaluation needs at least. */
  readonly minimumAnswers: number;
}

/** What every feature is given, once, when the store is open. */
export interface Core {
  readonly store: Store;
  /** The other instances that have it open. What is kept in memory of it is read again when one of them has changed it. */
  readonly neighbours: Neighbours;
  readonly seal: Seal;
  readonly settings: Settings;
  readonly readDocument: ReadFile;
  readonly askPlace: AskPlace;
  /** One for all features, so that what a person sends through one counts in the others. */
  readonly makeWork: MakeWork;
  /** So many fresh random bytes. */
  readonly chance: (bytes: number) => Buffer;
  readonly log: Log;
  readonly erasing: Erasing;
  /** How people are reached, and who has been heard of lately: written before what has been quiet for long is erased. */
  readonly signsOfLife: Omit<SignsOfLife, 'remember'>;
  /** All that is stored by any feature. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** All features, this one included. For when something is asked of them: while they are being put together there are none. */
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

/** One thing that Lotsen can do: everything that anybody else needs of it. Each part may be left out. */
export interface Feature {
  /** One for each verb. */
  readonly handlers?: Handlers;
  /**
   * Those of its verbs that only show something or open a form, or are undone by a word: done even where they are guessed, and a message may
   * ask for several of them. A verb that is left out is done by a press or a fixed phrase; guessed, it becomes a button to press; and as one
   * of several things in a message it is not done, but offered to the back office with what had no answer.
   */
  readonly shows?: readonly string[];
  /**
   * Those of its verbs that nobody does without their name: from such a turn the log leads to the messages that it caused. Left out where that
   * could tell who did something that they may do without their name.
   */
  readonly byName?: readonly string[];
  /** What people write for it, in words of their own. */
  readonly says?: readonly Intent[];
  /** The vetted answers as they are just now: another array when one has been edited. */
  readonly answers?: () => readonly AnswerKnown[];
  /** Recognises abbreviations. One feature has it. */
  readonly recognises?: Recogniser;
  /** Fixed phrases that people type. */
  readonly commands?: readonly Command[];
  /** Recognise a secret code before anything else is tried. */
  readonly codes?: readonly AskingListener[];
  /** Recognise what people type in words of their own. Asked in the order of the features. */
  readonly listeners?: readonly AskingListener[];
  /** Laid around the handlers of all features. */
  readonly around?: (handlers: Handlers) => Handlers;
  /** Told what Teams tells without anybody asking. */
  readonly happened?: Happened;
  /** What each of its messages says, by the message's `show`. */
  readonly renderers?: Renderers;
  /** Hours that those of its messages are worth trying, by `show`, that are not worth days: what stops being true says nothing by itself. */
  readonly worthHours?: Readonly<Record<string, number>>;
  /** What its documents do when their time comes, by kind. */
  readonly wakes?: Wakes;
  readonly undeliverable?: Undeliverables;
  /** Those of its cards in a place that are still open: they are posted once more when Lotsen can write there again after it could not. */
  readonly openCards?: OpenCards;
  /** Called once, before anything is answered or sent; gives what is to be called when Lotsen stops. */
  readonly start?: (now: Instant) => Promise<(() => Promise<void>) | undefined>;
  /** What it stores about people. */
  readonly personalData?: readonly PersonalData[];
  /** What it keeps for a time only and does not erase by a wake-up. */
  readonly retention?: readonly Retention[];
  /** Erases what it keeps of a group that is gone. May be done again at any time. */
  readonly forgetGroup?: (group: PlaceId) => Promise<void>;
  /** Seals with the present key what an older one has sealed. */
  readonly sealAnew?: (now: Instant) => Promise<SealedAnew>;
  /** A planned meeting's end has passed. Told at least once, so what is done about it must be done once only. */
  readonly meetingEnded?: (meeting: HeldMeeting, group: Group, now: Instant) => Promise<void>;
  /**
   * A group has been set up or changed, `before` being how it was. Told when that is stored: what a crash in between leaves out, nobody
   * may depend on.
   */
  readonly groupSaved?: (group: Group, before: Group | undefined, now: Instant) => Promise<void>;
  /**
   * What it knows of whoever asks, a sentence each, by the vetted answer (its id) that it stands above. Nothing where others would read it
   * that are not to.
   */
  readonly facts?: Readonly<Record<string, (request: Request) => Promise<readonly string[]>>>;
  /** What it says of a group in the overview of somebody who leads several. Only what they may know. */
  readonly overview?: (group: Group, request: Request) => Promise<GroupOverview>;
  /** Somebody wrote something that nobody had an answer to. Nothing of it may be kept but what tells neither who nor what they wrote. */
  readonly unanswered?: (text: string) => void;
  /** What it tells the back offices once a week, by nobody in particular. `most`: so many of a list at most. */
  readonly digest?: (most: number, now: Instant, language: Language) => Promise<DigestPart>;
  /** A back office has been paired, has moved or is gone: cards in its channel follow. Safe to call any number of times. */
  readonly officesMoved?: (now: Instant) => Promise<void>;
}

/** What a feature says of one group to whoever leads it. */
export interface GroupOverview {
  /** How it stands. */
  readonly lines: readonly string[];
  /** What waits for somebody who leads. */
  readonly waits: readonly string[];
  /** The next meeting, and when it is. */
  readonly meeting?: string;
  readonly next?: Instant;
}

export interface FeatureDefinition {
  readonly name: string;
  /** What it stores. Known before the store is opened. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** Called once, when the store is open. */
  readonly open: (core: Core) => OpenedFeature | Promise<OpenedFeature>;
}

interface OpenedFeature {
  /** What others may ask about it. `all`: for when it is asked; while this is called there is nothing in it. */
  readonly known?: (all: () => Known) => Partial<Known>;
  /** Called once, when everything that may be asked is known. */
  readonly make: (known: Known) => Feature;
}
