import type { Language } from '../texts/language.js';
import { textsIn } from '../texts/texts.js';
import type { PersonId, PlaceId } from './ids.js';
import type { GroupsKnown } from './known.js';
import { type Group, isMember, leadersOf, leads, namesIn, representedIn } from './people/group.js';
import { type Reply, trouble } from './reply.js';
import type { Request } from './request.js';
import type { DocumentKind, Found, Store } from './store/store.js';

export interface AccessParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
}

/** A document that somebody may know of, and the group that it belongs to. */
export interface FoundInGroup<Body> extends Found<Body> {
  readonly ok: true;
  readonly group: Group;
}

export type NoAccess =
  | { readonly ok: false; readonly because: 'notFound' }
  | { readonly ok: false; readonly because: 'onlyLeads'; readonly group: Group };

/** Who writes in the group's own place is in the group, even where Teams does not list everybody. */
const belongs = (group: Group, { person, place }: Request): boolean => isMember(group, person.id) || place.id === group.id;

/**
 * The document that a card or a command names, for somebody in its group who asks in the group's place or in personal chat. To
 * everybody else it does not exist: card data may be forged, and another channel has other readers.
 */
export async function findInGroup<Body extends { readonly group: PlaceId }>(
  { store, groups }: AccessParts,
  kind: DocumentKind<Body>,
  id: string,
  request: Request,
  who: 'members' | 'leads',
): Promise<FoundInGroup<Body> | NoAccess> {
  const body = id === '' ? undefined : await store.get(kind, id);
  const group = body && (await groups.at(body.group));
  if (body === undefined || group === undefined || !belongs(group, request)) return { ok: false, because: 'notFound' };
  if (request.place.kind !== 'personal' && request.place.id !== group.id) return { ok: false, because: 'notFound' };
  if (who === 'leads' && !leads(group, request.person.id)) return { ok: false, because: 'onlyLeads', group };
  return { ok: true, id, body, group };
}

/** The group whose place this is; in personal chat, all the person's groups. */
export async function groupsHere(groups: AccessParts['groups'], { person, place }: Request): Promise<readonly Group[]> {
  if (place.kind === 'personal') return groups.of(person.id);
  const group = await groups.at(place.id);
  return group === undefined ? [] : [group];
}

/**
 * The groups in which somebody may do something from here, and all that it could be about. `named` is the group that a card names, '' for
 * none; it counts in personal chat only, because anywhere else the place says which group it is.
 */
export async function groupsAllowed(
  groups: AccessParts['groups'],
  request: Request,
  named: string,
  may: (group: Group, person: PersonId) => boolean,
): Promise<{ readonly allowed: readonly Group[]; readonly here: readonly Group[] }> {
  const here = await groupsHere(groups, request);
  const meant = request.place.kind === 'personal' && named !== '' ? here.filter(({ id }) => id === named) : here;
  return { allowed: meant.filter((group) => may(group, request.person.id)), here };
}

/** The groups that somebody represents patients or next of kin in, wherever they ask. */
export const groupsRepresented = async (groups: Pick<GroupsKnown, 'of'>, person: PersonId): Promise<readonly Group[]> =>
  representedIn(await groups.of(person), person);

/** The documents of the groups here. `key` is the first part of a key that ends with the group's id: `open` finds `open:19:abc`. */
export async function findHere<Body>(
  { store, groups }: AccessParts,
  kind: DocumentKind<Body>,
  key: string,
  request: Request,
): Promise<readonly FoundInGroup<Body>[]> {
  const found = (await groupsHere(groups, request)).map(async (group) =>
    (await store.find(kind, `${key}:${group.id}`)).map((one): FoundInGroup<Body> => ({ ok: true, ...one, group })),
  );
  return (await Promise.all(found)).flat();
}

interface Choosing<One> {
  readonly who: 'members' | 'leads';
  /** Answered where there is none. */
  readonly none: () => Reply | Promise<Reply>;
  /** Asks which of several is meant. */
  readonly which: (several: readonly One[]) => Reply;
}

/** The only one of those here that the person may do something with; or what to say instead. */
export async function theOnlyOne<One extends { readonly group: Group }>(
  here: readonly One[],
  { who, none, which }: Choosing<One>,
  { person, language }: Request,
): Promise<One | Reply> {
  if (here.length === 0) return none();
  const allowed = who === 'leads' ? here.filter(({ group }) => leads(group, person.id)) : here;
  const [only, ...others] = allowed;
  if (only === undefined)
    return trouble(
      leadsOnly(
        here.map(({ group }) => group),
        language,
      ),
    );
  return others.length === 0 ? only : which(allowed);
}

/**
 * Tells somebody who may not do this who can: by name where it is about one group. Where nobody leads the group any more, it says what to
 * do about that.
 */
export function leadsOnly(groups: readonly Group[], language: Language): string {
  const texts = textsIn(language).general;
  const [group, ...others] = new Map(groups.map((one) => [one.id, one])).values();
  if (group === undefined || others.length > 0) return texts.onlyLeads([]);
  const able = leadersOf(group);
  if (able.length === 0) return texts.nobodyLeads;
  return texts.onlyLeads(namesIn(group, able));
}
