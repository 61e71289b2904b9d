import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId, TeamId } from '../../../core/ids.js';
import type { Happening } from '../../../core/people/happening.js';
import { stored } from '../../../core/read.js';
import { say } from '../../../core/reply.js';
import type { Place } from '../../../core/request.js';
import { outgoing, type Renderers } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Outgoing, Store } from '../../../core/store/store.js';
import { sendAt } from '../../../core/time/working-time.js';
import { textsIn } from '../../../texts/texts.js';
import { introCard } from '../group/group-card.js';
import { type GroupRecord, groupKey, groupKind } from '../group/group-record.js';
import { rolesOf } from '../group/roles.js';

/** That Lotsen has introduced itself in a place, so that it does so once until it is removed. */
export interface Greeting {
  readonly team?: TeamId;
}

const greeting = z.object({ team: stored<TeamId>().optional() });

export const greetingKind: DocumentKind<Greeting> = {
  name: 'greeting',
  personal: [],
  erasedBy: { wakeOf: 'group' },
  schema: 1,
  lift: (body) => greeting.parse(body),
  keys: ({ team }) => (team === undefined ? [] : [groupKey.team(team)]),
};

/** Teams tells of a channel in another one at times: what is known to take messages is where it told so. */
const toldIn = ({ conversation }: Place): PlaceId => conversation.replace(/;messageid=.*$/u, '') as string as PlaceId;

/**
 * Teams tells twice that Lotsen was added, and the Playground again whenever a page is loaded. The introduction is sent like everything
 * that must not be lost, at once: somebody has just asked for it. `silently`: in a place with too many people to disturb.
 */
export function greet(before: Greeting | undefined, place: Place, at: Instant, silently: boolean): Change<Greeting, void> {
  if (before !== undefined) return { outcome: undefined };
  const { team } = place;
  const message = { recipient: { to: 'place', place: toldIn(place) }, show: 'groups.intro', about: { place: place.id } } as const;
  return { body: team === undefined ? {} : { team }, send: silently ? [] : [outgoing('intro', at, message)], outcome: undefined };
}

/** With more people than this a place is left in peace: neither an introduction nor a welcome. */
export const maxWelcomed = 100;

/** More than this at a time are welcomed without names. */
const maxNamed = 5;

/** One short text in the place, for all who joined at once; their roles, if any, are nobody's business there. */
export function welcome(group: GroupRecord, joined: readonly PersonId[], { id, at }: Happening): readonly Outgoing[] {
  if (joined.length === 0 || group.state === 'gone' || group.members.length > maxWelcomed) return [];
  const message = { recipient: { to: 'place', place: group.id }, show: 'groups.welcome', about: { people: joined.join(',') } } as const;
  return [outgoing(`welcome ${id}`, sendAt(at, group.timeZone), message)];
}

export const groupRenderers = (store: Store): Renderers => ({
  'groups.intro': async (_id, { about }, language) =>
    introCard((await store.get(groupKind, about['place'] ?? '')) === undefined ? 'added' : 'addedAgain', language),

  'groups.roles': async (id, { recipient, about }, language) => {
    const group = await store.get(groupKind, id);
    if (group === undefined || group.state === 'gone' || recipient.to !== 'person') return undefined;
    // What they have lost since is not told of.
    const given = rolesOf(group, recipient.person).filter((role) => about['roles']?.split(' ').includes(role));
    const [first] = given;
    if (first === undefined) return undefined;
    const { groups: texts } = textsIn(language);
    const names = given.map((role) => texts.roleNames[role]);
    return say(texts.roleGiven(group.name, names, texts.roleTasks[first]));
  },

  'groups.welcome': async (id, { about }, language) => {
    const group = await store.get(groupKind, id);
    const joined = (about['people'] ?? '').split(',');
    const here = group?.members.filter((member) => joined.includes(member.id)) ?? [];
    if (here.length === 0) return undefined;
    const names = here.length > maxNamed ? [] : here.map(({ name }) => name).filter((name) => name !== '');
    return say(textsIn(language).groups.welcome(names));
  },
});
