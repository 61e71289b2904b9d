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

/** At times Teams reports about one channel in another. Messages are known to get through where it reported. */
const toldIn = ({ conversation }: Place): PlaceId => conversation.replace(/;messageid=.*$/u, '') as PlaceId;

interface Greeted {
  /** There are too many people to disturb. */
  readonly silently: boolean;
  /** There was no group when Lotsen was added. If one is set up before the introduction gets through, the introduction is not needed. */
  readonly isNew: boolean;
}

/**
 * Introduces Lotsen once: Teams reports twice that it was added, and the Playground does so whenever a page is loaded. The introduction is
 * sent at once, on a Sunday too, because somebody has just asked for Lotsen.
 */
export function greet(before: Greeting | undefined, place: Place, at: Instant, { silently, isNew }: Greeted): Change<Greeting, void> {
  if (before !== undefined) return { outcome: undefined };
  const { team } = place;
  const about = { place: place.id, ...(!isNew && { again: 'true' }) };
  const message = { recipient: { to: 'place', place: toldIn(place) }, show: 'groups.intro', about } as const;
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
  'groups.intro': async (_id, { about }, language) => {
    if ((await store.get(groupKind, about['place'] ?? '')) === undefined) return introCard('added', language);
    return about['again'] === undefined ? undefined : introCard('addedAgain', language);
  },

  'groups.roles': async (id, { recipient, about }, language) => {
    const group = await store.get(groupKind, id);
    if (group === undefined || group.state === 'gone' || recipient.to !== 'person') return undefined;
    // Roles that they have lost since are not mentioned.
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
