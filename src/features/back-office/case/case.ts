import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { WayBack } from '../../../core/privacy/way-back.js';

export const caseKinds = ['question', 'idea', 'concern'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** `waiting`: for the asker, who has been asked back. */
export const caseStates = ['new', 'taken', 'waiting', 'answered', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** Somebody of the back office. */
export interface StaffMember {
  readonly person: PersonId;
  readonly name: string;
}

/** Whoever asks, and the way back to them: of an unnamed case only its sealed form is stored. */
export type Asker =
  | ({ readonly as: 'named'; readonly name: string } & WayBack)
  /** `mark` finds the case for its asker and `key` tells which key made it; both are '' in cases from before there were marks. */
  | { readonly as: 'unnamed'; readonly sealed: string; readonly mark: string; readonly key: string }
  /** Forgotten together with the words of a case that was withdrawn. */
  | { readonly as: 'forgotten' };

export const entryKinds = ['question', 'followUp', 'reply', 'askBack', 'note'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that was said. `note` is for the back office only; `question` and `followUp` are the asker's. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string;
  /** For what an unnamed asker says, only the hour. */
  readonly at: Instant;
  /** Left out for the asker. */
  readonly by?: StaffMember;
}

export const deeds = [
  'sent',
  'placed',
  'claimed',
  'released',
  'replied',
  'askedBack',
  'noted',
  'handedOver',
  'closed',
  'reopened',
  'followedUp',
  'solved',
  'withdrawn',
  'published',
  'unpublished',
  'reminded',
  'undeliverable',
] as const;
export type Deed = (typeof deeds)[number];

/** What the back office has promised itself: to have somebody take it, and to have it answered. */
export const targets = ['unclaimed', 'unanswered'] as const;
export type Target = (typeof targets)[number];

/** One step of its history: who, what, when. */
export interface Step {
  readonly deed: Deed;
  readonly at: Instant;
  readonly by: StaffMember | 'asker' | 'lotsen';
  /** Of `handedOver`: to whom. */
  readonly to?: StaffMember;
  /** Of `placed`: the back office's name; of `reminded`: the target; of `undeliverable`: Teams' reason; else somebody's own words. */
  readonly note?: string;
}

export const endings = ['closed', 'takenUp', 'notTakenUp', 'solved', 'withdrawn'] as const;
export type EndingKind = (typeof endings)[number];

/** How it ended: an idea as taken up or not, by its asker as solved or withdrawn, else as closed. */
interface Ending {
  readonly kind: EndingKind;
  readonly reason: string;
  readonly at: Instant;
}

/** What a case is called when people talk about it. */
export interface CaseNumber {
  /** Three or four. */
  readonly digits: string;
  /** The name of the back office that it was drawn in: its own number, wherever it goes. */
  readonly drawnBy: string;
}

/** A private question to the back office, an idea or a concern. */
export interface Case {
  /** Left out in those that were stored before there were numbers, and when hardly any is free: its id is shown instead. */
  readonly number?: CaseNumber;
  readonly state: CaseState;
  readonly kind: CaseKind;
  readonly topic: string;
  readonly sentAt: Instant;
  /** The channel its card is in; left out while no back office is paired. */
  readonly office?: PlaceId;
  /** What the configuration calls the back office of that channel; '' for the default one. */
  readonly officeName: string;
  /** How many cards have been posted. The latest one is the outgoing row `card <posts>`. */
  readonly posts: number;
  readonly holder?: StaffMember;
  /** What the group is called, where the asker lets the back office know. */
  readonly group?: string;
  readonly asker: Asker;
  /** Everything that was said, the asker's question first. Empty once the case was withdrawn. */
  readonly thread: readonly Entry[];
  readonly history: readonly Step[];
  readonly ending?: Ending;
  /** The back office has exempted the case from being erased because of its age, for this reason, until it lets it go. */
  readonly kept?: { readonly reason: string; readonly at: Instant };
  /** Since when the back office owes an answer. */
  readonly owedSince: Instant;
  readonly firstAnswerAt?: Instant;
  /** What the back office has been reminded of since then. */
  readonly reminded: readonly Target[];
  /** Ids of outgoing rows that could not be delivered and that the back office has been told of. */
  readonly undelivered: readonly string[];
  /** Ids of the published answers made from it. */
  readonly published: readonly string[];
  /** Marks of the requests that changed it: one that comes again changes nothing. */
  readonly seen: readonly string[];
}

/** One request to change a case: `ids` are its marks, the present key's first. Made by `doingOf`. */
export interface Doing {
  readonly ids: readonly [string, ...string[]];
  readonly at: Instant;
}

export type CaseRefusal =
  | 'missingText'
  | 'tooLong'
  | 'personalNumber'
  | 'closed'
  | 'notClosed'
  | 'withdrawn'
  | 'notHeld'
  | 'missingEnding'
  | 'missingReason'
  /** The key that the way back was sealed with is lost. */
  | 'noWayBack'
  /** More has been said and done than one case takes. */
  | 'full'
  | 'noSuchCase';

/** What became of a step. `repeated`: it had been done already, and nothing has changed. */
export type StepOutcome =
  | { readonly ok: true; readonly repeated: boolean }
  | { readonly ok: false; readonly because: 'heldBy'; readonly holder: StaffMember }
  | { readonly ok: false; readonly because: CaseRefusal };
