/** Strings that must not be mixed up. Made only by `teams/`, `storage/` and tests. */
type Id<Name extends string> = string & { readonly brand: Name };

/** A person as Teams names them to this bot: `29:…`. Not the same for another bot. */
export type PersonId = Id<'PersonId'>;

/** A channel, group chat, meeting chat or personal chat: Teams' conversation id without the thread. */
export type PlaceId = Id<'PlaceId'>;

/** A team: the same as its General channel's id. */
export type TeamId = Id<'TeamId'>;

/** Where an answer goes: Teams' conversation id, in a channel with `;messageid=` and the thread. */
export type ConversationId = Id<'ConversationId'>;

/** Teams' id of one activity. A redelivered activity has the same. */
export type ActivityId = Id<'ActivityId'>;

/** A moment as an ISO 8601 string in UTC with milliseconds; sorts as text. */
export type Instant = Id<'Instant'>;
