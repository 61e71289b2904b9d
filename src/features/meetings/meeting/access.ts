import type { PersonId, PlaceId } from '../../../core/ids.js';
import { type Group, isMember, leads } from '../../../core/people/group.js';
import { InvalidInput } from '../../../core/read.js';
import type { Request } from '../../../core/request.js';
import type { Change, Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Meeting, meetingKind } from './meeting.js';

export interface GroupsKnown {
  readonly groupAt: (place: PlaceId) => Promise<Group | undefined>;
  /** Those that a person is in and that are not gone. */
  readonly groupsOf: (person: PersonId) => Promise<readonly Group[]>;
}

/** A meeting that somebody may know of. */
export interface Found {
  readonly ok: true;
  readonly id: string;
  readonly meeting: Meeting;
  readonly group: Group;
}

export type NoAccess =
  | { readonly ok: false; readonly because: 'noSuchMeeting' }
  | { readonly ok: false; readonly because: 'onlyLeads'; readonly group: Group };

export type Access = Found | NoAccess;

/** Who writes in the group's own place is in the group, even where Teams does not list everybody. */
const belongs = (group: Group, { person, place }: Request): boolean => isMember(group, person.id) || place.id === group.id;

/**
 * The meeting that a card or a command names, for somebody in its group who asks in the group's place or in personal chat. To
 * everybody else it does not exist: card data may be forged, and another channel has other readers.
 */
export async function findMeeting(
  store: Store,
  { groupAt }: Pick<GroupsKnown, 'groupAt'>,
  id: string,
  request: Request,
  who: 'members' | 'leads',
): Promise<Access> {
  const meeting = id === '' ? undefined : await store.get(meetingKind, id);
  const group = meeting && (await groupAt(meeting.group));
  if (meeting === undefined || group === undefined || !belongs(group, request)) return { ok: false, because: 'noSuchMeeting' };
  if (request.place.kind !== 'personal' && request.place.id !== group.id) return { ok: false, because: 'noSuchMeeting' };
  if (who === 'leads' && !leads(group, request.person.id)) return { ok: false, because: 'onlyLeads', group };
  return { ok: true, id, meeting, group };
}

export const whyNot = (refused: NoAccess, language: Language): string =>
  refused.because === 'onlyLeads' ? leadsOnly(refused.group, language) : textsIn(language).meetings.noSuchMeeting;

/** Who can do it instead. */
export function leadsOnly({ coordinators, chair, members }: Group, language: Language): string {
  const texts = textsIn(language).meetings;
  const able = [...new Set([...coordinators, ...(chair === undefined ? [] : [chair])])];
  if (able.length === 0) return texts.nobodyLeads;
  return texts.onlyLeads(able.flatMap((id) => members.find((one) => one.id === id)?.name ?? []).filter((name) => name !== ''));
}

/** The open meetings of the group whose place this is; in personal chat, of all the person's groups. */
export const meetingsHere = (store: Store, groups: GroupsKnown, request: Request): Promise<Found[]> =>
  meetingsBy('open', store, groups, request);

/** The same with those that have been and those that were cancelled. */
export const meetingsOfAll = (store: Store, groups: GroupsKnown, request: Request): Promise<Found[]> =>
  meetingsBy('group', store, groups, request);

async function meetingsBy(key: 'open' | 'group', store: Store, { groupAt, groupsOf }: GroupsKnown, request: Request): Promise<Found[]> {
  const here = request.place.kind === 'personal' ? await groupsOf(request.person.id) : [await groupAt(request.place.id)];
  const found = await Promise.all(
    here.map(async (group) =>
      group === undefined
        ? []
        : (await store.find(meetingKind, `${key}:${group.id}`)).map(({ id, body }): Found => ({ ok: true, id, meeting: body, group })),
    ),
  );
  return found.flat();
}

/** Changes a meeting that was found. One that has been erased since then does not come back. */
export const changeMeeting = <Outcome>(store: Store, id: string, rule: (meeting: Meeting) => Change<Meeting, Outcome>): Promise<Outcome> =>
  store.change(meetingKind, id, (before) => {
    if (before === undefined) throw new InvalidInput('meeting');
    return rule(before);
  });
