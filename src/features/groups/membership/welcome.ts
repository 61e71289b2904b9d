import type { PersonId } from '../../../core/ids.js';
import type { Happening } from '../../../core/people/happening.js';
import { say } from '../../../core/reply.js';
import { outgoing, type Renderers } from '../../../core/store/outgoing.js';
import type { Outgoing, Store } from '../../../core/store/store.js';
import { sendAt } from '../../../core/time/working-time.js';
import { textsIn } from '../../../texts/texts.js';
import { rolesOf } from '../group/given-roles.js';
import { type GroupRecord, groupKind } from '../group/group-document.js';
import { introCard } from './intro-card.js';

/** With more people than this a place is left in peace: neither an introduction nor a welcome. */
export const mostWelcomed = 100;

/** More than this at a time are welcomed without names. */
const mostNamed = 5;

/** One short text in the place, for all who joined at once; their roles, if any, are nobody's business there. */
export function welcome(group: GroupRecord, joined: readonly PersonId[], { id, at }: Happening): readonly Outgoing[] {
  if (joined.length === 0 || group.state === 'gone' || group.members.length > mostWelcomed) return [];
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
    const names = here.length > mostNamed ? [] : here.map(({ name }) => name).filter((name) => name !== '');
    return say(textsIn(language).groups.welcome(names));
  },
});
