import { z } from 'zod/v4';
import { groupsHere } from '../../../core/access.js';
import { askedAlone } from '../../../core/alone.js';
import type { GroupsKnown, MeetingsKnown } from '../../../core/known.js';
import { type Group, isCoordinator, type Member, nameIn, namesIn, representedIn } from '../../../core/people/group.js';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import { type Handlers, type Request, seenByOthers } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import { showDate } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { hoursLogged } from '../time/time-log.js';
import { type Assignment, assignmentId, assignmentKind, hoursAYear } from './assignment.js';
import { filledIn, formCard } from './form-card.js';
import { type Listed, listCard } from './list-card.js';
import { ownCard, privatelyCard } from './own-card.js';
import { assignmentInput, saveTerms, termsOf } from './save.js';

export interface AssignmentParts {
  readonly store: Store;
  readonly groups: Pick<GroupsKnown, 'at' | 'of'>;
  readonly meetings: Pick<MeetingsKnown, 'next'>;
  /** Months that an assignment is kept after its last day. */
  readonly keptMonths: number;
}

const personInput = z.object({ group: typedLine, person: typedLine });

export function assignmentHandlers({ store, groups, meetings, keptMonths }: AssignmentParts): Handlers {
  const find = (group: Group, person: Member['id']): Promise<Assignment | undefined> =>
    store.get(assignmentKind, assignmentId(group.id, person));

  async function ownIn(group: Group, { person, language, at }: Request): Promise<Reply> {
    const assignment = await find(group, person.id);
    if (assignment === undefined) return say(textsIn(language).assignment.notFilledIn(group.name, namesIn(group, group.coordinators)));
    const nextMeeting = (await meetings.next(group.id, at))?.start;
    return ownCard({ group, assignment, nextMeeting, note: '', language, now: at });
  }

  async function listedIn(group: Group, { language, at }: Request): Promise<readonly Listed[]> {
    const texts = textsIn(language).assignment;
    const reader = { language, zone: group.timeZone, now: at };
    const rows = group.representatives.map(async (id): Promise<Listed> => {
      const person = { id, name: nameIn(group, id) };
      const [one, hours] = await Promise.all([find(group, id), hoursLogged(store, id, group, at)]);
      const { to = '' } = one?.terms ?? {};
      const until = one === undefined ? texts.listEmpty : to === '' ? texts.listOpenEnded : texts.listUntil(showDate(to, reader));
      const expected = one && hoursAYear(one.terms);
      const time = hours === undefined ? '' : texts.listTime(texts.hours(hours), expected === undefined ? '' : texts.hours(expected));
      return { person, until, time };
    });
    return Promise.all(rows);
  }

  const list = async (group: Group, note: string, request: Request): Promise<Reply> =>
    listCard(group, await listedIn(group, request), note, request.language);

  /** The group that a card or a command is about, for its coordinators: the place's own, else the one that is named. */
  async function ledGroup(request: Request, named: string): Promise<Group | Reply> {
    const texts = textsIn(request.language).assignment;
    const here = await groupsHere(groups, request);
    const [group] = request.place.kind === 'personal' ? here.filter(({ id }) => id === named) : here;
    if (group === undefined) return trouble(texts.noGroups);
    return isCoordinator(group, request.person.id) ? group : trouble(texts.onlyCoordinators(namesIn(group, group.coordinators)));
  }

  /** A representative of a group whom one of its coordinators has chosen. */
  async function chosen(request: Request, typed: z.output<typeof personInput>): Promise<{ group: Group; person: Member } | Reply> {
    const group = await ledGroup(request, typed.group);
    if ('kind' in group) return group;
    const id = group.representatives.find((one) => one === typed.person);
    if (id === undefined) return trouble(textsIn(request.language).assignment.notRepresentative);
    return { group, person: { id, name: nameIn(group, id) } };
  }

  async function showList(request: Request): Promise<readonly Reply[]> {
    const texts = textsIn(request.language).assignment;
    const here = await groupsHere(groups, request);
    const led = here.filter((group) => isCoordinator(group, request.person.id));
    const [first] = here;
    if (led.length === 0)
      return [trouble(first === undefined ? texts.noGroups : texts.onlyCoordinators(namesIn(first, first.coordinators)))];
    return Promise.all(led.map((group) => list(group, '', request)));
  }

  const wayTo =
    (what: 'own' | 'list') =>
    ({ language }: Request) =>
      privatelyCard(what, language);

  return {
    'assignment.show': askedAlone(async (request) => {
      const here = await groupsHere(groups, request);
      const own = representedIn(here, request.person.id);
      if (own.length > 0) return Promise.all(own.map((group) => ownIn(group, request)));
      if (here.some((group) => isCoordinator(group, request.person.id))) return showList(request);
      return [say(textsIn(request.language).assignment.none)];
    }, wayTo('own')),

    'assignment.list': askedAlone(showList, wayTo('list')),

    'assignment.form': askedAlone(async (request) => {
      const typed = read(personInput, request.input);
      if (typed.person === '') return showList(request);
      const found = await chosen(request, typed);
      if ('kind' in found) return [found];
      const { language } = request;
      const terms = (await find(found.group, found.person.id))?.terms;
      return [formCard({ ...found, typed: filledIn(terms, language), problem: '', language })];
    }, wayTo('list')),

    'assignment.save': async (request) => {
      const { person: by, language, at } = request;
      const texts = textsIn(language).assignment;
      const typed = read(assignmentInput, request.input);
      const found = await chosen(request, typed);
      if ('kind' in found) return [found];
      const { group, person } = found;
      const terms = termsOf(typed);
      if (!terms.ok) {
        const problem = texts.mistakes[terms.because];
        return [seenByOthers(request) ? trouble(problem) : formCard({ group, person, typed, problem, language })];
      }
      const saving = { group, person: person.id, terms: terms.terms, by: by.id, activity: request.id, at, keptMonths };
      const outcome = await store.change(assignmentKind, assignmentId(group.id, person.id), (before) => saveTerms(before, saving));
      if (outcome === 'asBefore') return [say(texts.asBefore)];
      return [seenByOthers(request) ? say(texts.savedOpenly) : await list(group, texts.saved(person.name), request)];
    },
  };
}
