import type { Instant } from '../ids.js';

/**
 * One kind of document, named by the feature that owns it: how its body is read, lifted and found.
 * A document is small on purpose, so that a write costs the same however much has been stored.
 */
export interface DocumentKind<Body> {
  /** Folder or table value: lower-case letters and hyphens. */
  readonly name: string;
  /** The parts of somebody's data (`PersonalData.part`) that show and erase what it says about them; none where it says nothing about anybody. */
  readonly personal: readonly string[];
  /**
   * How a document is erased in the end: by the wake-up of a kind (mostly its own), by retentions of the daily sweep, or by what people do
   * with it (`use`). `soon` marks documents that live for hours or days, many of which are erased on any day. `never` is only for what says
   * nothing about anybody.
   */
  readonly erasedBy: { readonly wakeOf: string; readonly soon?: true } | { readonly retentions: readonly string[] } | 'use' | 'never';
  /** Its ids are words that somebody typed, so logs name such a document by a hash. */
  readonly typedIds?: true;
  /** It holds only what will be counted or reported again soon. If it cannot be read, a new one is begun instead of an error. */
  readonly begunAnew?: true;
  /**
   * Raised when an earlier version of Lotsen could not read the body, or when `lift` must tell the two shapes apart. A new field with a
   * default needs neither.
   */
  readonly schema: number;
  /** Raised when `keys` or `order` change while the schema stays, because a database has stored what they gave. */
  readonly keying?: number;
  /** A stored body, of schema `from` (the present one or older), as the present one. Throws when it cannot be read. */
  lift(body: unknown, from: number): Body;
  /** What it is found by, for instance `group:19:abc` or `open`. A method, so that every kind is a `DocumentKind<unknown>` too. */
  keys(body: Body): readonly string[];
  /** A text that its documents can be put in order by, from old to new: an instant as it is stored. */
  order?(body: Body): string;
}

/** The keys of a search: one key, or several that a document must all have. An empty list finds every document of the kind. */
export type Keys = string | readonly string[];

/** Which of the documents that were found are wanted, and in which order. */
export interface Cut {
  /** By the kind's `order`, then by id; left out, by id. */
  readonly order?: 'newest' | 'oldest';
  /** Only those whose `order` is not before this. */
  readonly from?: string | undefined;
  /** Only those whose `order` is before this. */
  readonly until?: string | undefined;
  /** So many are left out at the beginning. */
  readonly offset?: number;
  /** At most so many; left out, all. */
  readonly limit?: number;
}

/** Something somebody must get: kept in the document's own write, from intent until it is sent or given up. */
export interface Outgoing {
  /**
   * Unique within the document; the same intent always gets the same id. People in it stand between spaces: erasing finds them so.
   */
  readonly id: string;
  /** When it is to go out, at the earliest. */
  readonly dueAt: Instant;
  readonly state: 'waiting' | 'sent' | 'undeliverable' | 'withdrawn';
  /** Whom and what: read by `delivery/` only. */
  readonly message: unknown;
  /** Why it could not be delivered, or the id of what was sent. */
  readonly note?: string;
}

/** What a rule decides about a document. */
export interface Change<Body, Outcome> {
  /**
   * The new body, kept as JSON would keep it; left out, it stays as it was; `null` erases the document with all that was to be
   * sent. A document that is erased, or was never there, can neither send nor wake: such a change is refused.
   */
  readonly body?: Body | null;
  /** Added to what is to be sent; one with an id that is there already changes nothing. */
  readonly send?: readonly Outgoing[];
  /** Ids of what is kept of earlier messages no longer, whatever became of them: what was for, or about, somebody who is to be forgotten. */
  readonly forget?: readonly string[];
  /** When the document wants to wake; left out, as before; `null`, never. */
  readonly wakeAt?: Instant | null;
  readonly outcome: Outcome;
}

export interface Found<Body> {
  readonly id: string;
  readonly body: Body;
}

/** A document that wants to wake or has something to send, held for one worker until its lease ends. */
export interface Due {
  readonly kind: string;
  readonly id: string;
  /** When the lease ends. Tells this claim from a later one of the same document. */
  readonly until: Instant;
  /** Set when it is the wake-up that is due. */
  readonly wakeAt?: Instant;
  readonly outgoing: readonly Outgoing[];
}

/** What became of a claimed document's work. The wake-up itself is answered by a `change` that sets a new `wakeAt`. */
export interface Settled {
  readonly id: string;
  readonly state: Outgoing['state'];
  readonly note?: string;
  /** When it is tried again; left out for one that is not. */
  readonly dueAt?: Instant;
}

/** Bodies and messages handed out are frozen: whoever tries to change one gets an error, the store nothing. */
export interface Store {
  get<Body>(kind: DocumentKind<Body>, id: string): Promise<Body | undefined>;

  /** The documents of the kind that have all the keys. Only those that are given are read. */
  find<Body>(kind: DocumentKind<Body>, keys: Keys, cut?: Cut): Promise<readonly Found<Body>[]>;

  /** How many documents of the kind have all the keys. Reads none of them. */
  count<Body>(kind: DocumentKind<Body>, keys: Keys): Promise<number>;

  /**
   * The only way to write. The rule is pure and may be run more than once; two changes of one document never
   * overwrite each other. Resolves once body, outgoing messages and wake-up are durable together; when the rule throws or the
   * write fails, it rejects and nothing has changed.
   */
  change<Body, Outcome>(kind: DocumentKind<Body>, id: string, rule: (body: Body | undefined) => Change<Body, Outcome>): Promise<Outcome>;

  /** Everything to be sent of a document, whatever its state: what a coordinator is shown. */
  outgoing<Body>(kind: DocumentKind<Body>, id: string): Promise<readonly Outgoing[]>;

  /**
   * Up to `limit` documents that are due at `now`, longest due first, each held by this caller for `lease` milliseconds: where several
   * processes share the store, on a clock that is the same for all of them.
   * What is not settled by then is due again.
   */
  claimDue(now: Instant, limit: number, lease: number): Promise<readonly Due[]>;

  /**
   * Up to `limit` documents that will be due by `until` and that nobody holds, first due first, with all that is due of them by then. Claims
   * nothing: whoever begins to deliver learns what waits.
   */
  dueSoon(until: Instant, limit: number): Promise<readonly Omit<Due, 'until'>[]>;

  /** Holds a claimed document for `lease` milliseconds more. Gives the claim as it is from then on; undefined when it has ended. */
  renew(due: Due, now: Instant, lease: number): Promise<Due | undefined>;

  /**
   * Notes, durably, what became of a claimed document's messages, and ends the claim, but not a later one of somebody else's.
   * Only what is still waiting changes: what has been sent, given up or withdrawn stays so. Unknown ids are ignored.
   */
  settle(due: Due, results: readonly Settled[]): Promise<void>;

  /** Whether documents can be read and written just now. */
  check(): Promise<void>;

  /** Waits for the writes under way. Later calls are refused. */
  close(): Promise<void>;
}

/** A store that does everything as this one does, but changes documents in another way. */
export const changingStore = (store: Store, change: Store['change']): Store => ({
  change,
  get: (...asked) => store.get(...asked),
  find: (...asked) => store.find(...asked),
  count: (...asked) => store.count(...asked),
  outgoing: (...asked) => store.outgoing(...asked),
  claimDue: (...asked) => store.claimDue(...asked),
  dueSoon: (...asked) => store.dueSoon(...asked),
  renew: (...asked) => store.renew(...asked),
  settle: (...asked) => store.settle(...asked),
  check: () => store.check(),
  close: () => store.close(),
});
