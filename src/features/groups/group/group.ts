import type { Feature } from '../../../core/feature.js';
import type { GroupsKnown } from '../../../core/known.js';
import type { Roster } from '../../../core/people/group.js';
import { read } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { textsIn } from '../../../texts/texts.js';
import { filledIn, formCard, mistakeText } from './form-card.js';
import { groupCard, introCard } from './group-card.js';
import { groupInput, withPicked } from './group-input.js';
import { groupKind } from './group-record.js';
import { overviewHandlers } from './overview.js';
import { type NotAllowed, saveGroup, whyNot } from './save-group.js';

export interface GroupParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'of'>;
  /** What is said of a group in an overview, and who wants to know that one has changed. */
  readonly features: () => readonly Pick<Feature, 'overview' | 'groupSaved'>[];
  /** For groups that are set up from now on. */
  readonly timeZone: string;
}

/** More of one's groups than this are not shown at once. */
const maxGroups = 10;

/** Everything is about the group of the place that the request comes from. No card says which group it is, so nothing can be forged. */
export function groupHandlers(parts: GroupParts): Handlers {
  const shown = ownHandlers(parts);
  return { ...shown, ...overviewHandlers(parts, shown['group.show']) };
}

const ownHandlers = ({ store, groups: known, timeZone, features }: GroupParts): Handlers => ({
  'group.form': inGroup(async (request, roster) => {
    const { person, place, language } = request;
    const before = await store.get(groupKind, place.id);
    const why = whyNot(before, person.id, roster);
    if (why !== undefined) return notAllowed(why, request);
    const filled = filledIn(before, place.names, person, roster, language);
    return [formCard({ filled, problem: '', roster, seen: before?.revision ?? 0 }, language)];
  }),

  'group.save': inGroup(async (request, roster) => {
    const { person, place, language } = request;
    const typed = withPicked(read(groupInput, request.input), roster);
    const save = { typed, by: person.id, place, activity: request.id, at: request.at, roster, timeZone, language };
    const saved = await store.change(groupKind, place.id, (before) => saveGroup(before, save));
    if (saved.as === 'notAllowed') return notAllowed(saved.why, request);
    const texts = textsIn(language).groups;
    if (saved.as === 'saved') for (const { groupSaved } of features()) await groupSaved?.(saved.group, saved.before, request.at);
    if (saved.as === 'saved') return [groupCard(saved.group, { done: texts.saved, next: texts.savedNext }, true, language)];
    const filled = { ...typed, language: typed.language ?? language };
    return [formCard({ filled, problem: mistakeText(saved.mistake, texts), roster, seen: saved.revision }, language)];
  }),

  'group.show': async ({ person, place, language }) => {
    if (place.kind === 'personal') {
      const groups = await known.of(person.id);
      if (groups.length === 0) return [say(textsIn(language).groups.noGroups)];
      return groups.slice(0, maxGroups).map((group) => groupCard(group, undefined, false, language));
    }
    const group = await store.get(groupKind, place.id);
    return [group === undefined ? introCard('notSetUp', language) : groupCard(group, undefined, true, language)];
  },
});

type InGroup = (request: Request, roster: Extract<Roster, { ok: true }>['members']) => Promise<readonly Reply[]>;

/** Only where the group is, and only where Teams lets Lotsen see who is there. */
const inGroup =
  (handle: InGroup) =>
  async (request: Request): Promise<readonly Reply[]> => {
    const texts = textsIn(request.language).groups;
    if (request.place.kind === 'personal') return [say(texts.onlyInGroup)];
    const roster = await request.roster();
    if (roster.ok) return handle(request, roster.members);
    return [trouble(roster.because === 'notAllowed' ? texts.rosterNotAllowed : texts.rosterUnreachable)];
  };

function notAllowed(why: NotAllowed, { language }: Request): readonly Reply[] {
  const texts = textsIn(language).groups;
  return [trouble(why.because === 'notHere' ? texts.notHere : texts.onlyCoordinators(why.coordinators))];
}
