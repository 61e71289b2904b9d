import type { Language } from '../texts/language.js';
import type { ActivityId, ConversationId, Instant, PersonId, PlaceId, TeamId } from './ids.js';
import type { AskRoster } from './people/group.js';
import type { Reply } from './reply.js';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

export const placeKinds = ['personal', 'groupChat', 'channel'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Place {
  readonly kind: PlaceKind;
  readonly id: PlaceId;
  readonly conversation: ConversationId;
  /** What the team, channel or chat is called, where Teams says so: a hint at which meaning is likeliest. */
  readonly names: readonly string[];
  /** The team that a channel belongs to; left out for chats. */
  readonly team?: TeamId;
}

/**
 * How the verb came: typed (`message`), a card button (`execute`, `submit`), a dialog (`dialog`), or the message
 * extension (`extension`). A handler seldom needs it; the edge answers each in its own way.
 */
export type Via = 'message' | 'execute' | 'submit' | 'dialog' | 'extension';

/** A file somebody attached. Its content is fetched by the edge, from Teams' own file hosts only. */
export interface SharedFile {
  readonly name: string;
  /** As Teams gives it: `docx`. Of what is no file: `image`, or `other` for a sound, a location and whatever else can be attached. */
  readonly fileType: string;
  /** Missing where Teams does not hand the file to bots: everywhere but in personal chat, and there when it only links to it. */
  readonly url?: string;
}

/** One thing that one person asked for in one place. */
export interface Request {
  readonly id: ActivityId;
  readonly at: Instant;
  readonly person: Person;
  readonly place: Place;
  readonly via: Via;
  /** Came in a message that nobody else sees, and is answered in the same way: a slash command, or a button of such a message. */
  readonly aside?: true | undefined;
  /** The words of the message that this one answers, where Teams tells them: somebody else's, and no part of what was written. */
  readonly quoted?: string | undefined;
  /** The person's choice, else the place's, else the configured one. A question in another language is answered in that. */
  readonly language: Language;
  /** Comes from a client: untrusted until a reader has named it. */
  readonly input: unknown;
  readonly files: readonly SharedFile[];
  /** Who is in the place just now. */
  readonly roster: AskRoster;
}

export type Handler = (request: Request) => Promise<readonly Reply[]>;

/** Keyed by verb, for instance `glossary.lookUp`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Asked for "only for me" where others read, by a button that should have opened a dialog. */
export const isOnlyForMe = ({ place, via, input }: Pick<Request, 'place' | 'via' | 'input'>): boolean =>
  via !== 'dialog' && place.kind !== 'personal' && input instanceof Object && Reflect.get(input, 'private') === true;

/**
 * What is answered now, the others in the place see too. A dialog, a card changed by a press, and what came in a message that nobody else
 * sees, are for one person only.
 */
export const seenByOthers = (request: Pick<Request, 'place' | 'via' | 'input' | 'aside'>): boolean =>
  request.place.kind !== 'personal' && !request.aside && (request.via === 'message' || request.via === 'submit') && !isOnlyForMe(request);
